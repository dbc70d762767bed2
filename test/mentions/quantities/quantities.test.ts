import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/mentions/quantities/quantities.js';
import { expectLinear } from '../../linear.js';
import { documentOf, mentionsIn } from './check-quantities.js';

describe('spans', () => {
  test.each([
    ['وقتل 257 شخصا على الأقل في الحادث', '257 شخصا على الأقل', 'شخصا'],
    ['بنحو 40 قتيلا', 'نحو 40 قتيلا', 'قتيلا'],
    ['مقتل ركابها الـ66 جميعا', 'ركابها الـ66', 'ركابها'],
    ['وضابطين من الجيش', 'ضابطين', 'ضابطين'],
    ['and at least 14 people died', 'at least 14 people', 'people'],
    ['It cost $2 billion in all', '$2 billion', undefined],
    ['82 percent of traffic', '82 percent', 'traffic'],
  ])('%s', (text, mention, counted) => {
    const [found] = mentionsIn(text);
    expect(found?.text).toBe(mention);
    expect(text.slice(found?.start, found?.end)).toBe(mention);
    const noun = found?.kind === 'quantity' ? found.counted : undefined;
    expect(noun && text.slice(noun.start, noun.end)).toBe(counted);
  });
});

test('a long text is read in linear time', () => {
  const sentence = 'قتل 257 شخصا على الأقل وأصيب ما بين 50 إلى 60 راكبا و12 جنديا من أصل ثلاثة آلاف. ';
  expectLinear(
    (times) => documentOf(sentence.repeat(50 * times)),
    (document) => expect(findQuantities(document).length).toBeGreaterThanOrEqual(150),
  );
});
