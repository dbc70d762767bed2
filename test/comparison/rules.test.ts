import { describe, expect, it } from 'vitest';
import { compareGroup } from '../../src/comparison/compare-group.js';
import type { Member } from '../../src/comparison/member.js';
import type { Ruling } from '../../src/comparison/ruling.js';
import type { ClaimArgument } from '../../src/model/claim.js';
import { type Rule, type RuleId, rules } from '../../src/model/rules.js';
import { member, members, office, person, place, quantity, type Said, time } from './members.js';
import { bodyMembers, readMembers, wordedMembers } from './read-members.js';

/** Claims of two sources of which the rule is found, and how sure it is that they are about one thing. */
interface Example {
  readonly group: readonly Member[];
  readonly sure?: number;
}

const both = (a: Said, b: Said): Example => ({ group: members(member('a', a), member('b', b)) });

/** Two claims of one concept, each with its own argument. */
const told = (concept: string, a: ClaimArgument, b: ClaimArgument): Example =>
  both({ concept, arguments: [a] }, { concept, arguments: [b] });

const [morning, evening] = ['2024-05-01T10:00:00Z', '2024-05-01T18:00:00Z'];
const published = (a: ClaimArgument, b: ClaimArgument): Example =>
  both(
    { concept: 'kill', published: morning, arguments: [a] },
    { concept: 'kill', published: evening, arguments: [b] },
  );

const seats = (amount: Parameters<typeof quantity>[0], more: Parameters<typeof quantity>[1] = {}) =>
  quantity(amount, { of: 'seat', ...more });
const day = (n: number): ClaimArgument => time('', { day: n });
const lasting = (duration: string, approximate = false): ClaimArgument => ({
  ...time('', { anchor: 'none', duration, approximate }),
  role: 'duration',
});
const to = (id: string): ClaimArgument => place(id, { within: ['MA'] }, 'destination');
const spoken = (speaker: string): Said => {
  return { concept: 'resign', speakers: [speaker] };
};
const known = ({ claim, ...rest }: Member): Member => ({
  ...rest,
  claim: {
    ...claim,
    attribution: claim.attribution.map((a) => ({
      ...a,
      speaker: { ...a.speaker, entityId: a.speaker.text },
    })),
  },
});
const recognised: Said = { concept: 'recognise' };
const notRecognised: Said = { concept: 'recognise', polarity: 'negated' };
const latter: ClaimArgument = { role: 'agent', text: 'the latter', start: 0, end: 10, reference: 'open' };

