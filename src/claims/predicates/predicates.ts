import { carries, tellsMake } from '../../concepts/traits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import { flat, flatMap } from '../../model/flat-map.js';
import type { Hit } from '../../model/lexicon.js';
import type { Role } from '../../schema/types.js';
import { conceptOf, isConcept, type Predicate } from '../predicate.js';
import { type Graded, isDone, isOnlyLight, lightBefore } from './carrying.js';
import { predicateReaderOf, type UnknownVerb } from './predicate-reader.js';
import { type Strength, strengths } from './strength.js';

export { describesCounted, type EventWord, governing } from './governing.js';
export { officeTold } from './office-told.js';
export { predicateReaderOf } from './predicate-reader.js';
export { senseOf } from './sense.js';
export { shareActs } from './shared-acts.js';

/** The verb of a clause where the lexicon does not know it. */
export const unknownVerbOf = (document: Document, clause: Clause): UnknownVerb | undefined =>
  predicateReaderOf(document).unknownVerbOf(document, clause);

/** Where a word may name two concepts, the one whose roles the clause can fill: signing wants a document near it. */
function choose(hits: readonly Hit[], document: Document, clause: Clause): Hit | undefined {
  if (hits.length < 2) return hits[0];
  const signed = flat(document.hitsAt.slice(clause.first, clause.last)).some(
    (h) => (h.category === 'kind' && h.id === 'agreement') || SIGNING.has(h.category),
  );
  const rolesOf = (hit: Hit): readonly Role[] => (isConcept(hit.id) ? conceptOf(hit.id).roles : []);
  const byId = [...hits].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (
    byId.find((hit) => signed && rolesOf(hit).includes('document')) ??
    byId.find((hit) => rolesOf(hit).length === 1) ??
    byId[0]
  );
}

/** Who may stand near a word of signing as the one who signs. */
const SIGNING: ReadonlySet<string> = new Set(['office', 'givenName']);

/** Whether a verb that opens its clause may say that its subject managed to do what follows: وتمكن رجال الإنقاذ من, not it enables. */
const isManaged = (document: Document, clause: Clause, { first, form }: Hit): boolean =>
  form === 'present' &&
  first === clause.first &&
  (document.hitsAt[first] ?? []).some(
    (h) => h.category === 'light' && h.id === 'manage' && h.form === 'past',
  );

/** Makes an event noun under a verb a fact of its own: the first token of an ordinal or number that hangs on it, if any. */
export type Weight = (hit: Hit) => number | undefined;

/** The event words of a clause that are free: not part of a name, a time or an attribution. */
export function eventWords(
  document: Document,
  clause: Clause,
  free: (token: number) => boolean,
): readonly Hit[] {
  const reader = predicateReaderOf(document);
  const out: Hit[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    if (!free(i)) continue;
    const hit = choose(
      (document.hitsAt[i] ?? []).filter((h) => h.category === 'concept' && h.last <= clause.last),
      document,
      clause,
    );
    if (hit && !isOnlyLight(document, hit) && !isManaged(document, clause, hit))
      out.push(reader.inPlace(document, hit));
  }
  return out;
}

/**
 * The predicates of a clause, the main one first: its first finite event verb or verbal noun that a light verb carries,
 * else the event noun that states most surely; words of speech (مؤكدا, deny) only where nothing else is stated. Further
 * finite verbs follow, event nouns that are counted or ranked, and a make or model, told in passing (طائرة من طراز); other
 * verbal nouns after a finite verb are arguments of it, not facts of their own.
 */
