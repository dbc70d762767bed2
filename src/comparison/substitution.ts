import type { Finding } from '../model/finding.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { Slot } from '../schema/types.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Share of the shorter claim's words that a near-copy has in common with the other. */
const COPIED = 0.6;
/** Share of the longer one's words. */
const ALIKE = 0.45;
/** Fewer shared words than this make no copy. */
const LEAST_SHARED = 3;

/** Categories whose members exclude one another in one place of one sentence, with the slot they fill. */
const SETS: readonly { readonly slot: Slot; readonly categories: readonly Category[] }[] = [
  { slot: 'participant', categories: ['country', 'capital', 'nationality'] },
  { slot: 'place', categories: ['place'] },
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

/** Whether two claims are one sentence but for a name that the one has and the other replaces. */
function replaced(a: Worded, b: Worded): boolean {
  const only = (x: Worded, y: Worded): readonly string[] =>
    [...x.named.keys()].filter((id) => !y.named.has(id));
  if (only(a, b).length !== 1 || only(b, a).length !== 1) return false;
  const shared = [...a.stems].filter((s) => b.stems.has(s)).length;
  return (
    shared >= LEAST_SHARED &&
    shared / Math.min(a.stems.size, b.stems.size) >= COPIED &&
    shared / Math.max(a.stems.size, b.stems.size) >= ALIKE
  );
}

function rule(a: SlotValue<Worded>, b: SlotValue<Worded>): Ruling | undefined {
  return replaced(a.value, b.value)
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
