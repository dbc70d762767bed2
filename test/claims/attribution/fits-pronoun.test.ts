import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

const speakers = (text: string): readonly string[] => saidIn(text).map((line) => line.split(' | ')[0] ?? '');

describe('whom a pronoun that speaks stands for', () => {
  test.each<[string, readonly string[]]>([
    // a person is no body, so the one before it is meant
    [
      'A spokeswoman said the line was cut. The company said repairs began. It is an earthquake, she said.',
      ['spokeswoman', 'company', 'spokeswoman'],
    ],
    [
      'A spokeswoman said the line was cut. The company said repairs began. It said they would take days.',
      ['spokeswoman', 'company', 'company'],
    ],
  ])('%s', (text, expected) => expect(speakers(text)).toEqual(expected));
});