/** An example of every rule; a rule without one does not compile. */
const examples: Readonly<Record<RuleId, Example>> = {
  'quantity-contains': told('hold', seats([60, 70]), seats(65)),
  'quantity-approximate': told('hold', seats(100, { approximate: true }), seats([90, 98])),
  'quantity-part': told('be-aboard', quantity(60, { of: 'passenger' }), quantity(66, { of: 'person' })),
  'quantity-bound': told('hold', seats({ min: 14 }), seats(17)),
  'quantity-bound-far': told('hold', seats({ min: 100 }), seats(257)),
  'quantity-bound-update': published(quantity({ min: 14 }), quantity(31)),
  'quantity-update': published(quantity(14), quantity(17)),
  'quantity-corrected': {
    group: readMembers('kill', 'The crash killed 65 people, not 66.', 'The crash killed 66 people.'),
  },
  'quantity-dispute': both(
    { concept: 'hold', speakers: ['police'], arguments: [seats(14)] },
    { concept: 'hold', speakers: ['ministry'], arguments: [seats(17)] },
  ),
  'quantity-undated': told('kill', quantity(14), quantity(17)),
  'quantity-unaligned': { ...told('hold', seats(66), seats(65)), sure: 0.49 },
  'quantity-disjoint': told('hold', seats(66), seats(65)),

  'time-contains': told('arrive', day(2), time('', { day: 2, partOfDay: 'evening' })),
  'time-disjoint': told('arrive', day(2), day(3)),
  'time-unaligned': both({ concept: 'sign', arguments: [day(2)] }, { concept: 'visit', arguments: [day(3)] }),
  'time-before-opening': both(
    { concept: 'visit', arguments: [day(2)] },
    { concept: 'arrive', arguments: [day(3)] },
  ),
  'duration-approximate': told('meet', lasting('PT60M', true), lasting('PT55M')),
  'duration-disjoint': told('meet', lasting('PT2H'), lasting('PT3H')),

  'place-contains': told('arrive', place('LB', { direction: 'south' }), place('LB/tyre', { within: ['LB'] })),
  'place-direction-near': told(
    'arrive',
    place('LB', { direction: 'south' }),
    place('LB', { direction: 'south-east' }),
  ),
  'place-direction': told('arrive', place('LB', { direction: 'south' }), place('LB', { direction: 'north' })),
  'place-destination': told('fly', to('MA/rabat'), to('MA/fes')),
  'place-of-one': {
    group: readMembers('be-born', 'The singer was born in Sfax.', 'The singer was born in Sousse.'),
  },
  'place-corrected': {
    group: readMembers('hold', 'ستعقد القمة في عمان وليس في القاهرة.', 'ستعقد القمة في القاهرة.'),
  },
  'place-unresolved': told('arrive', place('LB/tyre'), place('LB/sidon')),
  'place-located': {
    group: readMembers(
      'arrive',
      'وصل الوزير إلى مطار النسيم في وهران.',
      'وصل الوزير إلى مطار النسيم في قسنطينة.',
    ),
  },

  substituted: {
    group: wordedMembers([
      'The airline opens a daily route between Canada and Japan',
      'The airline opens a daily route between Canada and Brazil',
    ]),
  },
  'substituted-open': {
    group: wordedMembers([
      'The town council opened seven village schools in the green valley',
      'The town council opened nine village schools in the grey hills',
    ]),
  },
  'word-other': {
    group: wordedMembers([
      'The town council plants tall lemon trees',
      'The town council plants tall olive trees',
    ]),
  },
  'word-negated': {
    group: bodyMembers([
      'The old town hall was open to visitors of the garden',
      'The old town hall was not open to visitors of the garden',
    ]),
  },
  'word-negated-open': {
    group: bodyMembers([
      'The old town hall was open to visitors of the garden',
      'The grey town hall was not open to visitors of the park',
    ]),
  },
  'word-narrowed': {
    group: wordedMembers([
      'The village baker sells bread at the harbour',
      'The village baker sells only bread at the harbour',
    ]),
  },
  'word-hedged': {
    group: wordedMembers([
      'The gardener stole seven apples of the village',
      'The gardener allegedly stole seven apples of the village',
    ]),
  },

  'participant-part': told('sign', office('minister', 'FR'), place('FR', {}, 'agent')),
  'make-more-exact': {
    group: readMembers('be-of-type', 'كانت الطائرة من طراز بوينغ.', 'الطائرة من طراز "بوينغ 737".'),
  },
  'roles-swapped': both(
    { concept: 'defeat', arguments: [person('Dupont'), person('Rossi', undefined, 'patient')] },
    { concept: 'defeat', arguments: [person('Rossi'), person('Dupont', undefined, 'patient')] },
  ),
  'participant-other': told('sign', person('Dupont'), person('Rossi')),
  'speaker-other': { group: both(spoken('ministry'), spoken('airline')).group.map(known) },

  'cause-more-exact': {
    group: readMembers('resign', 'استقال الوزير بسبب الإضراب.', 'استقال الوزير بسبب قمع الإضراب.'),
  },
  'means-other': {
    group: readMembers('cause', 'The fire was caused by a short circuit.', 'The fire was caused by arson.'),
  },
  'cause-other': {
    group: readMembers('resign', 'استقال الوزير بسبب الإضراب.', 'استقال الوزير بسبب مرضه.'),
  },

  'order-reversed': both(
    { concept: 'sign', arguments: [place('MA', {}, 'agent'), place('SD', {}, 'order')] },
    { concept: 'sign', arguments: [place('SD', {}, 'agent'), place('MA', {}, 'order')] },
  ),
  'rank-scope': {
    group: readMembers(
      'visit',
      'هذه أول زيارة لوزير الخارجية إلى تونس.',
      'هذه أول زيارة رسمية لوزير الخارجية إلى تونس.',
    ),
  },

  polarity: both(recognised, notRecognised),
  antonym: both({ concept: 'rise' }, { concept: 'fall' }),
  'antonym-stages': both({ concept: 'arrest' }, { concept: 'release' }),
  'polarity-dispute': both(
    { ...recognised, speakers: ['army'] },
    { ...notRecognised, speakers: ['ministry'] },
  ),
  'polarity-unsettled': both({ ...recognised, certainty: 'planned' }, notRecognised),
  'polarity-unaligned': { ...both(recognised, notRecognised), sure: 0.5 },
  'lead-antonym': {
    group: wordedMembers([
      'The city met the cold wave by cutting fuel prices',
      'The city met the cold wave by raising fuel prices',
    ]),
  },
  'lead-stages': {
    group: wordedMembers(['النيابة تحبس مدير المصنع القديم', 'النيابة تفرج عن مدير المصنع القديم']),
  },
  'lead-undone': {
    group: wordedMembers([
      'The council repairs the old bridge over the river',
      'The council fails to repair the old bridge over the river',
    ]),
  },
  'lead-denied': {
    group: wordedMembers(['الشركة ترفع أسعار الخبز في العاصمة', 'الشركة تنفي رفع أسعار الخبز في العاصمة']),
  },

  'certainty-denied': both({ concept: 'sign', certainty: 'denied' }, { concept: 'sign' }),
  'certainty-planned-done': both({ concept: 'sign', certainty: 'planned' }, { concept: 'sign' }),
  'certainty-implies': both({ concept: 'sign', certainty: 'possible' }, { concept: 'sign' }),

  'reference-open': both(
    { concept: 'agree' },
    { concept: 'agree', polarity: 'negated', arguments: [latter] },
  ),
};

