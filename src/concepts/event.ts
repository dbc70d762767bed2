import type { ListKind, Role } from '../schema/types.js';

/** An event or state that news reports, in no language. */
export interface EventConcept {
  /** What it is, in a few words of English. */
  readonly gloss: string;
  /** The roles its arguments play, the subject's first. */
  readonly roles: readonly Role[];
  /** Concepts that cannot be true of the same participants at the same time (antonyms): arrive / depart, rise / fall. */
  readonly opposes?: readonly string[];
  /** Concepts that are no news of one subject at once, though both could be true: accuse / support. */
  readonly contrasts?: readonly string[];
  /** Concepts near in form or field that must not be taken for it. */
  readonly excludes?: readonly string[];
  /** What it stands for by the kind of its subject, or by the kind of body or speaker: what falls, where it is an aircraft, crashes. */
  readonly bySubject?: Readonly<Record<string, string>>;
  /** Concepts that are true wherever it is: kill implies die. */
  readonly implies?: readonly string[];
  /** The concept of which it is a kind. */
  readonly within?: string;
  /** The concept with which it begins, so that it cannot lie before that: a visit opens with an arrival. */
  readonly opensWith?: string;
  /** Whether it only says how many: what is counted hangs on the event word beside it (the dead *number* 66). */
  readonly measures?: boolean;
  /** Whether it only says that what its object names comes about (happen, cause): the fact is that event. */
  readonly carries?: boolean;
  /** Whether it keeps what its content names from being so, or says that it is not so: fail, refuse, cancel, deny. */
  readonly undoes?: boolean;
  /** Whether many do it at once, each for itself: condemn, warn, take part. */
  readonly many?: boolean;
  /** Whether it is only said in passing (that somebody holds an office): a claim of it is aligned with no other fact. */
  readonly apart?: boolean;
  /** What the list holds that stands after it, where it states one: what is covered, aimed at, forbidden. */
  readonly lists?: ListKind;
  /** Whether a count of it can grow as time passes (tolls): an unequal later number may be an update. */
  readonly grows?: boolean;
}
