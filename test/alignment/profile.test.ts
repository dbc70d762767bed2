import { describe, expect, it } from 'vitest';
import { entityKeys } from '../../src/alignment/entity-keys.js';
import { type Terms, termsIn } from '../../src/alignment/terms.js';
import { office, person, place, quantity } from '../comparison/members.js';
import { claimOf, profilesOf } from './claims.js';

const wordsOf = (terms: Terms | undefined): readonly string[] =>
  terms === undefined ? [] : termsIn(terms).map(({ word }) => word);
const weightOf = (terms: Terms | undefined, word: string): number =>
  (terms && termsIn(terms).find((term) => term.word === word)?.weight) ?? Number.NaN;

describe('profiles', () => {
  it('leave function words out, and hold each stem once', () => {
    const [profile] = profilesOf(claimOf('a', 'The ministers signed the agreement and the agreements'));
    expect([...wordsOf(profile?.stems)].sort()).toEqual(['agreement', 'minist', 'sign']);
  });

  it('weigh what few claims hold above what all hold', () => {
    const [first] = profilesOf(
      claimOf('a', 'The ferry sank'),
      claimOf('b', 'The ferry left'),
      claimOf('c', 'The ferry stopped'),
    );
    expect(weightOf(first?.stems, 'sank')).toBeGreaterThan(weightOf(first?.stems, 'ferri'));
  });

  it('name entities inside the evidence, and the state an actor serves', () => {
    const [profile] = profilesOf(
      claimOf('a', 'Words', {
        arguments: [office('minister', 'FR', 'person:Dupont'), person('Rossi', 'IT', 'patient')],
      }),
    );
    expect([...wordsOf(profile?.entities)].sort()).toEqual([
      'person:Dupont',
      'person:Rossi',
      'state:FR',
      'state:IT',
    ]);
    expect(profile?.agents).toEqual(new Set(['person:Dupont', 'state:FR']));
  });

  it('leave out an argument that stands outside the evidence', () => {
    const inherited = { ...person('Rossi', 'IT'), start: 900, end: 905 };
    const [profile] = profilesOf(claimOf('a', 'Words', { arguments: [inherited] }));
    expect(wordsOf(profile?.entities)).toEqual([]);
    expect(profile?.agents.size).toBeGreaterThan(0);
  });

  it('hold for no words at all', () => {
    expect(wordsOf(profilesOf(claimOf('a', '…'))[0]?.stems)).toEqual([]);
    expect(profilesOf()).toEqual([]);
  });

  it('count what is counted', () => {
    const [profile] = profilesOf(claimOf('a', 'Words', { concept: 'kill', arguments: [quantity(66)] }));
    expect(profile?.figures).toHaveLength(1);
    expect(profile?.figures[0]).toMatchObject({ min: 66, max: 66 });
  });
});

describe('entity keys', () => {
  it.each([
    ['a state', place('FR'), ['state:FR']],
    ['a town, by its own key', place('FR/paris'), ['place:FR/paris']],
    ['a place without an id', place(undefined, { name: 'Old Town' }), ['place:Old Town']],
    ['a holder before the office', office('minister', 'FR', 'person:Dupont'), ['person:Dupont', 'state:FR']],
    ['an office', office('minister', 'FR'), ['office:minister/FR', 'state:FR']],
    ['no entity', quantity(3), []],
  ])('%s', (_, argument, expected) => {
    expect(argument.mention === undefined ? [] : entityKeys(argument.mention)).toEqual(expected);
  });
});
