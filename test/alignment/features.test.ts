import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/alignment/facts.js';
import { type FeatureName, featureNames, featuresOf } from '../../src/alignment/features.js';
import { figureIdentity } from '../../src/alignment/figures/figures.js';
import type { Profile } from '../../src/alignment/profile.js';
import weights from '../../src/alignment/weights.json' with { type: 'json' };
import { person, place, quantity } from '../comparison/members.js';
import { assertProperty } from '../property.js';
import { type About, claimOf, likenessOf, profilesOf, sentences } from './claims.js';

function feature(name: FeatureName, [a, b]: readonly Profile[]): number | undefined {
  return a === undefined || b === undefined
    ? undefined
    : featuresOf(factsOf([a, b]), 0, 1, figureIdentity(a, b))[featureNames.indexOf(name)];
}
const pair = (a: About, b: About): readonly Profile[] =>
  profilesOf(claimOf('a', 'The ferry sank', a), claimOf('b', 'The ferry sank', b));

describe('features', () => {
  it('have one weight each', () =>
    expect(Object.keys(weights.weights).sort()).toEqual([...featureNames].sort()));

  const about = fc.record(
    {
      concept: fc.constantFrom('kill', 'die', 'sign', 'arrive', 'rise', 'fall'),
      arguments: fc.array(
        fc.constantFrom(person('Dupont', 'FR'), person('Rossi', 'IT'), quantity(66), quantity({ min: 14 })),
      ),
      time: fc.constantFrom(
        { start: '2021-11-24', end: '2021-11-25' },
        { start: '2020', end: '2021' },
        { day: 2 },
        { yearOffset: -1 },
      ),
      headline: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  const claim = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom(...sentences), about)
    .map(([id, text, more]) => claimOf(id, text, more));

  it('are symmetric, as many as their names, and no less than 0', () => {
    assertProperty(
      fc.property(fc.array(claim, { minLength: 2, maxLength: 6 }), (claims) => {
        const [a, b] = profilesOf(...claims);
        if (a === undefined || b === undefined) return;
        const there = featuresOf(factsOf([a, b]), 0, 1, figureIdentity(a, b));
        const back = featuresOf(factsOf([b, a]), 0, 1, figureIdentity(b, a));
        expect(there).toHaveLength(featureNames.length);
        there.forEach((x, i) => {
          expect(x).toBeCloseTo(back[i] ?? Number.NaN, 12);
          expect(x).toBeGreaterThanOrEqual(0);
        });
        expect(likenessOf(a, b)).toBeCloseTo(likenessOf(b, a), 12);
      }),
      { numRuns: 60 },
    );
  });

  const shown: readonly (readonly [name: FeatureName, value: number, a: About, b: About])[] = [
    ['relatedConcept', 1, { concept: 'rise' }, { concept: 'fall' }],
    ['relatedConcept', 0, { concept: 'rise' }, { concept: 'rise' }],
    ['relatedConcept', 0, { concept: 'rise' }, { concept: 'sign' }],
    ['conceptAndStem', 0, { concept: 'kill' }, { concept: 'sign' }],
    ['conceptAndStem', 0, {}, {}],
    ['sameParty', 1, { arguments: [person('Dupont')] }, { arguments: [person('Dupont')] }],
    ['sameParty', 0, { arguments: [person('Dupont')] }, { arguments: [person('Rossi')] }],
    ['equalQuantity', 0, { arguments: [quantity(66)] }, { arguments: [quantity(65)] }],
    ['equalQuantity', 1, { arguments: [quantity(66)] }, { arguments: [quantity(66)] }],
    ['rareNumber', 0, { arguments: [quantity(66)] }, { arguments: [quantity(65)] }],
    [
      'sameFigure',
      0,
      { arguments: [quantity(3, { of: 'plane' })] },
      { arguments: [quantity(3, { of: 'ship' })] },
    ],
    ['sameTime', 1, { time: { day: 2 } }, { time: { day: 2 } }],
    ['sameTime', 0.5, { time: { start: '2021' } }, { time: { start: '2021-11-24' } }],
    ['twoDays', 1, { time: { day: 2 } }, { time: { day: 3 } }],
    ['twoDays', 0, { time: { day: 2 } }, { time: { start: '2021-11-24' } }],
    ['bothHeadline', 1, { headline: true }, { headline: true }],
    ['bothHeadline', 0, { headline: true }, {}],
  ];
  it.each(shown)('%s is %d (%#)', (name, value, a, b) => expect(feature(name, pair(a, b))).toBe(value));
});

describe('similarity', () => {
  it('is high for one fact and low for two, in one language', () => {
    const profiles = profilesOf(...sentences.map((text, i) => claimOf(String(i), text)));
    const of = (i: number, k: number): number => {
      const [a, b] = [profiles[i], profiles[k]];
      return likenessOf(a, b);
    };
    expect(of(0, 1)).toBeGreaterThan(of(0, 5));
    expect(of(2, 3)).toBeGreaterThan(of(2, 5));
    expect(of(6, 7)).toBeGreaterThan(of(6, 10));
    expect(of(0, 5)).toBeLessThan(0.1);
    expect(of(6, 10)).toBeLessThan(0.1);
  });

  it('is higher for a copy than for anything else', () => {
    const [a, copy, near] = profilesOf(
      claimOf('a', sentences[0] ?? ''),
      claimOf('b', sentences[0] ?? ''),
      claimOf('c', sentences[1] ?? ''),
    );
    if (a === undefined || copy === undefined || near === undefined)
      throw new Error('three profiles expected');
    expect(likenessOf(a, copy)).toBeGreaterThan(likenessOf(a, near));
  });
});

describe('that an act told before did not come about', () => {
  const promise = 'France promised to open the bridge';
  const score = (more: About, other: About): number => {
    const made = claimOf('a', `${promise} but this did not happen`, { concept: 'open', ...more });
    const claim = { ...made.claim, polarity: 'negated', retells: { first: 0, last: 6 } } as const;
    const [a, b] = profilesOf(
      { ...made, claim },
      claimOf('b', 'A road was opened', { concept: 'open', ...other }),
    );
    return likenessOf(a, b);
  };
  const french = { arguments: [person('Dupont', 'FR')] };

  it('is about the act that another report gives to the same actor', () =>
    expect(score(french, french)).toBeGreaterThan(0.6));

  it('is not about that of another, nor about another act', () => {
    expect(score(french, { arguments: [person('Rossi', 'IT')] })).toBeLessThan(0.35);
    expect(score(french, { ...french, concept: 'visit' })).toBeLessThan(0.35);
  });
});

describe('a visit and an arrival', () => {
  const score = (arrival: About): number => {
    const visit = { concept: 'visit', arguments: [person('Dupont', 'FR'), place('EG', {}, 'destination')] };
    const [a, b] = profilesOf(claimOf('a', 'A visit began', visit), claimOf('b', 'He landed there', arrival));
    return likenessOf(a, b);
  };
  const cairo = place('EG/capital', {}, 'destination');

  it('are one journey of one person to one state', () =>
    expect(score({ concept: 'arrive', arguments: [person('Dupont', 'FR'), cairo] })).toBeGreaterThan(0.5));

  it('are not where they lead to two towns of it', () => {
    const [a, b] = ['EG/alexandria', 'EG/capital'].map((town, i) =>
      claimOf(['a', 'b'][i] ?? '', ['A visit began', 'He landed there'][i] ?? '', {
        concept: i === 0 ? 'visit' : 'arrive',
        arguments: [person('Dupont', 'FR'), place(town, {}, 'destination')],
      }),
    );
    if (a === undefined || b === undefined) return;
    const [x, y] = profilesOf(a, b);
    expect(likenessOf(x, y)).toBeLessThan(0.35);
  });

  it.each<readonly [string, About]>([
    ['somebody else', { concept: 'arrive', arguments: [person('Rossi', 'FR'), cairo] }],
    [
      'another state',
      { concept: 'arrive', arguments: [person('Dupont', 'FR'), place('TN', {}, 'destination')] },
    ],
    ['another act', { concept: 'meet', arguments: [person('Dupont', 'FR'), cairo] }],
    ['no state named', { concept: 'arrive', arguments: [person('Dupont', 'FR')] }],
  ])('are not with %s', (_, arrival) => expect(score(arrival)).toBeLessThan(0.35));
});

describe('states put in order', () => {
  const row = (agent: string, earlier: string, concept = 'sign'): About => ({
    concept,
    arguments: [place(agent, {}, 'agent'), place(earlier, {}, 'order')],
  });
  const score = (x: About, y: About): number => {
    const [a, b] = profilesOf(claimOf('a', 'It was the fourth', x), claimOf('b', 'Another came later', y));
    return likenessOf(a, b);
  };

  it('are one row where two of them are the same', () =>
    expect(score(row('MA', 'SD'), row('SD', 'MA/capital'))).toBeGreaterThan(0.5));

  it('are not where they or the acts differ', () => {
    expect(score(row('MA', 'SD'), row('SD', 'EG'))).toBeLessThan(0.35);
    expect(score(row('MA', 'SD'), row('SD', 'MA', 'visit'))).toBeLessThan(0.35);
  });
});

describe('where one vehicle was bound', () => {
  const bound = (
    text: string,
    concept: string,
    town: string,
    more: readonly ReturnType<typeof person>[] = [],
  ) => ({
    text,
    about: { concept, arguments: [place(town, {}, 'destination'), ...more] },
  });
  const score = (x: ReturnType<typeof bound>, y: ReturnType<typeof bound>): number => {
    const [a, b] = profilesOf(claimOf('a', x.text, x.about), claimOf('b', y.text, y.about));
    return likenessOf(a, b);
  };
  const heading = bound('كانت الطائرة متجهة شرقا', 'head-for', 'EG/aswan');

  it('is one question', () =>
    expect(score(heading, bound('غادرت الطائرة في رحلة قصيرة', 'travel', 'EG/capital'))).toBeGreaterThan(
      0.4,
    ));

  it.each([
    ['of another vehicle', bound('غادرت السفينة في رحلة قصيرة', 'travel', 'EG/capital')],
    ['of any vehicle', bound('غادرت طائرة في رحلة قصيرة', 'travel', 'EG/capital')],
    ['of somebody', bound('غادر بالطائرة في رحلة قصيرة', 'travel', 'EG/capital', [person('Dupont', 'FR')])],
    ['of a landing', bound('هبطت الطائرة في مدرج قصير', 'land', 'EG/capital')],
  ])('and another %s', (_, other) => expect(score(heading, other)).toBeLessThan(0.35));
});

describe('whether a cause is known', () => {
  const score = (x: string, y: string, concept = 'be-known'): number => {
    const [a, b] = profilesOf(claimOf('a', x, { concept: 'be-unknown' }), claimOf('b', y, { concept }));
    return likenessOf(a, b);
  };

  it('is one question', () =>
    expect(score('لا تعرف أسباب الحادث', 'السبب سقوط الطائرة يعود إلى خلل فني')).toBeGreaterThan(0.6));

  it.each([
    ['of another event', 'لا تعرف أسباب الوفاة', 'سبب تأجيل المباراة يعود إلى المطر', 'be-known'],
    ['and not what else is known', 'لا تعرف أسباب الحادث', 'هوية الجاني معروفة', 'be-known'],
    ['and not what it caused', 'لا تعرف أسباب الحادث', 'تسبب الحادث في ازدحام', 'cause'],
  ])('%s', (_, x, y, concept) => expect(score(x, y, concept)).toBeLessThan(0.6));
});