export function findPredicates(
  document: Document,
  clause: Clause,
  words: readonly Hit[],
  weight: Weight,
): readonly Predicate[] {
  const reader = predicateReaderOf(document);
  const speaks = (hit: Hit): boolean =>
    !isFiniteVerb(hit) &&
    (document.hitsAt[hit.first] ?? []).some(
      (h) => (h.category === 'speech' || h.category === 'according') && h.last >= hit.last,
    );
  const graded = flatMap(words, (hit) => {
    const light = isFiniteVerb(hit) ? undefined : lightBefore(document, clause, hit);
    const found = tellsMake(hit.id) ? 'noun' : reader.strengthOf(document, clause, hit, light !== undefined);
    if (tellsMake(hit.id) && hasPronoun(hit)) return [];
    const strength = rank(found) < rank('fact') && weight(hit) !== undefined ? 'fact' : found;
    return strength === 'none' ? [] : [{ hit, light, strength }];
  });
  const stated = graded.filter(({ hit }) => !speaks(hit));
  const candidates = stated.length > 0 ? stated : graded;
  const best = Math.max(...candidates.map(({ strength }) => rank(strength)));
  const strongest = candidates.find(({ strength }) => rank(strength) === best);
  if (
    strongest === undefined ||
    (strongest.strength === 'noun' &&
      reader.unknownVerbStates &&
      reader.unknownVerbOf(document, clause) !== undefined)
  )
    return [];
  const object = reader.carriedBy(document, strongest.hit, candidates);
  const main = object ?? reader.opener(document, clause, strongest, candidates) ?? strongest;
  const toPredicate = ({ hit, light }: Graded, by: Hit | undefined): Predicate => ({
    first: hit.first,
    last: hit.last,
    from:
      hit === main.hit
        ? clause.first
        : startOf(document, clause, Math.min(weight(hit) ?? hit.first, (by ?? hit).first)),
    form: by ? by.form : light ? light.form : hit.form,
    tail: hit.tail,
    passive: light?.id === 'be-done' || isDone(document, hit),
    ...(tellsMake(hit.id) && hit !== main.hit ? { until: phraseEnd(document, clause, hit.last) } : {}),
    ...(by && !isVerb(hit)
      ? { light: by.first }
      : light && light.id !== 'be-done'
        ? { light: light.first }
        : {}),
    ...(by && carries(by.id) === 'object' ? { caused: true } : {}),
    ...(isConcept(hit.id) ? { concept: hit.id } : {}),
  });
  const rest = candidates.filter(
    ({ hit, strength }) =>
      hit !== main.hit &&
      (object === undefined || hit !== strongest.hit) &&
      ((isFiniteVerb(hit) && strength === 'verb') || weight(hit) !== undefined || tellsMake(hit.id)),
  );
  const courses = flatMap(rest, ({ hit }) => {
    const kept = carries(hit.id) === 'course' ? reader.carriedBy(document, hit, candidates) : undefined;
    return kept === undefined || kept.hit === main.hit ? [] : [[hit, kept] as const];
  });
  const kept = new Map(courses);
  const carried = new Set(courses.map(([, { hit }]) => hit));
  return [
    toPredicate(main, object === undefined ? undefined : strongest.hit),
    ...rest
      .filter(({ hit }) => !carried.has(hit))
      .map((graded) =>
        toPredicate(kept.get(graded.hit) ?? graded, kept.has(graded.hit) ? graded.hit : undefined),
      ),
  ];
}

/** Whether a carried word is itself a verb, with an object of its own: failed to approve, failed in retaking. */
const isVerb = (hit: Hit): boolean => isFiniteVerb(hit) || hit.form === 'active';

const rank = (strength: Strength): number => strengths.indexOf(strength);

/** The end of a phrase: before the next mark, preposition, marker or verb. */
function phraseEnd(document: Document, clause: Clause, from: number): number {
  for (let i = from + 1; i < clause.last; i++) {
    const ends =
      document.tokens[i]?.form === ',' ||
      (document.hitsAt[i] ?? []).some(
        (h) =>
          h.category === 'preposition' ||
          h.category === 'marker' ||
          (h.category === 'concept' && isFiniteVerb(h)),
      );
    if (ends) return i;
  }
  return clause.last;
}

/** One token back over a preposition, so that evidence reads as a phrase. */
function startOf(document: Document, clause: Clause, token: number): number {
  const before = token - 1;
  return before >= clause.first &&
    (document.hitsAt[before] ?? []).some((h) => h.category === 'preposition' || h.category === 'negation')
    ? before
    : token;
}
