import type { Entry, Idiom, LanguagePack, WordSet } from '../../languages/pack.js';
import type { Category, Lexicon, LexiconEntry } from '../../model/lexicon.js';
import { foldWord } from '../fold.js';
import { lexiconKey } from '../lexicon-key.js';
import { readerOf } from '../readers.js';
import type { DerivedWord } from '../text-reader.js';
import { isPlain, TOKEN } from '../tokens.js';

type Filed = Pick<LexiconEntry, 'category' | 'id'>;

const isSet = (entry: Entry): entry is WordSet => !Array.isArray(entry);

const isSame = (a: LexiconEntry, b: LexiconEntry): boolean =>
  a.id === b.id &&
  a.category === b.category &&
  a.form === b.form &&
  a.gap === b.gap &&
  a.before === b.before &&
  a.negated === b.negated &&
  a.rest.length === b.rest.length &&
  a.rest.every((w, i) => w === b.rest[i]);

/** Words between the verb of an idiom and its word where the entry does not say how many. */
const GAP = 3;

/** What stands beside a word for it to be met. */
type Beside = Pick<LexiconEntry, 'rest' | 'gap' | 'before'>;

const ALONE: Beside = { rest: [], gap: 0, before: false };

/** The folded words of a phrase, cut as texts are. */
function wordsOf(phrase: string): readonly string[] {
  const folded = foldWord(phrase);
  // Most phrases are letters and spaces, which need no search for marks and figures.
  return isPlain(folded) ? folded.split(' ') : (folded.match(TOKEN) ?? []);
}

const besides = ({ with: words, within = GAP, before = false }: Omit<Idiom, 'verb'>): readonly Beside[] =>
  words.map((word) => ({ rest: wordsOf(word), gap: within, before }));

/**
 * Makes a language pack ready for look-up: folds every entry by the function that folds the texts, derives verb forms
 * by rule, files each under the folded base of its first word.
 */
export function compileLexicon({ language, words: { gloss, ...words } }: LanguagePack): Lexicon {
  const { verbWords } = readerOf(language);
  const entries = new Map<string, LexiconEntry[]>();
  const following = new Set<string>();
  const forms = new Map<string, readonly DerivedWord[]>();
  /** The forms of a verb, which most often stands in several idioms. */
  const formsOf = (verb: string): readonly DerivedWord[] => {
    const known = forms.get(verb) ?? verbWords(verb.split(' ').map(foldWord));
    forms.set(verb, known);
    return known;
  };
  const file = (key: string, entry: LexiconEntry): void => {
    const list = entries.get(key);
    for (const word of entry.rest) following.add(word);
    if (list === undefined) entries.set(key, [entry]);
    else if (!list.some((e) => isSame(e, entry))) list.push(entry);
  };
  const fileVerb = ({ category, id }: Filed, verb: string, { rest, gap, before }: Beside): void => {
    for (const { base, form, negated = false } of formsOf(verb))
      file(lexiconKey(base, form), { category, id, rest, form, gap, before, negated });
  };
  const fileWord = ({ category, id }: Filed, word: string, { rest, gap, before }: Beside): void =>
    file(word, { category, id, rest, form: 'word', gap, before, negated: false });
  const filePhrase = (filed: Filed, phrase: string): void => {
    const [head, ...rest] = wordsOf(phrase);
    if (head !== undefined) fileWord(filed, head, { rest, gap: 0, before: false });
  };
  const fileSet = (filed: Filed, set: WordSet): void => {
    for (const phrase of set.words ?? []) filePhrase(filed, phrase);
    for (const verb of set.verbs ?? []) fileVerb(filed, verb, ALONE);
    for (const { verb, ...company } of set.idioms ?? [])
      for (const beside of besides(company)) fileVerb(filed, verb, beside);
    for (const { noun, ...company } of set.nouns ?? [])
      for (const beside of besides(company)) fileWord(filed, foldWord(noun), beside);
  };
  for (const [category, ids] of Object.entries(words) as [Category, Readonly<Record<string, Entry>>][])
    for (const [id, entry] of Object.entries(ids))
      fileSet({ category, id }, isSet(entry) ? entry : { words: entry });
  return { language, entries, following, glosses: byWord(gloss) };
}

/** Glosses by the folded words that have them. */
const byWord = (gloss: LanguagePack['words']['gloss']): Lexicon['glosses'] =>
  new Map(Object.entries(gloss).flatMap(([id, words]) => words.map((word) => [foldWord(word), id] as const)));
