import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { fillerBefore } from '../arguments/arguments.js';
import { mentionsWithin } from '../mentions-within.js';
import { type Filler, toUnits, unitsOf } from '../units-arabic.js';
import type { Search } from './carried-search.js';

/** The noun phrase or mention that opens a clause before a token, as its subject. */
export function openingOf(
  { document, mentions, cue }: Search,
  clause: Clause,
  limit: number,
): ClaimArgument | undefined {
  const inside = mentionsWithin(mentions, clause.first, clause.last);
  const units = toUnits(unitsOf(inside), (token) => cue(token, clause.last));
  const filler = fillerBefore(document, clause.first, limit, units);
  const apposed = filler?.unit === undefined ? personAfter(document, filler, inside) : undefined;
  if (apposed !== undefined) return apposed;
  const joined =
    grammarOf(document).looksCoordinated(document.tokens[filler?.first ?? 0]?.form ?? '') &&
    filler?.unit === undefined;
  return filler === undefined || joined ? undefined : toSubject(document, filler);
}

/** The person named after a comma by whose office a clause opens: رئيسها التنفيذي، سالم الناصر. */
function personAfter(
  document: Document,
  filler: Filler | undefined,
  inside: readonly Mention[],
): ClaimArgument | undefined {
  if (filler === undefined || document.tokens[filler.last]?.kind !== 'punctuation') return undefined;
  if (!hasHit(document, filler.first, 'office')) return undefined;
  const mention = inside.find((m) => m.first === filler.last + 1 && m.kind === 'person');
  return mention && { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}

/** A filler as a subject; nothing where it points back at others. */
export function toSubject(
  document: Document,
  { first, last, unit, reference }: Filler,
  pointing = false,
): ClaimArgument | undefined {
  if ((!pointing && reference !== undefined) || unit?.mention.kind === 'time') return undefined;
  const start = unit?.start ?? document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  const mention = unit?.mention;
  return mention === undefined
    ? { role: 'agent', start, end, text: document.source.text.slice(start, end) }
    : { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}
