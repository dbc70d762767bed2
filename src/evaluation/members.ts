import type { GoldGroup, GoldMember } from './gold.js';

/** What is asked of a report to score it. */
export interface Scorable {
  readonly claims: readonly {
    readonly id: string;
    readonly sourceId: string;
    readonly evidence: { readonly start: number; readonly end: number };
  }[];
  readonly groups: readonly {
    readonly id: string;
    readonly claimIds: readonly string[];
    readonly verdict: string;
    readonly differences: readonly {
      readonly relation: string;
      readonly readings: readonly { readonly claimIds: readonly string[] }[];
    }[];
  }[];
}

/** A passage of gold in a report: the claims that state it, and the groups that these are in. */
export interface Member extends GoldMember {
  readonly group: GoldGroup;
  readonly claims: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

export type MemberPair = readonly [Member, Member];

/** A claim that is no clause beside a passage any more: thrice as long, and some words. */
const CLAUSE = { times: 3, more: 60 };

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Range, b: Range): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Whether a claim states a member of gold: it covers half of it and is still a clause beside it. */
function states({ sourceId, evidence }: Scorable['claims'][number], member: GoldMember): boolean {
  const length = member.end - member.start;
  return (
    sourceId === member.source &&
    overlap(evidence, member) >= 0.5 * length &&
    evidence.end - evidence.start <= CLAUSE.times * length + CLAUSE.more
  );
}

const meets = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((one) => others.has(one));

/** Every member of gold, with the claims that state it and the groups these are in. */
export function placeMembers(gold: readonly GoldGroup[], { claims, groups }: Scorable): readonly Member[] {
  const groupOf = new Map(groups.flatMap((group) => group.claimIds.map((id) => [id, group.id] as const)));
  return gold.flatMap((group) =>
    group.members.map((member) => {
      const ids = claims.filter((claim) => states(claim, member)).map(({ id }) => id);
      return {
        ...member,
        group,
        claims: new Set(ids),
        groups: new Set(ids.flatMap((id) => groupOf.get(id) ?? [])),
      };
    }),
  );
}

const near = (a: GoldGroup, b: GoldGroup): boolean =>
  a.near?.includes(b.id) === true || b.near?.includes(a.id) === true;

/** Whether the source of `at` states the other fact too, in words that overlap `at` or in a claim that states both. */
function alsoStates(members: readonly Member[], at: Member, other: Member): boolean {
  return members.some(
    (one) =>
      one.group === other.group &&
      one.source === at.source &&
      (overlap(one, at) > 0 || meets(one.claims, at.claims)),
  );
}

/** Pairs of members of different sources: kept together, missed, or wrongly merged. */
export function pairUp(members: readonly Member[]) {
  const counted = members.filter(({ group }) => group.verdict !== 'related');
  const together: MemberPair[] = [];
  const missed: MemberPair[] = [];
  const merged: MemberPair[] = [];
  for (const [i, a] of counted.entries()) {
    for (const b of counted.slice(i + 1)) {
      if (a.source === b.source) continue;
      const joined = meets(a.groups, b.groups);
      if (a.group === b.group) (joined ? together : missed).push([a, b]);
      else if (joined && !near(a.group, b.group) && !alsoStates(members, a, b) && !alsoStates(members, b, a))
        merged.push([a, b]);
    }
  }
  return { together, missed, merged };
}
