import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsOf } from '../claims-of.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const times = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');

describe('an Arabic subject stands behind its verb', () => {
  it('past what a preposition governs, up to three words', () => {
    const visited = (n: number): string => `زار في إطار جولة ${times(n, 'عمل')} وزير الدفاع الفرنسي القاهرة`;
    expect(argumentsIn(visited(1))).toContain('agent وزير الدفاع الفرنسي');
    expect(argumentsIn(visited(2))).not.toContain('agent وزير الدفاع الفرنسي');
  });

  it('past two such phrases', () => {
    const visited = (n: number): string =>
      `زار في إطار جولة عمل ${times(n, 'مع وفد كبير')} وزير الدفاع الفرنسي القاهرة`;
    expect(argumentsIn(visited(1))).toContain('agent وزير الدفاع الفرنسي');
    expect(argumentsIn(visited(2))).not.toContain('agent وزير الدفاع الفرنسي');
  });

  it('where a pronoun less than three tokens behind it takes what stands before', () => {
    const joined = (n: number): string => `المؤتمر الذي شارك ${times(n, 'أمس')} فيه وزير الدفاع الفرنسي`;
    expect(argumentsIn(joined(1))).toContain('agent وزير الدفاع الفرنسي');
    expect(argumentsIn(joined(2))).toContain('agent المؤتمر');
  });
});

describe('a preposition governs', () => {
  it('in Arabic what stands up to two tokens behind it', () => {
    expect(argumentsIn('وصل الوزير إلى هذه القاهرة')).toContain('destination القاهرة');
    expect(argumentsIn('وصل الوزير إلى هذه هذه القاهرة')).toContain('topic القاهرة');
  });

  it('in English what stands up to two tokens behind it', () => {
    expect(argumentsIn('A bomb killed 40 people in old Paris')).toContain('place Paris');
    expect(argumentsIn('A bomb killed 40 people in very old Paris')).toContain('patient Paris');
  });

  it('also where it has several words and an article follows', () => {
    expect(argumentsIn('The ship sailed on behalf of the France')).toContain('destination France');
    expect(argumentsIn('The ship sailed on behalf of the the France')).toContain('origin France');
  });
});

describe('in English', () => {
  it('a figure less than ten words behind what compares it is no part of the claim', () => {
    const rose = (n: number): string => `Sales rose 12 percent up from ${times(n, 'old')} 8 percent`;
    expect(argumentsIn(rose(7))).toEqual(['patient Sales', 'quantity 12 percent']);
    expect(argumentsIn(rose(8))).toEqual(['patient Sales', 'quantity 12 percent', 'quantity 8']);
  });

  it('a list is joined by up to three tokens', () => {
    expect(argumentsIn('The minister met Germany, and the France')).toContain('partner France');
    expect(argumentsIn('The minister met Germany, and the the France')).toContain('topic France');
  });

  it('a verb is passive by an auxiliary up to four tokens before it', () => {
    expect(argumentsIn(`France was ${times(3, 'very')} damaged`)).toEqual(['patient France']);
    expect(argumentsIn(`France was ${times(4, 'very')} damaged`)).toEqual(['agent France']);
  });

  it('those who came before are joined by up to two tokens', () => {
    const joined = (marks: string): string => `Spain is the fourth state to join, after France${marks} Italy`;
    expect(argumentsIn(joined(', and'))).toContain('order Italy');
    expect(argumentsIn(joined(', and and'))).not.toContain('order Italy');
  });
});

it('an office is held by whom up to two marks part from it', () => {
  const held = (marks: string) =>
    claimsOf(`Defence minister${marks} Salem Nasser arrived`).map((c) => c.predicate.concept);
  expect(held(', "')).toContain('hold-office');
  expect(held(', , "')).not.toContain('hold-office');
});

it('an act is followed where it is told in the same sentence or the one before', () => {
  const followed = (between: string) =>
    claimsOf(`وقعت مصر الاتفاق مع فرنسا. ${between} ثم حذت ألمانيا حذوها.`).at(-1)?.predicate.concept;
  expect(followed('')).toBe('sign');
  expect(followed('كان الجو صافيا.')).toBe('follow-suit');
});

describe('الجانبان stand for two', () => {
  const sign = (before: string): readonly (string | undefined)[] =>
    (claimsOf(`${before} ووقع الجانبان مذكرة تفاهم.`).at(-1)?.arguments ?? [])
      .filter((a) => a.role === 'agent')
      .map((a) => (a.reference === 'open' ? 'open' : a.mention?.text));
  const met = 'اجتمعت فرنسا وألمانيا.';
  const came = 'وصل الوفد من مصر.';

  it('named up to three sentences back', () => {
    expect(sign(`${met} ${times(2, 'كان الجو صافيا.')}`)).toEqual(['فرنسا', 'ألمانيا']);
    expect(sign(`${met} ${times(3, 'كان الجو صافيا.')}`)).toEqual(['open']);
  });

  it('of three named near by, where two are named three times', () => {
    expect(sign(`${times(2, met)} ${came} ${met}`)).toEqual(['فرنسا', 'ألمانيا']);
    expect(sign(`${met} ${came} ${met}`)).toEqual(['open']);
  });

  it('of three named near by, where two are named half as often again as the third', () => {
    expect(sign(`${times(2, met)} ${times(2, came)} ${met}`)).toEqual(['فرنسا', 'ألمانيا']);
    expect(sign(`${times(2, met)} ${times(3, came)} ${met}`)).toEqual(['open']);
  });

  it('and never for three', () => {
    expect(sign('اجتمعت فرنسا وألمانيا ومصر.')).toEqual(['open']);
  });
});

it('الوزيران are the two of their office named last', () => {
  const text = 'التقى وزير الدفاع المصري وزير الدفاع الفرنسي ووزير الدفاع الألماني. ووقع الوزيران اتفاقا.';
  expect(
    claimsOf(text)
      .at(-1)
      ?.arguments.map((a) => a.mention?.text),
  ).toEqual(['وزير الدفاع الفرنسي', 'وزير الدفاع الألماني']);
});
