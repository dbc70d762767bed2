import { carries, comesAbout } from '../../concepts/traits.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { looksDefinite } from '../clitics.js';
import { hasHit } from '../hits.js';
import { FINITE, isFiniteVerb } from '../predicate.js';
import type { Strength } from './strength.js';

/** Words between a light verb and what it carries: few, more where the verb only says that it is done (لم يتم حتى الآن الكشف). */
const CARRIES = 3;

const DONE = 6;

/** The light verb that carries an event noun: قام الوزير بزيارة. What follows an English article is no verb: the cause. */
export function lightBefore(document: Document, clause: Clause, hit: Hit): Hit | undefined {
  const index = hit.first;
  for (let i = index - 1; i >= clause.first && i >= index - DONE; i--) {
    const noun = document.language === 'en' && hasHit(document, i - 1, 'determiner');
    const light = noun
      ? undefined
      : (document.hitsAt[i] ?? []).find((h) => h.category === 'light' && isFiniteVerb(h));
    if (light)
      return index - i <= CARRIES ||
        (light.id === 'be-done' && hit.form === 'masdar') ||
        (light.id === 'do' && startsWithBa(document, index))
        ? light
        : undefined;
    if ((document.hitsAt[i] ?? []).some((h) => h.category === 'concept')) return undefined;
  }
  return undefined;
}

/** Whether ب is written on to an event noun or the word before it: قام فيه الوزير بأول زيارة. */
const startsWithBa = (document: Document, index: number): boolean =>
  [index - 1, index].some((i) => document.tokens[i]?.form.startsWith('ب'));

/** Whether a listed phrase holds the light verb that says it is done: لم يتم العثور. */
export const isDone = (document: Document, { first, last }: Hit): boolean =>
  last > first + 1 &&
  document.hitsAt
    .slice(first, last)
    .some((hits) => hits.some((h) => h.category === 'light' && h.id === 'be-done' && isFiniteVerb(h)));

/** Whether a verb only says that the event noun right after it is done: تم توقيع, though تم may conclude an agreement. */
export function isOnlyLight(document: Document, { first, last, form }: Hit): boolean {
  return (
    FINITE.has(form) &&
    (document.hitsAt[first]?.some((h) => h.category === 'light' && h.id === 'be-done') ?? false) &&
    (document.hitsAt[last]?.some((h) => h.category === 'concept' && h.form === 'masdar') ?? false)
  );
}

/** An event word with the light verb that carries it and how surely it states something. */
export interface Graded {
  readonly hit: Hit;
  readonly light: Hit | undefined;
  readonly strength: Strength;
}

/** What a verb says to come about, where it only says so: وقع انفجار, أسفر عن مقتل. */
export function carriedBy(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  if (document.language === 'en') return subjectOf(document, verb, candidates);
  if (!isFiniteVerb(verb)) return undefined;
  if (carries(verb.id) === 'decision') return decided(document, verb, candidates);
  if (!comesAbout(verb.id)) return undefined;
  const subject = (hit: Hit): boolean =>
    carries(verb.id) === 'object' && looksDefinite(document.tokens[hit.first]?.form ?? '');
  const next = candidates.find(({ hit }) => hit.first >= verb.last && !subject(hit));
  return next !== undefined && !isFiniteVerb(next.hit) && next.hit.first - verb.last <= CARRIES
    ? next
    : undefined;
}

/**
 * The event noun that is the subject of a verb that only says that it came about or how long it takes (the explosion on the
 * bridge occurred at dawn, repairs will take days); what is done in that time (it took two weeks to repair the road).
 */
function subjectOf(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  const carried = carries(verb.id);
  if (!isFiniteVerb(verb) || (carried !== 'subject' && carried !== 'length')) return undefined;
  const after = candidates.find(
    ({ hit }) => carried === 'length' && hit.first >= verb.last && isFiniteVerb(hit),
  );
  if (after !== undefined) return after;
  const isHead = ({ hit }: Graded): boolean =>
    hit.last <= verb.first &&
    verb.first - hit.last <= SUBJECT &&
    !isFiniteVerb(hit) &&
    hit.form !== 'passive' &&
    !isGoverned(document, hit) &&
    !document.hitsAt.slice(hit.last, verb.first).some((hits) => hits.some((h) => h.category === 'marker'));
  return candidates.find(isHead);
}

/** Whether a preposition stands before a noun or its article. */
const isGoverned = (document: Document, { first }: Hit): boolean =>
  [first - 1, hasHit(document, first - 1, 'determiner') ? first - 2 : first - 1].some((i) =>
    hasHit(document, i, 'preposition'),
  );

/** Words between an event noun that is subject and its verb. */
const SUBJECT = 8;

/** What somebody decides on, where an event noun is the object: قررت الحكومة تعليق الرحلات. */
function decided(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  const next = candidates.find(({ hit }) => hit.first >= verb.last);
  if (next === undefined || isFiniteVerb(next.hit) || next.hit.first - verb.last > DONE) return undefined;
  const { first, proclitics } = next.hit;
  const governed = (document.hitsAt[first - 1] ?? []).some((h) => h.category === 'preposition');
  return governed || proclitics !== '' || next.hit.form === 'active' ? undefined : next;
}
