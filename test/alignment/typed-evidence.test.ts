import { describe, expect, it } from 'vitest';
import { typedEvidence } from '../../src/alignment/typed-evidence.js';
import { type About, claimOf, profilesOf } from './claims.js';

/** The evidence of two claims of two sources, by what they state. */
function evidence(a: About, b: About): number {
  const [x, y] = profilesOf(claimOf('a', 'left the port', a), claimOf('b', 'sailed away', b));
  return x === undefined || y === undefined ? 0 : typedEvidence(x, y);
}

describe('acts at one hour', () => {
  const at = (clock: string, zone: string, concept = 'take-off'): About => ({
    concept,
    time: { clock, zone, precision: 'hour' },
  });

  it.each<[string, About, About]>([
    ['of one kind', at('08:00', '+03:30'), at('08:10', '+03:30')],
    ['of related kinds', at('08:00', '+03:30'), at('08:00', '+03:30', 'depart')],
    ['on a clock whose zone is not told', at('08:00', 'local'), at('08:00', '+03:30')],
  ])('are one act: %s', (_, a, b) => expect(evidence(a, b)).toBeGreaterThan(0.5));

  it.each<[string, About, About]>([
    ['another hour', at('08:00', 'local'), at('09:00', 'local')],
    ['another zone', at('08:00', '+00:00'), at('08:00', '+03:30')],
    ['acts that have nothing to do with one another', at('08:00', 'local'), at('08:00', 'local', 'vote')],
  ])('but not: %s', (_, a, b) => expect(evidence(a, b)).toBe(0));
});
