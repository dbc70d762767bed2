import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('what one source tells of the words of another', () => {
  test.each<[string, readonly string[]]>([
    [
      'The paper quoted a witness as saying the bus had crashed.',
      ['paper | indirect | the bus had crashed', 'witness | indirect | the bus had crashed'],
    ],
    [
      'The paper quoted a police officer as saying the bus had crashed.',
      ['paper | indirect | the bus had crashed', 'police officer | indirect | the bus had crashed'],
    ],
    [
      'The governor was quoted by state television as saying that rescue teams were sent.',
      [
        'state television | indirect | rescue teams were sent',
        'governor | indirect | rescue teams were sent',
      ],
    ],
    [
      '"The army attacked the town at dawn," said the mayor, quoted by the agency.',
      [
        'agency | direct | The army attacked the town at dawn',
        'mayor | direct | The army attacked the town at dawn',
      ],
    ],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));

  test('not without saying', () =>
    expect(saidIn('The paper quoted a price of ten dollars as fair.')).toEqual([]));
});
