import { describe, expect, it } from 'vitest';
import { compareMeans, nameOtherMeans } from '../../src/comparison/means.js';
import { rulings } from './members.js';
import { readMembers } from './read-members.js';

describe('by what a thing came about', () => {
  const compared = (concept: string, ...texts: readonly string[]): readonly string[] =>
    rulings(compareMeans(readMembers(concept, ...texts), () => 0.8));

  it.each<[string, string, string, string]>([
    ['two causes', 'cause', 'The fire was caused by a short circuit.', 'The fire was caused by arson.'],
    [
      'two illnesses',
      'die',
      'The actor died of cancer on Monday.',
      'The actor died of a heart attack on Monday.',
    ],
    [
      'an illness of which a relative clause tells the death',
      'die',
      'The actor died of a heart attack on Monday.',
      'Tributes were paid to the actor, who died of cancer on Monday.',
    ],
    ['two weapons', 'kill', 'Men with knives killed six farmers.', 'Men with rifles killed six farmers.'],
    ['two illnesses', 'die', 'توفي الممثل بنوبة قلبية.', 'توفي الممثل بالسرطان.'],
    ['two weapons', 'kill', 'قتل رجال ببنادق ستة مزارعين.', 'قتل رجال بسكاكين ستة مزارعين.'],
    [
      'one told beside the claim',
      'crash',
      'The helicopter suffered a tail rotor failure and crashed.',
      'The helicopter crashed after it was shot down.',
    ],
  ])('cannot be both: %s', (_, concept, a, b) =>
    expect(compared(concept, a, b)).toEqual(['contradiction means-other']),
  );

  it.each<[string, string, string, string]>([
    [
      'one is more exact',
      'crash',
      'It crashed because of engine failure.',
      'It crashed because of a technical fault.',
    ],
    [
      'both are named by one',
      'kill',
      'Men with knives and guns killed six farmers.',
      'Men with guns killed six farmers.',
    ],
    [
      'one names the other elsewhere',
      'kill',
      'Men with knives killed six farmers. Others had guns.',
      'Men with guns killed six farmers.',
    ],
    [
      'one is ruled out',
      'cause',
      'The fire was not caused by arson.',
      'The fire was caused by a short circuit.',
    ],
    [
      'one tells of the setting',
      'crash',
      'The plane crashed after an engine failure.',
      'The plane crashed in bad weather.',
    ],
    [
      'one is an illness that somebody had',
      'die',
      'The president died of a heart attack on Friday.',
      'The president, who had cancer, died on Friday.',
    ],
    [
      'one is an illness that somebody had',
      'die',
      'توفي الرئيس بنوبة قلبية.',
      'توفي الرئيس الذي كان مصابا بالسرطان.',
    ],
    ['one is only possible', 'cause', 'Arson may have caused the fire.', 'A short circuit caused the fire.'],
    ['nothing comes about by them', 'seize', 'Police seized six rifles.', 'Police seized six knives.'],
    ['one names none', 'kill', 'قتل رجال بسكاكين ستة مزارعين.', 'قتل رجال ستة مزارعين.'],
  ])('no difference: %s', (_, concept, a, b) => expect(compared(concept, a, b)).toEqual([]));
});

it.each<[string, string, boolean]>([
  ['The fire was not caused by arson.', 'The fire was caused by a short circuit.', true],
  ['The fire was not caused by arson.', 'The fire was caused by arson.', false],
  ['The fire was not caused by arson.', 'The fire was caused by a candlestick.', false],
])('names what is no other means, affirmed or not: %s / %s', (a, b, expected) => {
  const [x, y] = readMembers('cause', a, b);
  expect(x !== undefined && y !== undefined && nameOtherMeans(x, y)).toBe(expected);
});
