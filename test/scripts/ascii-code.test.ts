import { expect, it } from 'vitest';
import { asciiCode, inAscii } from '../../scripts/ascii-code.mjs';

const code = 'const word = "لا"; const sign = /[؟?]/u; const sum = (value) => value + ` → 𝟙`; say`نعم`;';

it('writes letters of code as escapes that are read as these letters', () => {
  const written = inAscii(`${code}${' '.repeat(100)}`);
  expect(written).toMatch(/^[\x20-\x7f]+$/);
  const read = new Function('say', `${written}; return [word, sign.source, sign.test('؟'), sum(1)];`);
  expect(read(() => '')).toEqual(['لا', '[\\u061f?]', true, '1 → 𝟙']);
});

it('leaves words as they are', () => {
  const words = 'const words = `[["كلمة","أخرى"]]`;';
  expect(inAscii(words)).toBe(words);
});

it('says where an escape would be another text', () => {
  const raw = `const script = String.raw\`\\d → \`;${' '.repeat(100)}`;
  expect(() => inAscii(raw)).toThrow('String.raw');
  expect(inAscii(raw.replace('→', '-'))).toBe(raw.replace('→', '-'));
});

it('leaves the library as CommonJS, which holds the words too', () => {
  expect(asciiCode.renderChunk.call({ format: 'cjs' }, code)).toBeUndefined();
  expect(asciiCode.renderChunk.call({ format: 'esm' }, `${code}${' '.repeat(100)}`)?.code).not.toContain(
    'لا',
  );
});
