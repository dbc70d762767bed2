import { describe, expect, it } from 'vitest';
import { withResidue } from '../../../../src/comparison/wording/residue/residue.js';
import { compareClaims } from '../../../../src/index.js';
import type { Finding } from '../../../../src/model/finding.js';
import { leadMembers, wordedMembers } from '../../read-members.js';

const nothing: Finding = { agreements: [], differences: [] };
const found = (...texts: readonly string[]): Finding => withResidue(wordedMembers(texts), nothing);
/** What is told of the words of some texts: slot, rule and both words. */
const told = (...texts: readonly string[]): readonly string[] =>
  found(...texts).differences.map((d) => `${d.slot} ${d.rule} ${[...d.values].sort().join(' / ')}`);
const agreed = (...texts: readonly string[]): readonly string[] =>
  found(...texts).agreements.map((a) => `${a.slot} ${a.claims.join()}`);

describe('one thing put for another in one sentence', () => {
  it.each([
    [
      'The museum bought seven old maps of the river',
      'The museum bought nine old maps of the river',
      'quantity substituted nine / seven',
    ],
    [
      'The museum bought old maps of the river on Monday',
      'The museum bought old maps of the river on Friday',
      'time substituted Friday / Monday',
    ],
    [
      'The baker closed the shop before the harvest feast',
      'The baker closed the shop after the harvest feast',
      'order substituted after / before',
    ],
    [
      'The baker slept before the feast',
      'The baker slept after the feast',
      'order substituted after / before',
    ],
    [
      'Before the harvest feast of the old town the baker closed',
      'After the harvest feast of the old town the baker closed',
      'order substituted-open After / Before',
    ],
    [
      'The museum sold the third map of the river',
      'The museum sold the fifth map of the river',
      'order substituted fifth / third',
    ],
    [
      'The council paid all the teachers of the valley',
      'The council paid some of the teachers of the valley',
      'scope substituted all / some',
    ],
    [
      'The airline opens a daily route from Canada to the islands',
      'The airline opens a daily route from Japan to the islands',
      'place substituted Canada / Japan',
    ],
    [
      'The village school lies in the north of the green valley',
      'The village school lies in the south of the green valley',
      'place substituted north / south',
    ],
    [
      'اشترى المتحف سبع خرائط قديمة للنهر الكبير',
      'اشترى المتحف تسع خرائط قديمة للنهر الكبير',
      'quantity substituted تسع / سبع',
    ],
    [
      'أغلق الخباز متجره القديم قبل موسم الحصاد',
      'أغلق الخباز متجره القديم بعد موسم الحصاد',
      'order substituted بعد / قبل',
    ],
    [
      'دفع المجلس رواتب جميع معلمي الوادي',
      'دفع المجلس رواتب بعض معلمي الوادي',
      'scope substituted بعض / جميع',
    ],
    [
      'The town council plants tall lemon trees',
      'The town council plants tall olive trees',
      'wording word-other lemon / olive',
    ],
    // people put for a body that they do not make up
    [
      'The old depot was captured by rebels in May',
      'The old depot was captured by the army in May',
      'participant substituted-open army / rebels',
    ],
    [
      'A cargo ship was seized by pirates in May',
      'A cargo ship was seized by the navy in May',
      'participant substituted-open navy / pirates',
    ],
    [
      'Two nurses were kidnapped by a militia in the valley',
      'Two nurses were kidnapped by soldiers in the valley',
      'participant substituted-open militia / soldiers',
    ],
    [
      'استولى مسلحون على المخزن القديم في الوادي',
      'استولى الجيش على المخزن القديم في الوادي',
      'participant substituted-open الجيش / مسلحون',
    ],
  ])('%s / %s', (a, b, expected) => {
    expect(told(a, b)).toEqual([expected]);
    expect(told(b, a)).toEqual([expected]);
    expect(agreed(a, b)).toEqual([]);
  });
});

