import type { ConceptId } from '../../concepts/events.js';
import { fateToldBy } from '../../concepts/fates.js';
import { isKindOf } from '../../concepts/kinds.js';
import { rootOf } from '../../concepts/lineage.js';
import { countsPart } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { QuantityMention } from '../../model/mention.js';
import { conceptOf, isConcept } from '../predicate.js';

/**
 * A number hangs on an event word less than so many tokens before it, past who is named and where (مقتل رجل و… 12 شخصا), or
 * after it: what is counted comes after its verb more often, so fewer words are read in that direction.
 */
const BEFORE = 7;
const AFTER = 4;

/** An event word of a clause, with its concept. */
export interface EventWord {
  readonly hit: Hit;
  readonly concept: ConceptId;
}

/** Whether an event word is part of a longer phrase that only bounds a number: «لا يقل عن» 40, not it is below. */
function isHedge(document: Document, token: number, { first }: QuantityMention): boolean {
  for (let at = first; at <= token; at++) {
    const hedges = document.hitsAt[at]?.filter((h) => h.category === 'hedge') ?? [];
    if (hedges.some(({ last }) => last > token && last > at + 1)) return true;
  }
  return false;
}

/** Whether an event word is itself a number that names no figure: scores of people, not they score. */
const isNumber = (document: Document, token: number, { first }: QuantityMention): boolean =>
  token === first && hasHit(document, token, 'vague');

/** Whether an event word only describes what is counted (14 rescue cars, protesters who protested), and is not itself counted (three strikes). */
export function describesCounted(
  document: Document,
  { id, first }: Hit,
  quantities: readonly QuantityMention[],
  words: readonly Hit[],
): boolean {
  return quantities.some((q) => {
    if (first < q.first || first >= q.last) return false;
    if (q.value.whole !== undefined || isHedge(document, first, q) || isNumber(document, first, q))
      return true;
    if (first === q.first || q.counted === undefined) return false;
    if (
      words.some(
        (w) => isTensed(w) && rootOf(w.id) === rootOf(id) && (w.first < q.first || w.first >= q.last),
      )
    )
      return true;
    const fate = fateToldBy(q.value.of);
    if ((document.tokens[first]?.start ?? 0) <= q.counted.start)
      return fate === undefined && isPerson(q) && words.some((w) => takes(document, w, q));
    return fate === undefined || rootOf(id) !== rootOf(fate);
  });
}

/**
 * Whether the noun of an event that can be counted stands right before a number, with no more than *about* between: وفاة |
 * ثلاثة مرضى, الإفراج عن | خمسة معتقلين. Where the subject comes first a noun before a number need not take it.
 */
const takes = (document: Document, hit: Hit, { first }: QuantityMention): boolean =>
  !grammarOf(document).subjectFirst &&
  !isVerbal(hit) &&
  isConcept(hit.id) &&
  countable({ hit, concept: hit.id }) &&
  (hit.last === first || (hit.last === first - 1 && hasHit(document, hit.last, 'preposition', ABOUT)));

const ABOUT: ReadonlySet<string> = new Set(['about']);

const isVerbal = (hit: Hit): boolean => isTensed(hit) || hit.form === 'active';

/** Whether those counted are people whose name is no event (14 prisoners). */
const isPerson = ({ value }: QuantityMention): boolean =>
  value.of !== undefined && value.of !== 'person' && isKindOf(value.of, 'person');

/** Whether an event word tells what people do who are counted by what they are: a verb, or a noun behind them that can be counted (تمكن 60 نزيلا من الهرب). */
const befallsThem = (word: EventWord, { last }: QuantityMention): boolean =>
  isVerbal(word.hit) ||
  (word.hit.form === 'masdar' && word.hit.first >= last && word.hit.first - last < AFTER && countable(word));

const countable = ({ concept }: EventWord): boolean => conceptOf(concept).roles.includes('quantity');

/**
 * In English, the participle right after a counted noun (31 people killed), or the verb of which it is the subject, where
 * no verb or participle stands before it.
 */
