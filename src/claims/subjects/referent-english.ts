import type { ClaimArgument } from '../../model/claim.js';
import type { Mention } from '../../model/mention.js';
import { isState } from '../arguments/arguments.js';
import type { Subject } from '../syntax-english/syntax-english.js';
import type { Search } from './carried-search.js';
import { toArgument } from './carried-speaker.js';

const MYSELF = /^i(?:'(?:m|ve|d|ll))?$/;

/** What a pronoun may stand for. */
const FITS: Readonly<Record<string, (mention: Mention) => boolean>> = {
  he: (m) => m.kind === 'person' || m.kind === 'office',
  she: (m) => m.kind === 'person' || m.kind === 'office',
  it: (m) => m.kind === 'organisation' || isState(m),
  they: (m) => m.kind === 'organisation',
};

/** Whom a pronoun stands for, where what is said before settles it; without a name where that is told in words alone. */
interface Referent {
  readonly mention?: Mention;
}

const UNNAMED: Referent = {};

/**
 * Whom an English pronoun stands for: *I* and *we* for the speaker; *he*, *she*, *it* and *they* for whom the clauses before
 * said something of, the nearest first, or for who says it. Undefined where nobody fits.
 */
export function referentOf(search: Search, { first, pronoun }: Subject): Referent | undefined {
  const { document, said, carried } = search;
  if (pronoun === undefined) return undefined;
  const range = said.findLast((r) => r.first <= first && first < r.last);
  const speaker = range && toArgument(search, range);
  if (pronoun === 'we') {
    const alone = MYSELF.test(document.tokens[first]?.form ?? '');
    return speaker && (alone && speaker.mention?.kind === 'person' ? { mention: speaker.mention } : UNNAMED);
  }
  const fits = FITS[pronoun];
  if (fits === undefined) return undefined;
  const told = range?.attribution.mode === 'direct' ? undefined : speaker;
  const before: readonly ClaimArgument[] = [
    ...carried.subjects,
    ...(told ? [told] : []),
    ...(carried.past ?? []),
  ];
  const nearest = before.find(
    (a) => a.reference === undefined && (a.mention === undefined || fits(a.mention)),
  );
  return nearest && (nearest.mention === undefined ? UNNAMED : { mention: nearest.mention });
}
