import { type Grammar, inEveryLanguage, isSaid } from '../../grammar/grammar.js';
import type { Script } from '../../grammar/script.js';
import { speltName } from '../../grammar/spelt-name.js';
import type { Entry, LanguagePack, Titles } from '../../languages/pack.js';
import type { Document } from '../../model/document.js';
import type { EntityRecord } from '../../model/entity.js';
import type { Language } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { tokensIn } from '../../model/tokens-in.js';
import type { Display } from '../../schema/types.js';
import { wordOf } from '../word-of.js';
import { nameIn } from './name-in.js';
import { officeName } from './office-name.js';
import { placeName } from './place-name.js';
import { wordedName } from './worded-name.js';

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
  | 'portfolio'
  | 'body'
  | 'placeHead'
  | 'speaker';

/** What things are called in one language. */
export interface Tongue {
  readonly language: Language;
  readonly grammar: Grammar;
  /** Of a language without a pack there are none. */
  readonly titles?: Titles;
  /** The script it is written in, and the given names that it knows. */
  readonly script?: Script;
  readonly givenNames: readonly string[];
  /** The word that the pack lists first under an id. */
  readonly word: (category: Worded, id: string) => string | undefined;
}

/** How a report words things for readers. */
export interface WordingScene {
  /** One thing in the words of every language; nothing where one of them has none for it. */
  readonly display: (say: (tongue: Tongue) => string | undefined) => Display | undefined;
  /** The same of what every language has words for. */
  readonly label: (say: (tongue: Tongue) => string) => Display;
  /**
   * What an entity, by key, is called: by the gazetteer, by the sources in a language; where none of them names it, by what
   * its name means or how its letters are spelt, with the name as printed beside it unless it is told whole.
   */
  readonly nameOf: (key: string) => Display | undefined;
  /** Words of a source for somebody, as printed in its language; in others by a name, where one is given, else by meaning. */
  readonly phrase: (sourceId: string, span: Span, named?: Display) => Display | undefined;
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
  const documentOf = new Map(documents.map((document) => [document.source.id, document]));
  const languageOf = new Map(documents.map(({ source, language }) => [source.id, language]));
  const records = new Map(entities.map((entity) => [entity.key, entity]));
  const bearers = new Map<string, string>();
  for (const { key, label, names } of entities) {
    for (const name of [label, ...names.map(({ text }) => text)])
      if (!bearers.has(name)) bearers.set(name, key);
  }
  const tongues = inEveryLanguage((language, grammar) => tongue(language, grammar, packOf.get(language)));
  const tongueOf = (language: Language): Tongue => tongues[language];
  const label: WordingScene['label'] = (say) => inEveryLanguage((language) => say(tongueOf(language)));
  const display: WordingScene['display'] = (say) => {
    const said = inEveryLanguage((language) => say(tongueOf(language)));
    return isSaid<string>(said) ? said : undefined;
  };
  const named = new Map<string, Display | undefined>();
  const nameOf = (key: string): Display | undefined => {
    const record = records.get(key);
    if (record === undefined) return undefined;
    if (!named.has(key))
      named.set(
        key,
        display((one) => listed(one, record) ?? nameFor(one, record)),
      );
    return named.get(key);
  };
  const nameFor = (one: Tongue, record: EntityRecord): string => {
    const own = nameIn(record, one.language, languageOf);
    if (own !== undefined) return own.text;
    const other = nameIn(record, undefined, languageOf);
    if (other === undefined) return record.label;
    const isPerson = record.kind === 'person';
    return told(one, other.sourceId, other, isPerson ? 'person' : 'entity') ?? other.text;
  };
  /**
   * Words of a source in another language: by their meaning, unless they are a person's name, else by their letters. Of a
   * phrase that is no name, words that mean nothing known are not spelt: they stand in the phrase as printed beside it.
   */
  const told = (one: Tongue, sourceId: string, span: Span, as: 'person' | 'entity' | 'phrase') => {
    const document = documentOf.get(sourceId);
    if (document === undefined) return undefined;
    const text = document.source.text.slice(span.start, span.end);
    const { script } = one;
    if (document.language === one.language || script === undefined) return text;
    const spell = (name: string): string => speltName(name, script, one.givenNames);
    const printed = { document, tongue: tongueOf(document.language), start: span.start, end: span.end };
    const isName = as !== 'phrase' || isUnread(document, span);
    const worded = as === 'person' ? undefined : wordedName(one, printed, isName ? spell : () => undefined);
    if (worded?.whole) return worded.text;
    const said = worded?.text ?? (isName ? spell(text) : text);
    return said === text ? text : `${said} [${text}]`;
  };
  const phrase: WordingScene['phrase'] = (sourceId, span, name) =>
    display(
      (one) =>
        (languageOf.get(sourceId) === one.language ? undefined : name?.[one.language]) ??
        told(one, sourceId, span, 'phrase'),
    );
  return { label, display, nameOf, phrase, bearerOf: (name) => bearers.get(name) };
}

/** Whether a span is a name: of several words none that the lexicon knows, but for given names. */
function isUnread(document: Document, span: Span): boolean {
  const words = tokensIn(document, span);
  const isKnown = ({ index }: (typeof words)[number]): boolean =>
    (document.hitsAt[index] ?? []).some(({ category }) => category !== 'givenName');
  return words.length > 1 && !words.some(isKnown);
}

function tongue(language: Language, grammar: Grammar, pack: LanguagePack | undefined): Tongue {
  const word: Tongue['word'] = (category, id) => {
    return listOf(wordOf<Entry>(pack?.words[category] ?? {}, id))[0];
  };
  if (pack === undefined) return { language, grammar, word, givenNames: [] };
  return { language, grammar, word, titles: pack.titles, script: pack.script, givenNames: givenNames(pack) };
}

/** The words of a pack that are hardly ever anything but a given name. */
const givenNames = ({ words }: LanguagePack): readonly string[] => listOf(words.givenName.name);

/** The plain words of an entry. */
const listOf = (entry: Entry | undefined): readonly string[] =>
  entry === undefined ? [] : 'length' in entry ? entry : (entry.words ?? []);

/** What the pack calls a place, a body or an office, whose key holds its id: `place:MA`, `office:minister/defence/MA`. */
function listed(one: Tongue, { kind, key }: EntityRecord): string | undefined {
  const id = key.slice(kind.length + 1);
  if (kind === 'place') return placeName(one, id);
  if (kind === 'organisation') return one.word('bodyName', id);
  if (kind !== 'office') return undefined;
  const [office = '', portfolio, country] = id.split('/');
  return officeName(one, office, portfolio, country);
}
