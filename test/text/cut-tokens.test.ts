import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutTokens } from '../../src/text/cut-tokens.js';
import { expectLinear } from '../linear.js';
import { assertProperty } from '../property.js';

function tokensOf(text: string): readonly string[] {
  const out: string[] = [];
  cutTokens(text, (from, to) => out.push(text.slice(from, to)));
  return out;
}

it.each([
  ['the u.s. and u.s.a today', 'the|u.s.|and|u.s.a|today'],
  ['a. b.c and c.d.', 'a|.|b|.|c|and|c.d.'],
  ['a.b.cd, a.b.c.de', 'a|.|b|.|cd|,|a.b.c|.|de'],
  ["don't 'go'", "don't|'|go|'"],
  ['1,000.5 and 10:30 5. x', '1,000.5|and|10:30|5|.|x'],
  ['5u.s. ½٢', '5|u|.|s|.|½٢'],
  ['قالت أ.ف.ب. إن', 'قالت|أ.ف.ب.|إن'],
  ['cafe\u0301 \u0301x', 'cafe\u0301|\u0301|x'],
  ['«--»', '«|-|-|»'],
  ['\u{1d400}\u{1d401} \u{1f600}\ud83d', '\u{1d400}\u{1d401}|\u{1f600}|\ud83d'],
  [' \n\u00a0', ''],
])('%j is cut into %s', (text, tokens) => expect(tokensOf(text).join('|')).toBe(tokens));

/** What the tokens are, as one pattern. */
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}\p{L}?(?!\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;

it('any text is cut as a pattern of Unicode properties cuts it', () => {
  const likely = fc.constantFrom(...'abاب..\'1٢,: \n"\u0301', '\u{1d400}', '\u{1f600}', '\ud83d', '\udc00');
  const unit = fc.oneof(likely, likely, fc.string({ unit: 'binary', maxLength: 1 }));
  assertProperty(
    fc.property(fc.array(unit, { maxLength: 20 }), (units) => {
      const text = units.join('');
      expect(tokensOf(text)).toEqual(text.match(TOKEN) ?? []);
    }),
    { numRuns: 2000 },
  );
});

it('letters with dots are cut in linear time', () => {
  for (const unit of ['a.b', 'a.', 'a.b.cd ', "a'", '1.'])
    expectLinear(
      (times) => unit.repeat(times * 4000),
      (text) => tokensOf(text),
    );
});
