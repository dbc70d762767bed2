import { singularOffices } from '../../concepts/offices.js';
import { type Grammar, inEveryLanguage, isSaid } from '../../grammar/grammar.js';
import type { Script } from '../../grammar/script.js';
import type { Entry, LanguagePack, Titles, Words } from '../../languages/pack.js';
import type { Document } from '../../model/document.js';
import type { EntityName, EntityRecord } from '../../model/entity.js';
import type { Language } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { Display } from '../../schema/types.js';
import { wordOf } from '../word-of.js';
import { besidePrinted, byLetters, speller } from './by-letters.js';
import { familyIdsOf } from './family-ids-of.js';
import { isNameAt } from './is-name-at.js';
import { nameIn } from './name-in.js';
import { officeName } from './office-name.js';
import { type Printed, piecesOf, textOf, wordsOf } from './pieces.js';
import { placeName } from './place-name.js';
import { wordFor } from './word-for.js';
import { wordedName } from './worded-name.js';

export { dateWords } from './time-words.js';
export { valueWords } from './value-words.js';

/** What things are called in one language. */
export interface Tongue {
  readonly language: Language;
  readonly grammar: Grammar;
  /** Of a language without a pack there are none. */
  readonly titles?: Titles;
  /** The script it is written in, and the given names that it knows. */
  readonly script?: Script;
  readonly givenNames: readonly string[];
  /** The ids of the family names known everywhere, by each way it writes them. */
  readonly familyIds: () => ReadonlyMap<string, string>;
  /** The word that the pack lists first under an id. */
  readonly word: (category: keyof Words, id: string) => string | undefined;
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
  /** Words of a source for somebody, as printed in its language; in others by meaning, or by the name of the entity, by key. */
  readonly phrase: (sourceId: string, span: Span, key?: string) => Display | undefined;
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
  const names = new Map<string, Display | undefined>();
  const nameOf = (key: string): Display | undefined => {
    const record = records.get(key);
    if (record === undefined) return undefined;
    if (!names.has(key))
      names.set(
        key,
        display((one) => listed(one, record) ?? nameFor(one, record)),
      );
    return names.get(key);
  };
  const nameFor = (one: Tongue, record: EntityRecord): string => {
    const own = nameIn(record, one.language, languageOf);
    if (own !== undefined) return (record.kind === 'office' ? titleAt(one, own) : undefined) ?? own.text;
    const other = nameIn(record, undefined, languageOf);
    if (other === undefined) return record.label;
    const inMeaning = named(one, other.sourceId, other, record.kind);
    return inMeaning ?? (record.kind === 'office' ? officeBy(one, record) : undefined) ?? other.text;
  };
  const printedAt = (sourceId: string, { start, end }: Span): Printed | undefined => {
    const document = documentOf.get(sourceId);
    return document && { document, tongue: tongueOf(document.language), start, end };
  };
  /** A title that is no more than that, without what would lead on to a name: المتحدث باسم. */
  const titleAt = (one: Tongue, { sourceId, ...span }: EntityName): string | undefined => {
    const printed = printedAt(sourceId, span);
    if (printed === undefined || wordsOf(printed).length < 2) return undefined;
    const [piece, ...more] = piecesOf(printed);
    return piece?.kind === 'noun' && more.length === 0 ? wordFor(one, piece) : undefined;
  };
  /** A name of a source in another language: by its meaning, unless it is a person's, else by its letters. */
  const named = (one: Tongue, sourceId: string, span: Span, kind: EntityRecord['kind']) => {
    const printed = printedAt(sourceId, span);
    if (printed === undefined) return undefined;
    const spell = speller(one, printed);
    const worded = kind === 'person' ? undefined : wordedName(one, printed, spell);
    if (kind === 'office' && worded?.whole !== true) return undefined;
    return besidePrinted(printed, worded ?? byLetters(one, printed));
  };
  /**
   * A phrase for somebody: by its meaning where all of it is known, else by the name of whom it names, else as far as it is
   * known. Words that mean nothing known are spelt only where they are seen to be names.
   */
  const toldIn = (one: Tongue, printed: Printed, key: string | undefined): string | undefined => {
    if (printed.tongue.language === one.language) return textOf(printed);
    const kind = key === undefined ? undefined : records.get(key)?.kind;
    const name = key === undefined ? undefined : nameOf(key)?.[one.language];
    if (kind === 'person') return name;
    const spell = speller(one, printed);
    const worded = wordedName(one, printed, (text, isName) => (isName ? spell(text) : undefined));
    const isOfOthers = worded?.head === 'noun' || worded?.head === 'office';
    if (name !== undefined && worded?.whole !== true && !isOfOthers) return name;
    const bare = { text: textOf(printed), whole: false };
    return besidePrinted(printed, worded ?? (isUnread(printed) ? byLetters(one, printed) : bare));
  };
  /** Who says something mostly says more than one thing. */
  const phrases = new Map<string, Display | undefined>();
  const phrase: WordingScene['phrase'] = (sourceId, span, key) => {
    const printed = printedAt(sourceId, span);
    if (printed === undefined) return undefined;
    const asked = `${span.start} ${span.end} ${sourceId} ${key}`;
    const known = phrases.get(asked);
    if (known !== undefined || phrases.has(asked)) return known;
    const found = display((one) => toldIn(one, printed, key));
    phrases.set(asked, found);
    return found;
  };
  return { label, display, nameOf, phrase, bearerOf: (name) => bearers.get(name) };
}

