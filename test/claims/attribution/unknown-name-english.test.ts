import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('names that no reader knows', () => {
  test.each<[string, readonly string[]]>([
    [
      'Traffic was hit, according to Danny Olufsen, chief officer with the firm.',
      ['Danny Olufsen | indirect | Traffic was hit, according to Danny Olufsen, chief officer with the firm'],
    ],
    ['The bridge was closed, according to plan.', []],
    ['The bridge was closed, as per the schedule.', []],
    [
      'Another official, Ghasem Olufsen, told reporters that a bridge collapsed.',
      ['official, Ghasem Olufsen | indirect | a bridge collapsed'],
    ],
  ])('%s', (text, said) => expect(saidIn(text).map((line) => line)).toEqual(said));
});
