import { describe, expect, test } from 'vitest';
import { arabicLead } from '../../src/grammar/arabic/lead.js';
import { grammars } from '../../src/grammar/grammar.js';
import { NO_LEAD } from '../../src/grammar/no-affixes.js';
import { particleLetters } from '../../src/grammar/particles.js';

const { ar, en } = grammars;

describe('the article', () => {
  test.each(['الجيش', 'الاعلي'])('%s has it', (form) => expect(ar.hasArticle(form)).toBe(true));
  test.each(['الي', 'جيش', 'وزاره'])('%s has none', (form) => expect(ar.hasArticle(form)).toBe(false));
  test('is a word of its own in English', () => {
    expect(en.isDefiniteArticle('the')).toBe(true);
    expect(en.isDefiniteArticle('a')).toBe(false);
    expect(en.hasArticle('the')).toBe(false);
  });
  test('is written in two ways after ل', () => {
    expect(ar.definiteForms('شارع')).toEqual(['الشارع', 'للشارع']);
    expect(en.definiteForms('street')).toEqual([]);
  });
});

describe('what is cut off the front of a name', () => {
  test.each([
    ['المغرب', 'ال', 0],
    ['وبالمغرب', 'وب', 2],
    ['بالرباط', 'بال', 1],
    ['لطهران', 'ل', 1],
    ['للمغرب', 'ل', 0],
    ['وللمغرب', 'ول', 1],
  ])('%s loses %s but for the article', (form, letters, count) => {
    expect(particleLetters({ lead: ar.cuttable(form, arabicLead(letters)) })).toBe(count);
  });
  test('nothing in English', () => expect(en.cuttable('the', NO_LEAD)).toEqual(NO_LEAD));
});

test.each([
  ["ministry's", 'ministry'],
  ["forces'", 'forces'],
  ['james', 'james'],
])('%s without its possessive is %s', (form, bare) => {
  expect(en.withoutPossessive(form)).toBe(bare);
  expect(ar.withoutPossessive(form)).toBe(form);
});

test.each([
  ['للمغرب', true],
  ['لمغرب', false],
  ['ليل', false],
])('%s: a preposition written into the article: %s', (form, fused) => {
  expect(ar.looksFused(form)).toBe(fused);
});

test.each(['يرتفع', 'تصاعد', 'سيرحل', 'خصوصا', 'مسلحين', 'عمليات'])('%s has the shape of no name', (form) =>
  expect(ar.looksInflected(form)).toBe(true),
);
test.each(['زرنوق', 'غانتس', 'درنوفي'])('%s may be a name', (form) =>
  expect(ar.looksInflected(form)).toBe(false),
);
