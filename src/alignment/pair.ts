import type { Profile } from './profile.js';
import { type Overlap, overlap } from './terms.js';

/** Two claims held against one another: what more than one feature asks for, each thing looked at once. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly stems: Overlap;
  /** Cosine of the words of the sentences around them. */
  readonly context: number;
  /** How their event concepts stand to one another; both false where either has none. */
  readonly concepts: Concepts;
  /** Whether they count one thing, and whether they count as many. */
  readonly counts: { readonly shared: boolean; readonly equal: boolean };
  /** The probability that they state one figure, where they have figures that can be of one slot. */
  readonly figure?: number;
  /** Whether both name a day in one calendar: by date, or counted from publication. */
  readonly days: boolean;
}

interface Concepts {
  readonly same: boolean;
  readonly related: boolean;
}

/** Holds two claims against one another. Symmetric but for which is `a`. */
export function pairOf(a: Profile, b: Profile, figure?: number): Pair {
  return {
    a,
    b,
    ...(figure === undefined ? {} : { figure }),
    stems: overlap(a.stems, b.stems),
    context: overlap(a.context, b.context).cosine,
    concepts: conceptsOf(a, b),
    counts: countsOf(a, b),
    days: dayKind(a) !== undefined && dayKind(a) === dayKind(b),
  };
}

function conceptsOf(a: Profile, b: Profile): Concepts {
  if (a.concept === undefined || b.concept === undefined) return { same: false, related: false };
  if (a.concept === b.concept) return { same: true, related: false };
  return { same: false, related: a.areKin(a.concept, b.concept) };
}

function countsOf(a: Profile, b: Profile): Pair['counts'] {
  const of = a.figures.flatMap((x) =>
    b.figures.filter((y) => x.slot === y.slot).map((y) => x.min === y.min && x.max === y.max),
  );
  return { shared: of.length > 0, equal: of.includes(true) };
}

const dayKind = ({ ownDay }: Profile): 'counted' | 'dated' | undefined =>
  ownDay === undefined ? undefined : ownDay.startsWith('d') ? 'counted' : 'dated';
