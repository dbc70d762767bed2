import { describe, expect, it } from 'vitest';
import { compareCauses } from '../../src/comparison/causes.js';
import { rulings } from './members.js';
import { readMembers } from './read-members.js';

describe('why a thing came about', () => {
  const compared = (concept: string, ...texts: readonly string[]): readonly string[] =>
    rulings(compareCauses(readMembers(concept, ...texts), () => 0.5));

  it('may be told more exactly', () =>
    expect(compared('resign', 'استقال الوزير بسبب الإضراب.', 'استقال الوزير بسبب قمع الإضراب.')).toEqual([
      'detail cause-more-exact',
    ]));

  it('is not one where another state is named', () =>
    expect(
      compared('resign', 'استقال الوزير بسبب العقوبات الأمريكية.', 'استقال الوزير بسبب العقوبات الروسية.'),
    ).toEqual(['detail cause-more-exact']));

  it('may be two things', () =>
    expect(compared('resign', 'استقال الوزير بسبب الإضراب.', 'استقال الوزير بسبب مرضه.')).toEqual([
      'undetermined cause-other',
    ]));

  it('is told more exactly by the sort of an illness', () =>
    expect(compared('die', 'The writer died of lung cancer.', 'The writer died of cancer.')).toEqual([
      'detail cause-more-exact',
    ]));

  it('is left to the comparison of means where these exclude one another', () =>
    expect(compared('die', 'The writer died of a heart attack.', 'The writer died of cancer.')).toEqual([]));

  it.each<[string, string, string]>([
    ['one cause', 'استقال الوزير بسبب الإضراب.', 'أمس استقال الوزير بسبب الإضراب.'],
    [
      'another spelling',
      'استقال الوزير بسبب فرض العقوبات الأمريكية على إيران.',
      'استقال الوزير بسبب فرض العقوبات الأميركية على إيران.',
    ],
    ['a state and its people', 'استقال الوزير بسبب القصف الإيراني.', 'استقال الوزير بسبب قصف إيران.'],
    [
      'other words of one act',
      'The minister resigned because of the Iranian blast.',
      'The minister resigned because of the explosion in Iran.',
    ],
    ['a cause in one only', 'استقال الوزير بسبب الإضراب.', 'استقال الوزير أمس.'],
  ])('no difference: %s', (_, a, b) => expect(compared('resign', a, b)).toEqual([]));
});
