import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const read = (text: string): readonly string[] =>
  claimsOf(text).map((c) => `${c.polarity} ${c.certainty} ${c.predicate.concept ?? '-'}`);

describe('what did not come about is the event told before', () => {
  it.each([
    ['كان من المقرر استئناف الرحلات الأحد، لكن لم يتم ذلك', 'negated asserted resume'],
    ['وعدت الوزارة بإعادة فتح المعبر. لكن هذا لم يحدث', 'negated asserted open'],
    ['The ministry promised to reopen the crossing, but this did not happen.', 'negated asserted open'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['استؤنفت الرحلات الأحد. وجاء ذلك بعد إغلاق المطار', 'negated asserted resume'],
    ['استؤنفت الرحلات الأحد. ولم يحدث زلزال بهذه القوة منذ عام 1990 في المنطقة', 'negated asserted resume'],
    ['The ministry promised to reopen the crossing. No attack happened there.', 'negated asserted open'],
  ])('not in %s', (text, wrong) => expect(read(text)).not.toContain(wrong));

  const told = 'وعدت فرنسا بإقامة علاقات مع مصر';
  const words = (text: string): readonly string[] =>
    claimsOf(text)
      .filter((c) => c.retells !== undefined)
      .map((c) => text.slice(c.start, c.end));

  it('points at the words it tells again, and shows when or why', () => {
    const text = `${told}، لكن هذا لم يحدث بعد تغير الحكومة، وفق الصحيفة`;
    expect(words(text)).toEqual(['لكن هذا لم يحدث بعد تغير الحكومة']);
    expect(claimsOf(text).find((c) => c.retells !== undefined)?.retells).toEqual({ first: 0, last: 6 });
  });

  it('shows no more than its own words where another statement follows', () =>
    expect(words(`${told}. لكن هذا لم يحدث. بعد أيام سافر الوزير`)).toEqual(['لكن هذا لم يحدث']));
});

describe('when an event began is its time', () => {
  it('told by a relative clause', () => {
    const claims = claimsOf('جاء ذلك خلال زيارة وزير الخارجية الفرنسي إلى المغرب، التي بدأت الثلاثاء');
    const visit = claims.find((c) => c.predicate.concept === 'visit');
    expect(visit?.time).toMatchObject({ day: 2 });
    expect(claims.map((c) => c.predicate.concept)).not.toContain('begin');
  });

  it('is shown by its evidence', () => {
    const text = 'جاء ذلك خلال زيارة الوزير الفرنسي إلى مصر، التي بدأت الثلاثاء، بهدف التعاون';
    const visit = claimsOf(text).find((c) => c.predicate.concept === 'visit');
    expect(text.slice(visit?.start, visit?.end)).toMatch(/إلى مصر، التي بدأت الثلاثاء$/);
  });

  it('not where the pronoun stands for something else', () => {
    const claims = claimsOf('خلال زيارة وزير الخارجية الفرنسي للمصنع الذي بدأ العمل الثلاثاء');
    expect(claims.find((c) => c.predicate.concept === 'visit')?.time).toBeUndefined();
  });
});