describe('a rule is found where its example says, with what the table says of it', () => {
  it.each(Object.entries(examples))('%s', (id, { group, sure = 0.9 }) => {
    const { differences } = compareGroup(group, () => sure);
    const found = differences.find((d) => d.rule === id);
    const { slots, relation, causes }: Rule = rules[id as RuleId];
    expect(differences.map((d) => d.rule)).toContain(id);
    expect(found?.relation).toBe(relation);
    if (slots.length > 0) expect(slots).toContain(found?.slot);
    if (causes.length > 0) expect(found?.causes.filter((cause) => !causes.includes(cause))).toEqual([]);
  });
});

describe('a comparator names', () => {
  it('a rule of its slot, with a cause where the rule leaves a choice, and nothing else', () => {
    const named: readonly [Ruling<'time'>, Ruling<'polarity'>, Ruling<'place' | 'time'>] = [
      'time-disjoint',
      { rule: 'polarity', cause: 'factuality' },
      'substituted',
    ];
    // @ts-expect-error of another slot
    const other: Ruling<'time'> = 'place-direction';
    // @ts-expect-error of one of the slots alone
    const one: Ruling<'place' | 'time'> = 'time-disjoint';
    // @ts-expect-error without the cause
    const open: Ruling<'polarity'> = 'polarity';
    // @ts-expect-error with a cause that the rule does not give
    const odd: Ruling<'polarity'> = { rule: 'polarity', cause: 'number' };
    // @ts-expect-error that no comparator finds
    const late: Ruling<'polarity'> = 'reference-open';
    expect([...named, other, one, open, odd, late]).toHaveLength(8);
  });
});
