import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpelledWord, type WordEdit, wordDiff } from '../../src/report/word-diff.js';
import { assertProperty } from '../property.js';

const spelled = (words: readonly string[]): readonly SpelledWord[] =>
  words.map((text) => ({ text, form: text }));
const diffOf = (before: readonly string[], after: readonly string[]): readonly WordEdit[] =>
  wordDiff(spelled(before), spelled(after));

const diff = (before: string, after: string): readonly string[] =>
  diffOf(before.split(' '), after.split(' ')).map(
    ({ op, text }) => `${{ equal: '=', delete: '-', insert: '+' }[op]} ${text}`,
  );

describe('word diff', () => {
  it.each([
    ['زيارة مهمة جدا', 'زيارة تاريخية جدا', ['= زيارة', '- مهمة', '+ تاريخية', '= جدا']],
    // words that share letters are not split
    ['الاتفاق الأمني', 'الاتفاقية الأمنية', ['- الاتفاق الأمني', '+ الاتفاقية الأمنية']],
    ['we will sign it', 'we will not sign it', ['= we will', '+ not', '= sign it']],
    ['one', 'one', ['= one']],
  ])('%s / %s', (before, after, expected) => expect(diff(before, after)).toEqual(expected));

  it('takes two spellings of a word for one, and prints that of the first', () =>
    expect(wordDiff([{ text: 'تمامًا', form: 'تماما' }], [{ text: 'تماما', form: 'تماما' }])).toEqual([
      { op: 'equal', text: 'تمامًا' },
    ]));

  it('holds for nothing', () => {
    expect(diffOf([], [])).toEqual([]);
    expect(diffOf([], ['a'])).toEqual([{ op: 'insert', text: 'a' }]);
  });

  it('gives both sides back, word by word', () => {
    const words = fc.array(fc.constantFrom('وزير', 'الوزير', 'وقّع', 'الاتفاق', '🙂', 'é', 'a'), {
      maxLength: 30,
    });
    assertProperty(
      fc.property(words, words, (before, after) => {
        const edits = diffOf(before, after);
        const side = (drop: 'delete' | 'insert'): string =>
          edits
            .filter((e) => e.op !== drop)
            .map((e) => e.text)
            .join(' ');
        expect(side('insert')).toBe(before.join(' '));
        expect(side('delete')).toBe(after.join(' '));
      }),
    );
  });

  it('reads three thousand words of each', () => {
    const [edit] = diffOf(
      Array.from({ length: 3001 }, (_, i) => `w${i}`),
      [],
    );
    expect(edit?.text.split(' ')).toHaveLength(3000);
  });

  it('has a code unit for every word of two long texts', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `w${i}`);
    const other = Array.from({ length: 3000 }, (_, i) => `v${i}`);
    const edits = diffOf(many, other);
    expect(
      edits
        .filter((e) => e.op === 'delete')
        .map((e) => e.text)
        .join(' '),
    ).toBe(many.join(' '));
    expect(
      edits
        .filter((e) => e.op === 'insert')
        .map((e) => e.text)
        .join(' '),
    ).toBe(other.join(' '));
  });
});
