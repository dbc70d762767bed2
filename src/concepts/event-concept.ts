import type { ListKind, Role } from '../schema/types.js';
import type { KindId } from './kinds.js';

/** How it lies in time: it comes about at one point, goes on for a while, or holds. */
export type Aspect = 'event' | 'process' | 'state';

/**
 * What a word that only says that something comes about says it of: its subject (it happens), its object (caused, decided on),
 * how long that takes, that what was tried did not come about (failed to), that a course is kept or taken again (goes on falling), or how
 * much it comes to (losses reached).
 */
export type Carrying = 'subject' | 'object' | 'decision' | 'length' | 'failure' | 'course' | 'sum';

/** What part of another event it tells. */
export type Phase = 'begins' | 'goes-on' | 'ends';

/** What it says where a cause is spoken of, without saying of what: that there is one, what happened, whether it is known, to what it is traced. */
export type Why = 'cause' | 'event' | 'known' | 'unknown' | 'traced';

/** An event or state that news reports, in no language. */
export interface EventConcept {
  /** What it is, in a few words of English. */
  readonly gloss: string;
  /** The roles its arguments play, the subject's first. */
  readonly roles: readonly Role[];
  /** The roles that people alone have, no state and no body: who resigns, who is arrested. */
  readonly human?: readonly Role[];
  /** How it lies in time: a signing is an event, a visit a process, ownership a state. What is a process takes a time. */
  readonly aspect: Aspect;
  /** Whether he who is named beside its noun, where nobody else is, is the one whom it befalls: a minister's arrest, a reporter's death. */
  readonly suffered: boolean;
  /** Whether it befalls one thing, or is done by one, no more than once: a death, a crash, a birth. */
  readonly once: boolean;
  /** Whether it leaves a thing in one place, so that two places of it exclude one another: a plane lands, somebody is born, a company is based there. */
  readonly placed?: boolean;
  /** Whether one named thing comes to it on one day, so that two days of it exclude one another: an agreement is signed, a bridge built, a truce ends. */
  readonly dated?: boolean;
  /** Whether how far it has come is the moment for which other figures hold: with 80 percent of the votes counted. */
  readonly paces?: boolean;
  /** The kinds of people that name it as what befell them, the plainest first: the dead. Only what a toll is told of has such nouns. */
  readonly fate?: readonly KindId[];
  /** Whether those whom it befell are called so long after, so that their noun does not tell that it happened: the displaced. */
  readonly lasting?: boolean;
  /** The kind of people whom it only places: passengers are those aboard. Whoever is there is counted as one with them, but for the crew. */
  readonly places?: KindId;
  /** Whether those whom it befell are the survivors. */
  readonly saves?: boolean;
  /** Whether it brings people or things to where they are needed, so that a number of ambulances is told by any of these words. */
  readonly brings?: boolean;
  /** Concepts that cannot be true of the same participants at the same time (antonyms): arrive / depart, rise / fall. */
  readonly opposes?: readonly string[];
  /** What the same deed is called from the side of the other party, where that is one of its opposites (give / receive, win / be beaten) or follows from it (buy / sell). */
  readonly converse?: string;
  /** Of the concepts that it opposes, those that can come before it in one tale: who is released was arrested, what is calm was attacked. */
  readonly follows?: readonly string[];
  /** Concepts that are no news of one subject at once, though both could be true: accuse / support. */
  readonly contrasts?: readonly string[];
  /** Concepts near in form or field that must not be taken for it. */
  readonly excludes?: readonly string[];
  /** What it stands for by the kind of its subject, or by the kind of body or speaker: what falls, where it is an aircraft, crashes. */
  readonly bySubject?: Readonly<Record<string, string>>;
  /** What it stands for by what it is done to, as a kind or as a named place or person: what is captured is a man or a town. */
  readonly byObject?: Readonly<Record<string, string>>;
  /** The deed that it tells from the side of him or what it befalls, and stands for: what falls to somebody is seized by him. */
  readonly turned?: string;
  /** Concepts that are true wherever it is: kill implies die. */
  readonly implies?: readonly string[];
  /** The concept of which it is a kind. */
  readonly within?: string;
  /** The concept with which it begins, so that it cannot lie before that: a visit opens with an arrival. */
  readonly opensWith?: string;
  /** Whether it leads to a place as an arrival does, or says that something was under way. */
  readonly journey?: 'arrival' | 'voyage';
  /**
   * Whether it only says how many: of what stands beside it, on whose event word the number hangs (the dead *number* 66); of a
   * part of what its object names (*among* them 9 children); of the members of one body (a crew *consisting* of six).
   */
  readonly counts?: 'whole' | 'part' | 'members';
  /** Where it only says that another event comes about, or is decided on, or how long it takes, by what that is named: the fact is that event. */
  readonly carries?: Carrying;
  /** Whether it is a course that something keeps, so that to go on with it, or back to it, is to be so: falling, in prison. */
  readonly course?: boolean;
  /** Where it tells of another event that it begins, goes on or ends. */
  readonly phase?: Phase;
  /** What it says in a clause on a cause. */
  readonly why?: Why;
  /** Whether it may name any happening, without saying of what sort: the incident. */
  readonly general?: boolean;
  /** Whether it says what is known, found out or told, or not yet: identify, be unknown. */
  readonly knowing?: boolean;
  /** Whether it says that somebody did what another had just done: followed suit. */
  readonly repeats?: boolean;
  /** Whether it is of relations between states, whose noun is followed by the word for relations and by no party. */
  readonly between?: boolean;
  /** Whether its nouns name sorts of it, of which one is not another: a stroke, cancer. */
  readonly sorts?: boolean;
  /** Whether it may be told by a verb of speech with its object, though nothing is said: claimed 30 lives, claimed responsibility. */
  readonly deed?: boolean;
  /** Whether it moves an event from one time to another, so that two times beside it bound no stretch. */
  readonly reschedules?: boolean;
  /** Whether it tells in passing the make or class of a thing. */
  readonly make?: boolean;
  /** Whether what its content names has not come about yet: need, wait for. */
  readonly awaits?: boolean;
  /** Whether it keeps what its content names from being so, or says that it is not so: fail, refuse, cancel, deny. */
  readonly undoes?: boolean;
  /** Whether what it undoes is what another said. */
  readonly denies?: boolean;
  /** Whether many do it at once, each for itself: condemn, warn, take part. */
  readonly many?: boolean;
  /** Whether it comes to one alone: who is put into an office, who wins. */
  readonly sole?: boolean;
  /** Whether it is only said in passing (that somebody holds an office): a claim of it is aligned with no other fact. */
  readonly apart?: boolean;
  /** Whether it is told apart by what it is of: an exchange of views is another than one of prisoners. */
  readonly ofWhat?: boolean;
  /** What the list holds that stands after it, where it states one: what is covered, aimed at, forbidden. */
  readonly lists?: ListKind;
  /** Whether a count of it can grow as time passes (tolls): an unequal later number may be an update. */
  readonly grows?: boolean;
}
