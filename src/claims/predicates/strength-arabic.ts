import { carries, countsPart, isCourse } from '../../concepts/traits.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit } from '../../grammar/hits.js';
import { isDefinite, isGoverned } from '../../grammar/particles.js';
import { isFiniteVerb, isTensed } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { copulaBefore } from '../copula-arabic.js';
import { CARRIES } from './carrying.js';
import type { Strength } from './strength.js';

/** Prepositions after which no verb can stand: من أصل is a noun, though أصل may be a verb. */
const STRICT: ReadonlySet<string> = new Set(['in', 'from', 'to', 'on', 'about', 'with', 'between']);

/** The strength of an event word in its clause; `carried` says that a light verb stands before it. */
export function arabicStrength(document: Document, clause: Clause, hit: Hit, carried: boolean): Strength {
  if (isFiniteVerb(hit)) {
    return cannotBeVerb(document, clause, hit) ? 'none' : 'verb';
  }
  if (isPlainAmong(document, clause, hit)) return 'none';
  if (carried) return 'verb';
  const opens = opensPhrase(document, clause, hit.first);
  if (hit.form === 'active' || hit.form === 'passive') return participle(document, hit, opens);
  if (hasHit(document, hit.first, 'preposition')) return 'fact';
  if (isDefinite(hit))
    return opens || isGoverned(hit) || isKept(document, hit) || isHappening(document, hit) ? 'noun' : 'none';
  return opens ? 'fact' : 'noun';
}

/** Whether words that count a part only say of one that he is among those whom an event befell: كان سالم ناصر من بين المعتقلين. */
const isPlainAmong = (document: Document, clause: Clause, { id, first, last }: Hit): boolean =>
  countsPart(id) &&
  last > first + 1 &&
  (document.hitsAt[last]?.some((h) => h.category === 'concept') ?? false) &&
  copulaBefore(document, first, Math.max(0, clause.first - 1)) !== undefined;

/** Whether a word is the course that one close before it says to be kept: تواصل الأسعار الارتفاع. */
const isKept = (document: Document, { id, first }: Hit): boolean =>
  isCourse(id) &&
  document.hitsAt
    .slice(Math.max(0, first - 1 - CARRIES), first)
    .some((hits) => hits.some((h) => h.category === 'concept' && carries(h.id) === 'course'));

/** Whether a word is what the verb right before or behind it says to have come about: وقع الاصطدام, الانفجار وقع. */
const isHappening = (document: Document, { first, last }: Hit): boolean =>
  [first - 1, last].some(
    (i) =>
      document.hitsAt[i]?.some(
        (h) => h.category === 'concept' && carries(h.id) === 'subject' && isFiniteVerb(h),
      ) ?? false,
  );

const formAt = (document: Document, index: number): string => document.tokens[index]?.form ?? '';

/** Whether a listed word is a verb of the third person: hardly a noun begins with ي, nor with ت after الزيارة. */
function looksPresent(document: Document, { first, lead }: Hit): boolean {
  const form = formAt(document, first).slice(lead.letters);
  const before = formAt(document, first - 1);
  return (
    !lead.article &&
    (form.startsWith('ي') ||
      (form.startsWith('ت') && lead.letters === 0 && /^(?:[وف]?[بك]?ال|لل).*(?:ه|ات)$/.test(before)))
  );
}

/** Whether a form that looks like a verb stands where none can: after a preposition, or as the particle فقد before one. */
function cannotBeVerb(document: Document, clause: Clause, hit: Hit): boolean {
  if (hit.last - hit.first > 1) return false;
  const before = document.hitsAt[hit.first - 1] ?? [];
  const preposition = before.some(
    (h) => h.category === 'preposition' && h.last === hit.first && STRICT.has(h.id),
  );
  if (hit.first > clause.first && preposition && hit.form !== 'future')
    return !before.some((h) => h.category === 'marker' || h.category === 'concept');
  if (isAdverbial(document, hit)) return true;
  const particle = document.hitsAt[hit.first]?.some(
    (h) => h.category === 'certainty' && h.lead.letters > hit.lead.letters,
  );
  return (
    particle === true &&
    document.hitsAt[hit.last]?.some((h) => isFiniteVerb(h) || opensWithPast(document, h)) === true
  );
}

