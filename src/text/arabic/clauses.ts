import { isKnowing } from '../../concepts/traits.js';
import { arabicWords } from '../../grammar/arabic/words.js';
import type { Token } from '../../model/document.js';
import { flat } from '../../model/flat-map.js';
import type { Category, Hit, WordForm } from '../../model/lexicon.js';
import type { ClauseRules, ClauseScene, Piece } from '../clause-rules.js';
import { countsSome } from '../counts-some.js';
import { holdsEvent, holdsVerb, isVerb } from '../holds.js';

/** A negation this close before its verb makes بعد after the verb mean "yet": لم يعثروا بعد على. */
const NEGATED = 4;
/** Markers of this kind that hold a pronoun open a clause anywhere (بينهم ثلاثة), others only after a comma (خاصة, مثل). */
const PRONOUN = /(?:هم|ها|هن|هما|ذلك)$/;

/** Forms in which an event word is a noun. */
const NOUN: ReadonlySet<WordForm> = new Set<WordForm>(['masdar', 'word']);

const isPunctuation = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'punctuation';

/** Verbs of no person that say how certain it is what a subject before them does: الحصيلة يمكن أن ترتفع. */
const MODAL: ReadonlySet<string> = new Set(['able', 'required', 'likely', 'possible']);

/** Whether أن stands behind such a verb, and the subject of what follows before it: one clause. */
function followsModal({ words, hitsAt }: ClauseScene, index: number): boolean {
  const at = index - 1;
  const isModal = hitsAt[at]?.some((h) => h.category === 'certainty' && MODAL.has(h.id) && h.last >= index);
  if (isModal !== true || isPunctuation(words[at - 1])) return false;
  return !(hitsAt[at - 1] ?? []).some((h) => OPENS_CLAUSE.has(h.category)) && !holdsVerb(hitsAt[at - 1]);
}

/** Behind these a verb opens its clause. */
const OPENS_CLAUSE: ReadonlySet<Category> = new Set<Category>([
  'marker',
  'speech',
  'negation',
  'preposition',
]);

/** Whether a word goes on with a negation that began before it: من | غير أن تحدد. */
const isWithinNegation = ({ hitsAt }: ClauseScene, index: number): boolean =>
  hitsAt[index - 1]?.some((h) => h.category === 'negation' && h.last > index + 1) ?? false;

/** Whether a word that may open an Arabic clause opens none where it stands: بعد as "yet", خاصة as an adjective. */
function isIdle(scene: ClauseScene, index: number, marker: Hit): boolean {
  const { words, hitsAt } = scene;
  if (isWithinNegation(scene, index)) return true;
  if (marker.id === 'that') return followsModal(scene, index);
  if (marker.id === 'among') {
    if (countsSome(scene, index, marker.last)) return true;
    return !PRONOUN.test(words[marker.last - 1]?.form ?? '') && !isPunctuation(words[index - 1]);
  }
  if (marker.id !== 'after' || marker.last > index + 1) return false;
  const negated = hitsAt
    .slice(Math.max(0, index - NEGATED), index)
    .some((hits) =>
      hits.some((h) => h.category === 'negation' || (h.category === 'concept' && isKnowing(h.id))),
    );
  if (!negated) return false;
  const next = hitsAt[index + 1] ?? [];
  if (isPunctuation(words[index + 1]) || next.some((h) => h.category === 'preposition')) return true;
  const before = flat(hitsAt.slice(Math.max(0, index - NEGATED), index)).filter(
    (h) => h.category === 'concept' && h.last === index,
  );
  const event = next.some((h) => h.category === 'concept');
  return before.some((h) => isKnowing(h.id)) || (!event && before.length > 0);
}

/** A piece of so few words with no verb but "was" waits for what it carries: وكانت الولايات المتحدة / وعدت. */
const WAITING = 4;

