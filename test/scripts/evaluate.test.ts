import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEvents } from '../../scripts/lib/events.mjs';
import { faultsBetween, faultsIn } from '../../scripts/lib/faults.mjs';
import { scoreReport } from '../../scripts/lib/score.mjs';
import { compareClaims } from '../../src/compare.js';

/** Least figures by event, set a little below those last reached. Raise them when the engine gets better. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(new URL('floors.json', import.meta.url), 'utf8'),
);

test.each(readEvents('seeds'))('the comparison of $id stays above its floors', ({ id, sources, gold }) => {
  const report = compareClaims(sources);
  const figures: Readonly<Record<string, number | null>> = scoreReport(gold, report).figures;
  const floor = floors[id] ?? {};
  expect(Object.keys(floor)).not.toEqual([]);
  const fallen = Object.entries(floor).filter(([name, least]) => (figures[name] ?? 0) < least);
  expect(fallen.map(([name, least]) => `${name} ${figures[name]} < ${least}`)).toEqual([]);
});

test.each(readEvents('seeds'))('the comparison of $id has no fault', ({ sources }) => {
  const report = compareClaims(sources);
  expect([...faultsIn(report, sources), ...faultsBetween(report, compareClaims, sources)]).toEqual([]);
});
