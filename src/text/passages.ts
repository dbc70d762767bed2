import { flatMap } from '../model/flat-map.js';
import type { Language } from '../model/language.js';
import type { Hit } from '../model/lexicon.js';
import { fold } from './fold.js';
import { lookUp, type WordMemory } from './lexicon/lexicon.js';
import { isBreak, lineNumbers } from './line-numbers.js';
import type { HitsAt, SpellingBridge, Word } from './text-reader.js';
import { tokenise } from './tokens.js';

/** What is read of a passage by its words alone: the same wherever it stands. Its places count from its start. */
interface Passage {
  readonly text: string;
  readonly words: readonly Word[];
  /** Whether the other reports mend a slip of its spelling. */
  readonly mended: boolean;
  /** What starts at its words; undefined until that is asked for, and where it hangs on what stands before the passage. */
  hitsAt?: HitsAt;
}

/** Passages of the reports of a comparison by their texts: what several reports print word for word is read once. */
export type PassageMemory = Map<string, Passage>;

export const passageMemory = (): PassageMemory => new Map();

/** What passages are read by. */
export interface PassageReading {
  readonly language: Language;
  readonly memory: WordMemory;
  readonly bridge?: SpellingBridge | undefined;
  readonly passages: PassageMemory;
}

/** A passage in its text: where it starts, in characters and in words. */
interface Placed {
  readonly passage: Passage;
  readonly start: number;
  readonly first: number;
}

/** A word whose sentence is known once all of them are. */
export interface UnsettledToken extends Word {
  sentence: number;
}

/** A text as its passages. */
export interface ReadPassages {
  readonly words: readonly UnsettledToken[];
  /** Whether the other reports mend a slip of its spelling. */
  readonly mended: boolean;
  /** Looks every phrase of the lexicon up. */
  readonly hitsAt: () => HitsAt;
}

/** A full stop before white space. */
const STOP = /[.!?](?=[^\S\ufeff])/g;
const FOUR_LETTERS = /^\p{L}{4}$/u;
/** How an abbreviation with stops inside ends, before its last one. */
const DOTTED = /\.\p{L}$/u;

/**
 * Cuts a text into passages, which no phrase reaches across: one ends at a full stop, behind a word that is no abbreviation
 * or at the end of a line. Gives where each begins and ends, without the white space between.
 */
function cutPassages(text: string, take: (start: number, end: number) => void): void {
  let start = 0;
  for (const { index } of text.matchAll(STOP)) {
    const ends = isBreak(text.charCodeAt(index + 1))
      ? !DOTTED.test(text.slice(index - 2, index))
      : FOUR_LETTERS.test(text.slice(index - 4, index));
    if (!ends) continue;
    take(start, index + 1);
    start = index + 1;
    while (/\s/.test(text.charAt(start))) start++;
  }
  if (start < text.length) take(start, text.length);
}

/** Reads a text passage by passage. Linear. */
export function readPassages(text: string, reading: PassageReading): ReadPassages {
  const placed: Placed[] = [];
  let first = 0;
  cutPassages(text, (start, end) => {
    const passage = passageOf(text.slice(start, end), reading);
    placed.push({ passage, start, first });
    first += passage.words.length;
  });
  const words = flatMap(placed, inText);
  return {
    words,
    mended: placed.some(({ passage }) => passage.mended),
    hitsAt: () => flatMap(placed, (one) => moved(hitsOf(one, words, reading), one.first)),
  };
}

function passageOf(text: string, { language, memory, bridge, passages }: PassageReading): Passage {
  const known = passages.get(text);
  if (known !== undefined) return known;
  const folded = fold(text);
  const words = tokenise(text, folded, language, { readings: memory.readings });
  const mended = bridge !== undefined && words.some(({ form }) => bridge.has(form));
  const passage: Passage = {
    text,
    words: mended ? tokenise(text, folded, language, { readings: memory.readings, bridge }) : words,
    mended,
  };
  passages.set(text, passage);
  return passage;
}

/**
 * The words of a passage in its text. Named one by one: an object that begins with a spread and gets more names has a hidden
 * class of its own in V8, and reading tens of thousands of those is what takes longest.
 */
const inText = ({ passage, start: by, first }: Placed): readonly UnsettledToken[] =>
  passage.words.map(
    ({ index, kind, start, end, text, form, stem, analyses, spaced }): UnsettledToken => ({
      index: first + index,
      kind,
      start: by + start,
      end: by + end,
      text,
      form,
      stem,
      analyses,
      spaced,
      sentence: 0,
    }),
  );

/** What starts at the words of a passage; kept for its copies where nothing before it was asked for. */
function hitsOf({ passage, first }: Placed, all: readonly Word[], { memory }: PassageReading): HitsAt {
  if (passage.hitsAt !== undefined) return passage.hitsAt;
  const { reader, tools } = memory;
  const { words } = passage;
  let isApart = true;
  const before = (back: number): Word | undefined => {
    isApart = false;
    return all[first - back];
  };
  const lines = lineNumbers(passage.text, words);
  const startsLine = (index: number): boolean => index === 0 || lines[index] !== lines[index - 1];
  const place = { startsLine, before };
  const hitsAt = reader.settleForms(words, lookUp(words, memory, place, tools.tagVerbs?.(words, startsLine)));
  if (isApart) passage.hitsAt = hitsAt;
  return hitsAt;
}

/**
 * Hits of a passage in its text. The lists grow, one by one: those that `map` makes in compiled code are lists with holes to V8,
 * those it makes elsewhere are not, and all that reads hits, which is most of the engine, would be compiled again for both.
 */
function moved(hitsAt: HitsAt, by: number): HitsAt {
  if (by === 0) return hitsAt;
  const out: (readonly Hit[])[] = [];
  for (const hits of hitsAt) out.push(hits.length === 0 ? hits : movedHits(hits, by));
  return out;
}

function movedHits(hits: readonly Hit[], by: number): readonly Hit[] {
  const out: Hit[] = [];
  for (const hit of hits) out.push(movedHit(hit, by));
  return out;
}

const movedHit = ({ category, id, first, last, form, lead, tail, company }: Hit, by: number): Hit => ({
  category,
  id,
  first: first + by,
  last: last + by,
  form,
  lead,
  tail,
  company,
});