describe('a word that only one has', () => {
  it('takes back, restricts or doubts what stands behind it', () => {
    expect(
      told(
        'The old hall was open to all guests of the feast',
        'The old hall was not open to all guests of the feast',
      ),
    ).toEqual(['polarity word-negated  / was not']);
    expect(
      told(
        'The village baker sells bread at the harbour',
        'The village baker sells only bread at the harbour',
      ),
    ).toEqual(['scope word-narrowed  / only']);
  });

  it.each([
    ['did not fail to open the hall', 'opened the hall'],
    ['did not just open the hall', 'opened the hall'],
  ])('takes nothing back where it is taken back itself: %s', (a, b) => {
    const [x, y] = [a, b].map((text) => `The council of the old town ${text} for guests of the feast`);
    expect(told(x ?? '', y ?? '').filter((t) => t.startsWith('polarity'))).toEqual([]);
  });

  it('takes nothing back within a number', () => {
    const texts = ['to -12 degrees', 'to 12 degrees below zero'].map(
      (to) => `Temperatures in the valley fell ${to} on Saturday night.`,
    );
    const { groups } = compareClaims(texts.map((text, i) => ({ id: `s${i}`, text })));
    expect(groups.map(({ verdict }) => verdict)).toEqual(['agreement']);
  });

  it('is no difference where it only tells more', () => {
    const texts = [
      'The village baker sells bread at the harbour',
      'The old village baker sells bread at the harbour',
    ];
    expect(told(...texts)).toEqual([]);
    expect(agreed(...texts)).toEqual(['wording 0,1']);
  });

  it('says nothing of the other where it stands before words of its own', () => {
    expect(
      told(
        'The council published the results of the quarter',
        'The council published the not yet audited results of the quarter',
      ),
    ).toEqual([]);
  });
});

describe('known equivalences leave nothing over', () => {
  it.each([
    [
      'spelling',
      'The museum organised a show of old river maps',
      'The museum organized a show of old river maps',
    ],
    ['forms', 'The museum shows old maps of the river', 'The museum showed an old map of the river'],
    [
      'number words',
      'The museum bought 7 old maps of the river',
      'The museum bought seven old maps of the river',
    ],
    [
      'one concept',
      'Five miners were killed in the old northern mine',
      'Five miners were slain in the old northern mine',
    ],
    [
      'kinds of one sort',
      'The ferry carried forty passengers over the wide river',
      'The ferry carried forty people over the wide river',
    ],
    [
      'order of words',
      'On Monday the museum bought old maps of the river',
      'The museum bought old maps of the river on Monday',
    ],
    [
      'a body and its people',
      'The march was dispersed by the army in the old town',
      'The march was dispersed by soldiers in the old town',
    ],
    [
      'bodies of the same people',
      'The march was dispersed by the police in the old town',
      'The march was dispersed by security forces in the old town',
    ],
    [
      'a body and its people',
      'استولى جنود على المخزن القديم في الوادي',
      'استولى الجيش على المخزن القديم في الوادي',
    ],
    ['clitics and article', 'اشترى المتحف خرائط النهر القديم', 'واشترى متحف خرائط للنهر القديم'],
    ['hamza', 'أغلقت الإدارة أبواب المتحف القديم', 'اغلقت الادارة ابواب المتحف القديم'],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(agreed(a, b)).toEqual(['wording 0,1']);
  });
});

describe('readings', () => {
  it('of one place are one difference, each claim in one of them', () => {
    const [difference, ...others] = found(
      'The museum bought seven old maps of the river',
      'The museum bought nine old maps of the river',
      'The museum bought seven old maps of the river',
    ).differences;
    expect(others).toEqual([]);
    expect(difference?.readings.map((r) => r.claims)).toEqual([[0, 2], [1]]);
  });

  it('are not told where a comparator told them', () => {
    const members = wordedMembers(['The museum bought seven old maps', 'The museum bought nine old maps']);
    const known: Finding = {
      agreements: [],
      differences: [
        {
          slot: 'quantity',
          relation: 'contradiction',
          causes: ['number'],
          rule: 'quantity-disjoint',
          readings: [
            { text: 'seven', claims: [0] },
            { text: 'nine', claims: [1] },
          ],
          values: ['seven', 'nine'],
          confidence: 1,
        },
      ],
    };
    expect(withResidue(members, known)).toEqual(known);
  });
});

describe('not so', () => {
  it.each([
    [
      'another sentence',
      'The museum bought old maps of the river',
      'The village baker sells bread at the harbour',
    ],
    ['too few words', 'They left', 'They stayed'],
    [
      'two words that no list knows',
      'The town council plants tall lemon trees',
      'The city council plants tall olive hedges',
    ],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(agreed(a, b)).toEqual([]);
  });
});

