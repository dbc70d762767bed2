import { comesAbout } from '../../concepts/traits.js';
import type { Analysis, Category, Hit, Lexicon, LexiconEntry } from '../../model/lexicon.js';
import type { Candidate } from '../reading-rules.js';
import type { HitsAt, Word } from '../text-reader.js';
import { chooseReadings } from './choose.js';
import {
  AS_LISTED,
  carriesObject,
  companyOf,
  followPhrase,
  isRecalled,
  mayHead,
  type PhraseScene,
} from './phrases.js';
import { isPredicative } from './predicative-word.js';
import type { WordMemory } from './word-memory.js';

/** What one more word of a phrase weighs: more than any idiom, so that the longest phrase is meant. */
const WORD = 2;
/** A preposition weighs what a word so much farther off does: حصل على ترخيص is a licence granted. */
const BEHIND = 2;
/** What a letter of its word adds to an idiom: it only tells idioms apart whose words are equally near. */
const LETTER = 0.0001;

/** What of a phrase is met at a token: where it ends, how its last word is read, where the word of an idiom stands. */
interface Extent {
  readonly last: number;
  readonly end: Analysis;
  readonly idiomWord?: number;
  /** Whether that is a preposition. */
  readonly byPreposition?: boolean;
  /** How far behind the verb that is, where the two make one predicate. */
  readonly company?: number;
}

/**
 * Weighs a phrase: by its words; an idiom more than its verb alone, the nearer its word the more, less where that stands
 * before it, least where it is recalled; then the longer word.
 */
function weightOf(
  { gap, rest }: LexiconEntry,
  first: number,
  { last, idiomWord, byPreposition = false }: Extent,
): number {
  const words = (last - first) * WORD;
  if (gap === 0) return words;
  if (idiomWord === undefined) return words + WORD / 4;
  const away = Math.abs(idiomWord - first) + (byPreposition ? BEHIND : 0);
  const nearness = 1 / (1 + away);
  const letters = rest.join(' ').length * LETTER;
  return idiomWord < first
    ? words + WORD / 4 + nearness / 4 + letters
    : words + WORD / 2 + nearness + letters;
}

/** Where a passage stands. */
export interface LookUpPlace extends Pick<PhraseScene, 'before'> {
  /** Whether a token is the first of its line. */
  readonly startsLine: (index: number) => boolean;
}

/** A passage as it is looked up: its words, and of each the words of phrases that it may be read as. */
interface LookUpScene extends PhraseScene {
  readonly memory: WordMemory;
  /** Where the hedges end that begin at its words, of those that were asked for. */
  readonly hedges: number[];
}

/** Whether a token may be read as a word of a category. */
const mayBe = (scene: LookUpScene, index: number, categories: readonly Category[]): boolean =>
  isAmong(scene, scene.tokens[index], categories);

const isAmong = (
  { memory }: LookUpScene,
  token: Word | undefined,
  categories: readonly Category[],
): boolean =>
  memory
    .matches(token?.analyses ?? [])
    .some(({ entries }) => entries.some(({ category }) => categories.includes(category)));

const PREPOSITION: readonly Category[] = ['preposition'];
const DATES: readonly Category[] = ['weekday', 'month'];

/** How far an entry reaches from a token that is read as its first word; undefined where what must follow does not. */
function extentOf(
  scene: LookUpScene,
  index: number,
  analysis: Analysis,
  entry: LexiconEntry,
): Extent | undefined {
  const last = index + 1;
  if (entry.gap > 0) return idiomExtent(scene, index, analysis, entry);
  if (entry.rest.length === 0) return { last, end: analysis };
  const rest = mayHead(analysis) ? followPhrase(scene, last, entry.rest) : undefined;
  return rest && { last: rest.last, end: rest.reading };
}

/** Past a hedge of several words that begins at a token (ما لا يقل عن); the same place where none does. */
function pastHedge(scene: LookUpScene, index: number): number {
  const { tokens, followers, hedges, memory } = scene;
  const token = tokens[index];
  if (token === undefined || followers[index + 1]?.length === 0) return index;
  const known = hedges[index];
  if (known !== undefined) return known;
  let end = index;
  for (const { entries } of memory.matches(token.analyses))
    for (const { category, rest } of entries)
      if (category === 'hedge' && rest.length > 0)
        end = Math.max(end, followPhrase(scene, index + 1, rest)?.last ?? index);
  hedges[index] = end;
  return end;
}

