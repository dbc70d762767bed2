import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsIn } from '../claims-of.js';

describe('a subject and its verb with something put in between', () => {
  it.each<[string, string]>([
    [
      'Three men, who were travelling in the car, were killed.',
      'kill: Three men, who were travelling in the car, were killed',
    ],
    [
      'The bomb, which was hidden in a truck, killed 14 soldiers.',
      'kill: The bomb, which was hidden in a truck, killed 14 soldiers',
    ],
    [
      'Officials said three men, who were in the house, were killed.',
      'kill: three men, who were in the house, were killed',
    ],
    [
      'Police said that two officers, both in their thirties, were shot dead on Friday.',
      'kill: two officers, both in their thirties, were shot dead on Friday',
    ],
    [
      'The causes of the fire, which broke out overnight, remain unclear.',
      'be-unknown: The causes of the fire, which broke out overnight, remain unclear',
    ],
    // joined to a clause before it
    [
      'Two guards died in the raid and the director, who was asleep, was kidnapped.',
      'kidnap: the director, who was asleep, was kidnapped',
    ],
    // and no second noun of a preposition
    [
      'The line between the port and the town, which opened in 1990, was closed.',
      'close: The line between the port and the town, which opened in 1990, was closed',
    ],
  ])('%s', (text, expected) => expect(claimsIn(text)).toContain(expected));

  it('gives the verb what its subject counts', () => {
    expect(argumentsIn('Three men, who were travelling in the car, were killed.', 'kill')).toEqual([
      'quantity Three men',
    ]);
  });

  it('leaves out what would be no more than the subject', () => {
    expect(claimsIn('The causes of the fire, which broke out overnight, remain unclear.')).not.toContain(
      'cause: The causes of the fire, which broke out overnight',
    );
  });

  it.each<[string, string]>([
    ['a participle of its own', 'The storm hit the coast, killing 14 people.'],
    ['a clause with its own subject', 'The storm, which hit on Monday, passed and 14 people were killed.'],
    ['another verb of one subject', 'The storm hit the coast, killed 14 people and moved north.'],
  ])('but not over %s', (_, text) => {
    const kill = claimsIn(text).find((c) => c.startsWith('kill:'));
    expect(kill).toBeDefined();
    expect(kill).not.toContain('storm');
  });
});
