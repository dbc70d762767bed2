import { happensOnce, isDoneByMany } from '../../concepts/traits.js';
import type { Finding } from '../../model/finding.js';
import type { Category } from '../../model/lexicon.js';
import type { Role, Slot } from '../../schema/types.js';
import type { Identity, Member } from '../member.js';
import { areActsOfOthers } from '../parties/parties.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { isWeightless } from '../weightless.js';
import { isLead } from './is-lead.js';

/** How much two claims have in common that are one sentence but for a name. Chosen on headline pairs. */
interface Likeness {
  /** Share of the longer claim's words. */
  readonly share: number;
  readonly words: number;
}

const COPIED: Likeness = { share: 0.45, words: 3 };
/** Leads say one thing of one state, and in few words. */
const LEADS: Likeness = { share: 0.4, words: 2 };

/** The slots that names fill. */
type NameSlot = Extract<Slot, 'participant' | 'place' | 'time'>;

/** Categories whose members exclude one another in one place of one sentence, with the slot they fill. */
const SETS: readonly { readonly slot: NameSlot; readonly categories: readonly Category[] }[] = [
  { slot: 'participant', categories: ['country', 'capital', 'nationality'] },
  { slot: 'place', categories: ['place'] },
  { slot: 'time', categories: ['month', 'hijriMonth'] },
];

/** A claim as names of one set, and the words around them. */
interface Frame {
  /** Ids of the set that the claim names, each with its word. */
  readonly named: ReadonlyMap<string, string>;
  readonly stems: ReadonlySet<string>;
}

function frameOf({ claim, document }: Member, categories: readonly Category[]): Frame {
  const named = new Map<string, string>();
  const stems = new Set<string>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const hits = document.hitsAt[i] ?? [];
    const hit = hits.find((h) => categories.includes(h.category));
    if (hit) named.set(hit.id, token.text);
    else if (!isWeightless(hits)) stems.add(token.stem);
  }
  return { named, stems };
}

/** How many names the one has that the other lacks. */
const ownNames = (x: Frame, y: Frame): number => [...x.named.keys()].filter((id) => !y.named.has(id)).length;

/** Whether two claims have so much in common that they are one sentence but for their names. */
function areAlike({ stems: a }: Frame, { stems: b }: Frame, least: Likeness): boolean {
  const shared = [...a].filter((s) => b.has(s)).length;
  return shared >= least.words && shared / Math.max(a.size, b.size) >= least.share;
}

/** Whether a claim leads its report and tells what not many can do at once, each for itself: condemn, warn, take part. */
const isSingular = (member: Member): boolean =>
  isLead(member) && !isDoneByMany(member.claim.predicate.concept ?? '');

/** Whether the names that the one has and the other lacks play parts in their claims, and not the same: who bombs, where bombs fall. */
function playOtherParts(
  { member: a, value: x }: SlotValue<Frame>,
  { member: b, value: y }: SlotValue<Frame>,
): boolean {
  const [xs, ys] = [rolesOf(a, x, y), rolesOf(b, y, x)];
  return xs.length > 0 && ys.length > 0 && !xs.some((role) => ys.includes(role));
}

/** The roles of the places that a claim names by ids of its frame that another frame lacks. */
const rolesOf = ({ claim }: Member, { named }: Frame, { named: others }: Frame): readonly Role[] =>
  claim.arguments.flatMap(({ role, mention }) => {
    const id = mention?.kind === 'place' ? mention.value.id : undefined;
    return id !== undefined && named.has(id) && !others.has(id) ? [role] : [];
  });

/** Whether each names another who does what many can do, each for itself: two ministers who arrive, two states that send aid. */
const mayBothAct = (a: Member, b: Member): boolean =>
  areActsOfOthers(a, b) && !happensOnce(a.claim.predicate.concept);

function decide(x: SlotValue<Frame>, y: SlotValue<Frame>): Ruling<NameSlot> | undefined {
  const [a, b] = [x.value, y.value];
  const [inA, inB] = [ownNames(a, b), ownNames(b, a)];
  if (inA === 0 || inB === 0 || mayBothAct(x.member, y.member)) return undefined;
  if (playOtherParts(x, y)) return undefined;
  const copied = inA === 1 && inB === 1 && areAlike(a, b, COPIED);
  return copied || (isSingular(x.member) && isSingular(y.member) && areAlike(a, b, LEADS))
    ? 'substituted'
    : undefined;
}

/**
 * Finds one name put for another in what is else one sentence: `a route between London and Perth / Berlin`. The words
 * around it prove the identity of the claim, so the names cannot both be right.
 */
export function compareSubstitutions(members: readonly Member[], identity: Identity): readonly Finding[] {
  return SETS.map(({ slot, categories }) => {
    const values = members.flatMap((member): SlotValue<Frame>[] => {
      const value = frameOf(member, categories);
      if (value.named.size === 0) return [];
      const [ids, words] = [[...value.named.keys()], [...value.named.values()]];
      return [{ member, value, text: words.join(' + '), key: ids.sort().join(',') }];
    });
    return compareUnshared(slot, values, decide, identity);
  });
}
