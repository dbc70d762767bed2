import { describe, expect, it } from 'vitest';
import { askingOf } from '../../src/adapters/asking.js';
import { embedClaims, type Pairing } from '../../src/adapters/embed-claims.js';
import type { Embedder } from '../../src/model/models.js';
import { claimOf } from '../alignment/claims.js';

const texts = ['A ferry sank.', 'غرقت عبارة.', 'Two men were held.', 'أوقف رجلان.', 'A ferry sank.'];
const claims = ['a', 'b', 'a', 'b', 'c'].map((id, i) => claimOf(id, texts[i] ?? ''));
const sources = ['a', 'b', 'a', 'b', 'c'];
const pairing: Pairing = {
  candidates: [{ a: 0, b: 4, score: 0.5 }],
  mayMeet: (a, b) => sources[a] !== sources[b],
  builtIn: () => 0.1,
};
const angles: Readonly<Record<string, readonly number[]>> = {
  'A ferry sank.': [1, 0],
  'غرقت عبارة.': [2, 0.2],
  'Two men were held.': [0, 3],
  'أوقف رجلان.': [0.1, 1],
};
const fixed = (seen: string[] = [], over: Readonly<Record<string, readonly number[]>> = {}): Embedder => ({
  name: 'fixed',
  embed: (asked) => {
    seen.push(...asked);
    return asked.map((text) => over[text] ?? angles[text] ?? []);
  },
});

describe('embedded claims', () => {
  it('are embedded once a text, and meet though they share no word', async () => {
    const seen: string[] = [];
    const { scoreOf, pairs, answered, left, failures } = await embedClaims(
      fixed(seen),
      claims,
      pairing,
      askingOf({ batchSize: 2 }),
    );
    expect([...seen].sort()).toEqual(Object.keys(angles).sort());
    expect({ answered, left, failures }).toEqual({ answered: 4, left: 0, failures: [] });
    expect(pairs.every(([a, b]) => a < b && sources[a] !== sources[b])).toBe(true);
    expect(new Set(pairs.map(String)).size).toBe(pairs.length);
    const likeness = (a: number, b: number): number => scoreOf(a, b) ?? Number.NaN;
    expect(likeness(0, 1)).toBeGreaterThan(0.15);
    expect(likeness(2, 3)).toBeGreaterThan(0.15);
    expect(likeness(1, 2)).toBeLessThan(0.1);
    expect(likeness(0, 4)).toBeGreaterThan(0.5);
    expect(scoreOf(4, 0)).toBe(scoreOf(0, 4));
    expect(scoreOf(0, 2)).toBeUndefined();
  });

  it('keep the built-in likeness where there is no vector, or too many texts', async () => {
    const broken = await embedClaims(fixed([], { 'أوقف رجلان.': [0, 0] }), claims, pairing, askingOf({}));
    expect(broken.scoreOf(2, 3)).toBeUndefined();
    expect(broken.failures).toEqual([{ reason: 'a vector that is not a list of numbers', pairs: 1 }]);
    const odd = await embedClaims(fixed([], { 'أوقف رجلان.': [1, 2, 3] }), claims, pairing, askingOf({}));
    expect(odd.scoreOf(2, 3)).toBeUndefined();
    const few = await embedClaims(fixed(), claims, pairing, askingOf({ maxTexts: 1 }));
    expect(few.pairs).toEqual([[0, 4]]);
    expect(few.left).toBe(3);
  });
});
