import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/lib/fuzz/faults.mjs';
import { fuzzer } from '../../scripts/lib/fuzz/fuzzer.mjs';
import { mutations } from '../../scripts/lib/fuzz/mutate.mjs';
import { randomOf } from '../../scripts/lib/fuzz/random.mjs';
import { valueFaults } from '../../scripts/lib/fuzz/values.mjs';
import * as library from '../../src/index.js';
import { languages } from '../../src/languages/registry.js';
import type { ComparisonReport, Source } from '../../src/schema/types.js';

const fuzz = fuzzer({ ...library, languages }, 'seeds');

/** Some ten seconds; by number and not by the clock, and from one seed, so that every run looks at the same cases: `npm run fuzz` looks further. */
const CASES = 25;

describe('texts changed at random', () => {
  it.each(Array.from({ length: CASES }, (_, i) => i + 1))(
    'break nothing: npm run fuzz -- --count 1 --seed %i',
    (one) => {
      expect(fuzz.faultsOf(fuzz.caseOf(one).sources)).toEqual([]);
    },
  );

  it('follow from their seed', () => {
    expect(fuzz.caseOf(7)).toEqual(fuzz.caseOf(7));
    expect(fuzz.caseOf(7)).not.toEqual(fuzz.caseOf(8));
  });

  it.each(Object.keys(mutations) as (keyof typeof mutations)[])('are changed: %s', (name) => {
    const text =
      'Café «قُتل» 66 people, he\u0301 said.\nOil rose by 5%. وصل الوزير إلى الرباط، مساء الثلاثاء.\nTHE END';
    const changed = Array.from({ length: 40 }, (_, i) =>
      mutations[name](text, randomOf(i), () => 'three days ago'),
    );
    expect(changed.some((one: string) => one !== text)).toBe(true);
  });
});

describe('a value is told to be none', () => {
  const time = { kind: 'time', precision: 'day', anchor: 'absolute' };
  it.each<[value: object, fault: RegExp | undefined]>([
    [{ kind: 'quantity', min: 3, max: 4 }, undefined],
    [{ kind: 'quantity', min: 5, max: 4 }, /more at least/],
    [{ kind: 'quantity', max: Number.NaN }, /no number/],
    [{ kind: 'quantity', of: 'person' }, /no number/],
    [{ ...time, start: '2024-02-29', end: '2024-03-01', clock: '23:59', duration: 'P1D' }, undefined],
    [{ ...time, start: '2024-02-29T23:30', end: '2024-02-29T23:31' }, undefined],
    [{ ...time, start: '2023-02-29' }, /begins on no day/],
    [{ ...time, start: '2024', end: '2023' }, /ends before/],
    [{ ...time, clock: '24:61' }, /no clock/],
    [{ ...time, duration: 'PT6e+24S' }, /no length/],
    [{ ...time, dayOfMonth: 1.5 }, /no dayOfMonth/],
    [{ kind: 'place', name: 'x' }, undefined],
  ])('%j: %s', (value, fault) => {
    const told = valueFaults(value).join('\n');
    if (fault === undefined) expect(told).toBe('');
    else expect(told).toMatch(fault);
  });
});

describe('a fault is found where', () => {
  const sources: readonly Source[] = [
    { id: 'a', text: 'The ferry sank on Monday, killing 12 people. Rescuers found 3 bodies.' },
    { id: 'b', text: 'The ferry sank on Monday, killing 14 people.' },
  ];
  /** The library, with reports changed. */
  const broken = (change: (report: ComparisonReport, given: readonly Source[]) => unknown) => ({
    ...library,
    compareClaims: (given: readonly Source[]) => {
      const report = structuredClone(library.compareClaims(given));
      change(report, given);
      return report;
    },
  });
  const faults = (change: Parameters<typeof broken>[0]) => faultsOf(broken(change), sources).join('\n');
  /** Past what is read-only in the types. */
  const edit = <T extends object>(target: T | undefined, values: object): unknown =>
    target === undefined ? undefined : Object.assign(target, values);

  it('nothing is changed: none', () => expect(faults(() => undefined)).toBe(''));

  it.each<[string, Parameters<typeof broken>[0], RegExp]>([
    ['a quote is not its span', ({ claims }) => edit(claims[0]?.evidence, { quote: 'x' }), /not its span/],
    [
      'a value is none',
      ({ claims }) => edit(claims[0], { time: { kind: 'time', start: '2023-02-29' } }),
      /begins on no day/,
    ],
    ['a claim is in no group', ({ groups }) => edit(groups[0], { claimIds: [] }), /no group/],
    [
      'a claim is in two groups',
      ({ groups }) => edit(groups[0], { claimIds: groups.flatMap((g) => g.claimIds) }),
      /in two/,
    ],
    ['the schema is broken', (report) => edit(report, { events: 1 }), /throws|parser/],
    [
      'an agreement is on nothing',
      ({ groups }) =>
        edit(
          groups.find((g) => g.sourceIds.length > 1),
          { verdict: 'agreement', agreements: [] },
        ),
      /on nothing/,
    ],
    ['the order counts', (report, given) => edit(report.engine, { version: given[0]?.id }), /order/],
    [
      'a copy is told apart',
      ({ groups }, given) => given[0]?.text === given[1]?.text && edit(groups[0], { verdict: 'conflict' }),
      /own copy/,
    ],
    [
      'it throws anything else',
      () => {
        throw new TypeError('of undefined');
      },
      /throws/,
    ],
  ])('%s', (_, change, message) => expect(faults(change)).toMatch(message));
});
