import { unreadLanguage } from '../errors.js';
import type { LanguagePack } from '../languages/pack.js';
import { flatMap } from '../model/flat-map.js';
import type { Source } from '../schema/types.js';
import { foldWord } from './fold.js';

type Language = LanguagePack['language'];
type Script = LanguagePack['script'];
type Pack = Pick<LanguagePack, 'language' | 'script' | 'alphabet'> & {
  readonly words: Pick<LanguagePack['words'], 'stop'>;
};

/** What a text shows of its language: one that a pack reads; none, where it has no letters; another, with the sign of it. */
export type Detected =
  | { readonly kind: 'read'; readonly language: Language }
  | { readonly kind: 'silent' }
  | { readonly kind: 'unread'; readonly sign: string; readonly supported: readonly Language[] };

/** Tells the language of a text. */
export type Detector = (text: string) => Detected;

/** Characters looked at. */
const SAMPLE = 4000;

/**
 * How many of the different words of a text have to be everyday words of its language, less those it cannot spell: one in
 * twenty, and two are spared, so that a few words are let pass. Measured on 121 reports of 24 events and 6,400 headlines,
 * whole, in windows and strung together, of 8 to 400 words: none falls below (the nearest stands 0.6 words above). Of the
 * declarations of human rights in 411 other languages in Latin letters 89 % fall below at 100 words and 99 % at 400
 * (not Scots and pidgins of English); of those in Arabic letters all do, Persian from some 200 words on.
 */
const EVERYDAY = 0.05;
const SPARED = 2;

/** The letters of a script, by its Unicode name. */
const lettersOf = (script: Script): RegExp => new RegExp(`\\p{Script=${script}}`, 'gu');

/**
 * Tells languages apart by script (the one with most letters in the first part of a text), then by how many words are
 * everyday words of a language of that script, or hold letters that it lacks. The order of the packs changes nothing.
 */
export function languageDetector(packs: readonly Pack[]): Detector {
  const known = new Map<Pack, ReadonlySet<string>>();
  const everydayOf = (pack: Pack): ReadonlySet<string> => {
    const words = known.get(pack) ?? everydayWords(pack);
    known.set(pack, words);
    return words;
  };
  const unread = (sign: string): Detected => ({
    kind: 'unread',
    sign,
    supported: packs.map(({ language }) => language),
  });
  return (text) => {
    const sample = text.slice(0, SAMPLE);
    const letters = count(sample, /\p{L}/gu);
    if (letters === 0) return { kind: 'silent' };
    const scripts = [...new Set(packs.map(({ script }) => script))];
    const shares = new Map(scripts.map((script) => [script, count(sample, lettersOf(script))]));
    const most = Math.max(...shares.values());
    const read = [...shares.values()].reduce((sum, share) => sum + share, 0);
    if (letters - read > most) return unread('most of its letters are of another script');
    const words = [...new Set(sample.match(/[\p{L}\p{M}]+/gu))];
    const [best] = packs
      .filter(({ script }) => shares.get(script) === most)
      .map((pack) => ({ language: pack.language, ...signsOf(words, pack, everydayOf(pack)) }))
      .sort((a, b) => b.balance - a.balance || (a.language < b.language ? -1 : 1));
    if (best === undefined) return { kind: 'silent' };
    const { language, total, everyday, strange, balance } = best;
    if (balance >= EVERYDAY * total - SPARED) return { kind: 'read', language };
    return unread(
      `of ${total} different words ${everyday} are everyday words of "${language}", and ${strange} have letters it lacks`,
    );
  };
}

/**
 * The language of a source: as given, or as its text shows; undefined where it shows none, as figures alone do.
 *
 * @param where what the source is called in messages
 * @throws CrossclaimError where the text is in a language that no pack reads
 */
export function languageOf(
  { language, text }: Source,
  where: () => string,
  detect: Detector,
): Language | undefined {
  if (language !== undefined) return language;
  const detected = detect(text);
  if (detected.kind === 'unread') throw unreadLanguage(where(), text, detected);
  return detected.kind === 'read' ? detected.language : undefined;
}

/** The function words of a language. Single letters are left out: every language writes some. */
function everydayWords({ words }: Pack): ReadonlySet<string> {
  const list = flatMap(Object.values(words.stop), (entry) =>
    'length' in entry ? entry : (entry.words ?? []),
  );
  return new Set(list.map(foldWord).filter((word) => word.length > 1));
}

/** Of the words in the script of a language: how many there are, are everyday words of it, hold a letter it lacks and are no names. */
function signsOf(words: readonly string[], { script, alphabet }: Pack, everyday: ReadonlySet<string>) {
  const scripts = lettersOf(script);
  const own = words.filter((word) => count(word, scripts) > 0);
  const known = own.filter((word) => everyday.has(foldWord(word))).length;
  const letters = new Set(alphabet);
  const isForeign = (char: string): boolean => /\p{L}/u.test(char) && !letters.has(char);
  const strange = own.filter(
    (word) => !/^\p{Lu}/u.test(word) && [...word.normalize('NFKC').toLowerCase()].some(isForeign),
  ).length;
  return { total: own.length, everyday: known, strange, balance: known - strange };
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}
