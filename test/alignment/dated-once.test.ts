import { describe, expect, it } from 'vitest';
import { areDatedOnce } from '../../src/alignment/dated-once.js';
import { mayJoinAmong } from '../../src/alignment/may-join.js';
import { profileClaims } from '../../src/alignment/profile-claims.js';
import { saidOf } from '../../src/events/said-of.js';
import { compareClaims } from '../../src/index.js';
import type { ClaimInContext } from '../../src/model/alignment.js';
import { readMembers } from '../comparison/read-members.js';

/** Whether the claims of a concept in two texts are dated once, and may be about one thing. */
function dated(concept: string, a: string, b: string): readonly boolean[] {
  const claims: readonly ClaimInContext[] = readMembers(concept, a, b);
  const profiles = profileClaims(
    claims,
    saidOf(claims).map((said) => ({ ...said, story: 0 })),
  );
  const [x, y] = profiles;
  return x === undefined || y === undefined ? [] : [areDatedOnce(x, y), mayJoinAmong(profiles)(0, 1)];
}

describe('what comes once to one thing is one thing, on whatever days', () => {
  it.each([
    ['build', 'The bridge was built in 1998.', 'The bridge was built in 2003.'],
    ['begin', 'The trial began on 3 October 2023.', 'The trial began on 13 October 2023.'],
    ['complete', 'The tower was completed in 2011.', 'The tower was completed in 2019.'],
    ['build', 'بني الجسر في البصرة عام 2010.', 'بني الجسر في البصرة عام 2015.'],
  ])('%s: %s', (concept, a, b) => expect(dated(concept, a, b)).toEqual([true, true]));

  it.each([
    ['any bridge', 'build', 'A bridge was built in Basra in 1998.', 'A bridge was built in Basra in 2003.'],
    ['جسر من الجسور', 'build', 'بني جسر في البصرة عام 2010.', 'بني جسر في البصرة عام 2015.'],
    ['other words', 'build', 'The bridge was built in 1998.', 'The harbour was built in 2003.'],
    [
      'what comes again',
      'visit',
      'The minister visited the port in 2010.',
      'The minister visited the port in 2015.',
    ],
  ])('but not %s', (_, concept, a, b) => expect(dated(concept, a, b)).toEqual([false, false]));
});

