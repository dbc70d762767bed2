import type { LanguagePack, Words } from '../../languages/pack.js';
import { flat, flatMap } from '../../model/flat-map.js';
import type { Category, Lexicon, LexiconEntry, PackedLexicon, Unfiled } from '../../model/lexicon.js';
import { addEntry, meaningsOf } from './compile.js';
import { drawerFinder, drawersText, inDrawers } from './drawers.js';
import { type Filing, filer, type Ids, type Line, linesIn } from './filings.js';

/** Numbers are written short. */
const BASE = 36;

/** Words that stand for one thing, as they are written in a pack: read when one of them is first looked up. */
interface Row {
  readonly category: Category;
  /** JSON of one property: `"die":{…},` */
  readonly text: string;
}

/** Which lines of a pack stand under which key: what takes longest to find out, done when the package is built. */
export function packLexicon({ language, words }: LanguagePack): PackedLexicon {
  const texts = textsOf(words);
  const { glosses, speakers, speakerTraits } = meaningsOf(words);
  const fileOf = filer(language);
  const linesBy = new Map<string, Set<string>>();
  const following = new Set<string>();
  rowsOf(texts).forEach((row, number) => {
    linesOf(row).forEach((line, place) => {
      const name = [number, place]
        .slice(0, place === 0 ? 1 : 2)
        .map((n) => n.toString(BASE))
        .join('.');
      for (const [key, { rest }] of fileOf(line)) {
        const known = linesBy.get(key);
        if (known === undefined) linesBy.set(key, new Set([name]));
        else known.add(name);
        for (const word of rest) following.add(word);
      }
    });
  });
  const drawers = inDrawers(linesBy.keys());
  return {
    texts,
    keys: drawersText(drawers),
    lines: drawers
      .map((keys) => keys.map((key) => [...(linesBy.get(key) ?? [])].join(',')).join(' '))
      .join('\n'),
    following: drawersText(inDrawers(following)),
    glosses: rowsIn([...glosses]),
    speakers: rowsIn([...speakers].map(([word, { id, many }]) => [word, many ? `${id}${MANY}` : id])),
    speakerTraits: rowsIn([...speakerTraits]),
  };
}

const textsOf = (words: Words): PackedLexicon['texts'] =>
  (Object.entries(words) as [Category | Unfiled, object][]).map(([category, ids]) => {
    const text = textOf(ids);
    return [category, text, text.split('\n').length];
  });

/** JSON with a row for each property, between one with the bracket that opens it and one with that which closes it. */
const textOf = (ids: object): string =>
  `{\n${Object.entries(ids)
    .map(([id, entry]) => `${JSON.stringify(id)}:${JSON.stringify(entry)}`)
    .join(',\n')}\n}`;

const UNFILED: readonly Unfiled[] = ['gloss', 'speakerOne', 'speakerMany', 'speakerTrait', 'familyName'];
const isUnfiled = (category: Category | Unfiled): category is Unfiled =>
  UNFILED.some((one) => one === category);

/** The rows of all texts, brackets too, by which lines are numbered. */
const rowsOf = (texts: PackedLexicon['texts']): readonly Row[] =>
  flatMap(texts, ([category, text]) =>
    isUnfiled(category) ? [] : text.split('\n').map((row) => ({ category, text: row })),
  );

/** The row of a number; a text is cut into rows when one of them is first asked for. */
function rowFinder(texts: PackedLexicon['texts']): (number: number) => Row | undefined {
  let end = 0;
  const filed = flatMap(texts, ([category, text, rows]) => {
    if (isUnfiled(category)) return [];
    end += rows;
    return [{ category, text, rows, end }];
  });
  const cut = new Map<string, readonly string[]>();
  return (number) => {
    const found = filed.find((one) => number < one.end);
    if (found === undefined) return undefined;
    const { category, text } = found;
    const rows = cut.get(category) ?? text.split('\n');
    cut.set(category, rows);
    return { category, text: rows[number - (found.end - found.rows)] ?? '' };
  };
}

function linesOf({ category, text }: Row): readonly Line[] {
  if (text.length === 1) return [];
  const ids: Ids = JSON.parse(`{${text.endsWith(',') ? text.slice(0, -1) : text}}`);
  return flatMap(Object.entries(ids), ([id, entry]) => linesIn(category, id, entry));
}

/** The lexicon of a pack, whose entries are made when they are first asked for; entry for entry what `compileLexicon` makes. */
export function unpackLexicon(language: LanguagePack['language'], packed: PackedLexicon): Lexicon {
  const namesIn = packed.lines.split('\n');
  /** What stands under each key: the names of its lines until it is asked for, then its entries. */
  const drawerOf = drawerFinder<string | readonly LexiconEntry[]>(packed.keys, (keys, place) => {
    const names = namesIn[place]?.split(' ') ?? [];
    return new Map(keys.map((key, i) => [key, names[i] ?? '']));
  });
  const filingsOf = filingFinder(language, packed);
  const entriesOf = (key: string, names: string): readonly LexiconEntry[] => {
    const list: LexiconEntry[] = [];
    for (const name of names.split(','))
      for (const [of, entry] of filingsOf(name)) if (of === key) addEntry(list, entry);
    return list;
  };
  const get = (key: string): readonly LexiconEntry[] | undefined => {
    const drawer = drawerOf(key);
    const found = drawer.get(key);
    if (typeof found !== 'string') return found;
    const entries = entriesOf(key, found);
    drawer.set(key, entries);
    return entries;
  };
  const followingBy = drawerFinder(packed.following, (words) => new Map(words.map((word) => [word, true])));
  return {
    language,
    entries: { get, has: (key) => drawerOf(key).has(key) },
    following: { has: (word) => followingBy(word).has(word) },
    glosses: new Map(pairsOf(packed.glosses)),
    speakers: new Map(
      pairsOf(packed.speakers).map(([word, id]) => [
        word,
        { id: id.replace(MANY, ''), many: id.endsWith(MANY) },
      ]),
    ),
    speakerTraits: new Map(pairsOf(packed.speakerTraits)),
  };
}

/** What the line of a name files; rows are read, and lines filed, when they are first asked for. */
function filingFinder(language: LanguagePack['language'], { texts }: PackedLexicon) {
  const rowAt = rowFinder(texts);
  const fileOf = filer(language);
  const lines = new Map<string, readonly Line[]>();
  const filed = new Map<string, readonly Filing[]>();
  const linesAt = (number: string): readonly Line[] => {
    const known = lines.get(number);
    if (known !== undefined) return known;
    const row = rowAt(Number.parseInt(number, BASE));
    const found = row === undefined ? [] : linesOf(row);
    lines.set(number, found);
    return found;
  };
  return (name: string): readonly Filing[] => {
    const known = filed.get(name);
    if (known !== undefined) return known;
    const [number = '', place = '0'] = name.split('.');
    const line = linesAt(number)[Number.parseInt(place, BASE)];
    const found = line === undefined ? [] : fileOf(line);
    filed.set(name, found);
    return found;
  };
}

/** Stands behind the id of a word for several. */
const MANY = '+';

const rowsIn = (pairs: readonly (readonly [string, string])[]): string => flat(pairs).join('\n');

function pairsOf(rows: string): readonly (readonly [string, string])[] {
  const words = rows.split('\n');
  return flatMap(words, (word, i) => (i % 2 === 0 ? [[word, words[i + 1] ?? ''] as const] : []));
}
