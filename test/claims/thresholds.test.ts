import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsIn, claimsOf, innerClaimsIn } from './claims-of.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
const told = (text: string): readonly (string | undefined)[] =>
  claimsOf(text).map((c) => c.predicate.concept);

describe('an ordinal ranks an event word', () => {
  it('up to one word behind it', () => {
    expect(told('The minister signed it during the second official visit')).toContain('visit');
    expect(told('The minister signed it during the second long official visit')).not.toContain('visit');
  });

  it('up to two words before it', () => {
    expect(told('وقع الوزير الاتفاق خلال زيارة رسمية جديدة ثانية')).toContain('visit');
    expect(told('وقع الوزير الاتفاق خلال زيارة رسمية جديدة قصيرة ثانية')).not.toContain('visit');
  });
});

describe('a clause without an event word is told', () => {
  it('from three words of content on', () => {
    expect(claimsIn('old bridge')).toEqual([]);
    expect(claimsIn('old stone bridge')).toHaveLength(1);
  });

  it('from two words of content on, one of which is named', () => {
    expect(claimsIn('Paris')).toEqual([]);
    expect(claimsIn('Paris old')).toHaveLength(1);
  });
});

describe('evidence reaches', () => {
  it('over what hangs on a claim, up to twenty-four tokens', () => {
    const crashed = (n: number): string =>
      `The plane crashed in the mountains after the ${words(n, 'old')} engine failed`;
    expect(claimsIn(crashed(14))[0]).toContain('engine failed');
    expect(claimsIn(crashed(15))[0]).not.toContain('engine');
  });

  it('back over who says it, up to sixty characters', () => {
    const said = (n: number): string => `The ${words(n, 'old')} mayor said the storm damaged 40 homes`;
    expect(claimsIn(said(11))[0]).toContain('mayor');
    expect(claimsIn(said(12))[0]).not.toContain('mayor');
  });

  it('back to a subject apart, up to twenty-four tokens', () => {
    const killed = (n: number): string => `Three men, who were in the ${words(n, 'old')} house, were killed`;
    expect(claimsIn(killed(13))[0]).toContain('Three men');
    expect(claimsIn(killed(14))[0]).toBe('kill: were killed');
  });
});

describe('an event told inside a claim', () => {
  it('has two words or more', () => {
    expect(innerClaimsIn('ويسمح الاتفاق بتبادل')).toEqual([]);
    expect(innerClaimsIn('ويسمح الاتفاق بتبادل المعلومات')).toEqual(['exchange: بتبادل المعلومات']);
  });

  it('reaches over up to ten tokens', () => {
    const allowed = (n: number): string => `The deal allows the exchange of ${words(n, 'old')} information`;
    expect(innerClaimsIn(allowed(8))[0]).toContain('information');
    expect(innerClaimsIn(allowed(9))[0]).not.toContain('information');
  });
});

describe('a place in a long claim is told by itself', () => {
  const crashed = (n: number, where: string): string =>
    `تحطمت الطائرة العسكرية ${words(n, 'القديمة')} ${where}`;
  const count = (n: number, where: string): number => claimsIn(crashed(n, where)).length;

  it('of more than ninety characters', () => {
    expect(count(5, 'بمحافظة الأنبار غرب البلاد')).toBe(1);
    expect(count(6, 'بمحافظة الأنبار غرب البلاد')).toBe(2);
  });

  it('in three words or more', () => {
    expect(count(9, 'في محافظة الأنبار')).toBe(1);
    expect(count(9, 'في غرب محافظة الأنبار')).toBe(2);
  });

  it('with another up to two words behind it', () => {
    expect(count(9, 'بمحافظة الأنبار الواقعة الآن غرب البلاد')).toBe(2);
    expect(count(9, 'بمحافظة الأنبار الواقعة الآن هناك غرب البلاد')).toBe(1);
  });

  it('where it takes up half of it at most', () => {
    const where = 'في مدينة الرمادي بمحافظة الأنبار غرب البلاد قرب مدينة الفلوجة شمال بغداد';
    expect(count(6, where)).toBe(1);
    expect(count(7, where)).toBe(2);
  });
});

describe('an Arabic noun phrase has', () => {
  it('up to four words', () => {
    const killed = (n: number): string => `قتلت الشرطة المسلح ${words(n, 'الهارب')}`;
    expect(argumentsIn(killed(3))).toContain(`patient المسلح ${words(3, 'الهارب')}`);
    expect(argumentsIn(killed(4))).toContain(`patient المسلح ${words(3, 'الهارب')}`);
  });

  it('up to two without an article', () => {
    expect(argumentsIn('قصف الجيش مخزن سلاح قديم')).toContain('patient مخزن سلاح');
  });
});

it('an office and its holder are one past up to two marks', () => {
  expect(argumentsIn('وصل وزير الدفاع، ، سالم الناصر')).toContain('agent سالم الناصر');
  expect(argumentsIn('وصل وزير الدفاع، ، ، سالم الناصر')).not.toContain('agent سالم الناصر');
});

describe('what did not come about', () => {
  const planned = 'The minister will sign the deal on Monday.';

  it('is told in the sentence before', () => {
    expect(told(`${planned} But this did not happen.`)).toEqual(['sign', 'sign']);
    expect(told(`${planned} The sky was blue. But this did not happen.`)).toEqual([
      'sign',
      undefined,
      'happen',
    ]);
  });

  it('is pointed back at in a clause of up to nine tokens', () => {
    expect(told(`${planned} But this ${words(4, 'old')} did not happen`)).toEqual(['sign', 'sign']);
    expect(told(`${planned} But this ${words(5, 'old')} did not happen`)).toEqual(['sign', 'happen']);
  });

  it('is pointed back at by one of the first two words', () => {
    expect(told(`${planned} But this did not happen`)).toEqual(['sign', 'sign']);
    expect(told(`${planned} But now this did not happen`)).toEqual(['sign', 'happen']);
  });
});
