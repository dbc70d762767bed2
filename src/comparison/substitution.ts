import { isDoneByMany } from '../concepts/traits.js';
import type { Finding } from '../model/finding.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { Slot } from '../schema/types.js';
import { isLead } from './lead-words.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** How much two claims have in common that are one sentence but for a name. */
interface Likeness {
  /** Share of the shorter claim's words. */
  readonly short: number;
  /** Share of the longer one's words. */
  readonly long: number;
  /** Words. */
  readonly words: number;
}

const COPIED: Likeness = { short: 0.6, long: 0.45, words: 3 };
/** Leads say one thing of one state, and in few words. */
const LEADS: Likeness = { short: 0.5, long: 0.4, words: 2 };

/** Categories whose members exclude one another in one place of one sentence, with the slot they fill. */
const SETS: readonly { readonly slot: Slot; readonly categories: readonly Category[] }[] = [
  { slot: 'participant', categories: ['country', 'capital', 'nationality'] },
  { slot: 'place', categories: ['place'] },
  { slot: 'time', categories: ['month', 'hijriMonth'] },
];

const WEIGHTLESS: ReadonlySet<Category> = new Set(['stop', 'marker', 'preposition', 'reference']);

interface Worded {
  /** Ids of the set that the claim names, each with its words. */
  readonly named: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
}

function wordsOf({ claim, document }: Member, categories: readonly Category[]): Worded {
  const named = new Map<string, string>();
  const stems = new Set<string>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const hits = document.hitsAt[i] ?? [];
    const hit = hits.find((h: Hit) => categories.includes(h.category));
    if (hit) named.set(hit.id, token.text);
    else if (!hits.some((h) => WEIGHTLESS.has(h.category))) stems.add(token.stem);
  }
  return { named, stems };
}

const only = (x: Worded, y: Worded): number => [...x.named.keys()].filter((id) => !y.named.has(id)).length;

/** Whether two claims have so much in common that they are one sentence but for their names. */
function areAlike(a: Worded, b: Worded, least: Likeness): boolean {
  const shared = [...a.stems].filter((s) => b.stems.has(s)).length;
  return (
    shared >= least.words &&
    shared / Math.min(a.stems.size, b.stems.size) >= least.short &&
    shared / Math.max(a.stems.size, b.stems.size) >= least.long
  );
}

/** Whether many can do at once, each for itself, what a claim tells: condemn, warn, take part. */
const isJoint = ({ claim }: Member): boolean =>
  claim.predicate.concept !== undefined && isDoneByMany(claim.predicate.concept);

function rule(x: SlotValue<Worded>, y: SlotValue<Worded>): Ruling | undefined {
  const [a, b] = [x.value, y.value];
  const [inA, inB] = [only(a, b), only(b, a)];
  if (inA === 0 || inB === 0) return undefined;
  const leads = isLead(x.member) && isLead(y.member) && !isJoint(x.member) && !isJoint(y.member);
  return (inA === 1 && inB === 1 && areAlike(a, b, COPIED)) || (leads && areAlike(a, b, LEADS))
    ? { rule: 'substituted', relation: 'contradiction', causes: ['identity'] }
    : undefined;
}

/**
 * Finds one name put for another in what is else one sentence: `a route between London and Perth / Berlin`. The words
 * around it prove the identity of the claim, so the names cannot both be right.
 */
export function compareSubstitutions(members: readonly Member[], identity: Identity): readonly Finding[] {
  return SETS.map(({ slot, categories }) => {
    const values = members.flatMap((member): SlotValue<Worded>[] => {
      const value = wordsOf(member, categories);
      if (value.named.size === 0) return [];
      return [
        {
          member,
          value,
          text: [...value.named.values()].join(' + '),
          key: [...value.named.keys()].sort().join(','),
        },
      ];
    });
    return { agreements: [], differences: compareReadings(slot, values, rule, identity).differences };
  });
}
