import type { Predicate } from '../predicate.js';
import { type Filler, joinedEnd } from '../units-arabic.js';
import { fillerAfter } from './filler-after-arabic.js';
import { fillerBefore } from './filler-before-arabic.js';
import type { Frame } from './frame.js';
import { isObjectOnly } from './object-arabic.js';
import { isVoicedPassive } from './passive-arabic.js';
import { partyOf } from './states.js';
import {
  hasSubjectElsewhere,
  hasSubjectWithin,
  headOf,
  isIndefinite,
  refersBack,
  relates,
} from './subject-place-arabic.js';

/** What stands around a finite Arabic verb. */
export interface VerbFillers {
  /** What its clause opens with, where the verb says something of it. */
  readonly opening?: Filler | undefined;
  /** Its subject: what opens the clause, else what follows the verb. */
  readonly subject?: Filler | undefined;
  /** What follows its subject, or the verb where it has none. */
  readonly other?: Filler | undefined;
}

/** What stands around a verb; nothing where the subject of a light verb is the event noun itself, which has its own. */
export function verbFillersOf(frame: Frame): VerbFillers | undefined {
  const { document, predicate, units } = frame;
  const opening = openingOf(frame);
  const found = opening ?? followingOf(frame);
  if (holdsEvent(predicate, found)) return undefined;
  if (opening === undefined && isPartOfPhrase(predicate, found)) return {};
  if (found?.predicative === true && predicate.caused !== true) return { opening, other: found };
  const subject = isBehindEvent(predicate, found) ? undefined : found;
  const follows = subject !== undefined && subject.last >= predicate.last;
  const rest = fillerBehind(frame, follows ? joinedEnd(document, subject, units) : predicate.last);
  const other = rest?.first === subject?.first || isVoicedPassive(document, predicate) ? undefined : rest;
  return { opening, subject, other };
}

/** Who or what takes part, the first after a token. */
export const fillerBehind = (frame: Frame, from: number): Filler | undefined =>
  partyOf(frame, fillerAfter(frame.document, from, frame.range.last, frame.units));

/** What a clause opens with, unless its verb only describes it and is said of somebody else: اجتماع شارك فيه الوزير. */
function openingOf(frame: Frame): Filler | undefined {
  const { document, predicate, clause, range, units } = frame;
  const head = headOf(predicate);
  const floor = Math.max(clause.first, Math.min(range.first, predicate.from));
  const before = partyOf(frame, fillerBefore(document, floor, head, units));
  if (before === undefined) return undefined;
  const described = relates(document, before.last, head) || isIndefinite(document, before);
  return described && refersBack(document, head, range.last) ? undefined : before;
}

/** The subject after a verb, where it is not named elsewhere and what follows is no object. */
function followingOf(frame: Frame): Filler | undefined {
  if (hasSubjectElsewhere(frame) || hasSubjectWithin(frame)) return undefined;
  const { document, predicate } = frame;
  const next = fillerBehind(frame, predicate.light === undefined ? predicate.last : predicate.light + 1);
  return next !== undefined && isObjectOnly(document, predicate.concept, next) ? undefined : next;
}

/** Whether what follows a light verb is the event noun that it carries. */
const holdsEvent = ({ first, light }: Predicate, filler: Filler | undefined): boolean =>
  light !== undefined && filler !== undefined && filler.first <= first && first < filler.last;

/** Whether a light verb has its event noun before what follows, which is no subject of the verb then. */
const isBehindEvent = ({ first, light }: Predicate, filler: Filler | undefined): boolean =>
  light !== undefined && filler !== undefined && filler.first >= first;

/** Whether words that name nothing known follow an event told in several words, which they only go on with. */
const isPartOfPhrase = ({ first, last }: Predicate, filler: Filler | undefined): boolean =>
  last - first > 1 && filler !== undefined && filler.unit === undefined && filler.reference === undefined;
