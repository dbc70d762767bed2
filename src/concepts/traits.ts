import type { ListKind } from '../schema/types.js';
import type { Aspect, Carrying, EventConcept, Phase, Why } from './event-concept.js';
import { eventConcepts } from './events.js';
import { lineage } from './lineage.js';
import { once } from './once.js';

/**
 * Questions on one concept, answered from its properties. Words that are no concept, and claims without one, have no
 * property; so every question takes them, and says no.
 */
type Asked = string | undefined;

const concepts: Readonly<Record<string, EventConcept>> = eventConcepts;

type Question<Answer> = (id: Asked) => Answer;

const ids = once((): readonly string[] => Object.keys(concepts));

/** The concepts that have each property, found in one walk: hardly two concepts have the same, so to ask each for all would take long. */
const having = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const id of ids())
    for (const trait of Object.keys(concepts[id] ?? {})) {
      const list = found.get(trait);
      if (list === undefined) found.set(trait, [id]);
      else list.push(id);
    }
  return found;
});

/** A property of the concept itself; those that have it are gathered when it is first asked for. */
function traitOf<T extends keyof EventConcept>(trait: T): Question<EventConcept[T] | undefined> {
  const known = once(() => {
    const values = new Map<string, EventConcept[T]>();
    for (const id of having().get(trait) ?? []) {
      const value = concepts[id]?.[trait];
      if (value !== undefined) values.set(id, value);
    }
    return values;
  });
  return (id) => (id === undefined ? undefined : known().get(id));
}

/** Whether the concept itself has a property. */
function has(trait: keyof EventConcept): Question<boolean> {
  const value = traitOf(trait);
  return (id) => value(id) === true;
}

/** Whether the concept, or one of which it is a kind, has a property. */
function inherits(trait: keyof EventConcept): Question<boolean> {
  let known: ReadonlySet<string> | undefined;
  return (id) => {
    if (id === undefined) return false;
    known ??= inheritors(trait);
    return known.has(id);
  };
}

function inheritors(trait: keyof EventConcept): ReadonlySet<string> {
  const own = new Set((having().get(trait) ?? []).filter((id) => concepts[id]?.[trait] === true));
  return new Set(ids().filter((id) => lineage(id).some((x) => own.has(x))));
}

/** How it lies in time. */
export const aspectOf: Question<Aspect | undefined> = traitOf('aspect');

/** Whether it goes on for a while. */
export const takesTime = (id: Asked): boolean => aspectOf(id) === 'process';

/** Whether he who is named beside its noun is the one whom it befalls, where nobody else is named. */
export const isSuffered: Question<boolean> = has('suffered');

/** Whether what its content names has not come about yet. */
export const awaits: Question<boolean> = has('awaits');

/** Whether how far it has come is the moment for which other figures hold. */
export const isPace: Question<boolean> = has('paces');

/** Whether it befalls one thing, or is done by one, no more than once. */
export const happensOnce: Question<boolean> = has('once');

/** Whether one thing that is named comes to it on one day. */
export const hasOneDay = (id: Asked): boolean => happensOnce(id) || isDated(id);

const isDated = inherits('dated');

/** Whether it leaves a thing in one place. */
export const hasOnePlace: Question<boolean> = inherits('placed');

/** Whether those whom it befell are called so long after. */
export const isLasting: Question<boolean> = has('lasting');

/** Whether a count of it can grow as time passes, as tolls do. */
export const grows: Question<boolean> = inherits('grows');

const countOf = traitOf('counts');
const rolesOf = traitOf('roles');
const journeyOf = traitOf('journey');
const openingOf = traitOf('opensWith');
const listOf = traitOf('lists');

/** Whether it only says how many. */
export const isMeasure = (id: Asked): boolean => countOf(id) === 'whole';

/** Whether it counts a part of what its object names. */
export const countsPart = (id: Asked): boolean => countOf(id) === 'part';

/** Whether it tells of how many members one body is made up. */
export const countsMembers = (id: Asked): boolean => countOf(id) === 'members';

/** Whether it says of a value that it moves from one number to another. */
export const movesValue = (id: Asked): boolean => {
  const roles = rolesOf(id) ?? [];
  return roles.includes('origin') && roles.includes('quantity');
};

/** Whether it is done with another, who does it as well: meet, marry. */
export const isMutual = (id: Asked): boolean => (rolesOf(id) ?? []).includes('partner');

