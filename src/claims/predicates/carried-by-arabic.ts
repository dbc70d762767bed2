import { carries, comesAbout, isCourse, phaseOf } from '../../concepts/traits.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { CARRIES, DONE, type Graded } from './carrying.js';

/** What a verb says to come about, where it only says so: وقع انفجار, أسفر عن مقتل. */
export function arabicCarriedBy(
  document: Document,
  verb: Hit,
  candidates: readonly Graded[],
): Graded | undefined {
  if (carries(verb.id) === 'course') return course(document, verb, candidates);
  if (!isFiniteVerb(verb)) return undefined;
  if (carries(verb.id) === 'decision') return decided(document, verb, candidates);
  if (carries(verb.id) === 'failure') return tried(document, verb, candidates);
  if (carries(verb.id) === 'sum') return summed(verb, candidates);
  if (!comesAbout(verb.id)) return undefined;
  const subject = (hit: Hit): boolean =>
    carries(verb.id) === 'object' && arabicWords.looksDefinite(document.tokens[hit.first]?.form ?? '');
  const next = candidates.find(({ hit }) => hit.first >= verb.last && !subject(hit));
  if (next !== undefined && !isFiniteVerb(next.hit) && next.hit.first - verb.last <= CARRIES) return next;
  return ledTo(document, verb, candidates) ?? happened(verb, candidates);
}

/** What a verb says to have come about whose subject stands right before it: الانفجار وقع مساء. */
const happened = (verb: Hit, candidates: readonly Graded[]): Graded | undefined =>
  carries(verb.id) === 'subject'
    ? candidates.find(({ hit }) => hit.last === verb.first && hit.lead.article && !isFiniteVerb(hit))
    : undefined;

/**
 * What a verb of cause leads to behind a longer subject, where a preposition marks it: أدت الأمطار الغزيرة في الجنوب إلى
 * انهيار سد. A verb between them begins another tale, and of what has the article it is told that this was the cause: في الحريق.
 */
function ledTo(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  if (carries(verb.id) !== 'object') return undefined;
  const behind = candidates.filter(({ hit }) => hit.first >= verb.last && hit.first - verb.last <= LED);
  const verbs = behind.findIndex(({ hit }) => isFiniteVerb(hit));
  const nouns = verbs < 0 ? behind : behind.slice(0, verbs);
  for (const id of LEADS) {
    const led = nouns.find(({ hit }) => isIn(document, hit, id) && !hit.lead.article);
    if (led !== undefined) return led;
  }
  return undefined;
}

/** Words between a verb of cause and what it leads to: a subject with its adjective and its place. */
const LED = 8;

/** The prepositions by which a verb of cause names what it leads to, the surest first: أدى إلى, أسفر عن, تسبب في. */
const LEADS: readonly string[] = ['to', 'about', 'in'];

/** What comes to so much, right behind its verb or its head: بلغت أرباح الشركة, بلغت قيمة صادرات البلاد. */
const summed = (verb: Hit, candidates: readonly Graded[]): Graded | undefined =>
  candidates.find(
    ({ hit }) => !isFiniteVerb(hit) && hit.first > verb.first && hit.first - verb.first <= NEXT,
  );

/** Words from a verb of so much to what follows its head. */
const NEXT = 2;

/** What somebody fails in, behind its preposition: فشل المجلس في إقرار الموازنة. */
function tried(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  const next = candidates.find(
    ({ hit }) => hit.first > verb.last && TRIED.some((id) => isIn(document, hit, id)),
  );
  return next === undefined || isFiniteVerb(next.hit) || next.hit.first - verb.last > DONE ? undefined : next;
}

/** The prepositions by which a verb names what was tried: فشل في, عجز عن. */
const TRIED: readonly string[] = ['in', 'about'];

/** The course that something keeps or takes again: يواصل الدولار الهبوط, استمرار حبس الكاتب, عاد السعر إلى الارتفاع. */
function course(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  const next = candidates.find(({ hit }) => hit.first >= verb.last);
  if (next === undefined || isFiniteVerb(next.hit) || !isCourse(next.hit.id)) return undefined;
  const { first, lead } = next.hit;
  const preposition = document.hitsAt[first - 1]?.find(
    (h) => h.category === 'preposition' && h.last === first,
  );
  const joined = preposition?.id ?? lead.preposition ?? 'none';
  const kept = phaseOf(verb.id) === 'goes-on' ? KEPT : TAKEN;
  return first - verb.last <= (isFiniteVerb(verb) ? CARRIES : 0) && kept.includes(joined) ? next : undefined;
}

/** How a verb of going on, and one of going back or towards, names a course. */
const KEPT: readonly string[] = ['none', 'in'];
const TAKEN: readonly string[] = ['to', 'toward', 'for'];

/** Whether a preposition stands right before a word. */
const isIn = (document: Document, { first }: Hit, id: string): boolean =>
  (document.hitsAt[first - 1] ?? []).some(
    (h) => h.category === 'preposition' && h.id === id && h.last === first,
  );

/** What somebody decides on, where an event noun is the object: قررت الحكومة تعليق الرحلات. */
function decided(document: Document, verb: Hit, candidates: readonly Graded[]): Graded | undefined {
  const next = candidates.find(({ hit }) => hit.first >= verb.last);
  if (next === undefined || isFiniteVerb(next.hit) || next.hit.first - verb.last > DONE) return undefined;
  const { first, lead } = next.hit;
  const governed = (document.hitsAt[first - 1] ?? []).some((h) => h.category === 'preposition');
  return governed || lead.letters > 0 || next.hit.form === 'active' ? undefined : next;
}