/** Whether a piece holds a verb that states something. */
function statesByVerb(hits: readonly Hit[], size: number): boolean {
  const verbs = hits.filter(isVerb);
  if (verbs.some((h) => h.category !== 'light' || h.id !== 'be')) return true;
  return verbs.length > 0 && (size > WAITING || holdsEvent(hits));
}

/** Whether a piece states something: by a verb, or by an event noun that is no apposition after a comma. */
function states({ words, hitsAt }: ClauseScene, { first, last, marker, comma, size }: Piece): boolean {
  const piece = hitsAt.slice(first, last);
  const apposed = comma && marker === undefined && !arabicWords.looksJoined(words[first]?.form ?? '');
  return statesByVerb(flat(piece), size) || piece.slice(apposed ? 1 : 0).some(holdsEvent);
}

/** Whether a word is a given name as it stands, or begins one: بن فيصل. */
const isNamedAt = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'givenName' && h.lead.letters === 0) ?? false;

const PARTS: ReadonlySet<Category> = new Set(['fraction', 'number']);
const AMOUNTS: ReadonlySet<Category> = new Set(['number', 'unit', 'currency', 'vague']);

/** Whether a number goes on past و: مليون ونصف المليون, and no: a million, and halved. */
const isMoreOfNumber = (here: readonly Hit[] = [], before: readonly Hit[] = []): boolean =>
  here.some((h) => PARTS.has(h.category) && h.lead.conjunction !== undefined) &&
  before.some((h) => AMOUNTS.has(h.category));

/** Whether و or ف joins a verb here, or a verbal noun that shares nothing with one right before (تعزيز وتوسيع العلاقات). */
function opens({ hitsAt }: ClauseScene, index: number): boolean {
  if (isMoreOfNumber(hitsAt[index], hitsAt[index - 1])) return false;
  if (isNamedAt(hitsAt[index - 1]) && isNamedAt(hitsAt[index])) return false;
  const joined = (hitsAt[index] ?? []).filter((h) => h.lead.conjunction !== undefined);
  const nouns = joined.filter((h) => NOUN.has(h.form) && !h.lead.article);
  return holdsVerb(joined) || (!holdsEvent(hitsAt[index - 1]) && holdsEvent(nouns));
}

/** Whether a phrase at a token denies by itself and stands for a verb: لم تعرف. */
const isDenyingPhrase = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'negation') && holdsEvent(hits);

/** So many words behind بينهم at most stands the verb of those among whom they are: بينهم نساء وأطفال لقوا. */
const SUBJECT = 6;
/** And so many before it at most those who are counted: 18 شخصا على الأقل. */
const COUNT = 5;

/**
 * Whether بينهم tells of a subject whose plural verb comes after it, and whose number stands before it with no event noun:
 * 18 شخصا بينهم أطفال لقوا حتفهم, but مقتل 18 بينهم أطفال.
 */
function isWithinSubject({ words, hitsAt }: ClauseScene, index: number): boolean {
  let number = false;
  for (let at = index - 1; at >= 0 && at >= index - COUNT && !isPunctuation(words[at]); at--) {
    if (holdsEvent(hitsAt[at])) return false;
    number ||= words[at]?.kind === 'number' || (hitsAt[at] ?? []).some((h) => h.category === 'number');
  }
  if (!number) return false;
  for (let at = index + 1; at <= index + SUBJECT && !isPunctuation(words[at]); at++) {
    const verbs = (hitsAt[at] ?? []).filter(isVerb);
    if (verbs.length > 0)
      return verbs.some((h) => h.lead.conjunction === undefined && isPlural(h, words[at]));
  }
  return false;
}

const isPlural = ({ tail }: Hit, word: Token | undefined): boolean =>
  tail.number === 'plural' || arabicWords.looksPluralVerb(word?.form ?? '');

/** Where Arabic clauses begin and end: at markers and commas, at what و joins. */
export const arabicClauses: ClauseRules = {
  isInside: () => false,
  isIdle,
  opens,
  isWithinSubject,
  isVerbal: (hits) => holdsVerb(hits) || isDenyingPhrase(hits),
  states,
};