describe('what lies ahead of one thing has one date', () => {
  /** The rules by which two reports of one day differ. */
  const told = (a: string, b: string): readonly string[] =>
    compareClaims(
      [a, b].map((text, i) => ({ id: `s${i}`, text, publishedAt: '2024-03-05T12:00:00Z' })),
    ).groups.flatMap((group) => group.differences.map(({ rule }) => rule));

  it.each([
    ['The exhibition closes on 2 June 2024.', 'The exhibition closes on 22 June 2024.'],
    ['The law takes effect on 1 July 2024.', 'The law takes effect on 1 October 2024.'],
    ['يفتتح المتحف في 3 يونيو 2024.', 'يفتتح المتحف في 13 يونيو 2024.'],
  ])('%s', (a, b) => expect(told(a, b)).toEqual(['time-disjoint']));

  it.each([
    ['what is past', 'The exhibition closed on 2 January 2024.', 'The exhibition closed on 22 January 2024.'],
    ['any', 'An exhibition closes on 2 June 2024.', 'An exhibition closes on 22 June 2024.'],
    ['two things', 'The exhibition closes on 2 June 2024.', 'The theatre closes on 22 June 2024.'],
  ])('but not %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});

describe('what each of two reports dates once, of one party, is one thing in whatever words', () => {
  it.each([
    [
      'join',
      'Karl Reed joined the army in 1991.',
      'Reed is 62. Karl Reed joined an infantry regiment of the army in 1994.',
    ],
    ['join', 'انضم كمال سعد إلى الجيش عام 1991.', 'كان كمال سعد انضم إلى وحدة مشاة عام 1994.'],
    ['create', 'تأسست شركة النور عام 1998.', 'أعلنت شركة النور، التي تأسست في 2001، خسائر كبيرة.'],
    [
      'build',
      'The dam, built in 1958, lies in a valley.',
      'The dam was built by engineers from Basra in 1962.',
    ],
  ])('%s: %s', (concept, a, b) => expect(dated(concept, a, b)).toEqual([true, true]));

  it.each([
    // it may come to him again
    ['elect', 'Ahmed Nasser was elected in 2014.', 'Voters elected Ahmed Nasser again in 2018.'],
    // of two people
    ['join', 'Karl Reed joined the army in 1991.', 'Tom Hill joined an infantry regiment in 1994.'],
    // of any bridge
    ['build', 'A bridge was built in Basra in 1998.', 'Engineers built a bridge near Basra in 2003.'],
  ])('but not %s: %s', (concept, a, b) => expect(dated(concept, a, b)).toEqual([false, false]));

  it('unless a report tells of several', () => {
    const groups = compareClaims([
      { id: 'a', text: 'Karl Reed joined the army in 1991. Karl Reed joined the navy in 1999.' },
      { id: 'b', text: 'Reed is 62. Karl Reed joined an infantry regiment of the army in 1994.' },
    ]).groups.filter(({ sourceIds }) => sourceIds.length > 1);
    expect(groups.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe('what is to come to one thing is one plan, on whatever days', () => {
  it.each([
    [
      'postpone',
      'The hearing was postponed to March 15, 2026.',
      'The hearing was postponed to March 22, 2026.',
    ],
    ['open', 'The tunnel will open in 2027.', 'The tunnel on the coast will open in 2029.'],
    ['postpone', 'تأجلت الجلسة إلى 15 مارس 2026.', 'تأجلت الجلسة إلى 22 مارس 2026.'],
  ])('%s: %s', (concept, a, b) => expect(dated(concept, a, b)).toEqual([true, true]));

  it.each([
    // to another place, on something else, with somebody else
    ['visit', 'The minister will visit Cairo on June 3.', 'The minister will visit Beirut on June 10.'],
    [
      'vote',
      'The council will vote on the budget on June 3.',
      'The council will vote on the tax on June 10.',
    ],
    ['meet', 'سيلتقي الرئيس الملك في 3 يونيو.', 'سيلتقي الرئيس رئيس الوزراء في 10 يونيو.'],
    // any tunnel
    ['open', 'A tunnel will open in 2027.', 'A tunnel will open in 2029.'],
    // what was done may have been done twice
    ['visit', 'The minister visited the port in June 2010.', 'The minister visited the port in July 2010.'],
  ])('but not %s: %s', (concept, a, b) => expect(dated(concept, a, b)[0]).toBe(false));
});

describe('a sentence that one report has from another is of one thing, on whatever days', () => {
  const crash = (day: string, rest: string): string => `A plane crashed ${day} near Basra ${rest}.`;
  const long = 'killing its pilot, injuring farmers and blocking the coastal highway';

  it('of an act that may come again, and of any plane', () => {
    expect(dated('crash', crash('on 3 May 2021', long), crash('on 19 May 2021', long))).toEqual([true, true]);
    expect(
      dated(
        'crash',
        'تحطمت طائرة في 3 مايو 2021 قرب البصرة وقتل طيارها وجرح مزارعون وأغلق الطريق الساحلي.',
        'تحطمت طائرة في 19 مايو 2021 قرب البصرة وقتل طيارها وجرح مزارعون وأغلق الطريق الساحلي.',
      ),
    ).toEqual([true, true]);
  });

  it('where it has seven words of content, and not where it has six', () => {
    const seven = 'beside the northern railway storage depot';
    const six = 'beside the northern railway depot';
    expect(dated('crash', crash('on 3 May 2021', seven), crash('on 19 May 2021', seven))[0]).toBe(true);
    expect(dated('crash', crash('on 3 May 2021', six), crash('on 19 May 2021', six))[0]).toBe(false);
  });

  it('where nearly all of its words are the same', () => {
    const other = 'starting a fire, angering villagers and closing two schools';
    expect(dated('crash', crash('on 3 May 2021', long), crash('on 19 May 2021', other))[0]).toBe(false);
  });
});