/** Whether a bare past stands after a preposition and a noun without article, where it is an adjective: في وقت لاحق. */
function isAdverbial(document: Document, { first, lead, tail, form }: Hit): boolean {
  if (
    form !== 'past' ||
    lead.letters > 0 ||
    tail.letters > 0 ||
    arabicWords.looksDefinite(formAt(document, first - 1))
  )
    return false;
  const noun = document.hitsAt[first - 1] ?? [];
  return (
    document.tokens[first - 1]?.kind === 'word' &&
    noun.every((h) => ['kind', 'timeUnit', 'timeWord', 'dayPart'].includes(h.category)) &&
    hasHit(document, first - 2, 'preposition', STRICT)
  );
}

/** A hit with the form that its place shows: a verbal noun printed like a past tense, a listed verb of the present. */
export function arabicInPlace(document: Document, hit: Hit): Hit {
  if (isVerbalNoun(document, hit)) return { ...hit, form: 'masdar' };
  if (isVerbPhrase(document, hit)) return { ...hit, form: 'present' };
  if (opensWithPast(document, hit)) return { ...hit, form: 'past' };
  const listed = hit.form === 'word' && hit.last === hit.first + 1;
  return listed && looksPresent(document, hit) ? { ...hit, form: 'present' } : hit;
}

/** Whether a listed phrase is a verb with its negation or the verb before it: لم يعثروا, كانت تقل. */
const isVerbPhrase = (document: Document, { first, last, form }: Hit): boolean =>
  form === 'word' &&
  last > first + 1 &&
  (hasHit(document, first, 'negation', VERBAL_NEGATION) ||
    (document.hitsAt[first]?.some((h) => h.category === 'light' && isTensed(h) && h.last < last) ?? false));

/** Whether a listed phrase opens with a past tense of the third person, which ends as no noun does: سقطت طائرة, خرجوا من. */
const opensWithPast = (document: Document, { first, last, form, lead }: Hit): boolean =>
  form === 'word' &&
  last > first + 1 &&
  !lead.article &&
  /(?:[^ا]ت|وا)$/.test(formAt(document, first).slice(lead.letters));

const VERBAL_NEGATION: ReadonlySet<string> = new Set(['not', 'not-past', 'not-future']);

/** Words before which بعد and its like want a verb: بعدما, قبل أن. */
const VERBAL = /(?:ما|ان)$/;
const AFTER: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'because',
  'besides',
  'purpose',
  'when',
]);

/**
 * Whether a form that may be a past tense or a verbal noun (قطع, تبادل) is the noun, so that it is an object or a
 * genitive: joined to nothing, right after a verb; or, in ت, after a preposition or a noun without article.
 */
function isVerbalNoun(document: Document, { first, last, lead, tail, form }: Hit): boolean {
  if (form !== 'past' || last !== first + 1 || lead.conjunction !== undefined) return false;
  const before = document.hitsAt[first - 1] ?? [];
  if (before.some((h) => h.category === 'concept' && isFiniteVerb(h) && h.last === first))
    return tail.letters === 0 && lead.letters === 0;
  const token = document.tokens[first - 1];
  if (
    !formAt(document, first).startsWith('ت') ||
    tail.letters > 0 ||
    token?.kind !== 'word' ||
    token.sentence !== document.tokens[first]?.sentence
  )
    return false;
  if (
    before.some(
      (h) =>
        h.last === first &&
        (h.category === 'preposition' ||
          (h.category === 'marker' && AFTER.has(h.id) && !VERBAL.test(token.form))),
    )
  )
    return true;
  return (
    before.every((h) => h.category === 'kind' || h.category === 'concept') &&
    !arabicWords.looksDefinite(token.form) &&
    token.form.endsWith('ه')
  );
}

/** A participle states something at the head of a phrase, less surely after a noun, and takes a preposition: متجهة إلى. */
function participle(document: Document, hit: Hit, opens: boolean): Strength {
  const takes =
    hit.last - hit.first > 1 ||
    hasHit(document, hit.last, 'preposition') ||
    arabicWords.looksGoverned(formAt(document, hit.last));
  if (isDefinite(hit) || !takes) return 'none';
  return opens ? 'fact' : 'noun';
}

/** Whether nothing but function words stands between a token and the start of its clause or the mark before it. */
function opensPhrase(document: Document, clause: Clause, index: number): boolean {
  const before = index - 1;
  if (before < clause.first) return true;
  const token = document.tokens[before];
  if (token === undefined || token.kind === 'punctuation') return true;
  return (
    document.hitsAt[before]?.some(
      (h) => ['preposition', 'marker', 'stop', 'negation'].includes(h.category) && h.last === index,
    ) ?? false
  );
}
