import type { BodyKind, OfficeId } from '../../concepts/offices.js';
import type { Direction, PlaceHead } from '../../concepts/places.js';
import type { Lead } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { PlaceValue } from '../../schema/types.js';

/** A name as read in one document, before it is known whom the event's other names make of it. */
interface DraftBase extends TokenRange {
  /** What is written on to the front of its first word; its span leaves particles out. */
  readonly lead: Lead;
}

export interface OrganisationDraft extends DraftBase {
  readonly kind: 'organisation';
  readonly type?: BodyKind;
  /** Gazetteer id of a body known by name. */
  readonly id?: string;
  readonly portfolio?: string;
  readonly country?: string;
  /** Folded words that tell it from others of its type; empty where the text says only what it is. */
  readonly own: readonly string[];
  /** An acronym given for it in brackets. */
  readonly acronym?: string;
}

export interface OfficeDraft extends DraftBase {
  readonly kind: 'office';
  readonly office: OfficeId;
  readonly portfolio?: string;
  readonly country?: string;
  readonly number?: number;
  /** Said of several holders, nobody knows how many. */
  readonly several?: boolean;
  /** The body it is an office of. */
  readonly body?: OrganisationDraft;
  /** Where its words and those of its body end: where a holder's name may start. */
  readonly end: number;
}

export interface PersonDraft extends DraftBase {
  readonly kind: 'person';
  /** Folded parts of the name, compound ones joined (`عبد اللطيف`), the surname last. */
  readonly parts: readonly string[];
  readonly office?: OfficeDraft;
}

export interface PlaceDraft extends DraftBase {
  readonly kind: 'place';
  /** First token of the name itself, past the words of direction. */
  readonly core: number;
  readonly id?: string;
  /** Folded words of the name, without head. */
  readonly own: readonly string[];
  readonly within: readonly string[];
  readonly head?: PlaceHead;
  /** The town whose name an airport or port bears, by gazetteer id. */
  readonly town?: string;
  readonly direction?: Direction;
  readonly relation?: NonNullable<PlaceValue['relation']>;
}

export type NameDraft = OrganisationDraft | OfficeDraft | PersonDraft | PlaceDraft;
