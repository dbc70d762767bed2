import type { SpeakerSort } from '../concepts/speaker-nouns.js';
import type { Modality } from '../model/claim.js';
import type { TimeMention } from '../model/mention.js';

type TimeValue = TimeMention['value'];
type Polarity = Modality['polarity'];
type Certainty = Modality['certainty'];

type Part = NonNullable<TimeValue['partOfDay']>;

/** A stretch of the calendar as far as it is known; without a year where the text fixes none. */
export interface Calendar {
  readonly year?: string;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** How a language words typed values for readers. */
export interface Wording {
  readonly exactly: (amount: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly atMost: (amount: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly about: (amount: string) => string;
  /** A number with the word for its unit, given as the pack lists it first. */
  readonly measured: (amount: string, unit: string) => string;
  /** A place in a row: 4th. */
  readonly rank: (value: number) => string;
  readonly date: (calendar: Calendar) => string;
  /** A date or a day with an hour of the clock. */
  readonly at: (when: string, clock: string) => string;
  /** An hour of the clock, said to be of UTC. */
  readonly inUtc: (clock: string) => string;
  /** ISO weekdays, Monday first. */
  readonly weekdays: readonly string[];
  readonly partOfDay: (day: string, part: Part) => string;
  /** A day of the week before or after that which the reports share. */
  readonly otherWeek: (day: string, weeks: number) => string;
  /** A time in the year before publication, or that year. */
  readonly lastYear: (when: string | undefined) => string;
  /** The beginning, middle or end of a month or year. */
  readonly part: Readonly<Record<NonNullable<TimeValue['part']>, (when: string) => string>>;
  /** Of what lies further back, at no time that is told. */
  readonly earlier: string;
  /** A length of time: how many of which unit of ISO 8601, `T` before those of a day. */
  readonly lasting: (count: number, unit: LengthUnit) => string;
  readonly relation: Readonly<Record<NonNullable<TimeValue['relation']>, (when: string) => string>>;
  /** An office with what it is in charge of and the state it serves, as far as known. */
  readonly office: (office: string, portfolio: string | undefined, country: string | undefined) => string;
  /** A body or a place of some sort, somebody by what he does, what is said or shown: which, in charge of what, whose. */
  readonly phrase: (parts: NamedParts) => string;
  /** What is said of whether something happened. */
  readonly happened: Readonly<Record<Polarity, string>>;
  /** The same of what is no event: a state, or what is only planned. */
  readonly isSo: Readonly<Record<Polarity, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  /** A part or side of a place, by the word for it. */
  readonly partOf: (direction: string, place: string) => string;
  /** Several at once. */
  readonly together: (names: readonly string[]) => string;
  /** Those who come one after the other. */
  readonly inTurn: (names: readonly string[]) => string;
  /** A title of what, of whom, and what is asked of it, each as far as known; of nothing at all too. */
  readonly title: (what: string | undefined, whom: string | undefined, asked: string | undefined) => string;
}

export type LengthUnit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';

/** What a phrase for somebody is put together from. */
export interface NamedParts {
  readonly head: string;
  /** What it is, `office` for somebody who alone holds one. */
  readonly sort: 'office' | SpeakerSort;
  /** Whether several of them are meant. */
  readonly many?: boolean;
  /** What tells it from others, the nearest to it first. */
  readonly modifiers?: readonly Modifier[];
  readonly portfolio?: string | undefined;
  /** The place it belongs to, or the body, which is put together in its turn. */
  readonly owner?: string | undefined;
  readonly body?: string | undefined;
  readonly name?: string | undefined;
}

/** A word that tells a thing from others: an adjective, or a noun beside it. */
export interface Modifier {
  readonly word: string;
  readonly kind: 'adjective' | 'noun';
}

/** How a language words what is printed for readers. */
export interface WordingGrammar {
  readonly wording: Wording;
}
