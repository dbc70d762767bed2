import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/compare.js';

/** The rules by which two headlines are told to conflict over what came about. */
const opposed = (a: string, b: string): readonly string[] =>
  compareClaims([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ])
    .groups.flatMap((g) => g.differences)
    .filter((d) => d.slot === 'polarity' && d.relation === 'contradiction')
    .map((d) => d.rule);

describe('one wins, and another is beaten', () => {
  it.each([
    ['الفريق الأحمر يفوز بكأس السوبر', 'النادي الأزرق يخسر كأس السوبر'],
    ['نسور الشمال يتوج بكأس السوبر', 'هلال الوادي يخسر السوبر'],
  ])('%s / %s', (a, b) => expect(opposed(a, b)).toEqual([]));

  it('but one does not both win and lose', () =>
    expect(opposed('الفريق الأحمر يفوز بكأس السوبر', 'الفريق الأحمر يخسر كأس السوبر')).toHaveLength(1));
});
