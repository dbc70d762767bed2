import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const sentences = (n: number): string => Array.from({ length: n }, () => 'The road was wet.').join(' ');
const speakers = (text: string): readonly string[] => saidIn(text).map((line) => line.split(' | ')[0] ?? '');

describe('a speaker speaks on', () => {
  const quoted = '"We saw the water rise over the bridge."';
  test('in a quotation without a cue of its own, up to the next sentence', () => {
    const said = 'The minister said the bridge was closed.';
    expect(speakers(`${said} ${quoted}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${said} ${sentences(1)} ${quoted}`)).toEqual(['minister']);
  });

  test('with a pronoun alone, up to eight sentences on', () => {
    const said = 'The minister said the bridge was closed.';
    const on = 'He said that repairs had begun.';
    expect(speakers(`${said} ${sentences(7)} ${on}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${said} ${sentences(9)} ${on}`)).toEqual(['minister', 'He']);
  });
});