/** The same of an idiom, which covers its verb alone. */
function idiomExtent(
  scene: LookUpScene,
  index: number,
  analysis: Analysis,
  entry: LexiconEntry,
): Extent | undefined {
  const last = index + 1;
  const leadsTime = (i: number): boolean => mayBe(scene, i, PREPOSITION) && mayBe(scene, i + 1, DATES);
  const between = { leadsTime, pastHedge: (i: number) => pastHedge(scene, i) };
  const idiomWord = companyOf(scene, index, entry, between);
  if (idiomWord !== undefined) {
    const word = idiomWord > index && entry.rest.length === 1 ? scene.tokens[idiomWord] : undefined;
    const company = word !== undefined && isPredicative(scene.memory, word) ? idiomWord - index : 0;
    return { last, end: analysis, idiomWord, byPreposition: mayBe(scene, idiomWord, PREPOSITION), company };
  }
  // a pronoun stands for no preposition
  const stands = (token: Word | undefined): boolean => !isAmong(scene, token, PREPOSITION);
  return !entry.before && carriesObject(analysis) && isRecalled(scene, index, entry, stands)
    ? { last, end: analysis }
    : undefined;
}

function toHit(entry: LexiconEntry, first: number, analysis: Analysis, extent: Extent): Hit {
  const { last, end, company } = extent;
  return {
    category: entry.category,
    id: entry.id,
    first,
    last,
    form: analysis.form === 'word' ? entry.form : analysis.form,
    lead: analysis.lead,
    tail: end.tail,
    company: company ?? 0,
  };
}

function toCandidate(entry: LexiconEntry, index: number, analysis: Analysis, extent: Extent): Candidate {
  const { idiomWord, byPreposition = false } = extent;
  return {
    hit: toHit(entry, index, analysis, extent),
    weight: weightOf(entry, index, extent),
    length: analysis.base.length,
    firstPerson: analysis.firstPerson ?? false,
    cost: analysis.cost,
    idiomWord,
    byPreposition,
    recalled: entry.gap > 0 && idiomWord === undefined,
  };
}

/** The candidates at one token: every entry that a reading of the token meets, with what follows it. */
function candidatesAt(
  scene: LookUpScene,
  { index, analyses }: Word,
  hitsBefore: readonly Hit[],
): readonly Candidate[] {
  const { matches, reader } = scene.memory;
  const negated = hitsBefore.some((h) => h.category === 'negation' && h.last === index);
  const out: Candidate[] = [];
  for (const { analysis, entries } of matches(analyses)) {
    for (const entry of entries) {
      if (!reader.readingRules.fits(analysis, entry) || (entry.negated && !negated)) continue;
      const extent = extentOf(scene, index, analysis, entry);
      if (extent !== undefined) out.push(toCandidate(entry, index, analysis, extent));
    }
  }
  return out;
}

/**
 * Looks every phrase of the lexicon up in a passage, once; `isVerb` says what a tagger takes a word for. Of the readings of
 * one token in one category the best is kept (`chooseReadings`); phrases inside a longer one of their category are left out.
 * An idiom covers its verb alone, and its word is no event of its own, but for what a verb only says to come about: خلف قتلى.
 */
export function lookUp(
  tokens: readonly Word[],
  memory: WordMemory,
  { startsLine, before }: LookUpPlace,
  isVerb?: (index: number) => boolean,
): HitsAt {
  const followers: (readonly string[])[] = [];
  for (const token of tokens) followers.push(memory.followers(token));
  const scene: LookUpScene = { tokens, followers, before, memory, hedges: [] };
  const covered = new Map<Category, number>();
  const consumed = new Set<number>();
  const out: (readonly Hit[])[] = [];
  for (const token of tokens) {
    const { index } = token;
    if (token.kind !== 'word') {
      out.push(lookUpMark(token, memory.lexicon));
      continue;
    }
    const standing = {
      before: startsLine(index) ? undefined : tokens[index - 1],
      hitsBefore: out[index - 1] ?? [],
      verb: isVerb?.(index),
    };
    const candidates = candidatesAt(scene, token, standing.hitsBefore);
    const hits = chooseReadings(candidates, memory.reader.readingRules, standing).filter(
      ({ category, last }) =>
        last > (covered.get(category) ?? 0) && !(category === 'concept' && consumed.has(index)),
    );
    for (const hit of hits) covered.set(hit.category, Math.max(hit.last, covered.get(hit.category) ?? 0));
    for (const c of candidates)
      if (c.idiomWord !== undefined && c.hit.category === 'concept' && !comesAbout(c.hit.id))
        consumed.add(c.idiomWord);
    out.push(hits);
  }
  return out;
}

/** Marks such as % and $ are looked up as they stand. */
function lookUpMark({ form, index }: Word, { entries }: Lexicon): readonly Hit[] {
  return (entries.get(form) ?? [])
    .filter((entry) => entry.rest.length === 0)
    .map((entry) => toHit(entry, index, AS_LISTED, { last: index + 1, end: AS_LISTED }));
}
