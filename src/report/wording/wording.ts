import { type Grammar, inEveryLanguage, isSaid } from '../../grammar/grammar.js';
import type { Entry, LanguagePack, Titles } from '../../languages/pack.js';
import type { Document } from '../../model/document.js';
import type { EntityRecord } from '../../model/entity.js';
import type { Language } from '../../model/language.js';
import type { Display } from '../../schema/types.js';
import { wordOf } from '../word-of.js';
import { nameIn } from './name-in.js';
import { officeName } from './office-name.js';
import { placeName } from './place-name.js';

export { dateWords } from './time-words.js';
export { valueWords } from './value-words.js';

/** The categories of a pack whose first words are printed. */
type Worded =
  | 'kind'
  | 'bodyName'
  | 'direction'
  | 'unit'
  | 'currency'
  | 'country'
  | 'capital'
  | 'place'
  | 'office'
  | 'portfolio';

/** What things are called in one language. */
export interface Tongue {
  readonly language: Language;
  readonly grammar: Grammar;
  /** Of a language without a pack there are none. */
  readonly titles?: Titles;
  /** The word that the pack lists first under an id. */
  readonly word: (category: Worded, id: string) => string | undefined;
}

/** How a report words things for readers. */
export interface WordingScene {
  /** One thing in the words of every language; nothing where one of them has none for it. */
  readonly display: (say: (tongue: Tongue) => string | undefined) => Display | undefined;
  /** The same of what every language has words for. */
  readonly label: (say: (tongue: Tongue) => string) => Display;
  /** What an entity, by key, is called: by the gazetteer, by the sources in a language, else by the others. */
  readonly nameOf: (key: string) => Display | undefined;
  /** The entity, by key, that bears a name. */
  readonly bearerOf: (name: string) => string | undefined;
}

/** What the packs and the sources call things. */
export function wordingScene(
  packs: readonly LanguagePack[],
  documents: readonly Document[],
  entities: readonly EntityRecord[],
): WordingScene {
  const packOf = new Map(packs.map((pack) => [pack.language, pack]));
  const languageOf = new Map(documents.map(({ source, language }) => [source.id, language]));
  const records = new Map(entities.map((entity) => [entity.key, entity]));
  const bearers = new Map<string, string>();
  for (const { key, label, names } of entities) {
    for (const name of [label, ...names.map(({ text }) => text)])
      if (!bearers.has(name)) bearers.set(name, key);
  }
  const label: WordingScene['label'] = (say) =>
    inEveryLanguage((language, grammar) => say(tongue(language, grammar, packOf.get(language))));
  const display: WordingScene['display'] = (say) => {
    const said = inEveryLanguage((language, grammar) => say(tongue(language, grammar, packOf.get(language))));
    return isSaid<string>(said) ? said : undefined;
  };
  const nameOf = (key: string): Display | undefined => {
    const record = records.get(key);
    if (record === undefined) return undefined;
    return display((one) => listed(one, record) ?? nameIn(record, one.language, languageOf));
  };
  return { label, display, nameOf, bearerOf: (name) => bearers.get(name) };
}

function tongue(language: Language, grammar: Grammar, pack: LanguagePack | undefined): Tongue {
  const word: Tongue['word'] = (category, id) => {
    const entry = wordOf<Entry>(pack?.words[category] ?? {}, id);
    if (entry === undefined) return undefined;
    return 'words' in entry ? entry.words?.[0] : Array.isArray(entry) ? entry[0] : undefined;
  };
  return { language, grammar, word, ...(pack === undefined ? {} : { titles: pack.titles }) };
}

/** What the pack calls a place, a body or an office, whose key holds its id: `place:MA`, `office:minister/defence/MA`. */
function listed(one: Tongue, { kind, key }: EntityRecord): string | undefined {
  const id = key.slice(kind.length + 1);
  if (kind === 'place') return placeName(one, id);
  if (kind === 'organisation') return one.word('bodyName', id);
  if (kind !== 'office') return undefined;
  const [office = '', portfolio, country] = id.split('/');
  return officeName(one, office, portfolio, country);
}
