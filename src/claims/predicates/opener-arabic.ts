import { arabicWords } from '../../grammar/arabic/words.js';
import type { Clause, Document } from '../../model/document.js';
import type { Graded } from './carrying.js';

/** What the event befell is named in so many words, a noun and its adjective; a longer phrase has the verb for its own. */
const MOST_NAMED = 2;

/** An event noun that opens a clause whose verb only describes what it befell: غرق قارب يقل مهاجرين. */
export function arabicOpener(
  document: Document,
  clause: Clause,
  verb: Graded,
  candidates: readonly Graded[],
): Graded | undefined {
  const first = candidates[0];
  if (first === undefined || first === verb || first.strength !== 'fact' || first.hit.first !== clause.first)
    return undefined;
  const between = verb.hit.first - first.hit.last;
  const named = between + (first.hit.last - first.hit.first) - 1;
  const bare =
    between >= 0 &&
    named > 0 &&
    named <= MOST_NAMED &&
    !arabicWords.looksDefinite(document.tokens[verb.hit.first - 1]?.form ?? '');
  return bare && verb.hit.form === 'present' && verb.hit.lead.letters === 0 && first.hit.tail.letters === 0
    ? first
    : undefined;
}
