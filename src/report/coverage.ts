import { factual } from '../model/factual.js';
import { flatMap } from '../model/flat-map.js';
import { relations } from '../model/relations.js';
import type { Coverage, Group } from '../schema/types.js';

/** Pairs of sources are listed up to this many sources, 1,770 rows; the table of a thousand would hold half a million. */
const MOST_PAIRED = 60;

type Standing = 'conflicting' | 'differing' | 'agreeing' | 'similar';

/** How two sources stand to one another in a group that both take part in. */
function standing(
  { agreements, differences }: Group,
  a: string,
  b: string,
  sourceOf: ReadonlyMap<string, string>,
): Standing {
  const holds = (claimIds: readonly string[], id: string): boolean =>
    claimIds.some((claim) => sourceOf.get(claim) === id);
  const apart = differences.filter(({ readings }) => {
    const [x, y] = [a, b].map((id) => readings.filter(({ claimIds }) => holds(claimIds, id)));
    return (
      x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((r) => y.includes(r))
    );
  });
  const verdicts = new Set(apart.map(({ relation }) => relations[relation]));
  if (verdicts.has('conflict')) return 'conflicting';
  if (verdicts.has('difference')) return 'differing';
  const equal = agreements.some(
    ({ slot, claimIds }) => factual[slot] && holds(claimIds, a) && holds(claimIds, b),
  );
  return equal ? 'agreeing' : 'similar';
}

/** Who reports what: a matrix over the shared groups, agreement of each two sources, what each alone has and how much it leaves out. */
export function coverageOf(
  groups: readonly Group[],
  sourceIds: readonly string[],
  sourceOf: ReadonlyMap<string, string>,
): Coverage {
  const shared = groups.filter((g) => g.sourceIds.length > 1);
  const pairs =
    sourceIds.length > MOST_PAIRED
      ? []
      : flatMap(sourceIds, (a, i) =>
          sourceIds.slice(i + 1).map((b) => {
            const both = shared.filter((g) => g.sourceIds.includes(a) && g.sourceIds.includes(b));
            const counts = { agreeing: 0, similar: 0, differing: 0, conflicting: 0 };
            for (const g of both) counts[standing(g, a, b, sourceOf)]++;
            return { a, b, shared: both.length, ...counts };
          }),
        );
  const only = new Map<string, string[]>();
  for (const g of groups) if (g.sourceIds.length === 1) push(only, g.sourceIds[0] ?? '', g.id);
  const taking = new Map<string, number>();
  for (const g of shared) for (const id of g.sourceIds) taking.set(id, (taking.get(id) ?? 0) + 1);
  return {
    matrix: shared.map((g) => ({ groupId: g.id, sourceIds: g.sourceIds })),
    pairs,
    bySource: sourceIds.map((sourceId) => ({
      sourceId,
      only: only.get(sourceId) ?? [],
      leavesOut: shared.length - (taking.get(sourceId) ?? 0),
    })),
  };
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
