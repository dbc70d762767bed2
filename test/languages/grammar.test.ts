import { describe, expect, test } from 'vitest';
import type { LightVerb, Marker, Reference } from '../../src/concepts/markers.js';
import { idsIn } from './ids-in.js';

const lights: Readonly<Partial<Record<LightVerb, readonly string[]>>> = {
  do: ['قامت', 'تقوم', 'أجرى', 'أدلى', 'conducted'],
  'be-done': ['تم', 'سيتم', 'يتم', 'جرى'],
  be: ['كان', 'كانت', 'يكون', 'was', 'were', 'becomes'],
  continue: ['لا يزال', 'ما زالت', 'continued', 'remains'],
  try: ['حاول', 'يسعى', 'tried'],
  manage: ['تمكن', 'نجحت', 'managed'],
  fail: ['فشل', 'failed'],
};

const markers: Readonly<Partial<Record<Marker, readonly string[]>>> = {
  but: ['لكن', 'إلا أن', 'غير أن', 'بيد أن', 'but', 'however'],
  while: ['بينما', 'فيما', 'في حين', 'while'],
  after: ['بعدما', 'بعد أن', 'عقب', 'after'],
  before: ['قبل أن', 'قبيل', 'before'],
  since: ['منذ', 'since'],
  because: ['لأن', 'بسبب', 'because'],
  so: ['مما', 'الأمر الذي', 'ما أدى إلى'],
  purpose: ['لكي', 'بهدف', 'من أجل', 'in order to'],
  if: ['إذا', 'لو', 'if', 'unless'],
  although: ['رغم', 'على الرغم من', 'although', 'despite'],
  that: ['أن', 'بأن', 'أنه', 'that'],
  relative: ['الذي', 'التي', 'الذين', 'who', 'which'],
  besides: ['كما', 'إضافة إلى', 'فضلا عن', 'in addition to'],
  among: ['بينهم', 'بمن فيهم', 'including'],
  except: ['باستثناء', 'except'],
};

const references: Readonly<Partial<Record<Reference, readonly string[]>>> = {
  'the-two-sides': ['الجانبان', 'الطرفين', 'the two sides', 'both sides'],
  'the-two-countries': ['البلدان', 'البلدين', 'both countries'],
  'the-latter': ['الأخير', 'the latter'],
  this: ['هذا', 'هذه', 'ذلك', 'this', 'those'],
  he: ['هو', 'he', 'him'],
  own: ['his', 'their'],
};

const rowsOf = (table: Readonly<Record<string, readonly string[]>>): (readonly [string, string])[] =>
  Object.entries(table).flatMap(([id, words]) => words.map((word) => [word, id] as const));

describe('light verbs', () => {
  test.each(rowsOf(lights))('%s: %s', (word, id) => {
    expect(idsIn(word, 'light')).toContain(id);
  });
});

describe('markers', () => {
  test.each(rowsOf(markers))('%s: %s', (word, id) => {
    expect(idsIn(word, 'marker')).toContain(id);
  });
  test.each(['العالم', 'المدينة', 'لجنة', 'bridge', 'butter', 'whole'])('%s: none', (word) => {
    expect(idsIn(word, 'marker')).toEqual([]);
  });
});

describe('references', () => {
  test.each(rowsOf(references))('%s: %s', (word, id) => {
    expect(idsIn(word, 'reference')).toContain(id);
  });
});

describe('stop words', () => {
  test.each(['في', 'من', 'إلى', 'على', 'التي', 'كان', 'أيضا', 'the', 'of', 'was', 'their', 'also'])(
    '%s',
    (word) => {
      expect(idsIn(word, 'stop')).toEqual(['stop']);
    },
  );
  test.each(['اتفاق', 'طائرة', 'وزير', 'الحكومة', 'cable', 'minister', 'attack'])('%s: none', (word) => {
    expect(idsIn(word, 'stop')).toEqual([]);
  });
});
