import { yearsClash } from '../concepts/years-clash.js';
import type { Measured } from '../model/claim.js';
import type { Role } from '../schema/types.js';
import type { Figure } from './figures/figures.js';
import type { Kinship } from './kinship.js';
import type { Terms } from './terms.js';

/** Words of content, whatever their order: their stems, ascending, and a number for all of them together. */
export interface Content {
  readonly id: number;
  readonly stems: readonly number[];
}

/**
 * What of a claim is compared when claims are aligned. Weights are inverse document frequencies over the claims of the
 * event. What a claim lacks is undefined, never left out: all profiles have one shape, so that millions of pairs are read
 * fast.
 */
export interface Profile {
  readonly sourceId: string;
  /** The story that its report tells, by number. */
  readonly story: number;
  readonly concept: string | undefined;
  /** Its number, and which concepts can speak of one thing by theirs: shared by all profiles of an event. */
  readonly act: number | undefined;
  readonly kinship: Kinship;
  /** Of a claim that only says that something is allowed, covered or aimed at: what events it names, by the numbers of their concepts. */
  readonly contents: readonly number[] | undefined;
  /** Every event concept named in the evidence. */
  readonly concepts: ReadonlySet<string>;
  readonly stems: Terms;
  /** Runs of letters of the stems. */
  readonly grams: Terms;
  /** What its words mean in every language: by these it is held against claims in another. */
  readonly senses: Terms;
  /** The weight of a term that one claim of the event has: the measure of rarity. */
  readonly scale: number;
  /** Whether no other claim of its source that is told by itself is of its concept. */
  readonly sole: boolean;
  /** How rare the concept is among the claims, 0 to about 1. */
  readonly conceptRarity: number;
  /** Stems of the sentence around the claim, weighed as those of the claim. */
  readonly context: Terms;
  /** What the words of that sentence mean, weighed as those of the claim. */
  readonly contextSenses: Terms;
  /** Entities and states named in the evidence, by key. */
  readonly entities: Terms;
  readonly agents: ReadonlySet<string>;
  /** The agents but for states. */
  readonly actors: ReadonlySet<string>;
  /** Questions asked once of the event that it answers. */
  readonly answers: ReadonlySet<string>;
  /** Who travels to which state, as keys, of a visit or an arrival. */
  readonly journeys: ReadonlySet<string>;
  /** The towns to which a visit or an arrival leads. */
  readonly towns: ReadonlySet<string>;
  /** The states that it puts in order, one before the other; empty where it puts none. */
  readonly row: ReadonlySet<string>;
  readonly figures: readonly Figure[];
  /** The fates that it says befell nobody, and those of which it counts some. */
  readonly spared: readonly string[];
  readonly suffered: ReadonlySet<string>;
  /** Where its sentence stands in its report, from 0 at the beginning to 1. */
  readonly position: number;
  /** The places that claims of its sentence name, by number, ascending. */
  readonly places: readonly number[];
  /** Those to whom or by whom it is done, by number, ascending; states are not among them. */
  readonly parties: readonly number[];
  /** The language that its document is written in. */
  readonly language: string;
  /** The day of its own time, ISO 8601 or counted from publication (`d-1`). */
  readonly ownDay: string | undefined;
  /** The hour of its own time on the clock, in its zone. */
  readonly hour: { readonly clock: string; readonly zone: string } | undefined;
  /** The year it is said of, absolute or from the year of publication (`y-1`); undefined where none is said. */
  readonly year: string | undefined;
  /** The day and the month it is said of, ISO 8601, where known. */
  readonly day: string | undefined;
  readonly month: string | undefined;
  /** The day in milliseconds, and where a time ends that begins with it. */
  readonly dayAt: number | undefined;
  readonly untilAt: number | undefined;
  /** Whether it is said of an earlier year than that of the report: background. */
  readonly past: boolean;
  /** Whether its own time begins after its report came out, or it is planned, or tells to when something was put off. */
  readonly toCome: boolean;
  /** Whether it has gone on since its time. */
  readonly runsOn: boolean;
  /** Roles that its own words fill. */
  readonly roles: ReadonlySet<Role>;
  readonly negated: boolean;
  /** Whether its report is one sentence. */
  readonly isLine: boolean;
  /** The measure of a thing that it says in passing, and nothing else. */
  readonly measure: Measured | undefined;
  /** Whether it tells again what a claim before it told. */
  readonly retold: boolean;
  /** Where the words stand by which it is known what it is about: its own, or those of the claim it tells again. */
  readonly words: number;
  /** Who says it, as one key; empty for the source itself. */
  readonly speakers: string;
  /** Of a headline, the stems of its words but for the predicate's own, by number, ascending: what it is said of. */
  readonly topic: readonly number[];
  /** A number for the words of its sentence, and its place in them: two claims that share it are copies of one. */
  readonly copied: number;
  /** The stems of its words of content but for its times. */
  readonly undated: Content;
  /** The same but for its numbers. */
  readonly unfigured: Content;
  /** Whether it names something that is known to be one: a bridge is any, the bridge is not. */
  readonly namesOne: boolean;
  readonly headline: boolean;
  /** Whether its report says more than its lead. */
  readonly hasBody: boolean;
  readonly length: number;
  /** Whether it is told inside another claim. */
  readonly inner: boolean;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
}

/** Whether two claims are of two languages: then their words are held against one another by what they mean. */
export const areAcross = (a: Profile | undefined, b: Profile | undefined): boolean =>
  a?.language !== b?.language;

/** The terms by which two claims are held against one another: what their words mean where they are of two languages, else their stems. */
export const termsBetween = (a: Profile, b: Profile): readonly [Terms, Terms] =>
  areAcross(a, b) ? [a.senses, b.senses] : [a.stems, b.stems];

/** Neither is background to the other: both now, or both of one year. */
export const inOneTime = (a: Profile, b: Profile): boolean => !yearsClash(a, b) && a.past === b.past;
