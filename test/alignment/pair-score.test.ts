import { describe, expect, it } from 'vitest';
import { figureIdentity } from '../../src/alignment/figures/figures.js';
import { identityOf } from '../../src/alignment/pair-score.js';
import { quantity } from '../comparison/members.js';
import { claimOf, profilesOf } from './claims.js';

describe('how sure it is that two claims may be held against one another', () => {
  const killed = (source: string, text: string, amount: number) =>
    claimOf(source, text, { concept: 'kill', arguments: [quantity(amount)] });
  const profiles = profilesOf(
    killed('a', 'The ferry sank', 12),
    killed('b', 'The ferry capsized off the coast', 12_000),
  );
  const [a, b] = profiles;
  const figures = a && b && figureIdentity(a, b);
  const sure = (score: number) => identityOf(profiles, () => score)(0, 1);

  it('is the probability of their figures', () => expect(sure(0.95)).toBe(figures));

  it('is that of the claims where these are told in nearly the same words, however far apart the figures', () => {
    expect(figures).toBeLessThan(0.5);
    expect(sure(0.96)).toBe(0.96);
  });

  it('is that of one thing where each of two sources tells it once, in words that are the same', () => {
    const once = (source: string, text: string, concept = 'mourn-day') => claimOf(source, text, { concept });
    const sureOf = (...claims: readonly ReturnType<typeof once>[]) =>
      identityOf(profilesOf(...claims), () => 0.3)(0, 1);
    const other = claimOf('c', 'Rescuers found the wreck', { concept: 'find' });
    const [x, y] = [once('a', 'Three days of national mourning'), once('b', 'Two days of national mourning')];
    expect(sureOf(x, y, other)).toBe(0.65);
    expect(sureOf(x, y, other, once('b', 'Flags are lowered'))).toBe(0.3);
    expect(sureOf(x, once('b', 'Two days of national mourning', 'condole'), other)).toBe(0.3);
    expect(sureOf(x, once('b', 'Flags were lowered for days'), other)).toBe(0.3);
  });

  it('is that of one thing where the same words stand beside both figures', () => {
    const same = profilesOf(killed('a', 'The ferry sank', 12), killed('b', 'The ferry sank', 12_000));
    expect(identityOf(same, () => 0.3)(0, 1)).toBe(0.65);
    expect(identityOf(same, () => 0.9)(0, 1)).toBe(0.9);
  });
});
