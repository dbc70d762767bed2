import { describe, expect, it, vi } from 'vitest';
import {
  checkClaims,
  checkTexts,
  MOST_CHARACTERS,
  MOST_CLAIMS,
  PER_CHARACTER,
  PER_CLAIM,
} from '../src/check-texts.js';
import { CrossclaimError, compareClaims, compareClaimsWith } from '../src/index.js';

const sources = ['The ferry sank on Monday.', 'The ferry sank on Tuesday.'].map((text, i) => ({
  id: `s${i}`,
  text,
}));
const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
const { claims } = compareClaims(sources);

/** What is thrown, as code, place and message. */
function refused(call: () => unknown): readonly unknown[] {
  try {
    call();
  } catch (error) {
    if (error instanceof CrossclaimError) return [error.code, error.where, error.message];
    throw error;
  }
  return [];
}

describe('reports are refused, and not tried until the memory runs out,', () => {
  it('where they hold more characters than asked for', () => {
    expect(refused(() => compareClaims(sources, { maxCharacters: characters }))).toEqual([]);
    expect(refused(() => compareClaims(sources, { maxCharacters: characters - 1 }))).toEqual([
      'too-large',
      'sources',
      expect.stringMatching(
        new RegExp(
          `^the sources hold ${characters} characters together, and no more than ${characters - 1} are compared at once\\. Compare fewer or shorter ones at a time, or raise options\\.maxCharacters and the memory of the program, which may take [\\d,]+ MB now \\(node --max-old-space-size\\)\\.$`,
        ),
      ),
    ]);
  });

  it('where they hold more claims than asked for', () => {
    expect(refused(() => compareClaims(sources, { maxClaims: claims.length }))).toEqual([]);
    expect(refused(() => compareClaims(sources, { maxClaims: claims.length - 1 }))[0]).toBe('too-large');
  });

  it('with models as without', async () => {
    const judge = { name: 'nobody', judge: () => Promise.resolve([]) };
    await expect(compareClaimsWith({ judge }, sources, { maxCharacters: 10 })).rejects.toThrow(
      /10 are compared/,
    );
    await expect(compareClaimsWith({ judge }, sources, { maxClaims: 1 })).rejects.toThrow(/1 are compared/);
  });

  it('where nothing is asked, at a bound that is named', () => {
    const heap = 1e12;
    const text = 'a'.repeat(MOST_CHARACTERS / 2);
    expect(refused(() => checkTexts([text, text], {}, heap))).toEqual([]);
    expect(refused(() => checkTexts([text, text, 'a'], {}, heap))[0]).toBe('too-large');
    expect(refused(() => checkClaims(MOST_CLAIMS, {}, heap))).toEqual([]);
    expect(refused(() => checkClaims(MOST_CLAIMS + 1, {}, heap))[0]).toBe('too-large');
  });

  it('where the memory there is does not hold them, unless more are asked for', () => {
    const heap = 100 * PER_CHARACTER;
    const text = 'a'.repeat(100);
    expect(refused(() => checkTexts([text], {}, heap))).toEqual([]);
    expect(refused(() => checkTexts([text, 'a'], {}, heap))[0]).toBe('too-large');
    expect(refused(() => checkTexts([text, 'a'], { maxCharacters: 101 }, heap))).toEqual([]);
    expect(refused(() => checkClaims(3, {}, 3 * PER_CLAIM))).toEqual([]);
    expect(refused(() => checkClaims(4, {}, 3 * PER_CLAIM))[0]).toBe('too-large');
  });

  it('and how much memory there is, is not asked for a few of them', () => {
    const asked = vi.spyOn(process, 'getBuiltinModule');
    compareClaims(sources);
    expect(asked).not.toHaveBeenCalled();
    checkTexts(['a'.repeat(100_000)], {});
    expect(asked).toHaveBeenCalledWith('node:v8');
    asked.mockClear();
    checkClaims(10_000, {});
    expect(asked).toHaveBeenCalledWith('node:v8');
  });
});
