import type { Token } from '../../model/document.js';
import type { Tail } from '../../model/lexicon.js';
import type { Printed } from './pieces.js';

/** Words of one phrase for somebody who tells of something. */
const MOST_WORDS = 4;

type Spoken =
  | { readonly kind: 'noun'; readonly id: string; readonly many: boolean }
  | { readonly kind: 'trait' | 'gloss'; readonly id: string };

/** What is meant by the words at a token that are no entries of the lexicon. */
export interface SpokenAt {
  readonly told: Spoken;
  /** One past the last token of its words. */
  readonly last: number;
  readonly isJoined: boolean;
}

/**
 * Who tells of something, what tells him from others, or another word of content whose meaning is known: the longest phrase,
 * by the reading that strips least. Beside what it may belong to, a word that is both is an adjective.
 */
export function spokenAt({ document, end }: Printed, index: number, isBeside: boolean): SpokenAt | undefined {
  const { tokens, lexicon } = document;
  const [first, ...others] = tokens.slice(index, index + MOST_WORDS).filter((token) => token.end <= end);
  if (first === undefined) return undefined;
  for (let more = others.length; more >= 0; more--) {
    const rest = others.slice(0, more).map(({ form }) => ` ${form}`);
    const noun = (base: string, { nisba, letters }: Tail): Spoken | undefined => {
      const known = nisba && letters > 0 ? undefined : lexicon.speakers.get(base + rest.join(''));
      return known && { kind: 'noun', ...known };
    };
    const trait = (base: string): Spoken | undefined =>
      idOf('trait', lexicon.speakerTraits, base + rest.join(''));
    const [likelier, other] = isBeside ? [trait, noun] : [noun, trait];
    const found = firstOf(first, likelier) ?? firstOf(first, other);
    if (found !== undefined) return spokenOf(found, index + more + 1);
  }
  const found = firstOf(first, (base, { letters }) =>
    letters <= MOST_STRIPPED ? idOf('gloss', lexicon.glosses, base) : undefined,
  );
  return found && spokenOf(found, index + 1);
}

const spokenOf = ({ told, isJoined }: Pick<SpokenAt, 'told' | 'isJoined'>, last: number): SpokenAt => ({
  told,
  isJoined,
  last,
});

/** Letters of an ending that another word of content may have: of longer ones, a name as often has them as its own. */
const MOST_STRIPPED = 1;

function idOf(kind: 'trait' | 'gloss', ids: ReadonlyMap<string, string>, words: string): Spoken | undefined {
  const id = ids.get(words);
  return id === undefined ? undefined : { kind, id };
}

function firstOf(
  { analyses }: Token,
  read: (base: string, tail: Tail) => Spoken | undefined,
): Pick<SpokenAt, 'told' | 'isJoined'> | undefined {
  for (const { base, lead, tail } of analyses) {
    const told = read(base, tail);
    if (told !== undefined) return { told, isJoined: lead.conjunction === 'and' };
  }
  return undefined;
}
