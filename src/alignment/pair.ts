import { meets } from './meets.js';
import type { Profile } from './profile.js';
import { UNRELATED } from './relations.js';
import { type Overlap, overlap } from './terms.js';

/** Two claims held against one another: what more than one feature asks for, each thing looked at once. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly stems: Overlap;
  readonly meanings: Overlap;
  readonly entities: Overlap;
  /** Cosine of the words of the sentences around them. */
  readonly context: number;
  /** How their event concepts stand to one another; all false where either has none, which `known` tells. */
  readonly concepts: Concepts;
  /** Whether they count one thing, and whether they count as many. */
  readonly counts: { readonly shared: boolean; readonly equal: boolean };
  /** Whether both name agents. */
  readonly agents: boolean;
  /** Whether both name a day in one calendar: by date, or counted from publication. */
  readonly days: boolean;
}

interface Concepts {
  readonly known: boolean;
  readonly same: boolean;
  readonly related: boolean;
  readonly opposed: boolean;
  /** Whether one names the event of the other, without being it. */
  readonly nested: boolean;
}

/** Holds two claims against one another. Symmetric but for which is `a`. */
export function pairOf(a: Profile, b: Profile): Pair {
  return {
    a,
    b,
    stems: overlap(a.stems, b.stems),
    meanings: overlap(a.meanings, b.meanings),
    entities: overlap(a.entities, b.entities),
    context: overlap(a.context, b.context).cosine,
    concepts: conceptsOf(a, b),
    counts: countsOf(a, b),
    agents: a.agents.size > 0 && b.agents.size > 0,
    days: dayKind(a) !== undefined && dayKind(a) === dayKind(b),
  };
}

function conceptsOf(a: Profile, b: Profile): Concepts {
  const names = (x: Profile, y: Profile): boolean => x.concept !== undefined && y.concepts.has(x.concept);
  if (a.concept === undefined || b.concept === undefined)
    return { known: false, same: false, ...UNRELATED, nested: names(a, b) || names(b, a) };
  if (a.concept === b.concept) return { known: true, same: true, ...UNRELATED, nested: false };
  const { related, opposed } = a.relations(a.concept, b.concept);
  return { known: true, same: false, related, opposed, nested: names(a, b) || names(b, a) };
}

function countsOf(a: Profile, b: Profile): Pair['counts'] {
  const of = a.quantities.flatMap((x) =>
    b.quantities.filter((y) => x.slot === y.slot).map((y) => x.min === y.min && x.max === y.max),
  );
  return { shared: of.length > 0, equal: of.includes(true) };
}

const dayKind = ({ ownDay }: Profile): 'counted' | 'dated' | undefined =>
  ownDay === undefined ? undefined : ownDay.startsWith('d') ? 'counted' : 'dated';

/** Whether one claim gives its act to an actor, states apart, whom the other names too. */
export const haveOneActor = ({ a, b }: Pair): boolean => meets(a.actors, b.agents);
