import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEvents } from '../../scripts/lib/events.mjs';
import { faultsBetween, faultsIn } from '../../scripts/lib/faults.mjs';
import { items, judgeEvent, sumUp } from '../../scripts/lib/reading.mjs';
import { compareClaims, readClaims } from '../../src/compare.js';
import { scoreReport } from '../../src/evaluation/score-report.js';

type Figures = Readonly<Record<string, number | null>>;

const json = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Least figures, set a little below those last reached. Raise them when the engine gets better. */
const floors: {
  readonly comparison: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly reading: Readonly<Record<string, number>>;
} = json('floors.json');

/** Figures that lie below their floors, in words. */
const fallen = (figures: Figures, least: Readonly<Record<string, number>>) =>
  Object.entries(least)
    .filter(([name, floor]) => (figures[name] ?? 0) < floor)
    .map(([name, floor]) => `${name} ${figures[name]} < ${floor}`);

const seeds = readEvents('seeds');

test.each(seeds)('the comparison of $id stays above its floors and has no fault', ({ id, sources, gold }) => {
  const report = compareClaims(sources);
  const least = floors.comparison[id] ?? {};
  expect(Object.keys(least)).not.toEqual([]);
  expect(fallen(scoreReport(gold, report).figures, least)).toEqual([]);
  expect([...faultsIn(report, sources), ...faultsBetween(report, compareClaims, sources)]).toEqual([]);
});

test('the reading of the labelled clauses of the seeds stays above its floors', () => {
  const clauses = json('../fixtures/reading/seeds.json');
  const judged: readonly { readonly counts: object }[] = seeds.flatMap((event) =>
    judgeEvent(readClaims, event, clauses),
  );
  const counts = judged.map((j) => j.counts);
  const f1: Figures = Object.fromEntries(items.map((item) => [item, sumUp(counts, item).f1]));
  expect(fallen(f1, floors.reading)).toEqual([]);
});
