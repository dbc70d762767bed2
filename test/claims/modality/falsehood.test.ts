import { describe, expect, it } from 'vitest';
import { modalityOf } from '../reading.js';

/** Polarity and certainty of the marked word. */
const told = (text: string): string => {
  const { polarity, certainty } = modalityOf(text);
  return `${polarity} ${certainty}`;
};

describe('what is told only to say that it is untrue', () => {
  it.each([
    'Reports that the dam [burst] are false.',
    'The story that she [won] the lottery was made up.',
    'The [arrest] of the painter was a giant hoax.',
    'Fans were fooled by a [death] hoax.',
    'Fake news that the army [entered] the town went viral.',
    'A bogus report claims that the volcano [erupted].',
    'Hoax: bank [moved] gold abroad',
    'There is no truth to claims that the singer has [resigned].',
    'There was no truth in the report that the dam [burst].',
    'خبر [استقالة] الوزير مفبرك.',
    'تداول ناشطون شائعات كاذبة عن [انفجار] خزان الغاز.',
    'الحديث عن [توقف] المصافي غير صحيح.',
    'لا صحة ل[إغلاق] المطار.',
  ])('%s', (text) => expect(told(text)).toBe('negated asserted'));

  it('may be in doubt itself', () =>
    expect(told('Stories that the volcano [erupted] are probably a hoax.')).toBe('negated possible'));

  it.each([
    'The passport that they [found] was fake.',
    'Police [arrested] a man with a fake passport.',
    'He was [jailed] for spreading fake news.',
    'The judge [resigned], for there is no truth to be had in this town.',
    'سجن صحفي بسبب [نشر] أخبار كاذبة.',
  ])('is not what only lies near it: %s', (text) => expect(told(text)).toMatch(/^affirmed/));
});
