import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/adapters/reason.js';

class Stubborn extends Error {
  override get message(): string {
    throw new TypeError('no');
  }
}

describe('the reason of what a model threw', () => {
  it.each<[string, unknown, string]>([
    ['an error', new Error('too\nmany\u202e requests'), 'too many  requests'],
    [
      'an error with a cause',
      new Error('fetch failed', { cause: new Error('refused') }),
      'fetch failed (refused)',
    ],
    [
      'a cause with a code',
      new Error('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ECONNREFUSED' }) }),
      'fetch failed (ECONNREFUSED)',
    ],
    ['a message that is no string', Object.assign(new Error(), { message: 42 }), 'Error'],
    [
      'a name that is none either',
      Object.assign(new Error(), { message: 42, name: {} }),
      'an error without a message',
    ],
    ['a message that throws', new Stubborn(), 'Error'],
    ['a cause without words', new Error('x', { cause: Object.assign(new Error(), { message: [] }) }), 'x'],
    ['no error', { message: 'x' }, 'the model threw something that is not an error'],
    ['nothing', undefined, 'the model threw something that is not an error'],
  ])('%s', (_, thrown, reason) => expect(reasonOf(thrown)).toBe(reason));
});
