import type { Token } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';

type HitsAt = readonly (readonly Hit[])[];

/** Words of the longest name in a list of names. */
const LONGEST_NAME = 3;
/** A subject is no longer than this before its verb, where no comma parts them. */
const SUBJECT = 9;
/** What may not stand right before a participle that opens a clause: there it is a gerund, an adjective or part of a verb. */
const CLOSE = [
  'preposition',
  'determiner',
  'light',
  'marker',
  'certainty',
  'negation',
  'speech',
  'reference',
] as const;
const NOUNLIKE = CLOSE.filter((c) => c !== 'speech' && c !== 'certainty');
const FINITE: ReadonlySet<string> = new Set(['past', 'present']);
const none: readonly Hit[] = [];
const AS = /^as$/;
const AMONG = /^among(?:st)?$/;
/** A bracket that only glosses what stands before it holds no more words. */
const GLOSS = 6;
const AND = /^and$/;
const CAPITAL = /^\p{Lu}/u;

const isNoun = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'concept' && h.form === 'word') ?? false;

const holdsVerb = (all: readonly Hit[] | undefined): boolean =>
  (isNoun(all) ? all?.filter((h) => h.category !== 'speech') : all)?.some(
    (h) =>
      ((h.category === 'concept' || h.category === 'speech' || h.category === 'light') &&
        (h.form === 'past' || h.form === 'present')) ||
      (h.category === 'light' && h.id === 'be') ||
      (h.category === 'certainty' && (h.id === 'future' || h.id === 'able' || h.id === 'conditional')),
  ) ?? false;

const hasAny = (hits: readonly Hit[] | undefined, categories: readonly Hit['category'][]): boolean =>
  hits?.some((h) => categories.includes(h.category)) ?? false;

/** Whether a subject and its verb follow a token, with no mark or marker between. */
function subjectAndVerb(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  for (let i = index; i < index + SUBJECT; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'punctuation' ||
      (i > index && token.sentence !== tokens[index]?.sentence)
    )
      return false;
    if (i > index && holdsVerb(hitsAt[i]) && tokens[i - 1]?.form !== 'to') return true;
    if (
      i === index
        ? hasAny(hitsAt[i], ['preposition', 'light']) || holdsVerb(hitsAt[i])
        : hitsAt[i]?.some((h) => h.category === 'marker' && h.id !== 'and')
    )
      return false;
  }
  return false;
}

/**
 * Whether a clause opens at a token of an English text without a marker, where a verb stands before in the clause: a
 * participle (killing 32 people), `and` with a subject and a verb of its own, a second count or verb that only a lost
 * comma parted from the first (14 were killed 25 were wounded).
 */
export function opensInEnglish(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  const token = tokens[index];
  const before = hitsAt[index - 1];
  if (token === undefined) return false;
  if (AND.test(token.form))
    return (
      !isList(index, tokens, hitsAt) &&
      (holdsVerb(hitsAt[index + 1]) || subjectAndVerb(index + 1, tokens, hitsAt))
    );
  if (opensComplement(index, tokens, hitsAt)) return true;
  const concept = hitsAt[index]?.find((h) => h.category === 'concept' || h.category === 'speech');
  if (concept?.form === 'active')
    return (
      !(isNoun(before) ? hasAny(before, NOUNLIKE) : hasAny(before, CLOSE)) &&
      !holdsVerb(before) &&
      tokens[index - 1]?.kind !== 'punctuation'
    );
  const number = hitsAt[index]?.find((h) => h.category === 'hedge')?.last ?? index;
  if (isCount(number, tokens, hitsAt) && opensCount(index, tokens, hitsAt)) {
    return hitsAt[number + 1]?.some((h) => h.category === 'light' && h.id === 'be') ?? false;
  }
  if (
    concept?.category === 'concept' &&
    (concept.form === 'past' || concept.form === 'present') &&
    isCount(index + 1, tokens, hitsAt)
  ) {
    return isCount(index - 1, tokens, hitsAt) || isCount(index - 2, tokens, hitsAt);
  }
  return false;
}

/** Whether what somebody says opens here without `that`: a subject and its verb right after a verb of speech, or after *it is thought*. */
function opensComplement(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  const before = hitsAt[index - 1] ?? none;
  const said =
    (before.some((h) => h.category === 'speech' && h.last === index && FINITE.has(h.form)) &&
      !before.some((h) => h.category === 'concept') &&
      !CAPITAL.test(tokens[index - 1]?.text ?? '') &&
      isSaying(index - 1, tokens, hitsAt)) ||
    (hitsAt[index - 3] ?? none).some(
      (h) => h.category === 'certainty' && h.id === 'alleged' && h.last === index,
    );
  return said && tokens[index]?.kind !== 'punctuation' && subjectAndVerb(index, tokens, hitsAt);
}

