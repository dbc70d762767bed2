import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answered, MOST_PULL, moved, pullOf } from '../../src/adapters/pull.js';
import { assertProperty } from '../property.js';

const many = (count: number, prior: number, answer: number): readonly Answered[] =>
  Array.from({ length: count }, () => ({ prior, answer }));

describe('the pull of an answer', () => {
  it('is two in log-odds at most where nothing is known of the model', () => {
    const pull = pullOf([]);
    expect(pull(1)).toBeCloseTo(1.8, 10);
    expect(pull(0)).toBeCloseTo(-1.8, 10);
    expect(pull(0.54) + pull(0.46)).toBeCloseTo(0, 10);
  });

  it('is as strong as the answers part pairs that the engine holds likely from unlikely ones', () => {
    const telling = pullOf([...many(40, 0.7, 1), ...many(400, 0.05, 0)]);
    const idle = pullOf([
      ...many(20, 0.7, 1),
      ...many(20, 0.7, 0),
      ...many(200, 0.05, 1),
      ...many(200, 0.05, 0),
    ]);
    expect(telling(1)).toBeGreaterThan(3.5);
    expect(telling(0)).toBeLessThan(-2);
    expect(Math.abs(idle(1))).toBeLessThan(0.6);
    expect(Math.abs(idle(0))).toBeLessThan(0.6);
  });

  it('is measured on the scale of the model, wherever its answers lie', () => {
    const pull = pullOf([...many(40, 0.7, 0.85), ...many(400, 0.05, 0.55)]);
    expect(pull(0.85)).toBeGreaterThan(3.5);
    expect(pull(0.55)).toBeLessThan(-1);
  });

  it('moves a probability by log-odds', () => {
    expect(moved(0.3, 2)).toBeCloseTo(0.76, 2);
    expect(moved(0.3, 0)).toBeCloseTo(0.3, 12);
    expect(moved(0.999, MOST_PULL)).toBeLessThan(1);
  });

  const answered = fc.record({
    prior: fc.double({ min: 0, max: 1, noNaN: true }),
    answer: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  it('never falls where the answer rises, and has a bound', () => {
    assertProperty(
      fc.property(fc.array(answered, { maxLength: 200 }), (pairs) => {
        const pull = pullOf(pairs);
        const pulls = Array.from({ length: 21 }, (_, i) => pull(i / 20));
        expect(pulls.every((x) => Math.abs(x) <= MOST_PULL)).toBe(true);
        expect(pulls.every((x, i) => i === 0 || x >= (pulls[i - 1] ?? 0) - 1e-9)).toBe(true);
      }),
    );
  });
});
