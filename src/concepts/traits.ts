import type { ListKind } from '../schema/types.js';
import type { Aspect, Carrying, EventConcept, Phase, Why } from './event-concept.js';
import { eventConcepts } from './events.js';
import { lineage } from './lineage.js';

/**
 * Questions on one concept, answered from its properties. Words that are no concept, and claims without one, have no
 * property; so every question takes them, and says no.
 */
type Asked = string | undefined;

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

/** A property of the concept itself. */
const traitOf = <T extends keyof EventConcept>(id: Asked, trait: T): EventConcept[T] | undefined => (id === undefined ? undefined : concepts[id]?.[trait]);

/** Whether the concept, or one of which it is a kind, has a property. */
const inherits = (id: Asked, trait: keyof EventConcept): boolean => id !== undefined && lineage(id).some((x) => concepts[x]?.[trait] === true);

/** How it lies in time. */
export const aspectOf = (id: Asked): Aspect | undefined => traitOf(id, 'aspect');

/** Whether it goes on for a while. */
export const takesTime = (id: Asked): boolean => aspectOf(id) === 'process';

/** Whether he who is named beside its noun is the one whom it befalls, where nobody else is named. */
export const isSuffered = (id: Asked): boolean => traitOf(id, 'suffered') === true;

/** Whether it befalls one thing, or is done by one, no more than once. */
export const happensOnce = (id: Asked): boolean => traitOf(id, 'once') === true;

/** Whether one thing that is named comes to it on one day. */
export const hasOneDay = (id: Asked): boolean => happensOnce(id) || inherits(id, 'dated');

/** Whether those whom it befell are called so long after. */
export const isLasting = (id: Asked): boolean => traitOf(id, 'lasting') === true;

/** Whether a count of it can grow as time passes, as tolls do. */
export const grows = (id: Asked): boolean => inherits(id, 'grows');

/** Whether it only says how many. */
export const isMeasure = (id: Asked): boolean => traitOf(id, 'counts') === 'whole';

/** Whether it counts a part of what its object names. */
export const countsPart = (id: Asked): boolean => traitOf(id, 'counts') === 'part';

/** Whether it tells of how many members one body is made up. */
export const countsMembers = (id: Asked): boolean => traitOf(id, 'counts') === 'members';

/** Whether it says of a value that it moves from one number to another. */
export const movesValue = (id: Asked): boolean => {
  const roles = traitOf(id, 'roles') ?? [];
  return roles.includes('origin') && roles.includes('quantity');
};

/** Whether a number is told of it: how much it rose, how many it killed. */
export const isCounted = (id: Asked): boolean => (traitOf(id, 'roles') ?? []).includes('quantity');

/** Whether claims of it are aligned with no other fact. */
export const isApart = (id: Asked): boolean => traitOf(id, 'apart') === true;

/** Whether it keeps its content from being so, or says that it is not so: fail, refuse, cancel, deny. */
export const undoes = (id: Asked): boolean => inherits(id, 'undoes');

/** Whether it says that what another said is not so. */
export const denies = (id: Asked): boolean => inherits(id, 'denies');

/** Whether many do it at once, each for itself. */
export const isDoneByMany = (id: Asked): boolean => inherits(id, 'many');

/** Whether it is told apart by what it is of. */
export const isToldByObject = (id: Asked): boolean => inherits(id, 'ofWhat');

/** What the list holds that stands after it, where it states one. */
export const lists = (id: Asked): ListKind | undefined => (id === undefined ? undefined : lineage(id).map((x) => concepts[x]?.lists).find((kind) => kind !== undefined));

/** Of what it only says that it comes about. */
export const carries = (id: Asked): Carrying | undefined => traitOf(id, 'carries');

/** Whether it only says that another event comes about: happen, cause. */
export const comesAbout = (id: Asked): boolean => ['subject', 'object'].includes(carries(id) ?? '');

/** What part it tells of another event. */
export const phaseOf = (id: Asked): Phase | undefined => traitOf(id, 'phase');

/** What it says in a clause on a cause. */
export const whyOf = (id: Asked): Why | undefined => traitOf(id, 'why');

/** Whether it says what is known, found out or told, or not yet. */
export const isKnowing = (id: Asked): boolean => traitOf(id, 'knowing') === true;

/** Whether it says that somebody did what another had done. */
export const repeats = (id: Asked): boolean => traitOf(id, 'repeats') === true;

/** Whether it is of relations between states. */
export const isBetweenStates = (id: Asked): boolean => traitOf(id, 'between') === true;

/** Whether a verb of speech may tell it as a deed. */
export const isDeed = (id: Asked): boolean => traitOf(id, 'deed') === true;

/** Whether it moves an event from one time to another. */
export const reschedules = (id: Asked): boolean => traitOf(id, 'reschedules') === true;

/** Whether it tells the make or class of a thing. */
export const tellsMake = (id: Asked): boolean => traitOf(id, 'make') === true;

/** Whether it is a journey to a place: an arrival, or what begins with one. */
export const isJourney = (id: Asked): boolean =>
  id !== undefined && (traitOf(id, 'journey') === 'arrival' || lineage(id).some((x) => traitOf(traitOf(x, 'opensWith'), 'journey') === 'arrival'));

/** Whether it says that something was under way to a place. */
export const isVoyage = (id: Asked): boolean => id !== undefined && lineage(id).some((x) => traitOf(x, 'journey') === 'voyage');

/** The ids of which something is true, for a look-up by id. */
export const idsWithTrait = (isSo: (id: string) => boolean): ReadonlySet<string> => new Set(Object.keys(concepts).filter(isSo));
