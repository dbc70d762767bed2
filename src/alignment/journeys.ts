import { isState, stateOf } from '../concepts/places.js';
import { isJourney } from '../concepts/traits.js';
import type { DraftClaim } from '../model/claim.js';
import { flatMap } from '../model/flat-map.js';
import { meets } from '../model/meets.js';
import type { Role } from '../schema/types.js';
import { keySet } from './key-set.js';

/** Who goes where, and who did a thing before whom, as far as a claim says it. */
export interface Journeys {
  /** Who travels to which state, as keys, of a visit or an arrival. */
  readonly journeys: ReadonlySet<string>;
  /** The towns to which a visit or an arrival leads. */
  readonly towns: ReadonlySet<string>;
}

/** Who travels to which state and town, by a claim of a visit or an arrival. */
export function journeyOf(claim: DraftClaim, actors: ReadonlySet<string>): Journeys {
  const ids = !isJourney(claim.predicate.concept)
    ? []
    : flatMap(claim.arguments, ({ role, mention }) =>
        role === 'destination' && mention?.kind === 'place' && mention.value.id !== undefined
          ? [mention.value.id]
          : [],
      );
  return {
    journeys: keySet(flatMap(ids, (id) => [...actors].map((actor) => `${actor}>${stateOf(id)}`))),
    towns: keySet(ids.filter((id) => !isState(id))),
  };
}

/** The states that a claim puts in order: who did it after whom. */
export function rowOf({ arguments: args }: DraftClaim): ReadonlySet<string> {
  const states = (role: Role): readonly string[] =>
    flatMap(args, (a) =>
      a.role === role && a.mention?.kind === 'place' && a.mention.value.id !== undefined
        ? [stateOf(a.mention.value.id)]
        : [],
    );
  const earlier = states('order');
  return keySet(earlier.length === 0 ? [] : [...states('agent'), ...earlier]);
}

/** Whether both tell of one journey of one person or body to one state, and not to two towns of it. */
export function haveOneJourney(a: Journeys, b: Journeys): boolean {
  if (!meets(a.journeys, b.journeys)) return false;
  return a.towns.size === 0 || b.towns.size === 0 || meets(a.towns, b.towns);
}
