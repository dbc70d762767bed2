import type { Entry, Idiom, WordSet, Words } from '../../languages/pack.js';
import { flatMap } from '../../model/flat-map.js';
import type { Language } from '../../model/language.js';
import type { Category, LexiconEntry } from '../../model/lexicon.js';
import { cutTokens } from '../cut-tokens.js';
import { foldWord } from '../fold.js';
import { lexiconKey } from '../lexicon-key.js';
import { readerOf } from '../readers.js';
import type { DerivedWord } from '../text-reader.js';

type Company = Omit<Idiom, 'verb'>;

/** One line of a pack: a phrase, a verb or a noun, the last two in company or alone, and what it stands for. */
export interface Line {
  readonly category: Category;
  readonly id: string;
  readonly kind: 'phrase' | 'verb' | 'noun';
  readonly text: string;
  readonly company: Company | undefined;
}

/** An entry and the key under which it is filed. */
export type Filing = readonly [key: string, entry: LexiconEntry];

const isSet = (entry: Entry): entry is WordSet => !Array.isArray(entry);

/** The words of a category, by what they stand for. */
export type Ids = Readonly<Record<string, Entry>>;

/** The lines of a pack, in the order in which they are filed. */
export const linesOf = ({
  gloss: _gloss,
  speakerOne: _one,
  speakerMany: _many,
  speakerTrait: _trait,
  familyName: _names,
  ...words
}: Words): readonly Line[] =>
  flatMap(Object.entries(words) as [Category, Ids][], ([category, ids]) =>
    flatMap(Object.entries(ids), ([id, entry]) => linesIn(category, id, entry)),
  );

/** The lines of what stands for one id. */
export function linesIn(category: Category, id: string, entry: Entry): readonly Line[] {
  const lines: Line[] = [];
  const set = isSet(entry) ? entry : { words: entry };
  const add = (kind: Line['kind'], text: string, company?: Company): number =>
    lines.push({ category, id, kind, text, company });
  for (const phrase of set.words ?? []) add('phrase', phrase);
  for (const verb of set.verbs ?? []) add('verb', verb);
  for (const { verb, ...company } of set.idioms ?? []) add('verb', verb, company);
  for (const { noun, ...company } of set.nouns ?? []) add('noun', noun, company);
  return lines;
}

/** Words between the verb of an idiom and its word where the entry does not say how many. */
const GAP = 3;

/** What stands beside a word for it to be met. */
type Beside = Pick<LexiconEntry, 'rest' | 'gap' | 'before'>;

const ALONE: readonly Beside[] = [{ rest: [], gap: 0, before: false }];

/** The folded words of a phrase, cut as texts are. */
function wordsOf(phrase: string): readonly string[] {
  const folded = foldWord(phrase);
  const words: string[] = [];
  cutTokens(folded, (from, to) => words.push(folded.slice(from, to)));
  return words;
}

const besides = ({ with: words, within = GAP, before = false }: Company): readonly Beside[] =>
  words.map((word) => ({ rest: wordsOf(word), gap: within, before }));

/**
 * Says what each line of a pack files: folded by the function that folds the texts, forms of verbs derived by rule, each
 * under the folded base of its first word.
 */
export function filer(language: Language): (line: Line) => readonly Filing[] {
  const { verbWords } = readerOf(language);
  const forms = new Map<string, readonly DerivedWord[]>();
  /** The forms of a verb, which most often stands in several idioms. */
  const formsOf = (verb: string): readonly DerivedWord[] => {
    const known = forms.get(verb) ?? verbWords(verb.split(' ').map(foldWord));
    forms.set(verb, known);
    return known;
  };
  return ({ category, id, kind, text, company }) => {
    const filed: Filing[] = [];
    const fileWord = (word: string, { rest, gap, before }: Beside): number =>
      filed.push([word, { category, id, rest, form: 'word', gap, before, negated: false }]);
    if (kind === 'phrase') {
      const [head, ...rest] = wordsOf(text);
      if (head !== undefined) fileWord(head, { rest, gap: 0, before: false });
      return filed;
    }
    for (const beside of company === undefined ? ALONE : besides(company)) {
      const { rest, gap, before } = beside;
      if (kind === 'noun') fileWord(foldWord(text), beside);
      else
        for (const { base, form, negated = false } of formsOf(text))
          filed.push([lexiconKey(base, form), { category, id, rest, form, gap, before, negated }]);
    }
    return filed;
  };
}
