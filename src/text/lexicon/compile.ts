import type { LanguagePack, Words } from '../../languages/pack.js';
import { flatMap } from '../../model/flat-map.js';
import type { Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { foldWord } from '../fold.js';
import { filer, linesOf } from './filings.js';

const isSame = (a: LexiconEntry, b: LexiconEntry): boolean =>
  a.id === b.id &&
  a.category === b.category &&
  a.form === b.form &&
  a.gap === b.gap &&
  a.before === b.before &&
  a.negated === b.negated &&
  a.rest.length === b.rest.length &&
  a.rest.every((w, i) => w === b.rest[i]);

/** Puts an entry behind others, unless it is one of them. */
export function addEntry(list: LexiconEntry[], entry: LexiconEntry): void {
  if (!list.some((e) => isSame(e, entry))) list.push(entry);
}

/** A lexicon whose entries are all there. */
export interface CompiledLexicon extends Lexicon {
  readonly entries: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly following: ReadonlySet<string>;
}

/** Makes a language pack ready for look-up: every entry, filed under the folded base of its first word. */
export function compileLexicon({ language, words }: LanguagePack): CompiledLexicon {
  const fileOf = filer(language);
  const entries = new Map<string, LexiconEntry[]>();
  const following = new Set<string>();
  for (const line of linesOf(words)) {
    for (const [key, entry] of fileOf(line)) {
      const list = entries.get(key);
      if (list === undefined) entries.set(key, [entry]);
      else addEntry(list, entry);
      for (const word of entry.rest) following.add(word);
    }
  }
  return { language, entries, following, ...meaningsOf(words) };
}

type Meanings = Pick<Lexicon, 'glosses' | 'speakers' | 'speakerTraits'>;

/** What words of content mean that are no entries, by the folded words. */
export function meaningsOf({ gloss, speakerOne, speakerMany, speakerTrait }: Words): Meanings {
  const words = flatMap([speakerOne, speakerMany], (list, k) =>
    folded(list).map(([word, id]) => [word, { id, many: k > 0 }] as const),
  );
  // Of words of several meanings the first listed is meant.
  const [speakers, speakerTraits] = [new Map(words.toReversed()), new Map(folded(speakerTrait).toReversed())];
  return { glosses: new Map(folded(gloss)), speakers, speakerTraits };
}

const folded = (lists: Readonly<Record<string, readonly string[]>>): readonly (readonly [string, string])[] =>
  flatMap(Object.entries(lists), ([id, words]) => words.map((word) => [foldWord(word), id] as const));
