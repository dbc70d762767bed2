import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortedMembers } from '../../../src/alignment/clusters/sorted-members.js';
import { assertProperty } from '../../property.js';

it('stand in order whatever the order in which they come, over the bounds of blocks', () => {
  assertProperty(
    fc.property(fc.uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 1_500 }), (list) => {
      const members = sortedMembers(list[0] ?? 0);
      for (const one of list.slice(1)) members.add(one);
      const sorted = list.toSorted((a, b) => a - b);
      expect(members.all()).toEqual(sorted);
      expect(members.length).toBe(list.length);
      expect(members.first()).toBe(sorted[0]);
      expect(sorted.map((_, i) => members.at(i))).toEqual(sorted);
      expect(members.at(list.length)).toBeUndefined();
    }),
    { numRuns: 30 },
  );
});
