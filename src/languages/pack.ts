import type { ConceptId } from '../concepts/events.js';
import type { GlossId } from '../concepts/glosses.js';
import type { KindId } from '../concepts/kinds.js';
import type {
  CertaintyCue,
  Determiner,
  LightVerb,
  Marker,
  Negation,
  Preposition,
  Reference,
  SpeakerKind,
  SpeechAct,
} from '../concepts/markers.js';
import type { MeansId } from '../concepts/means.js';
import type { MeasureId } from '../concepts/measures.js';
import type { BodyKind, OfficeId, PortfolioId, TitleId } from '../concepts/offices.js';
import type { Direction, PlaceHead } from '../concepts/places.js';
import type { SpeakerNoun, SpeakerTrait } from '../concepts/speaker-nouns.js';
import type { DayPart, TimeUnit, TimeWord } from '../concepts/times.js';
import type { CurrencyCode, Hedge, UnitId, Vague } from '../concepts/units.js';
import type { Language } from '../model/language.js';
import type { Category, PackedLexicon } from '../model/lexicon.js';
import type { Slot } from '../schema/types.js';

/** The company by which a word of more than one meaning is known. */
interface Company {
  /** The words of which one must follow it, or stand before it, in any inflection. */
  readonly with: readonly string[];
  /** How many words may stand between; 3 where absent. */
  readonly within?: number;
  /** Whether they stand before it, as its subject does: prices shot up. */
  readonly before?: boolean;
}

/** An idiom with a verb: the verb, as in `Words.verbs`, and its company: `{ verb: 'لقي يلقى', with: ['حتف', 'مصرع'] }`. */
export interface Idiom extends Company {
  readonly verb: string;
}

/** A noun that has this meaning in company only: `{ noun: 'trial', with: ['vaccine', 'drug'], before: true }`. */
export interface NounInCompany extends Company {
  readonly noun: string;
}

/**
 * The words of one meaning in one language.
 *
 * - `verbs`: Arabic `'past present [masdar …]'` in the third person masculine singular, unvocalised, as newspapers print
 *   them (`'وقع يوقع توقيع'`, `'زار يزور زيارة'`, `'التقى يلتقي لقاء'`); English `'base [past [participle]]'` (`'sign'`,
 *   `'strike struck struck'`). Inflections, and participles of sound verbs, are derived by rule.
 * - `words`: nouns, adjectives, adverbs and fixed phrases, words separated by single spaces. Clitics before the first
 *   and after the last word, the article, and regular plurals are derived; broken plurals are listed.
 * - `idioms`: verbs whose meaning hangs on another word.
 * - `nouns`: nouns whose meaning hangs on another word.
 */
export interface WordSet {
  readonly verbs?: readonly string[];
  readonly words?: readonly string[];
  readonly idioms?: readonly Idiom[];
  readonly nouns?: readonly NounInCompany[];
}

/** A plain list is a word set with `words` alone. */
export type Entry = readonly string[] | WordSet;

/** The ids of each category. Closed sets live in `concepts/`; open ones (numbers, gazetteers) are strings. */
export interface IdOf {
  concept: ConceptId;
  /** The number itself: `'7'`, `'300'`, `'1000000'`. */
  number: string;
  ordinal: string;
  /** `'0.5'`, `'0.25'`. */
  fraction: string;
  /** Words that open the decimals of a number in words; one id for all: `'point'`. */
  decimalPoint: string;
  hedge: Hedge;
  vague: Vague;
  unit: UnitId;
  currency: CurrencyCode;
  /** Words that say what is measured: weighs, the height of. */
  measure: MeasureId;
  /** What brings a harm about, by its sort: a short circuit, arson, a knife. */
  means: MeansId;
  kind: KindId;
  /** ISO weekday `'1'` (Monday) to `'7'`. */
  weekday: string;
  /** `'1'` to `'12'`. */
  month: string;
  hijriMonth: string;
  dayPart: DayPart;
  timeUnit: TimeUnit;
  timeWord: TimeWord;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The code of the state whose capital it is. */
  capital: string;
  /** The code of the state: demonyms and nisba adjectives. */
  nationality: string;
  /** `CC/name`: cities, regions, seas, mountains, with the state they lie in, or `XX/name` across states. */
  place: string;
  placeHead: PlaceHead;
  direction: Direction;
  office: OfficeId;
  portfolio: PortfolioId;
  title: TitleId;
  /** Head words of organisations: ministry, army, agency, company … */
  body: BodyKind;
  /** Well-known organisations by name, id as a general gazetteer would give (`UN`, `NATO`, `Reuters`). */
  bodyName: string;
  /** Common given names; one id for all: `'name'`. */
  givenName: string;
  speech: SpeechAct;
  /** Prepositional attribution: according to, بحسب, نقلا عن. */
  according: SpeechAct;
  /** Words for speakers without a name: official, source, spokesman, statement. */
  speaker: SpeakerKind;
  certainty: CertaintyCue;
  negation: Negation;
  light: LightVerb;
  marker: Marker;
  preposition: Preposition;
  reference: Reference;
  determiner: Determiner;
  /** Function words, which weigh nothing; one id for all: `'stop'`. */
  stop: string;
  /** Abbreviations after which a full stop ends no sentence; one id for all: `'abbreviation'`. */
  abbreviation: string;
  /** Phrases by which a line is known to be boilerplate; `links` stand over or before links to other reports. */
  boilerplate: 'boilerplate' | 'links';
}

export type Words = {
  readonly [C in Category]: Readonly<Record<IdOf[C], Entry>>;
} & {
  /** Words of content by what they mean in every language, each one word: singular and broken plurals. */
  readonly gloss: Readonly<Record<GlossId, readonly string[]>>;
  /**
   * What those are called who tell of something, as pages print it: one of them and several, in every spelling, phrases too;
   * the first is printed. Adjectives stand as they do beside one man.
   */
  readonly speakerOne: Readonly<Record<SpeakerNoun, readonly string[]>>;
  readonly speakerMany: Readonly<Record<SpeakerNoun, readonly string[]>>;
  readonly speakerTrait: Readonly<Record<SpeakerTrait, readonly string[]>>;
  /** Family names that are known everywhere, each one word, by any id that the languages share: they are spelt for readers as listed first. */
  readonly familyName: Readonly<Record<string, readonly string[]>>;
};

/** What a page calls the points on which reports meet. */
export interface Titles {
  /** What happened or is so, as a noun that stands by itself. */
  readonly concept: Readonly<Record<ConceptId, string>>;
  /** What is asked of it, after that noun: when, where. */
  readonly slot: Readonly<Record<Slot, string>>;
  /** What is measured of a thing, as a noun: its weight. */
  readonly measure: Readonly<Record<MeasureId, string>>;
  /** What stands for both, where the language has its own words for what is asked: the death toll. */
  readonly question: Readonly<Partial<Record<ConceptId, Readonly<Partial<Record<Slot, string>>>>>>;
}

/**
 * A language as data: no functions, no regular expressions. Algorithms live in the stages; its grammar says which fit it.
 */
export interface LanguagePack {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /** The script by which the language is detected: a Unicode script name. */
  readonly script: 'Arabic' | 'Latin';
  /** The letters its words are spelt with, in lower case: a word with another letter is a name, or of another language. */
  readonly alphabet: string;
  readonly titles: Titles;
  readonly words: Words;
  /** How its words are filed; the source of a pack has none, the build makes it. */
  readonly filed?: PackedLexicon;
}
