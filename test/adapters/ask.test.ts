import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ask, type Batch } from '../../src/adapters/ask.js';
import { askingOf } from '../../src/adapters/asking.js';
import type { AskOptions } from '../../src/model/models.js';

const numbers = Array.from({ length: 10 }, (_, i) => i);
const negative = (n: number): string | undefined => (n < 0 ? 'a negative answer' : undefined);
const put = (model: Batch<number, number>, options: AskOptions = {}, questions = numbers) =>
  ask(questions, model, negative, askingOf({ batchSize: 3, timeoutMs: 200_000, ...options }));
const tenfold = (batch: readonly number[]): readonly number[] => batch.map((n) => n * 10);
const all = numbers.map((n) => n * 10);

/** A model that fails the first `times` it meets a batch. */
function failing(times: number): { readonly model: Batch<number, number>; readonly calls: string[] } {
  const calls: string[] = [];
  const model = (batch: readonly number[]): readonly number[] => {
    const key = batch.join();
    calls.push(key);
    if (calls.filter((call) => call === key).length <= times) throw new Error('out of order');
    return tenfold(batch);
  };
  return { model, calls };
}

describe('a model is asked', () => {
  it('in batches', async () => {
    const sizes: number[] = [];
    const model = (batch: readonly number[]) => {
      sizes.push(batch.length);
      return tenfold(batch);
    };
    expect(await put(model)).toEqual({ answers: all, failures: [] });
    expect(sizes).toEqual([3, 3, 3, 1]);
  });

  it.each([1, 2, 3])('by at most %i calls at a time', async (concurrency) => {
    let now = 0;
    let most = 0;
    const model = async (batch: readonly number[]) => {
      now += 1;
      most = Math.max(most, now);
      await delay(5);
      now -= 1;
      return tenfold(batch);
    };
    expect((await put(model, { concurrency })).answers).toEqual(all);
    expect(most).toBe(concurrency);
  });

  it('with the same result whichever batch comes back first', async () => {
    const slowFirst = async (batch: readonly number[]) => {
      await delay(20 - 2 * (batch[0] ?? 0));
      return tenfold(batch);
    };
    expect((await put(slowFirst, { concurrency: 4 })).answers).toEqual(all);
  });

  it('not at all where there are no questions', async () => {
    const model = () => {
      throw new Error('asked');
    };
    expect(await put(model, {}, [])).toEqual({ answers: [], failures: [] });
  });
});

describe('a call fails that', () => {
  const none = numbers.map(() => undefined);

  it.each<[what: string, reason: string, model: Batch<number, number>]>([
    ['throws', 'out of order', failing(9).model],
    ['rejects', 'out of order', () => Promise.reject(new Error('out of order'))],
    ['throws no error', 'the model threw something that is not an error', () => Promise.reject('x')],
    ['answers too little', '0 answers to 3 questions', (batch) => (batch.length === 3 ? [] : batch)],
  ])('%s', async (_, reason, model) => {
    const found = await put(model, {}, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(found).toEqual({ answers: none.slice(1), failures: [{ reason, pairs: 9 }] });
  });

  it('gives no list', async () => {
    // A caller without types may hand in anything.
    const model: Batch<number, number> = () => JSON.parse('{}');
    expect((await put(model)).failures).toEqual([{ reason: 'the answer is not a list', pairs: 10 }]);
  });

  it('takes too long, whether it listens to its signal or not', async () => {
    const reasons: unknown[] = [];
    const model: Batch<number, number> = (_, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => reasons.push(signal.reason)));
    const { answers, failures } = await put(model, { timeoutMs: 10 });
    expect(answers).toEqual(none);
    expect(failures).toEqual([{ reason: 'no answer within 10 ms', pairs: 10 }]);
    expect(reasons).toHaveLength(4);
    expect(reasons[0]).toMatchObject({ name: 'TimeoutError' });
  });

  it('alone: other batches keep their answers', async () => {
    const model: Batch<number, number> = (batch) => (batch.includes(4) ? [] : tenfold(batch));
    const { answers, failures } = await put(model);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(3);
    expect(answers[6]).toBe(60);
    expect(failures).toEqual([{ reason: '0 answers to 3 questions', pairs: 3 }]);
  });

  it('rejects after its time, without a sound', async () => {
    const model: Batch<number, number> = async () => {
      await delay(20);
      throw new Error('late');
    };
    expect((await put(model, { timeoutMs: 5 }, [1])).failures).toEqual([
      { reason: 'no answer within 5 ms', pairs: 1 },
    ]);
    await delay(30);
  });
});

it('an answer at fault is left out alone', async () => {
  const model = (batch: readonly number[]) => batch.map((n) => (n === 4 ? -1 : n));
  const { answers, failures } = await put(model);
  expect(answers.flatMap((answer, i) => (answer === undefined ? [i] : []))).toEqual([4]);
  expect(failures).toEqual([{ reason: 'a negative answer', pairs: 1 }]);
});

it('a failed call is repeated as often as allowed', async () => {
  expect((await put(failing(1).model, { retries: 1 })).answers).toEqual(all);
  const twice = failing(2);
  expect((await put(twice.model, { retries: 1 })).failures).toEqual([{ reason: 'out of order', pairs: 10 }]);
  expect(twice.calls).toHaveLength(8);
  expect((await put(failing(1).model)).failures).toEqual([{ reason: 'out of order', pairs: 10 }]);
});

it('a foreign reason becomes one line without controls or direction marks, of some length', async () => {
  const model = () => {
    throw new Error(`a\n\u202eb${'c'.repeat(1000)}`);
  };
  const { failures } = await put(model, {}, [1]);
  expect(failures[0]?.reason).toMatch(/^a bc{297}…$/);
});

describe('a caller who gives up', () => {
  const reason = new Error('enough');

  it('beforehand: nothing is asked', async () => {
    const { model, calls } = failing(0);
    await expect(put(model, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(calls).toEqual([]);
  });

  it('in mid-flight: what is under way is told, nothing more is asked, nothing is repeated', async () => {
    const controller = new AbortController();
    const told: unknown[] = [];
    let calls = 0;
    const model: Batch<number, number> = (_, { signal }) => {
      calls += 1;
      signal.addEventListener('abort', () => told.push(signal.reason));
      if (calls === 2) setImmediate(() => controller.abort(reason));
      return new Promise(() => {});
    };
    await expect(put(model, { signal: controller.signal, retries: 1 })).rejects.toBe(reason);
    await delay(5);
    expect(told).toEqual([reason, reason]);
    expect(calls).toBe(2);
  });
});

it.each<[option: string, options: AskOptions]>([
  ['batchSize', { batchSize: 0 }],
  ['batchSize', { batchSize: 1.5 }],
  ['concurrency', { concurrency: Number.NaN }],
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: Number.POSITIVE_INFINITY }],
  ['timeoutMs', { timeoutMs: 2 ** 31 }],
  ['maxPairs', { maxPairs: -1 }],
  // @ts-expect-error a call is repeated once at most
  ['retries', { retries: 2 }],
])('%s: %o is refused', (option, options) => {
  expect(() => askingOf(options)).toThrow(
    expect.objectContaining({ code: 'invalid-option', where: `options.${option}` }),
  );
});
