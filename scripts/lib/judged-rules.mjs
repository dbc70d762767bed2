// What each rule of the comparison said of events read by hand, and how much of it gold bears out.
import { judge, placeMembers, share } from './evaluation.mjs';

/** What gold has to say of a group for a difference about it to be right, by the verdict that the difference makes. */
const bearing = {
  conflict: new Set(['contradict']),
  difference: new Set(['contradict', 'differ-in-detail']),
};

/** Every difference between sources that makes a verdict, with its rule and what gold says of it. */
export function judgedDifferences(gold, report, verdictOf) {
  const members = placeMembers(gold, report);
  const sourceOf = new Map(report.claims.map((c) => [c.id, c.sourceId]));
  return report.groups
    .flatMap((g) => g.differences)
    .filter(
      ({ relation, readings }) =>
        bearing[verdictOf(relation)] !== undefined &&
        new Set(readings.flatMap((r) => r.claimIds.map((id) => sourceOf.get(id)))).size > 1,
    )
    .map((difference) => {
      const bears = bearing[verdictOf(difference.relation)];
      return { difference, gold: judge(difference, gold, members, (g) => bears.has(g.verdict)) };
    });
}

/** How many are right, wrong and unknown, and the share that is right of those that gold knows. */
export function count(judged) {
  const of = (what) => judged.filter((j) => j.gold === what).length;
  const [right, wrong, unknown] = [of('right'), of('wrong'), of('unknown')];
  return { right, wrong, unknown, precision: share(right, right + wrong) };
}
