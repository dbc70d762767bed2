import { describe, expect, it } from 'vitest';
import { compareSubstitutions } from '../../../src/comparison/wording/substitutions.js';
import { type About, claimOf } from '../../alignment/claims.js';
import { rulings } from '../members.js';

const compared = (a: string, b: string, about: About = {}): readonly string[] =>
  compareSubstitutions(
    [claimOf('a', a, about), claimOf('b', b, about)].map((claim, index) => ({ ...claim, index })),
    () => 0.9,
  ).flatMap((found) =>
    found.differences.map((d) => `${d.slot} ${rulings({ agreements: [], differences: [d] })}`),
  );

describe('one name put for another', () => {
  it.each([
    [
      'participant',
      'The airline opens a daily route between Canada and Japan',
      'The airline opens a daily route between Canada and Brazil',
    ],
    ['participant', 'افتتحت الشركة خط طيران يومي إلى اليابان', 'افتتحت الشركة خط طيران يومي إلى البرازيل'],
  ])('%s: %s', (slot, a, b) => {
    expect(compared(a, b)).toEqual([`${slot} contradiction substituted`]);
    expect(compared(b, a)).toEqual([`${slot} contradiction substituted`]);
  });
});

describe('not so', () => {
  it.each([
    ['one sentence', 'The airline opens a daily route to Japan', 'The airline opens a daily route to Japan'],
    [
      'one name more',
      'The airline opens a daily route to Japan',
      'The airline opens a daily route to Japan and Brazil',
    ],
    ['other words', 'The airline opens a daily route to Japan', 'Farmers in Brazil fear another dry summer'],
    ['too few words', 'Back to Japan', 'Back to Brazil'],
    ['no name', 'The airline opens a daily route', 'The airline closes a daily route'],
  ])('%s', (_, a, b) => expect(compared(a, b)).toEqual([]));
});

describe('in leads fewer words prove the claim', () => {
  const [a, b] = ['اليابان تنقل الخيام جوا', 'البرازيل تنقل الخيام برا'];
  it.each([
    ['a lead', { headline: true }, 1],
    ['what many can do at once', { headline: true, concept: 'condemn' }, 0],
  ] as const)('%s', (_, about, count) => expect(compared(a, b, about)).toHaveLength(count));
});

describe('two claims are one sentence but for a name where they share', () => {
  const [a, b] = [
    ['copper', 'granite', 'meadow', 'willow', 'velvet'],
    ['marble', 'pebble', 'saddle', 'ribbon', 'basket'],
  ];
  const shared = ['harbour', 'orchard', 'lantern'];
  /** Whether so many words in common, and so many of each claim's own, make them one sentence. */
  const areOne = (common: number, own: number, about: About): boolean => {
    const text = (words: readonly string[], state: string): string =>
      `${[...shared.slice(0, common), ...words.slice(0, own)].join(' ')} of ${state}`;
    return compared(text(a ?? [], 'Japan'), text(b ?? [], 'Brazil'), about).length > 0;
  };
  const many: About = { concept: 'condemn' };

  it.each([
    ['nearly half of their words', 3, 3, many, true],
    ['not less', 3, 4, many, false],
    ['three words', 3, 0, many, true],
    ['not two', 2, 0, many, false],
    ['in leads four in ten of their words', 3, 4, {}, true],
    ['in leads not less', 3, 5, {}, false],
    ['in leads two words', 2, 0, {}, true],
    ['in leads not one', 1, 0, {}, false],
  ] as const)('%s', (_, common, own, about, one) => expect(areOne(common, own, about)).toBe(one));
});

it('one month put for another', () => {
  const text = (month: string): string => `تفتح الجامعة أبواب المكتبة الكبيرة في شهر ${month}`;
  expect(compared(text('رمضان'), text('شوال'))).toEqual(['time contradiction substituted']);
});
