/**
 * Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
 */

import type { DiagnosticCode } from '../model/diagnostic-code.js';
import type { Difference, RuleName } from '../model/difference.js';
export type { DiagnosticCode, Difference, RuleName };

/** One report on an event, as given by the caller. Offsets anywhere in a comparison report refer to `text` exactly as given. */
export interface Source {
  /** A name for the source, unique among the sources compared. */
  readonly id: string;
  /** The full text of the report, plain text; never changed, never trimmed. */
  readonly text: string;
  /** The headline, where it is known apart from the text. */
  readonly title?: string;
  /** Who published the report. */
  readonly publisher?: string;
  /** When the report was published: an ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
  /** Where the report was published. */
  readonly url?: string;
  /** The language of the text. Detected from its letters and its everyday words where absent, and the report says so. */
  readonly language?: 'ar' | 'en';
}

/** A language the engine reads. */
export type Language = 'ar' | 'en';

/** Whether the writer affirms or negates the predicate. */
export type Polarity = 'affirmed' | 'negated';

/** How sure the text is: stated as fact, announced for the future, thought possible, alleged by somebody, or rejected by a speaker. */
export type Certainty = 'asserted' | 'planned' | 'possible' | 'alleged' | 'denied';

/** The part an argument plays. */
export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'partner'
  | 'content'
  | 'document'
  | 'scope'
  | 'place'
  | 'origin'
  | 'destination'
  | 'time'
  | 'duration'
  | 'quantity'
  | 'cause'
  | 'purpose'
  | 'instrument'
  | 'office'
  | 'order'
  | 'speaker'
  | 'topic';

/** A typed value; narrow it by `kind`. */
export type Value =
  QuantityValue | TimeValue | PlaceValue | PersonValue | OrganisationValue | OfficeValue | TextValue;

/** The worst of a group's differences; or agreement, with what was found equal in its agreements; or similar, where the sources speak of one thing and neither was found; or that only one source reports it. */
export type Verdict = 'single-source' | 'similar' | 'agreement' | 'difference' | 'conflict';

/** In a title or lead, in the body, or in passing. */
export type Severity = 'headline' | 'core' | 'peripheral';

/** The part of a claim in which readings agree or differ; wording is the words around typed values. */
export type Slot =
  | 'quantity'
  | 'time'
  | 'place'
  | 'participant'
  | 'role'
  | 'polarity'
  | 'certainty'
  | 'attribution'
  | 'scope'
  | 'quotation'
  | 'order'
  | 'cause'
  | 'wording';

/** How the readings of a difference stand to one another. */
export type Relation =
  | 'undetermined'
  | 'scope-mismatch'
  | 'attributed-dispute'
  | 'framing'
  | 'detail'
  | 'approximate'
  | 'update'
  | 'contradiction'
  | 'complementary';

/** What makes readings differ. */
export type Cause =
  | 'polarity'
  | 'antonym'
  | 'number'
  | 'time'
  | 'place'
  | 'participant'
  | 'role'
  | 'identity'
  | 'factuality'
  | 'order'
  | 'quotation'
  | 'scope'
  | 'lexical'
  | 'world-knowledge';

/** What a list holds: what something covers, provides for or makes possible; what is aimed at; what is forbidden. */
export type ListKind = 'scope' | 'aim' | 'ban';