/** Whether a word that may be a verb of speech is no noun: after an article or possessive it is, and bare after a singular (Egypt's state news agency). */
function isSaying(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  const before = tokens[index - 1]?.form ?? '';
  if (/'s?$/.test(before) || hasAny(hitsAt[index - 1], ['determiner'])) return false;
  const bare = hitsAt[index]?.some(
    (h) => h.category === 'speech' && h.form === 'present' && h.enclitics === '',
  );
  return (
    bare !== true ||
    /s$/.test(before) ||
    hasAny(hitsAt[index - 1], ['reference', 'body', 'bodyName', 'speaker'])
  );
}

/** Whether a count at a token is no part of what stands before it: no amount, no object of a preposition or of a verb of speech. */
function opensCount(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  for (let k = index - 1; k >= index - 3; k--) {
    if (
      hitsAt[k]?.some(
        (h) =>
          (h.category === 'hedge' || h.category === 'preposition' || h.category === 'according') &&
          h.last >= index,
      )
    )
      return false;
  }
  return (
    tokens[index - 1]?.kind === 'word' &&
    !hasAny(hitsAt[index - 1], ['speech', 'determiner', 'month', 'number', 'currency', 'marker'])
  );
}

const isCount = (i: number, tokens: readonly Token[], hitsAt: HitsAt): boolean =>
  tokens[i]?.kind === 'number' || hasAny(hitsAt[i], ['number']);

/** Whether `and` joins two nouns of a pair: between X and Y, both X and Y. */
function isList(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  for (let i = index - 1; i >= 0 && i > index - 6; i--) {
    if (tokens[i]?.kind === 'punctuation' || holdsVerb(hitsAt[i])) return false;
    if (hitsAt[i]?.some((h) => h.category === 'preposition' && h.id === 'between')) return true;
  }
  return false;
}

/**
 * Whether a marker opens no clause: one that is part of a longer phrase (is due to arrive, as many as 12), `among` that says what the
 * subject is (was among the dead), and `as` without a subject and its verb (as part of; but as the fighting intensified).
 */
export function isIdle(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  if (hitsAt[index]?.some((h) => h.category === 'hedge' && h.last > index + 1)) return true;
  for (let k = index - 1; k >= 0 && k > index - 4; k--)
    if (hitsAt[k]?.some((h) => (h.category === 'certainty' || h.category === 'hedge') && h.last > index))
      return true;
  if (AMONG.test(tokens[index]?.form ?? ''))
    return hitsAt[index - 1]?.some((h) => h.category === 'light' && h.id === 'be') ?? false;
  return (
    AS.test(tokens[index]?.form ?? '') &&
    !(hitsAt[index]?.some((h) => h.last > index + 1) ?? false) &&
    !subjectAndVerb(index + 1, tokens, hitsAt)
  );
}

/** Whether a comma parts two names of a list (Egypt, Italy and France), so that no clause ends there. */
export function isListComma(index: number, tokens: readonly Token[]): boolean {
  if (tokens[index]?.form !== ',' || !CAPITAL.test(tokens[index - 1]?.text ?? '')) return false;
  let i = index + 1;
  while (/^(?:the|and|or)$/.test(tokens[i]?.form ?? '')) i++;
  const first = i;
  while (i < first + LONGEST_NAME && tokens[i]?.kind === 'word' && CAPITAL.test(tokens[i]?.text ?? '')) i++;
  const joined = first > index + 1 && /^(?:and|or)$/.test(tokens[index + 1]?.form ?? '');
  return i > first && (joined || /^(?:,|and|or)$/.test(tokens[i]?.form ?? ''));
}

/** Whether a bracket encloses one word, or a few without a verb (a conversion, an acronym): then it ends no clause. */
export function isGloss(index: number, tokens: readonly Token[], hitsAt: HitsAt): boolean {
  const step = tokens[index]?.form === '(' ? 1 : tokens[index]?.form === ')' ? -1 : 0;
  if (step === 0) return false;
  const partner = step === 1 ? ')' : '(';
  for (let i = index + step, words = 0; words <= GLOSS; i += step, words++) {
    if (tokens[i]?.form === partner) return words > 0;
    const alone = words === 0 && tokens[i + step]?.form === partner;
    if (tokens[i] === undefined || (holdsVerb(hitsAt[i]) && !alone)) return false;
  }
  return false;
}