/** Whether a phrase is a name: all of it seen to be one, or several words none of which the lexicon knows but as given names. */
function isUnread(printed: Printed): boolean {
  const words = wordsOf(printed);
  const isKnown = ({ index }: (typeof words)[number]): boolean =>
    (printed.document.hitsAt[index] ?? []).some(({ category }) => category !== 'givenName');
  return words.every((word) => isNameAt(printed, word)) || (words.length > 1 && !words.some(isKnown));
}

function tongue(language: Language, grammar: Grammar, pack: LanguagePack | undefined): Tongue {
  const word: Tongue['word'] = (category, id) => {
    return listOf(wordOf<Entry>(pack?.words[category] ?? {}, id))[0];
  };
  if (pack === undefined) return { language, grammar, word, givenNames: [], familyIds: () => new Map() };
  const { titles, script } = pack;
  const familyIds = (): ReadonlyMap<string, string> => familyIdsOf(pack);
  return { language, grammar, word, titles, script, givenNames: givenNames(pack), familyIds };
}

/** The words of a pack that are hardly ever anything but a given name. */
const givenNames = ({ words }: LanguagePack): readonly string[] => listOf(words.givenName.name);

/** The plain words of an entry. */
const listOf = (entry: Entry | undefined): readonly string[] =>
  entry === undefined ? [] : 'length' in entry ? entry : (entry.words ?? []);

const isHeldAlone = ({ key }: EntityRecord): boolean =>
  [...singularOffices].some((office) => key.split(/[:/]/)[1] === office);

/**
 * What the pack calls a place, a body or an office that one holds alone, whose key holds its id: `place:MA`,
 * `office:minister/defence/MA`. Other offices are as the reports call them.
 */
function listed(one: Tongue, record: EntityRecord): string | undefined {
  const { kind, key } = record;
  const id = key.slice(kind.length + 1);
  if (kind === 'place') return placeName(one, id);
  if (kind === 'organisation') return one.word('bodyName', id);
  return kind === 'office' && isHeldAlone(record) ? officeBy(one, record) : undefined;
}

function officeBy(one: Tongue, { kind, key }: EntityRecord): string | undefined {
  const [office = '', portfolio, country] = key.slice(kind.length + 1).split('/');
  return officeName(one, office, portfolio, country);
}
