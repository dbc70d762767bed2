import type { Explanation } from '../../explain.js';
import type { Claim, ComparisonReport, Group, Passage, Relation, Slot, Verdict } from '../../schema/types.js';

/** A passage with its claims' words; empty where none was read in it. */
export interface Side extends Passage {
  readonly quotes: readonly string[];
}

/** A point, as its title and verdict. */
export interface Point {
  readonly id: string;
  readonly subject: string;
  readonly verdict: Verdict;
}

/** What a report, and the engine where it was asked, say of two passages. */
export interface ExplainedPair {
  readonly a: Side;
  readonly b: Side;
  /** The point in which both stand; absent where there is none. */
  readonly together?: Point;
  /** The points in which each stands. */
  readonly apart?: { readonly a: readonly Point[]; readonly b: readonly Point[] };
  readonly differences: readonly {
    readonly slot: Slot;
    readonly relation: Relation;
    readonly rule: string;
    readonly a: string;
    readonly b: string;
  }[];
  /** What both give. */
  readonly agreements: readonly { readonly slot: Slot; readonly text: string }[];
  /** Which gate decided, where the texts were given. */
  readonly explanation?: Explanation;
}

/** What a report says of two passages. */
export function explainPair(
  report: ComparisonReport,
  a: Passage,
  b: Passage,
  explanation?: Explanation,
): ExplainedPair {
  const [left, right] = [claimsIn(report, a), claimsIn(report, b)];
  const groupsOf = (claims: readonly Claim[]): readonly Group[] =>
    report.groups.filter(({ claimIds }) => claims.some(({ id }) => claimIds.includes(id)));
  const [mine, others] = [groupsOf(left), groupsOf(right)];
  const group = mine.find((one) => others.includes(one));
  const held = (ids: readonly string[], claims: readonly Claim[]): boolean =>
    claims.some(({ id }) => ids.includes(id));
  return {
    a: side(a, left),
    b: side(b, right),
    ...(group === undefined
      ? { apart: { a: mine.map(point), b: others.map(point) } }
      : { together: point(group) }),
    differences: (group?.differences ?? []).flatMap(({ slot, relation, rule, readings }) => {
      const reading = (claims: readonly Claim[]) => readings.find(({ claimIds }) => held(claimIds, claims));
      const [x, y] = [reading(left), reading(right)];
      if (x === undefined || y === undefined || x === y) return [];
      return [{ slot, relation, rule, a: x.text, b: y.text }];
    }),
    agreements: (group?.agreements ?? [])
      .filter(({ claimIds }) => held(claimIds, left) && held(claimIds, right))
      .map(({ slot, text }) => ({ slot, text })),
    ...(explanation === undefined ? {} : { explanation }),
  };
}

function claimsIn({ claims }: ComparisonReport, { sourceId, start, end }: Passage): readonly Claim[] {
  return claims.filter(
    ({ sourceId: id, evidence }) => id === sourceId && evidence.start < end && start < evidence.end,
  );
}

function side({ sourceId, start, end }: Passage, claims: readonly Claim[]): Side {
  return { sourceId, start, end, quotes: [...new Set(claims.map(({ evidence }) => evidence.quote))] };
}

function point({ id, subject, verdict }: Group): Point {
  return { id, subject: subject.label.en, verdict };
}
