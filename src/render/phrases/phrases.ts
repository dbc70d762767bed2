import type {
  Certainty,
  GroupChange,
  Language,
  ListKind,
  ListMember,
  Polarity,
  Relation,
  ReportEvent,
  Severity,
  Slot,
  Verdict,
} from '../../schema/types.js';
import type { Direction, Line } from '../blocks.js';
import type { Reason, RuleReasons } from './rule-reasons.js';

/** Every word a rendered report needs of its own, in one language. Lines come in where a phrase holds other words. */
export interface Phrases {
  readonly direction: Direction;
  /** Put between the items of a list on one line. */
  readonly comma: string;
  /** Put between facts that may themselves hold lists. */
  readonly semicolon: string;
  /** Round a quotation. */
  readonly quote: (words: Line) => Line;
  readonly title: (reports: number) => string;
  readonly lead: string;
  readonly brief: BriefPhrases;
  readonly diff: DiffPhrases;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly none: Readonly<Record<Nothing, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly slot: Readonly<Record<Slot, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly polarity: Readonly<Record<Polarity, string>>;
  readonly kind: Readonly<Record<'person' | 'organisation' | 'place' | 'office', string>>;
  /** Why a rule decided as it did, by rule id; `because` is the reason where a rule has no words of its own. */
  readonly rules: RuleReasons;
  readonly because: Readonly<Record<Relation, Reason>>;
  /** Between values that stand against each other. */
  readonly versus: string;
  /** Between those who come one after the other. */
  readonly before: string;
  /** From one wording to another, in the direction of the page. */
  readonly arrow: string;
  /** Who says it: the chain of speakers, outermost first, each already with its mode. */
  readonly speakers: (chain: readonly Line[]) => Line;
  /** That a point is of another event than the one reported: of an earlier one, with its time, or of that of another report. */
  readonly ofEvent: (kind: ReportEvent['kind'], when: string | undefined) => Line;
  /** Why brackets follow names and speakers, where reports are not in the language of the page. */
  readonly namesBeside: string;
  readonly unnamedSpeaker: string;
  /** In place of words that another report has there. */
  readonly noWords: string;
  readonly ownVoice: string;
  /** Whom words that stand for several are read as. */
  readonly readAs: (words: Line, names: Line) => Line;
  /** Where the words point back at somebody and the text does not settle whom. */
  readonly leftOpen: (words: Line) => Line;
  readonly mode: Readonly<Record<'direct' | 'document' | 'hearsay', string>>;
  readonly published: {
    readonly given: (when: Line) => Line;
    readonly inferred: (when: Line) => Line;
    readonly unknown: string;
  };
  /** What reports that are no more than similar on a point do not show. */
  readonly similarLead: string;
  /** How many points are folded away. */
  readonly points: (count: number) => string;
  /** What lists are, and how their members are taken together. */
  readonly listLead: string;
  readonly listKind: Readonly<Record<ListKind, string>>;
  /** The reports that list anything of a kind. */
  readonly listedBy: (sources: Line) => Line;
  readonly share: Readonly<Record<ListMember['share'], string>>;
  readonly language: Readonly<Record<Language, string>>;
  readonly detected: string;
  readonly length: (characters: string, sentences: string, claims: string) => string;
  readonly copyOf: (sources: Line) => Line;
  readonly sharedPassage: (sources: Line, words: Line) => Line;
  /** Where no claim lies in the passage, so that its words are not at hand. */
  readonly unquotedPassage: (sources: Line) => Line;
  readonly independent: (origins: number, sources: number) => string;
  readonly agreed: (items: Line) => Line;
  /** Over what reports say under a point besides the readings that differ. */
  readonly besides: (count: number) => string;
  readonly more: (count: number) => string;
  readonly inHeadlines: (count: number) => string;
  readonly alone: (source: Line, count: number) => Line;
  readonly leavesOut: (source: Line, count: number) => Line;
  readonly seeTopic: (topic: Line) => Line;
  readonly rest: (count: number) => string;
  readonly judgedBy: (model: Line) => Line;
  /** The reason an outside model gave, in its own words. */
  readonly modelSays: (words: Line) => Line;
  readonly unsure: (percent: number) => string;
  readonly madeBy: (engine: Line) => Line;
  readonly models: (models: Line) => Line;
  /** What a diagnostic says, by its code, given the report's own message, which stands alone where a code is not listed. */
  readonly diagnostics: Readonly<Record<string, Reason>>;
}

/** Words of the short page. */
export interface BriefPhrases {
  readonly counts: (of: Readonly<Record<Verdict, number>>) => string;
  /** That the page takes no side. */
  readonly fair: string;
  /** What the signs of the table and the marks in quotations mean. */
  readonly signs: string;
  /** What the sources of a point have in common. */
  readonly same: (values: Line) => Line;
  /** The folded words of the sources on a point. */
  readonly quotes: string;
  /** That a source tells a point and says nothing of what is in question; that it does not tell it. */
  readonly mute: string;
  readonly absent: string;
  readonly permalink: string;
  /** A link from a quotation to its place in the text of its report. */
  readonly inText: string;
  readonly appendix: string;
  /** Of points of one report, how many an earlier part of the page quotes. */
  readonly above: (count: number) => string;
  readonly filter: Readonly<
    Record<'title' | 'search' | 'verdict' | 'topic' | 'report' | 'all' | 'reset', string>
  >;
  /** After how many points are shown. */
  readonly shown: string;
}

/** Words of what a later comparison changes. */
export interface DiffPhrases {
  readonly title: string;
  readonly reports: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly conflicts: Readonly<Record<'appeared' | 'gone', string>>;
  /** Headings, by what became of points. */
  readonly points: Readonly<Record<GroupChange['change'], string>>;
  readonly unchanged: (points: number) => string;
  /** One verdict, and the one that it is now. */
  readonly became: (before: string, after: string) => string;
}

export type Heading =
  | 'reports'
  | 'summary'
  | 'conflicts'
  | 'differences'
  | 'agreements'
  | 'similar'
  | 'lists'
  | 'alone'
  | 'topics'
  | 'coverage'
  | 'pairs'
  | 'naming'
  | 'quotations'
  | 'notes'
  | 'texts';

export type Column =
  | 'report'
  | 'title'
  | 'publisher'
  | 'published'
  | 'language'
  | 'length'
  | 'verdict'
  | 'count'
  | 'point'
  | 'pair'
  | 'shared'
  | 'agreeing'
  | 'similar'
  | 'differing'
  | 'conflicting';

/** What is said where a section has nothing to show. */
export type Nothing = 'conflicts' | 'differences' | 'agreements' | 'alone' | 'topic';
