import { describe, expect, it } from 'vitest';
import { hostileReports, hostileTexts } from '../scripts/lib/hostile-texts.mjs';
import { compareClaims } from '../src/index.js';
import type { Source } from '../src/schema/types.js';
import { expectLinear } from './linear.js';

/** Long enough for most of what is a square to show, short enough for a test; `npm run bench:linear` goes to a million. */
const LENGTH = 2_500;

describe.each(Object.entries(hostileTexts))('%s', (_, text) => {
  it.each(['one side', 'both'])('takes time that grows with its length, on %s', (sides) => {
    expectLinear(
      (times): readonly Source[] => hostileReports(text, LENGTH * times, sides),
      (sources) => expect(compareClaims(sources).sources).toHaveLength(2),
    );
  });
});
