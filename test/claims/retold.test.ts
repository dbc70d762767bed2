import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

const read = (text: string): readonly string[] =>
  claimsOf(text).map((c) => `${c.polarity} ${c.certainty} ${c.predicate.concept ?? '-'}`);

describe('what did not come about is the event told before', () => {
  it.each([
    ['كان من المقرر استئناف الرحلات الأحد، لكن لم يتم ذلك', 'negated asserted resume'],
    ['وعدت الوزارة بإعادة فتح المعبر. لكن هذا لم يحدث', 'negated asserted open'],
  ])('%s', (text, expected) => expect(read(text)).toContain(expected));

  it.each([
    ['استؤنفت الرحلات الأحد. وجاء ذلك بعد إغلاق المطار', 'negated asserted resume'],
    ['استؤنفت الرحلات الأحد. ولم يحدث زلزال بهذه القوة منذ عام 1990 في المنطقة', 'negated asserted resume'],
  ])('not in %s', (text, wrong) => expect(read(text)).not.toContain(wrong));
});

describe('when an event began is its time', () => {
  it('told by a relative clause', () => {
    const claims = claimsOf('جاء ذلك خلال زيارة وزير الخارجية الفرنسي إلى المغرب، التي بدأت الثلاثاء');
    const visit = claims.find((c) => c.predicate.concept === 'visit');
    expect(visit?.time).toMatchObject({ day: 2 });
    expect(claims.map((c) => c.predicate.concept)).not.toContain('begin');
  });

  it('not where the pronoun stands for something else', () => {
    const claims = claimsOf('خلال زيارة وزير الخارجية الفرنسي للمصنع الذي بدأ العمل الثلاثاء');
    expect(claims.find((c) => c.predicate.concept === 'visit')?.time).toBeUndefined();
  });
});
