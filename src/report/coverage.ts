import { relations } from '../model/relations.js';
import type { Coverage, Group, Relation } from '../schema/types.js';

/** Pairs of sources are listed up to this many sources, 1,770 rows; the table of a thousand would hold half a million. */
const MOST_PAIRED = 60;

/** Whether two sources stand in different readings of a difference whose relation is one of `relations`. */
function apart(
  group: Group,
  a: string,
  b: string,
  sourceOf: ReadonlyMap<string, string>,
  counts: (r: Relation) => boolean,
): boolean {
  return group.differences.some((d) => {
    if (!counts(d.relation)) return false;
    const holds = (id: string): readonly number[] =>
      d.readings.flatMap((r, i) => (r.claimIds.some((c) => sourceOf.get(c) === id) ? [i] : []));
    const [x, y] = [holds(a), holds(b)];
    return x.length > 0 && y.length > 0 && !x.some((i) => y.includes(i));
  });
}

/** Who reports what: a matrix over the shared groups, agreement of each two sources, what each alone has and leaves out. */
export function coverageOf(
  groups: readonly Group[],
  sourceIds: readonly string[],
  sourceOf: ReadonlyMap<string, string>,
): Coverage {
  const shared = groups.filter((g) => g.sourceIds.length > 1);
  const pairs =
    sourceIds.length > MOST_PAIRED
      ? []
      : sourceIds.flatMap((a, i) =>
          sourceIds.slice(i + 1).map((b) => {
            const both = shared.filter((g) => g.sourceIds.includes(a) && g.sourceIds.includes(b));
            const conflicting = both.filter((g) =>
              apart(g, a, b, sourceOf, (r) => relations[r] === 'conflict'),
            ).length;
            const differing =
              both.filter((g) => apart(g, a, b, sourceOf, (r) => relations[r] !== 'none')).length -
              conflicting;
            return {
              a,
              b,
              shared: both.length,
              agreeing: both.length - differing - conflicting,
              differing,
              conflicting,
            };
          }),
        );
  const only = new Map<string, string[]>();
  for (const g of groups) if (g.sourceIds.length === 1) push(only, g.sourceIds[0] ?? '', g.id);
  return {
    matrix: shared.map((g) => ({ groupId: g.id, sourceIds: g.sourceIds })),
    pairs,
    bySource: sourceIds.map((sourceId) => ({
      sourceId,
      only: only.get(sourceId) ?? [],
      leavesOut: shared.filter((g) => !g.sourceIds.includes(sourceId)).map((g) => g.id),
    })),
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
