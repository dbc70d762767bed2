import { describe, expect, test } from 'vitest';
import { nameReader } from '../../../../src/mentions/names/name-reader.js';
import type { Category } from '../../../../src/model/lexicon.js';
import { documentOf } from '../names-read.js';

/** The first word that fits a category, `none` where no word does. */
function fitting(text: string, category: Category): string {
  const reader = nameReader(documentOf(text));
  return reader.tokens.find((t) => reader.hit(t.index, category) !== undefined)?.text ?? 'none';
}

/** The words of a text that something else than a name is known of. */
function knownIn(text: string): readonly string[] {
  const reader = nameReader(documentOf(text));
  return reader.tokens.filter((t) => t.kind === 'word' && reader.known(t.index)).map((t) => t.text);
}

describe('what names something', () => {
  test.each<[text: string, category: Category, word: string]>([
    ['وصل من دبي', 'place', 'دبي'],
    ['اتجه لدبي', 'place', 'لدبي'],
    ['وصل وفد محافظة', 'placeHead', 'محافظة'],
    ['محافظتا الشمال', 'placeHead', 'محافظتا'],
    ['بتلة الريح', 'placeHead', 'بتلة'],
    ['شمالي البلاد', 'direction', 'شمالي'],
    ['The US agreed', 'country', 'US'],
    ['The UAE agreed', 'country', 'UAE'],
    ['Iran agreed', 'country', 'Iran'],
  ])('%s: %s', (text, category, word) => {
    expect(fitting(text, category)).toBe(word);
  });

  test.each<[text: string, category: Category]>([
    ['وصل وفد محافظة', 'office'],
    ['انسحب نواب كتلة المستقبل', 'placeHead'],
    ['he told us so', 'country'],
    ['to chad and back', 'country'],
    ['it is over', 'bodyName'],
    ['Who told you', 'bodyName'],
  ])('%s: no %s', (text, category) => {
    expect(fitting(text, category)).toBe('none');
  });
});

describe('what no name is made of', () => {
  test.each([
    ['قال زرنوق', ['قال']],
    ['الوفد زرنوق', ['الوفد']],
    ['كلارا زرنوقي', []],
    ['المتمردين نقطتين', ['المتمردين']],
    ['the officer Zarnok', ['the', 'officer']],
  ])('%s', (text, words) => {
    expect(knownIn(text)).toEqual(words);
  });
});
