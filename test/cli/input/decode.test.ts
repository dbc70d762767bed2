import { describe, expect, test } from 'vitest';
import { decode, SURE } from '../../../src/cli/input/decode.js';
import { encoded, utf16 } from './encoded.js';

const arabic = 'وصل وزير الدفاع مساء الثلاثاء إلى المغرب في زيارة رسمية، هي الأولى من نوعها.';
const english = 'The minister’s visit “will take place” on Tuesday – his office said. It cost €5 million.';

describe('an encoding is detected', () => {
  test.each([
    ['windows-1256', arabic],
    ['windows-1256', 'وصل الوزير.'],
    ['ISO-8859-6', arabic],
  ])('%s: %s', (encoding, text) => {
    expect(decode(encoded(text, encoding), 'x')).toEqual({ text, encoding, guessed: true });
  });

  test('that of English with typographic marks', () => {
    expect(decode(encoded(english, 'windows-1252'), 'x').text).toBe(english);
  });

  test.each(['le', 'be'] as const)('UTF-16 %s, with a mark and without', (order) => {
    expect(decode(utf16(arabic, order), 'x')).toEqual({
      text: arabic,
      encoding: `utf-16${order}`,
      guessed: true,
    });
    const marked = decode(utf16(`\ufeff${arabic}`, order), 'x');
    expect(marked).toEqual({ text: `\ufeff${arabic}`, encoding: `utf-16${order}`, guessed: false });
  });
});

describe('an encoding is known', () => {
  test('UTF-8, whatever else is said; the mark stays', () => {
    const bytes = new TextEncoder().encode(`\ufeff<meta charset="windows-1256">${arabic}`);
    expect(decode(bytes, 'x', 'iso-8859-6')).toMatchObject({ encoding: 'utf-8', guessed: false });
    expect(decode(bytes, 'x').text.startsWith('\ufeff<')).toBe(true);
  });

  test.each([
    `<html><meta charset=windows-1256><p>${arabic}`,
    `<html><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><p>${arabic}`,
  ])('by what a page declares: %s', (page) => {
    expect(decode(encoded(page, 'windows-1256'), 'x')).toEqual({
      text: page,
      encoding: 'windows-1256',
      guessed: false,
    });
  });

  test('a page that declares one that there is none of is read by its bytes', () => {
    const page = `<html><meta charset="cp-99"><p>${arabic}`;
    expect(decode(encoded(page, 'windows-1256'), 'x')).toMatchObject({
      encoding: 'windows-1256',
      guessed: true,
    });
  });

  test('as asked', () => {
    const bytes = encoded('حكم', 'windows-1256');
    expect(decode(bytes, 'x', 'windows-1256')).toEqual({
      text: 'حكم',
      encoding: 'windows-1256',
      guessed: false,
    });
  });
});

describe('what fits no encoding is refused', () => {
  const noise = Uint8Array.from(
    { length: 600 },
    (_, index) => 1 + ((index * 7919 + index * index * 31) % 255),
  );
  test.each([
    ['noise', noise, /^"x" is not UTF-8/],
    ['noise with zeros', Uint8Array.from([0, 3, 0, 0, 7, ...noise, 0]), /^"x" is no report but binary data/],
  ])('%s', (_, bytes, message) => {
    expect(() => decode(bytes, 'x')).toThrow(message);
  });

  test('the detector is believed from a confidence that noise does not reach and a line does', async () => {
    const { analyse } = await import('chardet');
    const sureOf = (bytes: Uint8Array) =>
      Math.max(
        ...analyse(bytes)
          .filter(({ name }) => name !== 'ASCII')
          .map(({ confidence }) => confidence),
      );
    expect(sureOf(noise)).toBeLessThan(SURE);
    expect(sureOf(encoded(english, 'windows-1252'))).toBeGreaterThan(SURE);
  });
});
