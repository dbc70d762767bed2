import { flatMap } from '../../model/flat-map.js';
import type { Category } from '../../model/lexicon.js';
import type { SpellingBridge } from '../text-reader.js';
import type { ArabicMemory } from './arabic-memory.js';
import { editAt, withoutOneLetter } from './bridge-edit.js';
import { type EventWords, eventWords } from './event-words.js';
import type { Segmentation } from './segmentations.js';

/** Shorter forms have too many neighbours that are other words. */
const SHORTEST = 5;
/** A part of two words run together is no shorter. */
const SHORTEST_PART = 3;
/** A slip is met no more often than this; what is met more often is a spelling. */
const SLIPS = 2;
/** A form no lexicon knows must be met this many times as often as its slip, and at least so often. */
const FREQUENT = 3;
/** Longer forms are names run together; what one deletion leaves of them grows with the square of their length. */
const LONGEST = 24;
/** Stems under this have too many neighbours that are other words. */
const SHORTEST_STEM = 4;
/** From this length on, stems of the same letters are one word. */
const LONG_STEM = 6;

/** Words that stand beside any other; they tell nothing of their neighbours. */
const EMPTY: ReadonlySet<Category> = new Set(['stop', 'preposition', 'marker', 'negation', 'reference']);

/** Whether two letters of a long stem changed places, which derives no word from another. */
const isExchange = (a: string, b: string): boolean =>
  a.length === b.length &&
  a.length >= LONG_STEM &&
  a.charAt(0) === b.charAt(0) &&
  [...a].sort().join('') === [...b].sort().join('');

/** Whether one edit inside their stems is all that sets two forms apart; at the edges a letter more or less is inflection. */
function differsInside(a: Segmentation, b: Segmentation): boolean {
  if (a.prefixes.join('+') !== b.prefixes.join('+') || a.suffixes.join('+') !== b.suffixes.join('+'))
    return false;
  const at = editAt(a.stem, b.stem);
  const shorter = Math.min(a.stem.length, b.stem.length);
  if (at === undefined || shorter < SHORTEST_STEM || at.end >= shorter) return false;
  return at.start > 0 || (a.stem.length === b.stem.length && a.prefixes.at(-1) === 'ال');
}

/** What is known when slips are looked for. */
interface Search {
  readonly words: EventWords;
  readonly memory: ArabicMemory;
  /** Forms that an entry of the lexicon explains. */
  readonly known: ReadonlySet<string>;
}

const countOf = ({ words }: Search, form: string): number => words.counts.get(form) ?? 0;

/** The forms that may be meant, by every string that one deletion leaves of them (after the symmetric delete search). */
function byDeletion(forms: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const form of forms) {
    for (const key of withoutOneLetter(form)) {
      const list = near.get(key);
      if (list === undefined) near.set(key, [form]);
      else list.push(form);
    }
  }
  return near;
}

/** Whether some word that tells of its neighbours stands beside both forms. */
function sharePlace({ words: { beside }, memory: { lexicon } }: Search, a: string, b: string): boolean {
  const tells = (word: string): boolean =>
    !lexicon.entries.get(word.trim())?.some((e) => e.rest.length === 0 && EMPTY.has(e.category));
  const others = beside(b);
  return [...beside(a)].some((word) => tells(word) && others.has(word));
}

/** Whether a form stands for another, which is known or frequent: one edit inside the stem, and a place or letters in common. */
function isSlipOf(search: Search, form: string, other: string): boolean {
  const { known, memory } = search;
  const isKnown = known.has(other);
  if (!isKnown && countOf(search, other) < FREQUENT * countOf(search, form)) return false;
  const [a, b] = [memory.cut(form, false), memory.cut(other, false)];
  if (!differsInside(a, b)) return false;
  return (isKnown && isExchange(a.stem, b.stem)) || sharePlace(search, form, other);
}

/** The ways to part a form into two words that stand side by side elsewhere, or are a phrase of the lexicon. */
function splits({ words, memory: { lexicon } }: Search, form: string): readonly (readonly string[])[] {
  const out: (readonly string[])[] = [];
  for (let i = SHORTEST_PART; i <= form.length - SHORTEST_PART; i++) {
    const [a, b] = [form.slice(0, i), form.slice(i)];
    const isPhrase = lexicon.entries
      .get(a)
      ?.some((e) => e.gap === 0 && e.rest.length === 1 && e.rest[0] === b);
    if (isPhrase || words.areNeighbours(a, b)) out.push([a, b]);
  }
  return out;
}

/**
 * The slips of the reports on one event, read by the words of all of them: a form that no lexicon entry explains and
 * that is met once or twice stands for the only form one edit away (a letter more, less or other, or two exchanged)
 * that the event uses often or the lexicon knows, where a word beside it stands beside that
 * form too, or all that happened is that two letters changed places; a longer one for two
 * words that stand side by side elsewhere or are a phrase of the lexicon. Forms under
 * five letters, and differences in particles and endings, are left alone. Near-linear.
 */
export function bridgeSpelling(texts: readonly string[], memory: ArabicMemory): SpellingBridge {
  const words = eventWords(texts);
  const candidates = [...words.counts.keys()].filter((f) => f.length >= SHORTEST && f.length <= LONGEST);
  const known = new Set(candidates.filter(memory.confirms));
  const search: Search = { words, memory, known };
  const near = byDeletion(candidates.filter((f) => known.has(f) || countOf(search, f) >= FREQUENT));
  const bridge = new Map<string, readonly string[]>();
  for (const form of candidates) {
    if (known.has(form) || countOf(search, form) > SLIPS) continue;
    const others = new Set(flatMap([...withoutOneLetter(form)], (key) => near.get(key) ?? []));
    const slips = [...others].filter((other) => isSlipOf(search, form, other)).map((other) => [other]);
    const [only, ...more] = [...slips, ...splits(search, form)];
    if (only !== undefined && more.length === 0) bridge.set(form, only);
  }
  return bridge;
}
