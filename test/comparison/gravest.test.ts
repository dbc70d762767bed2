import { describe, expect, it } from 'vitest';
import { gravest } from '../../src/comparison/gravest.js';
import type { Relation } from '../../src/schema/types.js';

describe('the gravest decision', () => {
  const decision = (relation: Relation, rule: string) => ({ relation, rule });
  it('does not depend on the order', () => {
    const some = [
      decision('detail', 'x'),
      decision('contradiction', 'z'),
      decision('contradiction', 'y'),
      decision('framing', 'w'),
    ];
    expect(gravest(some)?.rule).toBe('y');
    expect(gravest([...some].reverse())?.rule).toBe('y');
  });

  it('is what cannot be settled before what one says more of: a contrary time before a contained one', () =>
    expect(
      gravest([decision('detail', 'time-contains'), decision('undetermined', 'time-unaligned')])?.rule,
    ).toBe('time-unaligned'));

  it('is none of none', () => expect(gravest([])).toBeUndefined());
});
