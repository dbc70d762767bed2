import { NO_LEAD, NO_TAIL } from '../../grammar/no-affixes.js';
import type { Analysis, Ending, Lead, LexiconEntry, Pronoun } from '../../model/lexicon.js';
import type { Word } from '../text-reader.js';

/** A pronoun stands for a word at most so many tokens before it. */
const RECALL = 24;
/** Endings that the first word of a phrase may carry: case, number and construct. */
const HEAD_ENDINGS: ReadonlySet<Ending> = new Set<Ending>([
  'a',
  'ah',
  'at',
  'i',
  'in',
  'u',
  'un',
  's',
  'es',
  'ies',
]);
/** Pronouns of what is spoken of. */
const THIRD_PERSON: ReadonlySet<Pronoun> = new Set<Pronoun>(['him', 'her', 'them', 'both']);

/** Whether nothing but the article stands before a word. */
const isOwn = (lead: Lead): boolean => lead.preposition === undefined && isUnjoined(lead);

/** Whether the front of a word is one that the word of an idiom may carry: يلوح بعقوبات، يسعى للحصول. */
const isGoverned = (lead: Lead): boolean => lead.preposition !== 'like' && isUnjoined(lead);

const isUnjoined = ({ conjunction, future }: Lead): boolean => conjunction === undefined && !future;

/** Whether the first word of a phrase may end so: in an ending with no pronoun after it, but a letter that may be either. */
export function mayHead({ form, tail: { letters, ending, pronoun } }: Analysis): boolean {
  if (form !== 'word' || letters === 0) return true;
  return ending !== undefined && HEAD_ENDINGS.has(ending) && (pronoun === undefined || letters === 1);
}

/** Whether a verb carries its object as a pronoun. */
export const carriesObject = ({ tail }: Analysis): boolean =>
  tail.pronoun !== undefined && THIRD_PERSON.has(tail.pronoun);

/** The reading of a word that stands as it is listed. */
export const AS_LISTED: Analysis = {
  base: '',
  lead: NO_LEAD,
  tail: NO_TAIL,
  cost: 0,
  form: 'word',
};

/** The words of a passage; at each place, the words that follow in some phrase and that the word there may be read as. */
export interface PhraseScene {
  readonly tokens: readonly Word[];
  readonly followers: readonly (readonly string[])[];
  /** The word that stands so many before the passage. */
  readonly before: (back: number) => Word | undefined;
}

/** Reads one token as a following word of a phrase: whole, with the article or with an ending. */
function readAs(
  { tokens, followers }: PhraseScene,
  index: number,
  base: string,
  fits: (lead: Lead) => boolean,
): Analysis | undefined {
  return followers[index]?.includes(base) === true ? readingAs(tokens[index], base, fits) : undefined;
}

function readingAs(
  token: Word | undefined,
  base: string,
  fits: (lead: Lead) => boolean,
): Analysis | undefined {
  if (token?.form === base) return AS_LISTED;
  return token?.analyses.find((a) => a.base === base && fits(a.lead));
}

/** Where the rest of a phrase ends after token `at`, with the reading of its last word; undefined where it does not follow. */
export function followPhrase(
  scene: PhraseScene,
  at: number,
  rest: readonly string[],
  fits: (lead: Lead) => boolean = isOwn,
): { readonly last: number; readonly reading: Analysis } | undefined {
  let reading = AS_LISTED;
  let last = at;
  for (const word of rest) {
    const next = readAs(scene, last, word, last === at ? fits : isOwn);
    if (next === undefined) return undefined;
    reading = next;
    last++;
  }
  return { last, reading };
}

/** Marks that belong to the words beside them: of a quotation, of money, of parts of a hundred. */
const BELONGS = /^(?:"|%|\p{Sc})$/u;

/** Whether an idiom ends before a token: at a mark, but for those of words and the hyphen in one. */
function partsIdiom({ tokens }: PhraseScene, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'punctuation') return token === undefined;
  if (token.form === '-') return token.spaced || tokens[index + 1]?.spaced !== false;
  return !BELONGS.test(token.form);
}

/** What stands at a token, for an idiom that reaches over it. */
export interface Between {
  /** Whether it is a preposition with a time behind it, and so none of the verb's: fired on Tuesday. */
  readonly leadsTime: (index: number) => boolean;
  /** Where a hedge ends that begins there: it makes the way to the word that it hedges no longer. */
  readonly pastHedge: (index: number) => number;
}

/** Where the word of an idiom follows its verb, at most as far on as its entry allows. */
function followIdiom(
  scene: PhraseScene,
  at: number,
  { rest, gap }: LexiconEntry,
  { leadsTime, pastHedge }: Between,
): number | undefined {
  let far = 0;
  for (let i = at; far <= gap; ) {
    if (partsIdiom(scene, i)) return undefined;
    const met = followPhrase(scene, i, rest, isGoverned);
    if (met !== undefined) return leadsTime(met.last - 1) ? undefined : i;
    const past = pastHedge(i);
    if (past === i) far++;
    i = Math.max(past, i + 1);
  }
  return undefined;
}

/** Where the word of an idiom stands before its verb, at most as far back as its entry allows; the place of its last word. */
function precedeIdiom(scene: PhraseScene, at: number, { rest, gap }: LexiconEntry): number | undefined {
  for (let i = at - 1; i >= at - 1 - gap; i--) {
    if (partsIdiom(scene, i)) return undefined;
    const met = followPhrase(scene, i, rest);
    if (met !== undefined && met.last <= at) return met.last - 1;
  }
  return undefined;
}

/** Where the word stands by which an idiom at a token is known. */
export const companyOf = (
  scene: PhraseScene,
  index: number,
  entry: LexiconEntry,
  between: Between,
): number | undefined =>
  entry.before ? precedeIdiom(scene, index, entry) : followIdiom(scene, index + 1, entry, between);

/**
 * Whether the word of an idiom stands before its verb, which then carries a pronoun in its place: أقاما علاقات … قطعتها
 * الرباط. `stands` says of a word that a pronoun may stand for it.
 */
export function isRecalled(
  scene: PhraseScene,
  index: number,
  { rest }: LexiconEntry,
  stands: (token: Word | undefined) => boolean,
): boolean {
  const [word, more] = rest;
  if (word === undefined || more !== undefined) return false;
  for (let i = index - 1; i >= index - RECALL; i--) {
    const token = i < 0 ? scene.before(-i) : scene.tokens[i];
    const met = i < 0 ? readingAs(token, word, isGoverned) : readAs(scene, i, word, isGoverned);
    if (met !== undefined && stands(token)) return true;
  }
  return false;
}
