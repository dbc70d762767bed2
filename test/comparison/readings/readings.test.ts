import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../../src/comparison/readings/readings.js';
import type { Ruling } from '../../../src/comparison/ruling.js';
import type { SlotValue } from '../../../src/comparison/slot-value.js';
import { assertProperty } from '../../property.js';
import { member, members } from '../members.js';

const apart: Ruling<'quantity'> = 'quantity-disjoint';

/** What each source says in one slot, in order: a source may speak twice, and a claim may give two values. */
function values(said: readonly (readonly [source: string, value: number])[]): readonly SlotValue<number>[] {
  const group = members(...said.map(([source]) => member(source)));
  return group.map((one, i) => {
    const value = said[i]?.[1] ?? 0;
    return { member: one, value, text: String(value), key: String(value) };
  });
}

type Decide = (a: SlotValue<number>, b: SlotValue<number>) => Ruling<'quantity'> | undefined;

const found = (said: readonly (readonly [string, number])[], decide: Decide = () => apart) =>
  compareReadings('quantity', values(said), decide, () => 0.9);

describe('readings', () => {
  it('gather equal values, sorted', () => {
    const { differences } = found([
      ['b', 2],
      ['a', 1],
      ['c', 2],
    ]);
    expect(differences[0]?.readings.map((r) => [r.text, r.claims])).toEqual([
      ['1', [1]],
      ['2', [0, 2]],
    ]);
  });

  it('that no rule tells apart make no difference', () => {
    expect(
      found(
        [
          ['a', 1],
          ['b', 2],
        ],
        () => undefined,
      ).differences,
    ).toEqual([]);
  });

  it('of one source alone make no difference', () => {
    expect(
      found([
        ['a', 1],
        ['a', 2],
      ]).differences,
    ).toEqual([]);
  });

  it('leave out a value that differs from none', () => {
    const onlyOneTwo = (x: SlotValue<number>, y: SlotValue<number>): Ruling<'quantity'> | undefined =>
      x.value + y.value === 3 ? apart : undefined;
    const { differences } = compareReadings(
      'quantity',
      values([
        ['a', 1],
        ['b', 2],
        ['c', 9],
      ]),
      onlyOneTwo,
      () => 0.9,
    );
    expect(differences[0]?.readings.map((r) => r.text)).toEqual(['1', '2']);
  });

  it('say nothing of claims that are hardly about one thing', () => {
    expect(
      compareReadings(
        'quantity',
        values([
          ['a', 1],
          ['b', 2],
        ]),
        () => apart,
        () => 0.1,
      ).differences,
    ).toEqual([]);
  });

  it('are judged on the two claims likeliest to be about one thing, which give the confidence', () => {
    const identity = (x: number, y: number): number =>
      Math.min(x, y) === 0 && Math.max(x, y) === 2 ? 0.8 : 0.4;
    const seen: string[] = [];
    const { differences } = compareReadings(
      'quantity',
      values([
        ['a', 1],
        ['b', 1],
        ['c', 2],
      ]),
      (x, y, sure) => {
        seen.push(`${x.member.index}-${y.member.index} ${sure}`);
        return apart;
      },
      identity,
    );
    expect(seen).toEqual(['0-2 0.8']);
    expect(differences[0]?.confidence).toBe(0.8);
  });

  const group = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 5 })), {
    maxLength: 12,
  });

  it('never mix values, hold each claim once, and come from at least two sources', () => {
    assertProperty(
      fc.property(group, (said) => {
        for (const { readings } of found(said).differences) {
          const claims = readings.flatMap((r) => r.claims);
          expect(new Set(claims).size).toBe(claims.length);
          for (const r of readings) expect(new Set(r.claims.map((c) => said[c]?.[1])).size).toBe(1);
          expect(new Set(claims.map((c) => said[c]?.[0])).size).toBeGreaterThan(1);
          expect(readings.length).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('agree only where at least two sources give the value', () => {
    assertProperty(
      fc.property(group, (said) => {
        for (const { claims } of found(said).agreements) {
          expect(new Set(claims.map((c) => said[c]?.[0])).size).toBeGreaterThan(1);
          expect(new Set(claims.map((c) => said[c]?.[1])).size).toBe(1);
        }
      }),
    );
  });

  it('compare values of different sources only', () => {
    assertProperty(
      fc.property(group, (said) => {
        compareReadings(
          'quantity',
          values(said),
          (x, y) => {
            expect(x.member.claim.sourceId).not.toBe(y.member.claim.sourceId);
            return apart;
          },
          () => 0.9,
        );
      }),
    );
  });
});

describe('bounds', () => {
  const two = values([
    ['a', 1],
    ['b', 2],
  ]);

  it('nothing is said of claims that are one by less than a fifth', () => {
    const differences = (sure: number) =>
      compareReadings(
        'quantity',
        two,
        () => apart,
        () => sure,
      ).differences.length;
    expect([0.18, 0.22].map(differences)).toEqual([0, 1]);
  });

  it('a reading is compared with the forty behind it, so that a slot stays linear', () => {
    const said = Array.from({ length: 60 }, (_, i): readonly [string, number] => [`s${i}`, 100 + i]);
    const behind = new Map<number, number>();
    found(said, (x: SlotValue<number>) => {
      behind.set(x.value, (behind.get(x.value) ?? 0) + 1);
      return undefined;
    });
    expect(behind.get(100)).toBe(40);
  });

  it('of the claims with one value, twelve are looked at for the likeliest counterpart', () => {
    const said = [...Array.from({ length: 20 }, (_, i) => `s${i}`), 'other'].map(
      (source): readonly [string, number] => [source, source === 'other' ? 2 : 1],
    );
    const looked = new Set<number>();
    compareReadings(
      'quantity',
      values(said),
      () => apart,
      (x) => {
        looked.add(x);
        return 0.9;
      },
    );
    expect(looked.size).toBe(12);
  });
});
