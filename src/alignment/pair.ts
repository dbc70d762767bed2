import { areAcross, type Profile } from './profile.js';
import { cosine, type Overlap, overlap } from './terms.js';

/** Two claims held against one another: what more than one feature asks for, each thing looked at once. */
export interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  /** Whether they are of two languages: then their words are held against one another by what they mean. */
  readonly across: boolean;
  readonly stems: Overlap;
  /** How their event concepts stand to one another; both false where either has none. */
  readonly concepts: Concepts;
  /** Whether they count one thing, and whether they count as many. */
  readonly counts: { readonly shared: boolean; readonly equal: boolean };
  /** The probability that they state one figure; 0 where they have no figures that can be of one slot. */
  readonly figure: number;
  /** Whether both name a day in one calendar: by date, or counted from publication. */
  readonly days: boolean;
}

interface Concepts {
  readonly same: boolean;
  readonly related: boolean;
}

/** Cosine of the words of the sentences around two claims. */
export const likenessAround = (a: Profile, b: Profile): number =>
  areAcross(a, b) ? cosine(a.contextSenses, b.contextSenses) : cosine(a.context, b.context);

/** Holds two claims against one another. Symmetric but for which is `a`. */
export function pairOf(a: Profile, b: Profile, figure = 0): Pair {
  const across = areAcross(a, b);
  return {
    a,
    b,
    across,
    figure,
    stems: across ? overlap(a.senses, b.senses) : overlap(a.stems, b.stems),
    concepts: conceptsOf(a, b),
    counts: countsOf(a, b),
    days: dayKind(a) !== undefined && dayKind(a) === dayKind(b),
  };
}

// Most pairs have one of few answers: these are made once.
const one: Concepts = { same: true, related: false };
const kin: Concepts = { same: false, related: true };
const strange: Concepts = { same: false, related: false };

function conceptsOf(a: Profile, b: Profile): Concepts {
  if (a.concept === undefined || b.concept === undefined) return strange;
  if (a.concept === b.concept) return one;
  return a.areKin(a.concept, b.concept) ? kin : strange;
}

const uncounted: Pair['counts'] = { shared: false, equal: false };

function countsOf(a: Profile, b: Profile): Pair['counts'] {
  if (a.figures.length === 0 || b.figures.length === 0) return uncounted;
  let [shared, equal] = [false, false];
  for (const x of a.figures)
    for (const y of b.figures) {
      if (x.slot !== y.slot) continue;
      shared = true;
      equal ||= x.min === y.min && x.max === y.max;
    }
  return { shared, equal };
}

const dayKind = ({ ownDay }: Profile): 'counted' | 'dated' | undefined =>
  ownDay === undefined ? undefined : ownDay.startsWith('d') ? 'counted' : 'dated';
