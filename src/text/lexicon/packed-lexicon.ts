import type { LanguagePack } from '../../languages/pack.js';
import type { Lexicon, LexiconEntry, PackedLexicon } from '../../model/lexicon.js';
import { addEntry, glossesOf } from './compile.js';
import { type Filing, filer, linesOf } from './filings.js';

/** Numbers are written short. */
const BASE = 36;

/** Which lines of a pack stand under which key: what takes longest to find out, done when the package is built. */
export function packLexicon({ language, words }: LanguagePack): PackedLexicon {
  const fileOf = filer(language);
  const linesBy = new Map<string, Set<number>>();
  const following = new Set<string>();
  linesOf(words).forEach((line, index) => {
    for (const [key, { rest }] of fileOf(line)) {
      const known = linesBy.get(key);
      if (known === undefined) linesBy.set(key, new Set([index]));
      else known.add(index);
      for (const word of rest) following.add(word);
    }
  });
  const lines = [...linesBy.values()].map((set) => [...set].map((n) => n.toString(BASE)).join(','));
  return {
    keys: [...linesBy.keys()].join('\n'),
    lines: lines.join(' '),
    following: [...following].join('\n'),
  };
}

/** The lexicon of a pack, whose entries are made when they are first asked for; entry for entry what `compileLexicon` makes. */
export function unpackLexicon({ language, words }: LanguagePack, packed: PackedLexicon): Lexicon {
  const linesAt = packed.lines.split(' ');
  const placeOf = new Map<string, number>();
  for (const key of packed.keys.split('\n')) placeOf.set(key, placeOf.size);
  const lines = linesOf(words);
  const fileOf = filer(language);
  const filed = new Map<number, readonly Filing[]>();
  const known = new Map<string, readonly LexiconEntry[]>();
  const filingsAt = (index: number): readonly Filing[] => {
    const line = lines[index];
    const found = filed.get(index) ?? (line === undefined ? [] : fileOf(line));
    filed.set(index, found);
    return found;
  };
  const entriesOf = (key: string, place: number): readonly LexiconEntry[] => {
    const list: LexiconEntry[] = [];
    for (const index of linesAt[place]?.split(',') ?? [])
      for (const [of, entry] of filingsAt(Number.parseInt(index, BASE)))
        if (of === key) addEntry(list, entry);
    return list;
  };
  const get = (key: string): readonly LexiconEntry[] | undefined => {
    const place = placeOf.get(key);
    if (place === undefined) return undefined;
    const found = known.get(key) ?? entriesOf(key, place);
    known.set(key, found);
    return found;
  };
  return {
    language,
    entries: { get, has: (key) => placeOf.has(key) },
    following: new Set(packed.following.split('\n')),
    glosses: glossesOf(words),
  };
}