/** What several reports on one event say, claim by claim: where they agree, differ, conflict, and what only one of them reports. It never says who is right. */
export interface ComparisonReport {
  /** The version of this schema. */
  readonly schemaVersion: '1';
  readonly engine: Engine;
  /** The sources compared, sorted by id. */
  readonly sources: readonly ReportSource[];
  /** Passages that several sources share word for word or nearly so: one origin, however often printed. */
  readonly origins: readonly Origin[];
  /** Every claim found, by source and position. */
  readonly claims: readonly Claim[];
  /** Every person, organisation, place and office with all the names each source gives it. */
  readonly entities: readonly Entity[];
  /** The events that the claims tell of: the main one of the reports, then earlier ones. Reports on different main events have one each. */
  readonly events: readonly ReportEvent[];
  /** Claims about one thing, aligned across sources; every claim is in exactly one group. */
  readonly groups: readonly Group[];
  /** What several sources list of one kind (what is covered, aimed at, forbidden), member by member. */
  readonly lists?: readonly List[];
  /** Utterances that several sources quote, as each words them. */
  readonly quotations: readonly Quotation[];
  /** What each source calls the same person, body, place or office, where they differ. */
  readonly naming: readonly Naming[];
  readonly coverage: Coverage;
  /** The topics asked for, with the groups that belong to them. */
  readonly topics: readonly ReportTopic[];
  /** What was skipped, inferred, left undecided or cut short. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What made this report. */
export interface Engine {
  /** The name of the engine. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Outside models that took part; empty for the built-in engine. */
  readonly models: readonly string[];
}

/** A source as the engine read it. */
export interface ReportSource {
  /** The id given by the caller. */
  readonly id: string;
  /** The title given by the caller. */
  readonly title?: string;
  /** The publisher given by the caller. */
  readonly publisher?: string;
  /** The address given by the caller. */
  readonly url?: string;
  /** The language the source was read in. */
  readonly language: {
    readonly value: Language;
    /** Whether the caller gave it or the script showed it. */
    readonly basis: 'given' | 'detected';
  };
  /** When the source was published, as far as known. */
  readonly publishedAt: {
    /** ISO 8601 date or date-time; or, where only the weekday can be read from the text, `W-n` with n the ISO weekday in the symbolic week shared by the reports. */
    readonly value?: string;
    /** Given by the caller, inferred from the text, or not known. */
    readonly basis: 'given' | 'inferred' | 'unknown';
    /** The value for readers; absent where it is not known. */
    readonly display?: Display;
    readonly evidence?: Evidence;
  };
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  /** How much was read. */
  readonly counts: {
    /** UTF-16 code units of the text. */
    readonly characters: number;
    /** Sentences read, boilerplate left out. */
    readonly sentences: number;
    /** Claims found. */
    readonly claims: number;
  };
  /** Sources with the same originId are copies of one text and count once. */
  readonly originId: string;
}

/** One thing in the words of each language that pages are written in. */
export interface Display {
  /** For a page in Arabic. */
  readonly ar: string;
  /** For a page in English. */
  readonly en: string;
}

/** The exact words, with their place: `text.slice(start, end) === quote`. */
export interface Evidence {
  /** Where the quote starts, in UTF-16 code units. */
  readonly start: number;
  /** Where the quote ends (exclusive), in UTF-16 code units. */
  readonly end: number;
  /** The words as printed. */
  readonly quote: string;
  /** Up to 32 code units before the quote. */
  readonly prefix: string;
  /** Up to 32 code units after the quote. */
  readonly suffix: string;
  /** The same place in Unicode code points, as W3C Web Annotation selectors count. */
  readonly codePoints: {
    /** Start in code points. */
    readonly start: number;
    /** End (exclusive) in code points. */
    readonly end: number;
  };
}

/** One fact that one source states: one predicate with its arguments. */
export interface Claim {
  /** Stable: made of the source id, the offsets and the predicate as printed. */
  readonly id: string;
  /** The source that states it. */
  readonly sourceId: string;
  readonly evidence: Evidence;
  /** What is said to have happened or to be so. */
  readonly predicate: {
    /** A concept id that means the same in every language, where known. */
    readonly concept?: string;
    /** The word or words of the predicate as printed. */
    readonly text: string;
    /** Where those words start in the source text. */
    readonly start: number;
    /** Where they end (exclusive). */
    readonly end: number;
  };
  /** Who, what, where, when, how many: by role. */
  readonly arguments: readonly Argument[];
  /** The chain of speakers, outermost first; empty where the source itself states it. */
  readonly attribution: readonly Attribution[];
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  readonly time?: TimeValue;
  /** Ids of the topics the claim belongs to. */
  readonly topics: readonly string[];
}

/** One argument of a claim, with its place in the source text. */
export interface Argument {
  readonly role: Role;
  /** Start in UTF-16 code units. */
  readonly start: number;
  /** End (exclusive) in UTF-16 code units. */
  readonly end: number;
  /** The words as printed. */
  readonly text: string;
  readonly value?: Value;
  /** The entity it names, where it names one. */
  readonly entityId?: string;
  /** Set where the words point back at somebody (the latter, both sides) and the text does not settle whom they mean. */
  readonly reference?: 'open';
}

/** A number or range of something. */
export interface QuantityValue {
  /** Marks a quantity. */
  readonly kind: 'quantity';
  /** The least it can be; absent where unbounded below. */
  readonly min?: number;
  /** The most it can be; absent where unbounded above. */
  readonly max?: number;
  /** The unit, such as `metre`, `percent`, `usd`; absent for a count. */
  readonly unit?: string;
  /** What is counted: a kind id such as `person`, `passenger`, or the word as printed. */
  readonly of?: string;
  /** Of how many it is a part, where the text says so: 60 of twelve of the 60 passengers. */
  readonly whole?: number;
  /** Whether the text hedges the number. */
  readonly approximate: boolean;
}

/** A time or interval, as far as the text fixes it. */
export interface TimeValue {
  /** Marks a time. */
  readonly kind: 'time';
  /** ISO 8601 start, as precise as known (`2021`, `2021-11`, `2021-11-24`, `2021-11-24T05`). */
  readonly start?: string;
  /** ISO 8601 end (exclusive) in the same form. */
  readonly end?: string;
  /** How precise the text is. */
  readonly precision:
    | 'minute'
    | 'hour'
    | 'part-of-day'
    | 'day'
    | 'week'
    | 'month'
    | 'season'
    | 'year'
    | 'decade'
    | 'century'
    | 'unknown';
  /** What fixes it: the calendar, the publication date, the symbolic week shared by the reports, another event of the text, or nothing. */
  readonly anchor: 'absolute' | 'publication' | 'week' | 'event' | 'none';
  /** ISO weekday, 1 for Monday. */
  readonly weekday?: number;
  /** Day in the symbolic week shared by the reports: 1 is its Monday; values outside 1 to 7 lie in other weeks. */
  readonly day?: number;
  /** Part of the day. */
  readonly partOfDay?: 'night' | 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening';
  /** Clock time as printed, 24 hours. */
  readonly clock?: string;
  /** `local`, an offset such as `+00:00`, or `unknown` where the words name a zone but not how far off it is (ET). */
  readonly zone?: string;
  /** Month, where the text names one. */
  readonly month?: number;
  /** Day of the month, where it is known. */
  readonly dayOfMonth?: number;
  /** Season, where the text names one. */
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** Years from the year of publication, where only that is known: -1 for last year. */
  readonly yearOffset?: number;
  /** Signed ISO 8601 duration from the publication, or from the event where the anchor is `event`, where no date is known: `-P3M` for three months ago. */
  readonly offset?: string;
  /** Present and true where the text hedges the time. */
  readonly approximate?: boolean;
  /** Part of the interval: early, mid, late. */
  readonly part?: 'start' | 'middle' | 'end';
  /** ISO 8601 duration, for a length of time. */
  readonly duration?: string;
  /** How the claim lies to this time. */
  readonly relation?: 'before' | 'after' | 'since' | 'until' | 'during' | 'at';
}

/** A place. */
export interface PlaceValue {
  /** Marks a place. */
  readonly kind: 'place';
  /** A gazetteer id: an ISO 3166 code for a state, `<code>/<name>` within it. */
  readonly id?: string;
  /** The name by which values are compared. */
  readonly name: string;
  /** Ids of the places that contain it, innermost first. */
  readonly within?: readonly string[];
  /** Part of the place or side of it. */
  readonly direction?:
    | 'north'
    | 'south'
    | 'east'
    | 'west'
    | 'north-east'
    | 'north-west'
    | 'south-east'
    | 'south-west'
    | 'centre';
  /** How the claim lies to this place. */
  readonly relation?: 'in' | 'near' | 'from' | 'to' | 'between' | 'off';
}

/** A person. */
export interface PersonValue {
  /** Marks a person. */
  readonly kind: 'person';
  /** The fullest name known. */
  readonly name: string;
  /** The office the text gives the person, as an office id. */
  readonly office?: string;
  /** ISO 3166 code of the state the person is said to serve or belong to. */
  readonly country?: string;
}

/** An organisation, body or state acting as one. */
export interface OrganisationValue {
  /** Marks an organisation. */
  readonly kind: 'organisation';
  /** The fullest name known. */
  readonly name: string;
  /** What sort of body: `state`, `ministry`, `army`, `agency`, `company`, `party` … */
  readonly type?: string;
  /** ISO 3166 code of the state it belongs to or is. */
  readonly country?: string;
}

/** An office, whoever holds it. */
export interface OfficeValue {
  /** Marks an office. */
  readonly kind: 'office';
  /** Office id, such as `president`, `minister`. */
  readonly office: string;
  /** Portfolio id, such as `defence`, `foreign-affairs`. */
  readonly portfolio?: string;
  /** ISO 3166 code of the state. */
  readonly country?: string;
  /** How many holders are meant, where more than one. */
  readonly number?: number;
}

/** A value that is only words. */
export interface TextValue {
  /** Marks plain words. */
  readonly kind: 'text';
  /** The words, folded for comparison. */
  readonly text: string;
}

/** One link in the chain of speakers. */
export interface Attribution {
  /** Who says it. */
  readonly speaker: {
    /** The speaker as printed; empty where the text leaves the speaker unsaid. */
    readonly text: string;
    /** Where the name stands in the source text. */
    readonly start?: number;
    /** Where it ends (exclusive). */
    readonly end?: number;
    /** The entity, where resolved. */
    readonly entityId?: string;
    /** The speaker for readers of each language: as printed for those of the source's own, else as names are displayed. */
    readonly display?: Display;
  };
  /** The words that attribute, as printed. */
  readonly cue: string;
  /** In quotation marks, in reported speech, in a document, or at second hand. */
  readonly mode: 'direct' | 'indirect' | 'document' | 'hearsay';
}

/** One person, organisation, place or office across all sources. */
export interface Entity {
  /** Stable within the report. */
  readonly id: string;
  /** What it is. */
  readonly kind: 'person' | 'organisation' | 'place' | 'office';
  /** The name it is listed under. */
  readonly label: string;
  /** Its name on pages: as sources in the language of the page print it, else as the gazetteer has it, else by what its words mean or by how its letters are spelt; of a name that is spelt or told in part, the name as printed follows in brackets. */
  readonly display?: Display;
  /**
   * Every name, by source.
   *
   * Items: A name as one source prints it.
   */
  readonly names: readonly {
    /** The source. */
    readonly sourceId: string;
    /** The name as printed. */
    readonly text: string;
    /** Its first occurrence. */
    readonly start: number;
    /** Its end (exclusive). */
    readonly end: number;
    /** How often the source prints it so. */
    readonly count: number;
  }[];
}

/** What sources list of one kind, member by member. A member may stand in no group: what one source alone names inside another claim is told here only. */
export interface List {
  readonly kind: ListKind;
  /** The sources that list anything of the kind. */
  readonly sourceIds: readonly string[];
  /** The members: those that most sources name first. */
  readonly members: readonly ListMember[];
}

/** One member of a list, with the words of every source that names it. */
export interface ListMember {
  /** The words of one of its mentions: those nearest to what all share. */
  readonly label: string;
  /** Whether all sources that list anything of the kind name it, some do, or one. */
  readonly share: 'all' | 'some' | 'one';
  /** The sources that name it. */
  readonly sourceIds: readonly string[];
  /**
   * Where each source names it, by source and position.
   *
   * Items: A mention.
   */
  readonly mentions: readonly {
    /** The source. */
    readonly sourceId: string;
    /** The claim that states the list: who says it, how surely, of what. */
    readonly claimId: string;
    readonly evidence: Evidence;
  }[];
}

/** An event that claims tell of. Claims of different main events are never held against one another. */
export interface ReportEvent {
  /** Stable: made of its reports and its time. */
  readonly id: string;
  /** What the reports are about, or an earlier event that they look back on. */
  readonly kind: 'main' | 'background';
  /** The words of the first claim that tells of it. */
  readonly label: string;
  /** Of background: the year or month that the reports give it, ISO 8601; of a year counted from publication, such as `y-1`, where the date is not known. */
  readonly time?: string;
  /** That time for readers, where the reports tell it. */
  readonly display?: Display;
  /** The sources that tell of it. */
  readonly sourceIds: readonly string[];
}

/** Claims of one or several sources about one thing. */
export interface Group {
  /** Stable: made of its first claim. */
  readonly id: string;
  /** The event that its claims tell of. */
  readonly eventId: string;
  readonly subject: Subject;
  /** A short text that says what the group is about: the words of one of its claims. */
  readonly label: string;
  /** Topic ids. */
  readonly topics: readonly string[];
  /** Its claims. */
  readonly claimIds: readonly string[];
  /** The sources that take part. */
  readonly sourceIds: readonly string[];
  /** How many independent origins stand behind the sources: copies count once. */
  readonly independentOrigins: number;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** Slots on which sources give the same value. */
  readonly agreements: readonly Agreement[];
  /** Slots on which they do not. */
  readonly differences: readonly Difference[];
  /** Where sources tell it in nearly the same words: the words that one has and the other lacks. */
  readonly contrasts?: readonly Contrast[];
  /** How sure the engine is that the claims belong together. */
  readonly confidence: number;
}

/** What a group is about, as data and in a few words: the number of deaths, the time of an arrival. */
export interface Subject {
  /** What happened or is so, by the id that most of its sources have in `predicate.concept`. */
  readonly concept?: string;
  /** What is told of it: the slot of its gravest difference, or of a number on which the sources agree. */
  readonly slot?: Slot;
  /** The id of the entity whom or which it concerns. */
  readonly of?: string;
  /** All of that in a few words. */
  readonly label: Display;
}

/** What a claim says in other words than another one of its group. */
export interface Contrast {
  /** The claim. */
  readonly claimId: string;
  /** The claim it is held against. */
  readonly against: string;
  /**
   * The words that the other lacks.
   *
   * Items: Words that stand together.
   */
  readonly spans: readonly {
    /** Start in the source text, in UTF-16 code units. */
    readonly start: number;
    /** End (exclusive). */
    readonly end: number;
  }[];
}

/** A value that several sources share. */
export interface Agreement {
  readonly slot: Slot;
  readonly value?: Value;
  /** The value as printed by one of them. */
  readonly text: string;
  /** The value for readers; absent where it is only words. */
  readonly display?: Display;
  /** The claims that give it. */
  readonly claimIds: readonly string[];
  /** The outside model that judged it, where one did. */
  readonly judgedBy?: string;
}

/** One slot on which sources give distinct values; narrow it by `relation`. */
export interface AnyDifference {
  /** Stable: made of the group and the slot. */
  readonly id: string;
  readonly slot: Slot;
  readonly relation: Relation;
  /** What makes them differ. */
  readonly causes: readonly Cause[];
  readonly severity: Severity;
  /** One per distinct value, never one per pair: by the time of publication of the first source that gives it, then by value. */
  readonly readings: readonly Reading[];
  /** The id of the rule that decided; see docs/relations.md. */
  readonly rule: RuleName;
  /** The reason as data; renderers turn it into words. */
  readonly because: {
    /** The rule id. */
    readonly rule: string;
    /** The values compared, as printed. */
    readonly values: readonly string[];
    /** What an outside model gave as its reason, where one judged; its words, not those of a source. */
    readonly note?: string;
  };
  /** How sure the engine is of the relation. */
  readonly confidence: number;
  /** The outside model that judged it, where one did. */
  readonly judgedBy?: string;
}

/** One value of a slot, with the claims that give it. */
export interface Reading {
  readonly value?: Value;
  /** The value as printed by one of them. */
  readonly text: string;
  /** The value for readers; absent where it is only words. */
  readonly display?: Display;
  /** The claims that give it. */
  readonly claimIds: readonly string[];
}

/** One text printed by several sources. */
export interface Origin {
  /** Stable within the report. */
  readonly id: string;
  /**
   * Where each source prints it.
   *
   * Items: A passage.
   */
  readonly passages: readonly {
    /** The source. */
    readonly sourceId: string;
    /** Start in UTF-16 code units. */
    readonly start: number;
    /** End (exclusive). */
    readonly end: number;
  }[];
}

/** One utterance in the wording of each source. */
export interface Quotation {
  /** Stable within the report. */
  readonly id: string;
  /** Who is quoted, as printed by one source. */
  readonly speaker?: string;
  /**
   * The wordings, by source.
   *
   * Items: One wording.
   */
  readonly wordings: readonly {
    /** The source. */
    readonly sourceId: string;
    /** Start in UTF-16 code units. */
    readonly start: number;
    /** End (exclusive). */
    readonly end: number;
    /** The words between the quotation marks. */
    readonly text: string;
    /** Whom this source quotes. */
    readonly speaker?: string;
  }[];
  /**
   * Word diffs of the first wording against each other one.
   *
   * Items: A word diff.
   */
  readonly diffs: readonly {
    /** Index of the wording before. */
    readonly from: number;
    /** Index of the wording after. */
    readonly to: number;
    /**
     * The edits in order.
     *
     * Items: One edit.
     */
    readonly edits: readonly {
      /** In both, only before, only after. */
      readonly op: 'equal' | 'delete' | 'insert';
      /** The words. */
      readonly text: string;
    }[];
  }[];
}

/** The names sources give one entity. */
export interface Naming {
  /** The entity. */
  readonly entityId: string;
  /**
   * One entry per source.
   *
   * Items: What one source calls it.
   */
  readonly names: readonly {
    /** The source. */
    readonly sourceId: string;
    /** Its names for it, as printed. */
    readonly texts: readonly string[];
  }[];
}

/** Who reports what. */
export interface Coverage {
  /**
   * One row per group that several sources share.
   *
   * Items: A row.
   */
  readonly matrix: readonly {
    /** The group. */
    readonly groupId: string;
    /** The sources that report it. */
    readonly sourceIds: readonly string[];
  }[];
  /**
   * Agreement of each two sources.
   *
   * Items: Two sources. The groups they share are those on which they agree, differ or conflict, and those that are no more than similar between them.
   */
  readonly pairs: readonly {
    /** A source id. */
    readonly a: string;
    /** Another. */
    readonly b: string;
    /** Groups both take part in. */
    readonly shared: number;
    /** Of these, with a value that both give, and without a difference between the two that counts. */
    readonly agreeing: number;
    /** Of these, with neither. */
    readonly similar: number;
    /** Of these, with a difference between the two. */
    readonly differing: number;
    /** Of these, with a conflict between the two. */
    readonly conflicting: number;
  }[];
  /**
   * What each source alone reports, and what it leaves out.
   *
   * Items: One source.
   */
  readonly bySource: readonly {
    /** The source. */
    readonly sourceId: string;
    /** Groups that among these reports only it has. */
    readonly only: readonly string[];
    /** How many groups at least two other sources share in which no claim of it was found: those of `matrix` that it does not stand in. */
    readonly leavesOut: number;
  }[];
}

/** A topic asked for. */
export interface ReportTopic {
  /** Its id. */
  readonly id: string;
  /** Its label by language. */
  readonly label: {
    /** In Arabic. */
    readonly ar?: string;
    /** In English. */
    readonly en?: string;
  };
  /** Groups that belong to it. */
  readonly groupIds: readonly string[];
  /** What the sources answer: whom or what they name in the roles asked for or, where none are, what their lists hold on it and what they say, point by point; what most sources give first. */
  readonly answers: readonly Answer[];
}

/** One answer to a topic, with the sources that give it. */
export interface Answer {
  /** Whom or what the sources name, what they list, or what they say. */
  readonly kind: 'name' | 'member' | 'words';
  /** The answer as printed by one of them: a name, or the words of a claim. */
  readonly text: string;
  /** A name for readers; absent where the answer is the words of a claim. */
  readonly display?: Display;
  /** The entity it names, where it names one. */
  readonly entityId?: string;
  /** The group whose words it is, or of the claim that lists it; absent where it is a name. */
  readonly groupId?: string;
  /** The time of the earlier event that it tells of; absent where it tells of what the reports are about. Such names stand behind the others, unless most of what is told on the topic is of earlier events. */
  readonly earlier?: Display;
  /** The sources that give it. */
  readonly sourceIds: readonly string[];
  /** Their claims. */
  readonly claimIds: readonly string[];
}

/** Something a reader of the report should know. */
export interface Diagnostic {
  /** A stable code such as `language-detected`, `boilerplate-skipped`, `source-contradicts-itself`. */
  readonly code: DiagnosticCode;
  /** In plain English. */
  readonly message: string;
  /** The source concerned. */
  readonly sourceId?: string;
  /** Start of the place concerned. */
  readonly start?: number;
  /** End (exclusive). */
  readonly end?: number;
}

/** Questions a reader asks of the reports; they select and name groups. Each has an id of its own. */
export type Topics = readonly Topic[];

/** What `compareClaims` takes beside the sources. */
export interface CompareOptions {
  /** Questions a reader asks of the reports. */
  readonly topics?: Topics;
  /** Characters of all reports together; 6,000,000 unless given, or as many as the memory of the program holds where that is known and less. More are refused before the memory for them runs out, which no program outlives. */
  readonly maxCharacters?: number;
  /** Claims of all reports together; 150,000 unless given, or as many as the memory holds. More are refused, as above. */
  readonly maxClaims?: number;
}

/** A question a reader asks of the reports, such as who signed, with at least one of `concepts`, `roles` and `terms`. A claim belongs to it by a term in its words, or by what it says: its concept, a role it fills, or both where both are asked for. Data given by the caller, never wired in. */
export interface Topic {
  /** A name for the topic, unique among the topics asked for. */
  readonly id: string;
  /** What a report calls it, by language. */
  readonly label: {
    /** In Arabic. */
    readonly ar?: string;
    /** In English. */
    readonly en?: string;
  };
  /** Event concepts, by id, as claims have them in `predicate.concept`. */
  readonly concepts?: readonly string[];
  /** Roles that a claim must fill. */
  readonly roles?: readonly Role[];
  /** Words or phrases in any language, compared folded and by stem. */
  readonly terms?: readonly string[];
}

/** How a report is rendered. */
export interface RenderOptions {
  /** The language of headings and explanations; quotations stay in the language of their source. That of most sources where absent; Arabic where as many are in each. */
  readonly language?: Language;
  /** `short`, unless given: what stands against what at a glance, each quotation once. `full`: every point with every reading, its context and the reason. */
  readonly detail?: 'short' | 'full';
}

/** How a report is rendered as a page of HTML. */
export interface HtmlOptions {
  /** The language of headings and explanations, as for every renderer. */
  readonly language?: Language;
  /** How much is told, as for every renderer. */
  readonly detail?: 'short' | 'full';
  /** The sources that were compared, or some of them, as given or as read by `readSource`: the page then holds their texts, folded, with every passage marked, and a link to its place from every quotation. They have to be what the report was made of. */
  readonly sources?: readonly (Source | ReadSource)[];
}

/** How models are asked. */
export interface AskSettings {
  /** Pairs, or texts to embed, in one call; 16 unless given. */
  readonly batchSize?: number;
  /** Calls of one model under way at a time; 2 unless given. */
  readonly concurrency?: number;
  /** Milliseconds after which a call has failed; 30000 unless given. */
  readonly timeoutMs?: number;
  /** How often a failed call is repeated: 0 unless given. */
  readonly retries?: 0 | 1;
  /** Pairs of claims asked about in all, for each model; 256 unless given. What is over keeps the built-in answer. */
  readonly maxPairs?: number;
  /** Texts embedded in all, where the similarity embeds texts; 4096 unless given. The claims of those over keep the built-in answer. */
  readonly maxTexts?: number;
}

/** How many events are compared. */
export interface ManySettings {
  /** Threads at a time, each of which compares one event at a time; as many as there are processors unless given. */
  readonly concurrency?: number;
  /** Megabytes that the values of one thread may take before it is ended and its event fails; what Node allows unless given. Node alone keeps to it: Bun sets no limit, and Deno does not tell of the end, so leave it out there. */
  readonly memoryMb?: number;
}

/** A passage of one source: half-open UTF-16 offsets into its text. */
export interface Passage {
  /** The id of the source. */
  readonly sourceId: string;
  /** Where the passage starts. */
  readonly start: number;
  /** Where it ends (exclusive). */
  readonly end: number;
}

/** What a chat model answers when it is asked how pairs of passages stand to one another. */
export interface JudgeAnswer {
  /**
   * One verdict for each pair.
   *
   * Items: The verdict on one pair.
   */
  readonly verdicts: readonly {
    /** The number of the pair, as asked. */
    readonly pair: number;
    /** How the two passages stand to one another. */
    readonly relation:
      | 'undetermined'
      | 'scope-mismatch'
      | 'attributed-dispute'
      | 'framing'
      | 'detail'
      | 'approximate'
      | 'update'
      | 'contradiction'
      | 'complementary'
      | 'unrelated';
    /** How sure the model is. */
    readonly confidence: number;
    /** The reason, in one sentence. */
    readonly because: string;
  }[];
}

/** A report that has been read: the source as given, with the phrases of the lexicon met in its text, which take longest to find. Made by `readSource` and taken by every function that compares; plain data, to be kept as JSON. It depends on the source and the version of crossclaim alone, and never on other reports. */
export interface ReadSource {
  /** The version of this schema: `1`. */
  readonly readVersion: string;
  /** The version of crossclaim that read it. Another version reads otherwise, so it takes none but its own. */
  readonly engine: string;
  /** The source as given. */
  readonly source: Source;
  /** The language it was read in. */
  readonly language: Language;
  /** How many words, numbers and marks its text has. */
  readonly words: number;
  /** The different phrases met, in the order in which each is first met. */
  readonly phrases: readonly ReadPhrase[];
  /** Where they are met, three numbers each: how many words on from where the one before starts, how many words long, which of `phrases`. */
  readonly met: readonly number[];
  /** SHA-256 over all the rest, by which it shows that nothing was changed. */
  readonly digest: string;
}

/** A phrase of the lexicon as it is met in a text. */
export interface ReadPhrase {
  /** The sort of words it belongs to. */
  readonly category:
    | 'concept'
    | 'number'
    | 'ordinal'
    | 'fraction'
    | 'decimalPoint'
    | 'hedge'
    | 'vague'
    | 'unit'
    | 'currency'
    | 'measure'
    | 'means'
    | 'kind'
    | 'weekday'
    | 'month'
    | 'hijriMonth'
    | 'dayPart'
    | 'timeUnit'
    | 'timeWord'
    | 'country'
    | 'capital'
    | 'nationality'
    | 'place'
    | 'placeHead'
    | 'direction'
    | 'office'
    | 'portfolio'
    | 'title'
    | 'body'
    | 'bodyName'
    | 'givenName'
    | 'speech'
    | 'according'
    | 'speaker'
    | 'certainty'
    | 'negation'
    | 'light'
    | 'marker'
    | 'preposition'
    | 'reference'
    | 'determiner'
    | 'stop'
    | 'abbreviation'
    | 'boilerplate';
  /** Which of its sort it is. */
  readonly id: string;
  /** The grammatical form in which it is met; `word` where absent. */
  readonly form?: 'past' | 'present' | 'future' | 'masdar' | 'active' | 'passive' | 'idiom';
  /** What is written on to the front of its first word; absent where nothing is. */
  readonly lead?: ReadLead;
  /** What its last word ends in; absent where that is nothing of the kind. */
  readonly tail?: ReadTail;
  /** How many words behind its first the word of an idiom stands that makes one predicate with it; absent where none does. */
  readonly company?: number;
}

/** Letters written on to the front of a word. */
export interface ReadLead {
  /** How many. */
  readonly letters: number;
  /** The conjunction among them. */
  readonly conjunction?: 'and' | 'so';
  /** The preposition among them. */
  readonly preposition?: 'in' | 'for' | 'like';
  /** Set where the article is among them. */
  readonly article?: true;
  /** Set where the mark of the future is among them. */
  readonly future?: true;
}

/** What a word ends in. */
export interface ReadTail {
  /** How many letters it is. */
  readonly letters: number;
  /** The inflectional ending among them. */
  readonly ending?:
    | 'a'
    | 'ah'
    | 'an'
    | 'at'
    | 'hamza-a'
    | 'i'
    | 'in'
    | 'n'
    | 'na'
    | 't'
    | 'ta'
    | 'tan'
    | 'tay'
    | 'tayn'
    | 'tum'
    | 'u'
    | 'un'
    | 'uu'
    | 's'
    | 'es'
    | 'ies'
    | 'possessive'
    | 'ed'
    | 'ing';
  /** The pronoun among them. */
  readonly pronoun?: 'him' | 'her' | 'them' | 'them-feminine' | 'both' | 'us' | 'you' | 'you-all' | 'you-both';
  /** The number it shows. */
  readonly number?: 'dual' | 'plural';
  /** The gender it shows. */
  readonly gender?: 'feminine';
  /** Set where it may make an adjective of relation of a noun. */
  readonly nisba?: true;
}

/** What sets one comparison of an event apart from an earlier one: the points that appeared, changed or went, and the conflicts that are new or gone. */
export interface ReportDiff {
  /** The version of this schema. */
  readonly diffVersion: '1';
  /** The sources by id. */
  readonly sources: {
    /** Those that only the later report has. */
    readonly added: readonly string[];
    /** Those that only the earlier one has. */
    readonly removed: readonly string[];
    /** Those whose text is another. */
    readonly changed: readonly string[];
  };
  /** The groups that are not as they were: first those of the later report in its order, then those that only the earlier one has. */
  readonly groups: readonly GroupChange[];
  /** How many groups have the claims and the verdict that they had. */
  readonly unchanged: number;
  /** Differences that make a conflict. */
  readonly conflicts: {
    /** Those of the later report that were none before. */
    readonly appeared: readonly ConflictChange[];
    /** Those of the earlier report that are none any more. */
    readonly gone: readonly ConflictChange[];
  };
}

/** A group that is not as it was. A group goes on as the one that has most of its claims. */
export interface GroupChange {
  /** `appeared`: none of its claims was in a group before. `split`: its claims were, but that group goes on as another. `verdict`: it goes on with another verdict. `members`: with the verdict it had and other claims. `joined`: its claims are in a group that goes on from another. `gone`: none of its claims is in a group any more. */
  readonly change: 'appeared' | 'split' | 'verdict' | 'members' | 'joined' | 'gone';
  /** What it is about. */
  readonly subject: Display;
  /** In the earlier report; of a group that split off or was joined, the one that it comes from. Absent where it appeared. */
  readonly before?: GroupState;
  /** In the later report; of a group that was joined, the one it is in now. Absent where it is gone. */
  readonly after?: GroupState;
  /** Ids of the claims of `after` that `before` lacks. */
  readonly claimsAdded: readonly string[];
  /** Ids of the claims of `before` that `after` lacks. */
  readonly claimsRemoved: readonly string[];
}

/** A group as one report has it. */
export interface GroupState {
  /** Its id there. */
  readonly id: string;
  /** Its verdict there. */
  readonly verdict: Verdict;
  /** The sources that take part. */
  readonly sourceIds: readonly string[];
}

/** A difference that makes a conflict. */
export interface ConflictChange {
  /** The group it stands in, in the report that has it. */
  readonly groupId: string;
  /** Its id there. */
  readonly differenceId: string;
  /** On what the sources conflict. */
  readonly slot: Slot;
  /** How the readings stand to one another. */
  readonly relation: Relation;
  /** What the group is about. */
  readonly subject: Display;
}

/** A comparison report as it is kept: every text, every set of names and everything that is told twice stands in it once. Made by `packReport`; whatever takes a report as JSON takes it too (`parseReport`). */
export interface PackedReport {
  /** The version of this schema. */
  readonly packedVersion: '1';
  /** Every text of the report, once: quotations, names, ids. */
  readonly texts: readonly string[];
  /** How objects and lists are made up, each way once. */
  readonly shapes: readonly PackedShape[];
  /** The objects and lists of the report, once each, after those that they hold; the last is the report. Each begins with the place of its shape in `shapes`, then come its values. */
  readonly things: readonly (readonly number[])[];
}

/** How an object or a list is made up. */
export interface PackedShape {
  /** The names of the properties of an object; absent of a list. */
  readonly names?: readonly string[];
  /** What each value is, a letter each, or one letter for all of a list: t the place of a text, n a number, b a truth value (0 or 1), o the place of an object or a list in `things`, 0 null. */
  readonly kinds: string;
}
