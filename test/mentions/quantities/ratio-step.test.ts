import { describe } from 'vitest';
import { check, checkNone } from './check-quantities.js';

describe('ratios', () => {
  check([
    [
      '0.9 fraction of voter',
      ['nine out of ten voters', 'تسعة من أصل عشرة ناخبين', 'تسعة من كل عشرة ناخبين'],
    ],
    ['0.2 fraction of person', ['one in five people', 'one in every five people', '1 in 5 people']],
    ['0.8 fraction of person', ['four in five people']],
    ['0.4 fraction of person', ['two in every five people']],
    ['0.2 fraction of child', ['واحدا من كل خمسة أطفال', 'طفل واحد من كل خمسة أطفال', 'طفل من كل خمسة']],
    ['11/20 voter', ['11 out of 20 voters']],
    ['12 town', ['three in 12 towns']],
    ['5/11 voter', ['five out of 11 voters']],
  ]);
  checkNone(['one in five years', 'killed one in two attacks']);
});
