import { describe, expect, it } from 'vitest';
import { claimsIn, claimsOf } from './claims-of.js';

describe('one fact, one claim', () => {
  it.each([
    ['وقع الوزير الاتفاق', ['sign: وقع الوزير الاتفاق']],
    ['The minister resigned on Monday.', ['resign: The minister resigned on Monday']],
    ['زيارة الوزير إلى مصر', ['visit: زيارة الوزير إلى مصر']],
    ['تم توقيع الاتفاق', ['sign: تم توقيع الاتفاق']],
    ['قامت الدولتان بتطبيع العلاقات', ['normalise: قامت الدولتان بتطبيع العلاقات']],
  ])('%s', (text, expected) => expect(claimsIn(text)).toEqual(expected));
});

describe('several facts, several claims', () => {
  it.each([
    [
      'وصل الوزير إلى الرباط ووقع اتفاقا وغادر مساء الأربعاء',
      ['arrive: وصل الوزير إلى الرباط', 'sign: ووقع اتفاقا', 'depart: وغادر مساء الأربعاء'],
    ],
    [
      'The talks ended after the minister left Paris',
      ['end: The talks ended after the minister left Paris', 'depart: after the minister left Paris'],
    ],
    ['قتل 14 شخصا على الأقل وأصيب 5 آخرون', ['kill: قتل 14 شخصا على الأقل', 'wound: وأصيب 5 آخرون']],
    ['He resigned. He resigned.', ['resign: He resigned', 'resign: He resigned']],
  ])('%s', (text, expected) => expect(claimsIn(text)).toEqual(expected));

  it('two tolls in one clause are two facts, each with its own number', () => {
    for (const text of [
      'وزارة الصحة: 12 قتيلا و5 جرحى',
      '12 dead and 5 wounded in the crash',
      'At least 12 people were killed and 5 wounded',
    ]) {
      const counts = claimsOf(text).map((c) =>
        c.arguments.flatMap((a) => (a.mention?.kind === 'quantity' ? [a.mention.value.min] : [])),
      );
      expect([text, [...counts].sort()]).toEqual([text, [[12], [5]]]);
    }
  });
});

describe('words without a known event', () => {
  it('make a claim where there are enough of them', () => {
    expect(claimsIn('The heavy blue curtain hung above the long stage')).toEqual([
      '-: The heavy blue curtain hung above the long stage',
    ]);
  });

  it.each(['شيء ما', 'Nothing more', '…', 'اقرأ أيضا: وقع الوزير الاتفاق'])('make none: %s', (text) =>
    expect(claimsIn(text)).toEqual([]),
  );
});

describe('what is said', () => {
  it('is the claim, and the saying its attribution', () => {
    const [claim, ...rest] = claimsOf('قال الوزير إن الطائرة تحطمت');
    expect(rest).toEqual([]);
    expect(claim?.predicate.concept).toBe('crash');
    expect(claim?.attribution.map((a) => a.speaker.text)).toEqual(['الوزير']);
  });

  it('is denied where the way of saying it denies it', () => {
    expect(claimsOf('نفت الحكومة مقتل ثلاثة جنود')[0]).toMatchObject({
      certainty: 'denied',
      polarity: 'affirmed',
    });
    expect(claimsOf('The minister denied signing the deal')[0]?.certainty).toBe('denied');
  });
});

describe('polarity, certainty and time', () => {
  it.each([
    ['لم يوقع الوزير الاتفاق', 'negated', 'asserted'],
    ['سيوقع البلدان الاتفاق', 'affirmed', 'planned'],
    ['وقع البلدان الاتفاق', 'affirmed', 'asserted'],
    ['The two sides did not sign the deal', 'negated', 'asserted'],
    ['The minister will visit Egypt', 'affirmed', 'planned'],
  ])('%s', (text, polarity, certainty) => expect(claimsOf(text)[0]).toMatchObject({ polarity, certainty }));

  it('a claim has the time that its clause gives', () => {
    expect(claimsOf('وقع الوزير الاتفاق مساء الثلاثاء')[0]?.time).toMatchObject({
      weekday: 2,
      partOfDay: 'evening',
    });
    expect(claimsOf('وقع الوزير الاتفاق')[0]?.time).toBeUndefined();
  });
});

describe('subjects', () => {
  it('are carried on inside a sentence', () => {
    const [, signed] = claimsOf('وصل الوزير إلى الرباط ووقع اتفاقا');
    expect(signed?.arguments.find((a) => a.role === 'agent')?.text).toBe('الوزير');
  });

  it('are not carried into the next sentence', () => {
    const [, signed] = claimsOf('وصل الوزير إلى الرباط. تم توقيع اتفاق.');
    expect(signed?.arguments.find((a) => a.role === 'agent')).toBeUndefined();
  });
});

describe('prominence', () => {
  it('is of the headline in a heading and in the first sentence', () => {
    const text =
      'Minister resigns\nThe minister resigned on Monday. Prices fell.\nProtesters left the square.';
    expect(claimsOf(text).map((c) => c.prominence)).toEqual(['headline', 'headline', 'core', 'core']);
  });
});

describe('every claim', () => {
  const text =
    'اتفاق جديد\n"وصل الوزير"، قال المتحدث، ووقع (مساء الثلاثاء) اتفاقا يشمل التدريب؛ لكن السفير نفى أنه غادر. قتل 12 شخصا وأصيب 5.';

  it('has evidence that holds its predicate, without marks at its ends', () => {
    for (const claim of claimsOf(text)) {
      expect(claim.start).toBeLessThanOrEqual(claim.predicate.start);
      expect(claim.end).toBeGreaterThanOrEqual(claim.predicate.end);
      expect(text.slice(claim.predicate.start, claim.predicate.end)).toBe(claim.predicate.text);
      expect(text.slice(claim.start, claim.end)).not.toMatch(/^[\s،,.;؛]|[\s،,.;؛]$/);
    }
  });

  it('differs from every other in evidence or predicate', () => {
    const keys = claimsOf(text).map((c) => `${c.start}-${c.end}-${c.predicate.start}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has arguments that slice to their words', () => {
    for (const a of claimsOf(text).flatMap((c) => c.arguments))
      expect(text.slice(a.start, a.end)).toBe(a.text);
  });
});
