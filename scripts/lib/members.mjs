// The passages of gold in a report: which claims state them, and which of them it puts together.
import { lengthOf, overlap } from './spans.mjs';

/** Whether a claim states a member of gold: it covers half of it and is still a clause beside it. */
function states(claim, member) {
  const length = lengthOf(member);
  const { evidence } = claim;
  return (
    claim.sourceId === member.source &&
    overlap(evidence, member) >= 0.5 * length &&
    lengthOf(evidence) <= 3 * length + 60
  );
}

const meets = (some, others) => [...some].some((x) => others.has(x));

/** Every member of gold, with the claims that state it and the groups these are in. */
export function placeMembers(gold, report) {
  const groupOf = new Map(report.groups.flatMap((g) => g.claimIds.map((id) => [id, g.id])));
  return gold.flatMap((group) =>
    group.members.map(({ source, start, end, quote }) => {
      const claims = report.claims.filter((c) => states(c, { source, start, end })).map((c) => c.id);
      return {
        group,
        source,
        start,
        end,
        quote,
        claims: new Set(claims),
        groups: new Set(claims.map((id) => groupOf.get(id))),
      };
    }),
  );
}

const near = (a, b) => (a.near?.includes(b.id) || b.near?.includes(a.id)) ?? false;

/** Whether the source of `at` states the other fact too, in words that overlap `at` or in a claim that states both. */
function alsoStates(members, at, other) {
  return members.some(
    (m) =>
      m.group === other.group && m.source === at.source && (overlap(m, at) > 0 || meets(m.claims, at.claims)),
  );
}

/** Pairs of members of different sources: kept together, missed, or wrongly merged. */
export function pairUp(members) {
  const counted = members.filter((m) => m.group.verdict !== 'related');
  const together = [];
  const missed = [];
  const merged = [];
  counted.forEach((a, i) => {
    for (const b of counted.slice(i + 1)) {
      if (a.source === b.source) continue;
      const joined = meets(a.groups, b.groups);
      if (a.group === b.group) (joined ? together : missed).push([a, b]);
      else if (joined && !near(a.group, b.group) && !alsoStates(members, a, b) && !alsoStates(members, b, a))
        merged.push([a, b]);
    }
  });
  return { together, missed, merged };
}
