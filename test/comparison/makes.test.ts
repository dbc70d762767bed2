import { describe, expect, it } from 'vitest';
import { compareMakes } from '../../src/comparison/makes.js';
import { rulings } from './members.js';
import { readMembers } from './read-members.js';

describe('of what make a thing is', () => {
  const compared = (...texts: readonly string[]): readonly string[] =>
    rulings(compareMakes(readMembers('be-of-type', ...texts), () => 0.65));

  it('one name may be more exact than the other', () =>
    expect(compared('كانت الطائرة من طراز بوينغ.', 'الطائرة من طراز "بوينغ 737".')).toEqual([
      'detail make-more-exact',
    ]));

  it('two spellings are one name', () =>
    expect(compared('كانت الطائرة من طراز بوينغ.', 'الطائرة من طراز بوينج.')).toEqual([]));
});
