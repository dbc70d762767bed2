import { carries, hasHumanPatient, isSuffered, phaseOf } from '../../concepts/traits.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit } from '../../grammar/hits.js';
import { endsInT } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { namesPeople } from '../names-people.js';
import type { Graded } from './carrying.js';

/** What the event befell is named in so many words, a noun and its adjective; a longer phrase has the verb for its own. */
const MOST_NAMED = 2;

/** An event noun that opens a clause whose verb only describes what or whom it befell: غرق قارب يقل مهاجرين, حبس موظف اختلس مليونا. */
export function arabicOpener(
  document: Document,
  clause: Clause,
  verb: Graded,
  candidates: readonly Graded[],
): Graded | undefined {
  const first = candidates[0];
  if (first === undefined || first === verb || first.hit.first !== clause.first) return undefined;
  if (describesWhom(document, verb.hit, candidates)) return first;
  if (first.strength !== 'fact') return undefined;
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

/** Whom an event befell is named in so many words before the verb that describes him, with the preposition: الإفراج عن جندي سابق قتل. */
const MOST_BEFALLEN = 3;

/**
 * Whether a past describes whom the event noun before it befell: behind a noun without article that names people, as it must
 * where the event befalls nobody else, and in its gender. What only says that something comes of the event, says it of that.
 */
function describesWhom(document: Document, verb: Hit, candidates: readonly Graded[]): boolean {
  const event = candidates.findLast(({ hit }) => hit.last <= verb.first)?.hit;
  if (event === undefined || verb.form !== 'past' || verb.lead.letters > 0) return false;
  if (carries(verb.id) !== undefined || phaseOf(verb.id) !== undefined || event.tail.letters > 0)
    return false;
  const whom = Array.from({ length: verb.first - event.last }, (_, i) => event.last + i);
  const noun = whom.find((i) => !hasHit(document, i, 'preposition'));
  if (noun === undefined || whom.length > MOST_BEFALLEN) return false;
  const formOf = (i: number): string => document.tokens[i]?.form ?? '';
  const indefinite = whom.every(
    (i) =>
      document.tokens[i]?.kind === 'word' &&
      !arabicWords.looksDefinite(formOf(i)) &&
      !hasHit(document, i, 'givenName'),
  );
  const named = hasHit(document, noun, 'office') || namesPeople(document, noun);
  const people = hasHumanPatient(event.id) || (isSuffered(event.id) && named);
  return indefinite && people && arabicWords.looksFeminine(formOf(noun)) === endsInT(verb);
}
