import { describe, expect, it } from 'vitest';
import { typedEvidence } from '../../src/alignment/typed-evidence.js';
import type { ClaimInContext } from '../../src/model/alignment.js';
import { person, place, quantity } from '../comparison/members.js';
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

describe('what two claims state is worth, whatever their words', () => {
  const of = (a: ClaimInContext, b: ClaimInContext, ...others: readonly ClaimInContext[]): number => {
    const [x, y] = profilesOf(a, b, ...others);
    return x === undefined || y === undefined ? Number.NaN : typedEvidence(x, y);
  };
  const dupont = { arguments: [person('Dupont', 'FR')] };
  const told = (claim: ClaimInContext): ClaimInContext => ({
    ...claim,
    claim: { ...claim.claim, polarity: 'negated', retells: { first: 0, last: 1 } },
  });

  it('a sentence that both print, word for word', () => {
    expect(of(claimOf('a', 'left'), claimOf('b', 'left'))).toBe(0.97);
    expect(of(claimOf('a', 'left'), claimOf('b', 'left it'))).toBe(0);
  });

  it('leads that oppose one another, the more where they are all that is said', () => {
    const lead = (id: string, concept: string, body: string) =>
      claimOf(id, `said prices ${id}${body}`, { concept, headline: true });
    const body = '.\nThe harvest is in the barns.'.repeat(3);
    expect(of(lead('a', 'rise', ''), lead('b', 'fall', ''))).toBe(0.97);
    expect(of(lead('a', 'rise', body), lead('b', 'fall', ''))).toBe(0.65);
  });

  it('an act of one earlier year', () => {
    const act = (id: string, text: string) =>
      claimOf(id, text, { concept: 'sign', time: { yearOffset: -1 } });
    expect(of(act('a', 'left the port'), act('b', 'sailed away'))).toBe(0.5);
  });

  it('acts at one hour', () => {
    const act = (id: string) =>
      claimOf(id, id, { concept: 'land', time: { clock: '08:00', precision: 'hour' } });
    expect(of(act('a'), act('b'))).toBe(0.55);
  });

  it('that an act did not come about', () =>
    expect(
      of(
        told(claimOf('a', 'left', { concept: 'open', ...dupont })),
        claimOf('b', 'away', { concept: 'open', ...dupont }),
      ),
    ).toBe(0.65));

  describe('that nobody was killed', () => {
    const none = (fate: string): ClaimInContext => {
      const told = claimOf('a', 'none', { concept: 'cause' });
      return { ...told, claim: { ...told.claim, spared: [fate] } };
    };
    const some = (of: string): ClaimInContext =>
      claimOf('b', 'some', { concept: 'kill', arguments: [quantity(3, { of })] });

    it('is said where another counts the killed', () => expect(of(none('die'), some('person'))).toBe(0.65));
    it('is not said of another fate', () => expect(of(none('wound'), some('person'))).toBe(0));
    it('is not said of those who did the harm', () => expect(of(none('die'), some('attacker'))).toBe(0));
  });

  it('a visit and an arrival there', () => {
    const to = (id: string, concept: string) =>
      claimOf(id, id, { concept, arguments: [person('Dupont', 'FR'), place('EG', {}, 'destination')] });
    expect(of(to('a', 'visit'), to('b', 'arrive'))).toBe(0.55);
  });

  it('an answer to what is asked once of an event', () => {
    const type = (id: string, text: string) => claimOf(id, text, { concept: 'be-of-type' });
    expect(of(type('a', 'an old one'), type('b', 'a Zorbik'))).toBe(0.65);
  });

  it('a row of states', () => {
    const row = (id: string, agent: string, earlier: string) =>
      claimOf(id, id, {
        concept: 'sign',
        arguments: [place(agent, {}, 'agent'), place(earlier, {}, 'order')],
      });
    expect(of(row('a', 'MA', 'SD'), row('b', 'SD', 'MA'))).toBe(0.55);
  });

  it('a claim told again by its own source', () =>
    expect(
      of(told(claimOf('a', 'left', { concept: 'open' })), claimOf('a', 'left it', { concept: 'open' })),
    ).toBe(0.7));

  it('an act that few tell of, where one names no actor', () => {
    const denied = told(claimOf('a', 'left', { concept: 'open', ...dupont }));
    const other = claimOf('b', 'away', { concept: 'open' });
    /** Seven more claims, so many of which tell of such an act too. */
    const amid = (such: number) =>
      of(
        denied,
        other,
        ...Array.from({ length: 6 }, (_, i) => claimOf('c', `x${i}`, i < such ? { concept: 'open' } : {})),
      );
    expect(amid(1)).toBe(0.65);
    expect(amid(3)).toBe(0);
  });
});
