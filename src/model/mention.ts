import type {
  OfficeValue,
  OrganisationValue,
  PersonValue,
  PlaceValue,
  QuantityValue,
  TimeValue,
} from '../schema/types.js';
import type { Span, TokenRange } from './span.js';

interface MentionBase extends Span, TokenRange {
  /** As printed: `text.slice(start, end)`; clitics (و ب ل) are left out of the span. */
  readonly text: string;
}

/** A number of something: digits or words, with hedge, unit and what is counted inside the span. */
export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity';
  readonly value: QuantityValue;
  /** The counted things' own words, where the text names them (`شخصا`, `passengers`). */
  readonly counted?: Span;
}

/** An ordinal (`fourth`, `الأولى`); never compared as a count. */
export interface OrdinalMention extends MentionBase {
  readonly kind: 'ordinal';
  readonly value: number;
}

export interface TimeMention extends MentionBase {
  readonly kind: 'time';
  readonly value: TimeValue;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly value: PlaceValue;
  /** Key of its entity. */
  readonly entity: string;
  /** The town whose name an airport or port bears, by gazetteer id. */
  readonly town?: string;
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  readonly value: PersonValue;
  readonly entity: string;
  /** The role words that stand with the name (`وزير الدفاع الإسرائيلي`), where they do; inside the mention's span or beside it. */
  readonly role?: Span;
}

export interface OrganisationMention extends MentionBase {
  readonly kind: 'organisation';
  readonly value: OrganisationValue;
  readonly entity: string;
}

/** An office named without its holder (`وزير الدفاع المغربي`), or the role words beside a holder's name. */
export interface OfficeMention extends MentionBase {
  readonly kind: 'office';
  readonly value: OfficeValue;
  readonly entity: string;
  /** The person who holds it, where the text or another report says so. */
  readonly holder?: string;
}

export type Mention =
  | QuantityMention
  | OrdinalMention
  | TimeMention
  | PlaceMention
  | PersonMention
  | OrganisationMention
  | OfficeMention;

export type EntityMention = PlaceMention | PersonMention | OrganisationMention | OfficeMention;

/** What is known of the publication of one source; times are resolved against it. */
export interface TimeAnchor {
  readonly basis: 'given' | 'inferred' | 'unknown';
  /** ISO 8601 date, or date and time, where known. */
  readonly published?: string;
  /** ISO weekday of publication (1 Monday), where it is known or can be read from the text. */
  readonly weekday?: number;
  /** Where the text shows it. */
  readonly evidence?: Span;
  /** ISO 8601 date near which the other reports on the event were published, for a report that gives none. */
  readonly near?: string;
  /** ISO weekday with which the symbolic week shared by the reports begins; 1 where absent. */
  readonly firstWeekday?: number;
}
