import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsOf } from '../claims-of.js';

describe('a past that describes the noun before it, which another verb is told of', () => {
  it.each([
    ['Villagers evacuated on Friday returned home on Sunday.', 'evacuate', 'patient Villagers'],
    ['Villagers evacuated on Friday returned home on Sunday.', 'return-home', 'agent Villagers'],
    ['Workers fired in March sued the airline.', 'dismiss', 'patient Workers'],
    ['Workers fired in March sued the airline.', 'sue', 'agent Workers'],
    ['The bridge built in 1930 collapsed on Tuesday.', 'build', 'patient The bridge'],
    ['The bridge built in 1930 collapsed on Tuesday.', 'collapse', 'patient The bridge'],
    ['The men arrested in the raid worked at the port.', 'arrest', 'patient The men'],
  ])('%s: %s', (text, concept, expected) => expect(argumentsIn(text, concept)).toContain(expected));

  it.each([
    // an object of its own
    ['The army killed in May three men.', 'kill', 'agent army'],
    // the second describes a noun of its own
    ['Police searched for a man wanted in Spain.', 'search-for', 'agent Police'],
    // a mark or a joining word between
    ['Soldiers attacked in the night, killed a guard and fled.', 'attack', 'agent Soldiers'],
    ['Rebels attacked in May and killed a guard.', 'attack', 'agent Rebels'],
  ])('but not %s', (text, concept, expected) => expect(argumentsIn(text, concept)).toContain(expected));

  it('tells each in a claim of its own', () =>
    expect(
      claimsOf('The bridge built in 1930 collapsed on Tuesday.').map((c) => c.predicate.concept),
    ).toEqual(['build', 'collapse']));
});