function participleAfter(
  quantity: QuantityMention,
  countable: readonly EventWord[],
  words: readonly EventWord[],
): EventWord | undefined {
  const next = countable.find((w) => w.hit.first === quantity.last && w.hit.form === 'past');
  if (next) return next;
  const verbs = words.filter(({ hit }) => isVerbal(hit));
  if (verbs[0]?.hit.form === 'active' && verbs[0].hit.first === quantity.last) return verbOf(quantity, verbs);
  if (verbs.some((w) => w.hit.first < quantity.first)) return undefined;
  const verb = verbs.find((w) => w.hit.first >= quantity.last && isTensed(w.hit));
  return verb !== undefined && countable.includes(verb) ? verb : undefined;
}

/** The verb of a subject that a participle right after it describes: two trucks carrying 40 workers collided. */
function verbOf({ last }: QuantityMention, verbs: readonly EventWord[]): EventWord | undefined {
  const verb = verbs.find(({ hit }) => hit.first > last && isTensed(hit));
  return verb !== undefined && verb.hit.first - last < DESCRIBED ? verb : undefined;
}

/** The verb of a subject that a participle describes stands less than so far behind: past an object of some words with its place. */
const DESCRIBED = 14;

/**
 * The word that counts a part of what an event noun names (من بين الضحايا 26 عضوا): the number is that of the part, and hangs
 * on the counting.
 */
function wholeOf({ hit }: EventWord, words: readonly EventWord[]): EventWord | undefined {
  if (isTensed(hit)) return undefined;
  return words.find((w) => countsPart(w.concept) && w.hit.last === hit.first);
}

/** Words past those of whom a part is told, with the part itself: 21 people, women and children among them, died. */
const PAST_PART = 5;

/** The event words behind a number on which it may hang: no word that counts a part of those whom it counts, but what stands behind that too. */
function wordsAfter({ last }: QuantityMention, words: readonly EventWord[]): readonly EventWord[] {
  const behind = words.filter((w) => w.hit.first >= last);
  const part = behind.find((w) => countsPart(w.concept) && w.hit.first - last < AFTER);
  const reach = part === undefined ? AFTER : part.hit.last - last + PAST_PART;
  return behind.filter((w) => !countsPart(w.concept) && w.hit.first - last < reach);
}

/**
 * The event word on which a number hangs: one inside the number's own words (257 قتيلا), else the nearest before it
 * that can be counted (مقتل … 66 شخصا), else the nearest after it (more than 100 people were aboard), else the nearest
 * verb before it, any event word before it, or a verb after it. A fate that the counted noun names must be that of the word. In English (`participles`)
 * a verb right before it comes first (cancelled 200 flights), then a participle right after it (31 people killed).
 */
export function governing(
  quantity: QuantityMention,
  words: readonly EventWord[],
  participles = false,
): EventWord | undefined {
  const fate = fateToldBy(quantity.value.of);
  const fits = (word: EventWord): boolean => fate === undefined || rootOf(word.concept) === rootOf(fate);
  const object = participles
    ? words.find((w) => w.hit.last === quantity.first && isVerbal(w.hit) && fits(w))
    : undefined;
  if (object) return object;
  const inside = words.find((w) => w.hit.first >= quantity.first && w.hit.first < quantity.last && fits(w));
  if (
    inside &&
    !(fate === undefined && isPerson(quantity) && words.some((w) => w !== inside && befallsThem(w, quantity)))
  )
    return inside;
  const before = words
    .filter((w) => w.hit.first < quantity.first && quantity.first - w.hit.last < BEFORE)
    .reverse();
  const after = wordsAfter(quantity, words);
  const participle = participles
    ? participleAfter(
        quantity,
        words.filter((w) => countable(w) && fits(w)),
        words,
      )
    : undefined;
  const nearest = before.find((w) => countable(w) && fits(w));
  const counted =
    participle ??
    (nearest && (wholeOf(nearest, before) ?? nearest)) ??
    after.find((w) => countable(w) && fits(w));
  return (
    counted ??
    (fate === undefined
      ? (before.find(({ hit }) => isTensed(hit)) ?? before[0] ?? after.find(({ hit }) => isTensed(hit)))
      : undefined)
  );
}
