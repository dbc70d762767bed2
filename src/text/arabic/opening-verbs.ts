import { isKindOf } from '../../concepts/kinds.js';
import { mayBeAdjective } from '../../grammar/arabic/nouns.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import { isVerbAt } from '../../grammar/hits.js';
import type { Hit } from '../../model/lexicon.js';
import { holdsVerb } from '../holds.js';
import type { HitsAt, Word } from '../text-reader.js';

/** A verb of three letters and its verbal noun are one word: نشر, طعن, قتل. */
const BOTH = /^[وف]?[\u0621-\u064a]{3}$/;
/** After these a sentence may begin. */
const STOP = /^[.!?؟:"]$/;
const ACCUSATIVE = /^[\u0621-\u064a]{3,}ا$/;
/** So many words are looked at behind the word that opens a sentence: a subject of two or three, and its object. */
const FARTHEST = 5;

/**
 * Settles that a word that opens its sentence is a verb of the past, and no verbal noun, where a subject and an object
 * follow it and no other verb: طعن سجين حارسا, نشر المعهد العالي النتائج. Linear.
 */
export function openingVerbs(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const isNoun = (hit: Hit): boolean =>
    hit.category === 'concept' &&
    hit.form === 'masdar' &&
    hit.last === hit.first + 1 &&
    hit.tail.letters === 0 &&
    !hit.lead.article &&
    hit.lead.preposition === undefined;
  return hitsAt.map((hits, index) => {
    const opens = index === 0 || STOP.test(words[index - 1]?.form ?? '');
    if (opens && demands(words, hitsAt, index))
      return hits.filter((hit) => hit.form === 'active').map((hit) => ({ ...hit, form: 'past' }));
    if (!opens || !hits.some(isNoun) || !BOTH.test(words[index]?.form ?? '')) return hits;
    return hasSubjectAndObject(words, hitsAt, index + 1)
      ? hits.map((hit) => (isNoun(hit) ? { ...hit, form: 'past' } : hit))
      : hits;
  });
}

/**
 * Whether a word that opens a sentence and may be one who asks for something says that somebody asked for it: طالب المزارعون
 * الوزارة بـ, طالب الوزير بـ; no طالب of the university.
 */
function demands(words: readonly Word[], hitsAt: HitsAt, index: number): boolean {
  if (!PARTICIPLE.test(words[index]?.form ?? '')) return false;
  if (!(hitsAt[index] ?? []).some((h) => h.category === 'certainty' && h.form === 'active')) return false;
  const asked = namesOne(hitsAt[index + 1]) && isDemanded(hitsAt[index + 2]);
  return asked || hasSubjectAndObject(words, hitsAt, index + 1);
}

/** A participle that is spelt as the past of a verb of four letters: طالب. */
const PARTICIPLE = /^[وف]?[\u0621-\u064a]ا[\u0621-\u064a]{2}$/;

/** Whether a word may be what is asked for: بدفع. */
const isDemanded = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'concept' && h.form === 'masdar' && h.lead.preposition === 'in') ?? false;

/** Whether a noun stands at a token, and behind it another that is no adjective of it. */
function hasSubjectAndObject(words: readonly Word[], hitsAt: HitsAt, first: number): boolean {
  const formAt = (index: number): string => words[index]?.form ?? '';
  const definite = (index: number): boolean =>
    arabicWords.looksDefinite(formAt(index)) && !arabicWords.looksParticled(formAt(index));
  if (!isPlain(words, hitsAt, first)) return false;
  if (!definite(first) && ACCUSATIVE.test(formAt(first + 1)))
    return !ACCUSATIVE.test(formAt(first)) && isPlain(words, hitsAt, first + 1);
  const governs = !definite(first) && namesOne(hitsAt[first]) && isPlain(words, hitsAt, first + 1);
  const closed = governs ? first + 1 : first;
  if (!definite(closed)) return false;
  const masculine = closed === first && isMasculine(hitsAt[first], formAt(first));
  for (let i = closed + 1; i < closed + FARTHEST && isPlain(words, hitsAt, i) && definite(i); i++) {
    const other = masculine && arabicWords.looksFeminine(formAt(i));
    if (other || !mayBeAdjective(formAt(i)) || names(hitsAt[i])) return !verbFollows(words, hitsAt, i + 1);
  }
  return false;
}

/** Whether a word is known as a noun: an office, a body. */
const names = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => NOUNS.has(h.category)) ?? false;

const NOUNS: ReadonlySet<string> = new Set(['office', 'body', 'portfolio']);

/** Whether a word is known for who somebody is, or for a body: the head of a subject. */
const namesOne = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some(
    (h) =>
      h.category === 'office' || h.category === 'body' || (h.category === 'kind' && isKindOf(h.id, 'person')),
  ) ?? false;

/** Whether a word names one man or one body of the masculine, whose adjectives are masculine: الحزب, not الأحزاب. */
const isMasculine = (hits: readonly Hit[] | undefined, form: string): boolean =>
  namesOne(hits) && !arabicWords.looksFeminine(form) && !BROKEN_PLURAL.test(form);

/** Shapes of broken plurals, whose adjectives are feminine: البنوك, الأحزاب, المجالس. */
const BROKEN_PLURAL = /^ال(?:..و.|ا..ا.|م.ا..|..ا.)$/;

/** Whether a word may stand in a noun phrase. */
const isPlain = (words: readonly Word[], hitsAt: HitsAt, index: number): boolean =>
  words[index]?.kind === 'word' &&
  !isVerbAt({ hitsAt }, index) &&
  !(hitsAt[index] ?? []).some((h) => OTHER.has(h.category) && h.lead.letters === 0);

const OTHER: ReadonlySet<string> = new Set([
  'preposition',
  'marker',
  'negation',
  'weekday',
  'timeWord',
  'number',
]);

/** Whether a verb stands between a token and the next mark. */
function verbFollows(words: readonly Word[], hitsAt: HitsAt, from: number): boolean {
  for (let i = from; i < words.length && words[i]?.kind !== 'punctuation'; i++)
    if (holdsVerb(hitsAt[i])) return true;
  return false;
}
