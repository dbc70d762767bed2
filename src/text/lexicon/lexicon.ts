import type { Entry, LanguagePack, WordSet } from '../../languages/pack.js';
import type { Category, Lexicon, LexiconEntry, WordForm } from '../../model/lexicon.js';
import { arabicVerbWords, type DerivedWord } from '../arabic/verbs.js';
import { englishVerbWords } from '../english/verbs.js';
import { foldWord } from '../fold.js';
import { TOKEN } from '../tokens.js';

const isSet = (entry: Entry): entry is WordSet => !Array.isArray(entry);

/** The key under which a form of a word is filed: verb stems apart from whole words. */
export function lexiconKey(base: string, form: WordForm): string {
  if (form === 'past') return `<${base}`;
  if (form === 'present' || form === 'future') return `>${base}`;
  return base;
}

const isSame = (a: LexiconEntry, b: LexiconEntry): boolean =>
  a.id === b.id &&
  a.category === b.category &&
  a.form === b.form &&
  a.gap === b.gap &&
  a.negated === b.negated &&
  a.rest.length === b.rest.length &&
  a.rest.every((w, i) => w === b.rest[i]);

/**
 * Makes a language pack ready for look-up: folds every entry by the function that folds the texts, derives verb forms
 * by rule, files each under the folded base of its first word.
 */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const entries = new Map<string, LexiconEntry[]>();
  const file = (key: string, entry: LexiconEntry): void => {
    const list = entries.get(key);
    if (list === undefined) entries.set(key, [entry]);
    else if (!list.some((e) => isSame(e, entry))) list.push(entry);
  };
  const derive = pack.morphology === 'arabic' ? arabicVerbWords : englishVerbWords;
  const fileVerb = (
    category: Category,
    id: string,
    verb: string,
    rest: readonly string[],
    gap: number,
  ): void => {
    for (const { base, form, negated } of derive(verb.split(' ').map(foldWord))) {
      file(lexiconKey(base, form), { category, id, rest, form, gap, ...(negated && { negated }) });
    }
  };
  const fileWords = (category: Category, id: string, words: readonly string[]): void => {
    for (const phrase of words) {
      const [head, ...rest] = foldWord(phrase).match(TOKEN) ?? [];
      if (head !== undefined) file(head, { category, id, rest, form: 'word', gap: 0 });
    }
  };
  for (const [category, ids] of Object.entries(pack.words) as [Category, Readonly<Record<string, Entry>>][]) {
    for (const [id, entry] of Object.entries(ids)) {
      if (!isSet(entry)) {
        fileWords(category, id, entry);
        continue;
      }
      fileWords(category, id, entry.words ?? []);
      for (const verb of entry.verbs ?? []) fileVerb(category, id, verb, [], 0);
      for (const idiom of entry.idioms ?? []) {
        for (const word of idiom.with) {
          fileVerb(category, id, idiom.verb, foldWord(word).match(TOKEN) ?? [], idiom.within ?? 3);
        }
      }
    }
  }
  return { language: pack.language, morphology: pack.morphology, entries };
}

export type { DerivedWord };
