import type { Category } from '../../model/lexicon.js';
import { fold } from '../fold.js';
import type { SpellingBridge } from '../text-reader.js';
import type { ArabicMemory } from './arabic-memory.js';
import { editAt, withoutOneLetter } from './bridge-edit.js';
import type { Segmentation } from './segment-candidates.js';

/** Shorter forms have too many neighbours that are other words. */
const SHORTEST = 5;
/** A part of two words run together is no shorter. */
const SHORTEST_PART = 3;
/** A slip is met no more often than this; what is met more often is a spelling. */
const SLIPS = 2;
/** A form no lexicon knows must be met this many times as often as its slip, and at least so often. */
const FREQUENT = 3;
const LONGEST = 24;
const WORD = /[\u0621-\u064a]+/g;
/** Stems under this have too many neighbours that are other words. */
const SHORTEST_STEM = 4;
/** From this length on, stems of the same letters are one word. */
const LONG_STEM = 6;

/** Words that stand beside any other; they tell nothing of their neighbours. */
const EMPTY: ReadonlySet<Category> = new Set(['stop', 'preposition', 'marker', 'negation', 'reference']);

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  /** Pairs of words that stand side by side. */
  readonly pairs: ReadonlySet<string>;
  /** What stands beside each form. */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every Arabic word of the texts, with what stands beside it on its line. */
function wordsOf(texts: readonly string[]): Words {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  const beside = new Map<string, Set<string>>();
  const note = (form: string, other: string): void => {
    const known = beside.get(form);
    if (known === undefined) beside.set(form, new Set([other]));
    else known.add(other);
  };
  for (const text of texts) {
    for (const line of fold(text).text.split('\n')) {
      let before: string | undefined;
      for (const [form] of line.matchAll(WORD)) {
        counts.set(form, (counts.get(form) ?? 0) + 1);
        if (before !== undefined) {
          pairs.add(`${before} ${form}`);
          note(before, `${form} `);
          note(form, ` ${before}`);
        }
        before = form;
      }
    }
  }
  return { counts, pairs, beside };
}

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

/**
 * The slips of the reports on one event, read by the words of all of them: a form that no lexicon entry explains and
 * that is met once or twice stands for the only form one edit away (a letter more, less or other, or two exchanged)
 * that the event uses often or the lexicon knows, where a word beside it stands beside that
 * form too, or all that happened is that two letters changed places; a longer one for two
 * words that stand side by side elsewhere or are a phrase of the lexicon. Forms under
 * five letters, and differences in particles and endings, are left alone. Near-linear: neighbours are found by the
 * strings that one deletion leaves (after the symmetric delete search).
 */
export function bridgeSpelling(
  texts: readonly string[],
  { lexicon, cut, confirms }: ArabicMemory,
): SpellingBridge {
  const bridge = new Map<string, readonly string[]>();
  const { counts, pairs, beside } = wordsOf(texts);
  const candidates = [...counts.keys()].filter((form) => form.length >= SHORTEST && form.length <= LONGEST);
  const known = new Set(candidates.filter(confirms));
  const slips = candidates.filter((form) => !known.has(form) && (counts.get(form) ?? 0) <= SLIPS);
  const meant = candidates.filter((form) => known.has(form) || (counts.get(form) ?? 0) >= FREQUENT);
  const near = new Map<string, string[]>();
  for (const form of meant) {
    for (const key of withoutOneLetter(form)) {
      const list = near.get(key);
      if (list === undefined) near.set(key, [form]);
      else list.push(form);
    }
  }
  const tells = (word: string): boolean =>
    !(lexicon.entries.get(word.trim()) ?? []).some((e) => e.rest.length === 0 && EMPTY.has(e.category));
  const sharesPlace = (a: string, b: string): boolean =>
    [...(beside.get(a) ?? [])].some((word) => tells(word) && beside.get(b)?.has(word));
  const isSlipOf = (form: string, other: string): boolean =>
    (known.has(other) || (counts.get(other) ?? 0) >= FREQUENT * (counts.get(form) ?? 0)) &&
    differsInside(cut(form, false), cut(other, false)) &&
    ((known.has(other) && isExchange(cut(form, false).stem, cut(other, false).stem)) ||
      sharesPlace(form, other));
  const splits = (form: string): readonly (readonly string[])[] => {
    const out: (readonly string[])[] = [];
    for (let i = SHORTEST_PART; i <= form.length - SHORTEST_PART; i++) {
      const [a, b] = [form.slice(0, i), form.slice(i)];
      const phrase =
        lexicon.entries.get(a)?.some((e) => e.gap === 0 && e.rest.length === 1 && e.rest[0] === b) ?? false;
      if (phrase || pairs.has(`${a} ${b}`)) out.push([a, b]);
    }
    return out;
  };
  for (const form of slips) {
    const others = new Set([...withoutOneLetter(form)].flatMap((key) => near.get(key) ?? []));
    const found = [
      ...[...others].filter((other) => isSlipOf(form, other)).map((other) => [other]),
      ...splits(form),
    ];
    const [only] = found;
    if (only !== undefined && found.length === 1) bridge.set(form, only);
  }
  return bridge;
}
