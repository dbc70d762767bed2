import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointCounter, evidenceAt } from '../../src/report/evidence.js';
import { assertProperty } from '../property.js';

const at = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return evidenceAt(text, start, start + quote.length, codePointCounter(text));
};

describe('evidence', () => {
  it('is the words at the span, with up to 32 units on either side', () => {
    const text = `${'x'.repeat(40)}quote${'y'.repeat(40)}`;
    expect(at(text, 'quote')).toEqual({
      start: 40,
      end: 45,
      quote: 'quote',
      prefix: 'x'.repeat(32),
      suffix: 'y'.repeat(32),
      codePoints: { start: 40, end: 45 },
    });
  });

  it('has less context at the edges', () => {
    expect(at('all of it', 'all of it')).toMatchObject({ prefix: '', suffix: '' });
    expect(at('ab quote', 'quote')).toMatchObject({ prefix: 'ab ', suffix: '' });
  });

  it('counts code points where a character takes two units', () => {
    expect(at('🙂🙂 قال', 'قال')).toMatchObject({ start: 5, end: 8, codePoints: { start: 3, end: 6 } });
    expect(at('🙂 🚢!', '🚢')).toMatchObject({ start: 3, end: 5, codePoints: { start: 2, end: 3 } });
  });
});

describe('code points', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('🙂', 'a', '\ud83d', '\ude42', 'و'), { maxLength: 1500 })
      .map((list) => list.join('')),
  );

  it('are those that the string itself counts, at every boundary, lone surrogates too', () => {
    assertProperty(
      fc.property(texts, fc.nat(), (text, some) => {
        const count = codePointCounter(text);
        const offset = some % (text.length + 1);
        const splits =
          /^[\udc00-\udfff]/.test(text.slice(offset)) && /[\ud800-\udbff]$/.test(text.slice(0, offset));
        if (!splits) expect(count(offset)).toBe([...text.slice(0, offset)].length);
        expect(count(text.length)).toBe([...text].length);
      }),
    );
  });

  it('may be asked for in any order', () => {
    const text = '🙂a'.repeat(2000);
    const count = codePointCounter(text);
    expect([count(5999), count(3), count(3000), count(0), count(6000)]).toEqual([3999, 2, 2000, 0, 4000]);
  });
});