/** Whether a number is told of it: how much it rose, how many it killed. */
export const isCounted = (id: Asked): boolean => (rolesOf(id) ?? []).includes('quantity');

const humanRolesOf = traitOf('human');

/** Whether its subject can only be somebody, no state and no body: resign, be born. */
export const hasHumanSubject = (id: Asked): boolean => (humanRolesOf(id) ?? []).some((role) => role === rolesOf(id)?.[0]);

/** Whether it comes about by something: who is killed, what burns, what causes. */
export const hasMeans = (id: Asked): boolean => whyOf(id) === 'cause' || (rolesOf(id) ?? []).some((role) => role === 'cause' || role === 'instrument');

/** Whether it befalls somebody or something. */
export const hasPatient = (id: Asked): boolean => (rolesOf(id) ?? []).includes('patient');

/** Whether the first of those who take part is who or what it befalls, and nobody does it: collapse, sink. */
export const isLedByPatient = (id: Asked): boolean => rolesOf(id)?.[0] === 'patient';

/** Whether those whom it befalls can only be people: arrest, appoint. */
export const hasHumanPatient = (id: Asked): boolean => (humanRolesOf(id) ?? []).includes('patient');

/** Whether it comes to one alone. */
export const isSole: Question<boolean> = inherits('sole');

/** Whether claims of it are aligned with no other fact. */
export const isApart: Question<boolean> = has('apart');

/** Whether it keeps its content from being so, or says that it is not so: fail, refuse, cancel, deny. */
export const undoes: Question<boolean> = inherits('undoes');

/** Whether it says that what another said is not so. */
export const denies: Question<boolean> = inherits('denies');

/** Whether many do it at once, each for itself. */
export const isDoneByMany: Question<boolean> = inherits('many');

/** Whether it is told apart by what it is of. */
export const isToldByObject: Question<boolean> = inherits('ofWhat');

/** What the list holds that stands after it, where it states one. */
export const lists = (id: Asked): ListKind | undefined => (id === undefined ? undefined : lineage(id).map(listOf).find((kind) => kind !== undefined));

/** Of what it only says that it comes about. */
export const carries: Question<Carrying | undefined> = traitOf('carries');

/** Whether it only says that another event comes about: happen, cause. */
export const comesAbout = (id: Asked): boolean => ['subject', 'object'].includes(carries(id) ?? '');

/** Whether to go on with it is to be so. */
export const isCourse: Question<boolean> = has('course');

/** What part it tells of another event. */
export const phaseOf: Question<Phase | undefined> = traitOf('phase');

/** What it says in a clause on a cause. */
export const whyOf: Question<Why | undefined> = traitOf('why');

/** Whether it may name any happening, without saying of what sort. */
export const isGeneral: Question<boolean> = has('general');

/** Whether its nouns name sorts of it, of which one is not another. */
export const namesSorts: Question<boolean> = has('sorts');

/** Whether it says what is known, found out or told, or not yet. */
export const isKnowing: Question<boolean> = has('knowing');

/** Whether it says that somebody did what another had done. */
export const repeats: Question<boolean> = has('repeats');

/** Whether it is of relations between states. */
export const isBetweenStates: Question<boolean> = has('between');

/** Whether a verb of speech may tell it as a deed. */
export const isDeed: Question<boolean> = has('deed');

/** Whether it moves an event from one time to another. */
export const reschedules: Question<boolean> = has('reschedules');

/** Whether it tells the make or class of a thing. */
export const tellsMake: Question<boolean> = has('make');

/** Whether it says by itself that somebody came to a place: he comes to one at a time. */
export const isArrival = (id: Asked): boolean => journeyOf(id) === 'arrival';

/** Whether it is a journey to a place: an arrival, or what begins with one. */
export const isJourney = (id: Asked): boolean =>
  id !== undefined && (journeyOf(id) === 'arrival' || lineage(id).some((x) => journeyOf(openingOf(x)) === 'arrival'));

/** Whether it says that something was under way to a place. */
export const isVoyage = (id: Asked): boolean => id !== undefined && lineage(id).some((x) => journeyOf(x) === 'voyage');

/** The ids of which something is true, for a look-up by id. */
export const idsWithTrait = (isSo: (id: string) => boolean): (() => ReadonlySet<string>) => once(() => new Set(ids().filter(isSo)));
