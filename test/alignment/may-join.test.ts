import { describe, expect, it } from 'vitest';
import { barrierBetween } from '../../src/alignment/may-join.js';
import { compareClaims } from '../../src/index.js';
import { readMembers } from '../comparison/read-members.js';
import { profilesOf } from './claims.js';

/** What forbids that two claims of who holds an office are about one thing. */
function barrier(a: string, b: string): string | undefined {
  const [x, y] = profilesOf(...readMembers('hold-office', a, b));
  if (x === undefined || y === undefined) throw new Error('no such claim');
  return barrierBetween(x, y);
}

describe('who holds an office', () => {
  it.each([
    ['It serves as a campaign platform for the party.', 'It serves as a campaign platform for the party.'],
    ['وكان مينغ يشغل منصب نائب وزير في الصين.', 'وكان مينغ يشغل منصب نائب وزير في الصين.'],
    ['John Smith served as chief of staff.', 'John Smith served as chief of staff in the White House.'],
  ])('is one thing in the same words, or of one person: %s', (a, b) => expect(barrier(a, b)).toBeUndefined());

  it.each([
    ['It serves as a campaign platform for the party.', 'It serves as a warning for the party.'],
    ['John Smith served as chief of staff.', 'Mary Jones served as chief of staff.'],
  ])('is not one of two: %s', (a, b) => expect(barrier(a, b)).toBe('office'));

  it('is not one where two are known who did it, nor within one source', () => {
    const text = 'It serves as a campaign platform for the party.';
    const [x, y] = profilesOf(...readMembers('hold-office', text, text));
    if (x === undefined || y === undefined) throw new Error('no such claim');
    const by = (name: string) => ({ actors: new Set([name]), agents: new Set([name]) });
    expect(barrierBetween({ ...x, ...by('one') }, y)).toBeUndefined();
    expect(barrierBetween({ ...x, ...by('one') }, { ...y, ...by('other') })).toBe('office');
    expect(barrierBetween(x, { ...y, sourceId: x.sourceId })).toBe('office');
  });
});

describe('two counts of one source', () => {
  function between(concept: string, one: string, other: string): string | undefined {
    const [x, y] = profilesOf(...readMembers(concept, one, other));
    if (x === undefined || y === undefined) throw new Error('no two counts');
    return barrierBetween(x, { ...y, sourceId: x.sourceId });
  }

  it.each([
    ['kill', 'Police said 18 people were killed in the blast.', 'The hospital said 21 people were killed.'],
    ['rescue', 'قالت الشرطة إن 40 شخصا أنقذوا.', 'قالت المنظمة إن 46 شخصا أنقذوا.'],
    // no more than twice as many
    ['kill', 'Police said 20 people were killed in the blast.', 'The hospital said 40 people were killed.'],
  ])('are of one fact where two speakers are near one another: %s %s', (concept, one, other) =>
    expect(between(concept, one, other)).toBeUndefined(),
  );

  it.each([
    ['kill', 'Police said 20 people were killed in the blast.', 'The hospital said 41 people were killed.'],
    ['kill', 'قالت الشرطة إن 4 أشخاص قتلوا.', 'قالت الوزارة إن 12 شخصا قتلوا.'],
    // of two places, whoever says it
    ['kill', 'The storm killed 43 people in Agra.', 'The storm killed 64 people in Lucknow.'],
  ])('are of two where they are far apart or of two places: %s %s', (concept, one, other) =>
    expect(between(concept, one, other)).toBe('figures'),
  );

  it('are held against what others say of both', () => {
    const publishedAt = '2026-03-10T12:00:00Z';
    const { groups } = compareClaims([
      {
        id: 'a',
        publishedAt,
        text: 'Police said 18 people died when the ferry sank off the coast on Monday. The hospital said 21 people died.',
      },
      {
        id: 'b',
        publishedAt,
        text: 'Eighteen people died when the ferry sank off the coast on Monday, police said.',
      },
      { id: 'c', publishedAt, text: 'Twenty-one people died when the ferry sank off the coast on Monday.' },
    ]);
    const told = groups.flatMap(({ differences }) => differences).filter(({ slot }) => slot === 'quantity');
    expect(told.map(({ rule, readings }) => [rule, readings.map((r) => r.text)])).toEqual([
      ['quantity-disjoint', ['18 people', '21 people']],
    ]);
  });
});

describe('what has gone on since two years', () => {
  const between = (a: string, b: string): string | undefined => {
    const [x, y] = profilesOf(...readMembers('close', a, b));
    if (x === undefined || y === undefined) throw new Error('no such claim');
    return barrierBetween(x, y);
  };
  it('goes on now, so that nothing keeps two such claims apart', () =>
    expect(
      between('The mine has been closed since 2019.', 'The mine has been closed since 2016.'),
    ).toBeUndefined());
});

describe('a sentence against its own copy', () => {
  it.each([
    'It also serves as a campaign platform for Democrats ahead of 2020.',
    'Lerner served as chief of enforcement at the Federal Election Commission.',
    'He served as a minister.',
    'The agreement also includes a protocol on water.',
    'The law has existed for ten years.',
    'Two soldiers and a child were killed when a mine went off near Basra on Monday.',
    'The envoy said the talks had failed and denied that a date was set.',
    'وكان مينغ يشغل منصب نائب وزير شؤون الأمن العام في الصين قبل تقلده منصبه الحالي.',
    'وهو يشغل منصب وزير.',
    'يشمل الاتفاق بروتوكولا عن المياه.',
    'توجد في المدينة ثلاثة مستشفيات.',
    'قتل جنديان وطفل في انفجار لغم قرب البصرة الاثنين.',
    'نفى المبعوث أن يكون موعد المحادثات قد حدد، وقال إنها فشلت.',
  ])('leaves nothing that only one says: %s', (text) => {
    const { groups } = compareClaims(['a', 'b'].map((id) => ({ id, text })));
    expect(groups.filter(({ sourceIds }) => sourceIds.length < 2)).toEqual([]);
  });
});