it('before one thing and after it is no agreement', () => {
  const members = wordedMembers(['before the feast', 'after the feast', 'before the feast']);
  const agreement = (...claims: readonly number[]): Finding => ({
    agreements: [{ slot: 'participant', text: 'baker', claims }],
    differences: [],
  });
  expect(withResidue(members.slice(0, 2), agreement(0, 1))).toEqual(nothing);
  expect(
    withResidue(
      [members[0], members[2]].flatMap((m) => m ?? []),
      agreement(0, 2),
    ).agreements,
  ).toHaveLength(1);
});

describe('clauses of whole reports', () => {
  const clause = (map: string, ...words: readonly string[]): string =>
    `The museum bought ${map} old maps of the river ${words.join(' ')}`;
  const rules = (words: readonly string[], sentences: number): readonly string[] =>
    withResidue(
      leadMembers([clause('seven', ...words), clause('nine', ...words)], sentences),
      nothing,
    ).differences.map((d) => d.rule);

  it('are copies where they share eight words', () => {
    expect(rules(['orchard', 'lantern', 'copper'], 3)).toEqual(['substituted']);
    expect(rules(['orchard', 'lantern'], 3)).toEqual(['substituted-open']);
  });

  it('are so with fewer where that is all the report says', () => {
    expect(rules(['orchard', 'lantern'], 0)).toEqual(['substituted']);
  });
});

describe('what is no word put for another in one statement', () => {
  it.each([
    [
      'The mine in the valley was closed on Monday, a website said',
      'The mine in the valley was closed on Monday, an official said',
    ],
    ['وأغلق المنجم في الوادي يوم الاثنين بحسب موقع', 'وأغلق المنجم في الوادي يوم الاثنين بحسب مسؤول'],
  ])('who is quoted: %s', (a, b) => {
    expect(told(a, b).filter((one) => one.startsWith('attribution'))).toEqual([]);
  });

  it.each([
    ['The firm halted them at the second great strike in 2000', 'over the second great strike in 2000'],
  ])('a clause beside another one: %s', (a, b) => {
    expect(told(a, b).filter((one) => one.includes('word-other'))).toEqual([]);
  });
});

describe('two offices of one holder', () => {
  const differs = (a: string, b: string): boolean => told(a, b).some((one) => one.startsWith('participant'));

  it.each([
    ['وصل وزير الخارجية سامي قادر إلى جدة مساء الأحد', 'وصل وزير المالية سامي قادر إلى جدة مساء الأحد'],
    ['وصل رئيس الوزراء سامي قادر إلى جدة مساء الأحد', 'وصل وزير المالية سامي قادر إلى جدة مساء الأحد'],
  ])('are no one thing: %s / %s', (a, b) => expect(differs(a, b)).toBe(true));

  it.each([
    ['وصل وزير الدفاع سامي قادر إلى جدة مساء الأحد', 'وصل وزير الأمن سامي قادر إلى جدة مساء الأحد'],
    ['وصل وزير الدفاع سامي قادر إلى جدة مساء الأحد', 'وصل وزير الدفاع السعودي سامي قادر إلى جدة مساء الأحد'],
  ])('but one told otherwise is: %s / %s', (a, b) => expect(differs(a, b)).toBe(false));
});

describe('of what two reports print', () => {
  const conflicts = (...texts: readonly string[]): readonly string[] =>
    compareClaims(texts.map((text, i) => ({ id: `s${i}`, text }))).groups.flatMap(({ differences }) =>
      differences.filter(({ relation }) => relation === 'contradiction').map(({ rule }) => rule),
    );

  it.each([
    ['a time that stands elsewhere', 'قتل جنديان الاثنين في كمين.', 'قتل جنديان في كمين الاثنين.'],
    [
      'by how much, and to what',
      'The bank cut its staff by 1,200 last year.',
      'The bank cut its staff to 8,000 last year.',
    ],
  ])('%s is no conflict', (_, a, b) => expect(conflicts(a, b)).toEqual([]));

  it('two times that changed places are one', () =>
    expect(
      conflicts(
        'The council moved the feast from Monday to Friday.',
        'The council moved the feast from Friday to Monday.',
      ).length,
    ).toBeGreaterThan(0));
});
