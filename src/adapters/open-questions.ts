import type { Cluster } from '../model/alignment.js';
import { factual } from '../model/factual.js';
import type { DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import { relations } from '../model/relations.js';

/** What the built-in engine leaves open in one group, as pairs of claims (indexes) from different sources. */
export interface OpenQuestion {
  /** Index of the cluster. */
  readonly cluster: number;
  /** Index of the difference in its finding; absent where nothing of the claims was compared. */
  readonly difference?: number;
  readonly pairs: readonly OpenPair[];
}

export interface OpenPair {
  readonly a: number;
  readonly b: number;
  /** What each of the two says in the slot of the difference. */
  readonly readings?: readonly [ReadingDraft, ReadingDraft];
}

/** A conflict found with less assurance than this is a candidate. */
const SURE = 0.6;
/** A difference with more readings than this is left as it is: its pairs would crowd out everything else. */
const MOST_READINGS = 5;

/**
 * The questions worth a judge's time, the most pressing first: differences left undetermined, conflicts that are only
 * candidates, and groups in which two sources share no slot that could be compared. Never two claims of one source.
 */
export function openQuestions(
  sourceOf: (claim: number) => string,
  clusters: readonly Cluster[],
  findings: readonly Finding[],
  likeness: (a: number, b: number) => number,
): readonly OpenQuestion[] {
  const differing = (wanted: (d: DifferenceDraft) => boolean): readonly OpenQuestion[] =>
    findings.flatMap((finding, cluster) =>
      finding.differences.flatMap((d, difference) => {
        const pairs = wanted(d) ? readingPairs(d, sourceOf) : [];
        return pairs.length === 0 ? [] : [{ cluster, difference, pairs }];
      }),
    );
  const uncompared = clusters.flatMap(({ members }, cluster) => {
    const finding = findings[cluster] ?? { agreements: [], differences: [] };
    const pairs = uncomparedPairs(members, finding, sourceOf, likeness);
    return pairs.length === 0 ? [] : [{ cluster, pairs }];
  });
  return [
    ...differing((d) => d.relation === 'undetermined'),
    ...differing((d) => relations[d.relation] === 'conflict' && d.confidence < SURE),
    ...uncompared,
  ];
}

/** As many questions, in their order, as fit a number of pairs; one that does not fit is passed over whole. */
export function fitting(questions: readonly OpenQuestion[], maxPairs: number): readonly OpenQuestion[] {
  let room = maxPairs;
  return questions.filter(({ pairs }) => {
    const fits = pairs.length <= room;
    if (fits) room -= pairs.length;
    return fits;
  });
}

/** Each two readings, by the first claims of them that stand in different sources. */
function readingPairs(
  { readings }: DifferenceDraft,
  sourceOf: (claim: number) => string,
): readonly OpenPair[] {
  if (readings.length > MOST_READINGS) return [];
  return readings.flatMap((x, i) =>
    readings.slice(i + 1).flatMap((y): readonly OpenPair[] => {
      const other = (claims: readonly number[], than: number) =>
        claims.find((claim) => sourceOf(claim) !== sourceOf(than));
      const [p, q] = [x.claims[0], y.claims[0]];
      if (p === undefined || q === undefined) return [];
      const beyond = other(y.claims, p);
      if (beyond !== undefined) return [{ a: p, b: beyond, readings: [x, y] }];
      const before = other(x.claims, q);
      return before === undefined ? [] : [{ a: before, b: q, readings: [x, y] }];
    }),
  );
}

/** The claims of the first source against the most alike claim of each other source of which nothing was compared. */
function uncomparedPairs(
  members: readonly number[],
  { agreements, differences }: Finding,
  sourceOf: (claim: number) => string,
  likeness: (a: number, b: number) => number,
): readonly OpenPair[] {
  const settled = new Set([
    ...agreements.flatMap(({ slot, claims }) => (factual[slot] ? claims : [])),
    ...differences.flatMap((d) => d.readings.flatMap((r) => r.claims)),
  ]);
  const compared = new Set([...settled].map(sourceOf));
  const [first, ...rest] = members.filter((m) => !compared.has(sourceOf(m)));
  if (first === undefined) return [];
  const best = new Map<string, number>();
  for (const m of rest) {
    const source = sourceOf(m);
    const known = best.get(source);
    if (source === sourceOf(first)) continue;
    if (known === undefined || likeness(first, m) > likeness(first, known)) best.set(source, m);
  }
  return [...best.values()].map((b) => ({ a: first, b }));
}
