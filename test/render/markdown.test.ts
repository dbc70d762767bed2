import { describe, expect, test } from 'vitest';
import { ar } from '../../src/render/phrases/ar.js';
import { en } from '../../src/render/phrases/en.js';
import { renderMarkdown } from '../../src/render.js';
import type { ComparisonReport, Display } from '../../src/schema/types.js';
import { claim, difference, group, laterCode, reportOf, sample, source } from './sample.js';

const english = renderMarkdown(sample, { language: 'en', detail: 'full' });
const arabic = renderMarkdown(sample, { language: 'ar', detail: 'full' });
/** As a reader sees it: without the invisible isolates. */
const seen = plain(english);

test('the page an editor reads, in English', async () => {
  await expect(english).toMatchFileSnapshot('golden/sample.en.md');
});

test('the page an editor reads, in Arabic', async () => {
  await expect(arabic).toMatchFileSnapshot('golden/sample.ar.md');
});

test('the same report gives the same page', () => {
  expect(renderMarkdown(structuredClone(sample), { language: 'en', detail: 'full' })).toBe(english);
});

test('sections stand in the order an editor needs them', () => {
  const wanted = [
    'reports',
    'summary',
    'conflicts',
    'differences',
    'agreements',
    'similar',
    'lists',
    'alone',
    'topics',
    'coverage',
    'naming',
    'quotations',
    'notes',
  ] as const;
  expect(headings(english, 2)).toEqual(wanted.map((name) => en.headings[name]));
  expect(headings(arabic, 2)).toEqual(wanted.map((name) => ar.headings[name]));
});

test('words that leave open who is meant are marked beside the claim, in both languages', () => {
  const open = claim('c1', 'a', 'ووقع الجانبان مذكرة', {
    arguments: [{ role: 'agent', start: 15, end: 22, text: 'الجانبان', reference: 'open' }],
  });
  const one = reportOf({
    sources: [source('a'), source('b')],
    claims: [open],
    groups: [group('g1', [open])],
    coverage: { matrix: [], pairs: [], bySource: [{ sourceId: 'a', only: ['g1'], leavesOut: 0 }] },
  });
  expect(plain(renderMarkdown(one, { language: 'en', detail: 'full' }))).toContain(
    '“ووقع الجانبان مذكرة” (it is left open who is meant by “الجانبان”)',
  );
  expect(plain(renderMarkdown(one, { language: 'ar', detail: 'full' }))).toContain(
    '(لا يتبيّن من المقصود بعبارة «الجانبان»)',
  );
});

test('words that stand for several persons are told with their names, in both languages', () => {
  const person = (id: string, label: string, kind: 'person' | 'place' = 'person') => ({
    id,
    kind,
    label,
    names: [],
  });
  const argument = (text: string, start: number, entityId: string) => ({
    role: 'agent' as const,
    start,
    end: start + text.length,
    text,
    entityId,
  });
  const both = claim('c1', 'a', 'وقع الوزيران مذكرة', {
    arguments: [argument('الوزيران', 14, 'e1'), argument('الوزيران', 14, 'e2')],
  });
  const mixed = claim('c2', 'a', 'اتفق البلدان', {
    arguments: [argument('البلدان', 25, 'e1'), argument('البلدان', 25, 'e3')],
  });
  const one = reportOf({
    sources: [source('a'), source('b')],
    claims: [both, mixed],
    entities: [person('e1', 'سالم'), person('e2', 'كريم'), person('e3', 'تونس', 'place')],
    groups: [group('g1', [both]), group('g2', [mixed])],
    coverage: { matrix: [], pairs: [], bySource: [{ sourceId: 'a', only: ['g1', 'g2'], leavesOut: 0 }] },
  });
  const told = plain(renderMarkdown(one, { language: 'en', detail: 'full' }));
  expect(told).toContain('“وقع الوزيران مذكرة” (“الوزيران” read as سالم, كريم)');
  expect(told).toContain('“اتفق البلدان”\n');
  expect(plain(renderMarkdown(one, { language: 'ar', detail: 'full' }))).toContain(
    '(فُهم من «الوزيران»: سالم، كريم)',
  );
});

describe('the reports', () => {
  test('what is known of each, and what is not', () => {
    expect(seen).toContain(
      '| ap | – | Wire Desk | 2024-05-01T10:00:00Z | English (detected) | 1,000 characters',
    );
    expect(seen).toContain('Wednesday (read from the text): “اليوم الأربعاء”');
    expect(seen).toContain('| cnn | – | – | time not known | Arabic | 12,345 characters');
  });

  test('copied passages are told with their words', () => {
    expect(seen).toContain(
      'bbc, cnn share a passage almost word for word, so it counts as one origin: “وقع الوزيران الاتفاق”',
    );
  });

  test('copies of one text are told', () => {
    const copied = reportOf({
      sources: [source('a', { originId: 'o' }), source('b', { originId: 'o' }), source('c')],
    });
    expect(plain(renderMarkdown(copied, { language: 'en', detail: 'full' }))).toContain(
      '- a, b print one text: they count as one independent origin.',
    );
  });
});

describe('a conflict', () => {
  const conflict = section(seen, en.headings.conflicts);

  test('says what differs, how, and why', () => {
    expect(conflict).toContain(
      '**Time: cannot both be so**. Of one and the same event, these cannot both be so: “مساء الثلاثاء” / “فجر الأربعاء”.',
    );
  });

  test('gives every reading with its sources, its exact words in context, and the chain of speakers', () => {
    expect(conflict).toContain(
      '- **مساء الثلاثاء** – bbc\n  - **bbc**: “…الأنباء إنه قد **وصل الوزير مساء الثلاثاء** إلى العاصمة في…” (according to وكالة الأنباء, quoting مسؤول verbatim)',
    );
    expect(conflict).toContain(
      '- **فجر الأربعاء** – cnn\n  - **cnn**: “**وصل الوزير فجر الأربعاء**” (in the report’s own voice)',
    );
  });

  test('says what is agreed all the same', () => {
    expect(conflict).toContain('The same in both or all: Place العاصمة.');
  });

  test('gives the sentence of the rule that decided, or that of the relation', () => {
    const says = (rule: string) => {
      const [a, b] = [claim('c1', 'x', 'قتل 65'), claim('c2', 'y', 'قتل 66')];
      const one = difference(
        [
          ['65', a],
          ['66', b],
        ],
        { slot: 'quantity', because: { rule, values: ['65', '66'] } },
      );
      return plain(renderMarkdown(conflicting(a, b, one), { language: 'en', detail: 'full' }));
    };
    expect(says('quantity-disjoint')).toContain(
      'count the same thing and have no amount in common: “65” / “66”.',
    );
    expect(says('constructor')).toContain('Of one and the same event, these cannot both be so: “65” / “66”.');
  });

  test('of certainty or polarity shows how sure each reading is', () => {
    const [a, b] = [claim('c1', 'x', 'وقع'), claim('c2', 'y', 'سيوقع', { certainty: 'planned' })];
    const sure = difference(
      [
        ['وقع', a],
        ['سيوقع', b],
      ],
      {
        slot: 'certainty',
        relation: 'detail',
        because: { rule: 'certainty-planned-done', values: ['وقع', 'سيوقع'] },
      },
    );
    const page = plain(renderMarkdown(conflicting(a, b, sure), { language: 'en', detail: 'full' }));
    expect(page).toContain('Planned in one report, done in another: وقع (stated as fact) / سيوقع (planned).');
    const [c, d] = [claim('c1', 'x', 'وقع'), claim('c2', 'y', 'لم يوقع', { polarity: 'negated' })];
    const whether = difference(
      [
        ['وقع', c],
        ['يوقع', d],
      ],
      { slot: 'polarity', because: { rule: 'polarity', values: [] } },
    );
    expect(plain(renderMarkdown(conflicting(c, d, whether), { language: 'ar', detail: 'full' }))).toContain(
      'أحد التقريرين يثبت ما ينفيه الآخر: وقع (مثبت) / يوقع (منفي).',
    );
  });

  test('tells the gravest of its differences first', () => {
    const [a, b] = [claim('c1', 'x', 'قتل 65'), claim('c2', 'y', 'قتل 66')];
    const [light, grave] = [
      difference(
        [
          ['x', a],
          ['y', b],
        ],
        { relation: 'detail', severity: 'headline' },
      ),
      difference([
        ['x', a],
        ['y', b],
      ]),
    ];
    const one = group('g', [a, b], { verdict: 'conflict', differences: [light, grave] });
    const page = renderMarkdown(reportOf({ claims: [a, b], groups: [one] }), {
      language: 'en',
      detail: 'full',
    });
    expect(page.indexOf(en.relation.contradiction)).toBeLessThan(page.indexOf(en.relation.detail));
  });

  test('the most prominent comes first, then the first in the reports', () => {
    const claims = ['c1', 'c2', 'c3'].map((id) => claim(id, 'x', `claim ${id}`));
    const [first, second, third] = claims.map((one) => group(`g-${one.id}`, [one], { verdict: 'conflict' }));
    if (!first || !second || !third) throw new Error('three groups');
    const report = reportOf({
      claims,
      groups: [
        third,
        { ...second, severity: 'peripheral' },
        { ...first, severity: 'headline' },
        { ...second, id: 'again' },
      ],
    });
    expect(headings(plain(renderMarkdown(report, { language: 'en', detail: 'full' })), 3)).toEqual([
      '“claim c1”',
      '“claim c2”',
      '“claim c3”',
      '“claim c2”',
    ]);
  });
});

test('a difference shows doubt and an outside judge', () => {
  expect(section(seen, en.headings.differences)).toContain('(judged by nli-model, confidence 30 %)');
});

test('an agreement shows its values, its independent origins where fewer, one quotation per report', () => {
  const agreed = section(seen, en.headings.agreements);
  expect(agreed).toContain(
    '**“The two ministers signed the deal”** – ap, bbc, cnn; 2 independent origins behind 3 reports',
  );
  expect(agreed).toContain('  - **bbc**: “وقع الوزيران الاتفاق”\n  - **cnn**: “وقع الوزيران اتفاقا”');
  expect(agreed).toContain('Who or what: worded differently – “الاتفاق” (bbc) / “اتفاقا” (cnn)');
});

describe('points that are no more than similar', () => {
  const similar = section(seen, en.headings.similar);

  test('stand under a heading of their own, folded away, with the words of each report', () => {
    expect(similar).toContain('<details>\n<summary>1 point</summary>');
    expect(similar).toContain('- **bbc**: “وأعرب الوزير عن ارتياحه”');
    expect(similar).toContain('- **ap**: “The minister was content”');
    expect(similar).not.toContain('The same in both or all');
  });

  test('are counted by themselves', () => {
    expect(seen).toContain('| Agree | 1 |');
    expect(seen).toContain('| Similar only | 1 (1 of them in a title or lead) |');
  });

  test('come after what is settled, in topics and coverage, however prominent', () => {
    const rows = section(seen, en.headings.coverage)
      .split('\n')
      .filter((line) => /^\| .*point-/.test(line));
    expect(rows.map((row) => row.split(' | ')[1])).toEqual([
      'Conflict',
      'Agree',
      'Differ in detail',
      'Similar only',
    ]);
    const topic = section(seen, en.headings.topics).split('### The visit')[1] ?? '';
    expect(topic.indexOf('**Conflict**')).toBeLessThan(topic.indexOf('**Similar only**'));
    expect(topic.indexOf('**Conflict**')).toBeGreaterThan(0);
  });

  test('have no section where there are none', () => {
    expect(headings(renderMarkdown(reportOf({}), { language: 'en', detail: 'full' }), 2)).not.toContain(
      en.headings.similar,
    );
  });
});

test('an agreement that an outside model judged says so', () => {
  const agreements = [{ slot: 'wording', text: 'x', claimIds: ['c5', 'c6'], judgedBy: 'm' }] as const;
  const groups = sample.groups.map((one) => (one.id === 'signed' ? { ...one, agreements } : one));
  const page = plain(renderMarkdown({ ...sample, groups }, { language: 'en', detail: 'full' }));
  expect(page).toContain('The same in both or all: Wording x (judged by m).');
});

test('a normal form is shown where the words do not hold it', () => {
  const says = (text: string, display: Display) => {
    const [a, b] = [claim('c1', 'x', text), claim('c2', 'y', text)];
    const agreements = [{ slot: 'quantity', text, display, claimIds: ['c1', 'c2'] } as const];
    const report = reportOf({
      sources: [source('x'), source('y')],
      claims: [a, b],
      groups: [group('g', [a, b], { agreements })],
    });
    return plain(renderMarkdown(report, { language: 'en', detail: 'full' }));
  };
  expect(says('ستة وستون', { en: '66', ar: '66' })).toContain('Number ستة وستون (= 66).');
  expect(says('66 شخصا', { en: '66', ar: '66' })).toContain('Number 66 شخصا.');
  expect(says('1,000 people', { en: '1000', ar: '1000' })).toContain('Number 1,000 people.');
  expect(says('60 على الأقل', { en: 'at least 60', ar: '60 على الأقل' })).toContain('(= at least 60)');
});

test('single points, negation and certainty', () => {
  expect(seen).toContain('**ap**: “A curfew was not imposed” (**negated**, **planned**)');
  expect(seen).toContain('<summary>ap: 2 points that at least two others share');
});

test('each point is told once among the topics, elsewhere linked', () => {
  const topics = section(seen, en.headings.topics);
  expect(topics.split('وصل الوزير فجر الأربعاء').length - 1).toBe(1);
  expect(topics).toContain('– **Conflict** (shown under Who signed)');
  expect(topics).toContain('### empty\n\nNothing on this was found in these reports.');
});

test('a topic is answered by the claims that belong to it', () => {
  const claims = [
    claim('c1', 'x', 'first'),
    claim('c2', 'x', 'second', { topics: ['t'] }),
    claim('c3', 'y', 'third'),
  ];
  const report = reportOf({
    claims,
    groups: [group('g', claims)],
    topics: [{ id: 't', label: {}, groupIds: ['g'], answers: [] }],
  });
  const topics = section(
    plain(renderMarkdown(report, { language: 'en', detail: 'full' })),
    en.headings.topics,
  );
  expect(topics).toContain('  - **x**: “second”\n  - Also said on this point (1):\n    - **y**: “third”');
});

test('a later topic shows of a point what an earlier one did not', () => {
  const claims = [
    claim('c1', 'x', 'first', { topics: ['a'] }),
    claim('c2', 'x', 'second', { topics: ['b'] }),
    claim('c3', 'y', 'third', { topics: ['a'] }),
  ];
  const report = reportOf({
    claims,
    groups: [group('g', claims)],
    topics: ['a', 'b'].map((id) => ({ id, label: {}, groupIds: ['g'], answers: [] })),
  });
  const topics = section(
    plain(renderMarkdown(report, { language: 'en', detail: 'full' })),
    en.headings.topics,
  );
  expect(topics).toContain('– **Agree** (shown under a)\n  - **x**: “second”');
});

test('where quotations must be cut, every report keeps one', () => {
  const many = Array.from({ length: 15 }, (_, i) => claim(`c${i}`, 'x', `said ${i}`, { topics: ['t'] }));
  const claims = [...many, claim('c15', 'y', 'said last', { topics: ['t'] })];
  const report = reportOf({
    claims,
    groups: [group('g', claims)],
    topics: [{ id: 't', label: {}, groupIds: ['g'], answers: [] }],
  });
  const topics = section(
    plain(renderMarkdown(report, { language: 'en', detail: 'full' })),
    en.headings.topics,
  );
  expect(topics).toContain('said 10');
  expect(topics).not.toContain('said 11');
  expect(topics).toContain('  - **y**: “said last”\n  - and 4 more');
});

test('notes that say the same of several reports are one', () => {
  const diagnostics = ['a', 'b', 'a'].map((sourceId) => ({
    code: 'boilerplate-skipped' as const,
    message: 'm',
    sourceId,
  }));
  const other = { code: laterCode('odd'), message: 'An odd note.', sourceId: 'b' };
  const page = plain(
    renderMarkdown(reportOf({ diagnostics: [...diagnostics, other] }), { language: 'en', detail: 'full' }),
  );
  expect(page).toContain('- a, b: Lines that are no part of the report');
  expect(page.match(/Lines that are no part/g)).toHaveLength(1);
  expect(page).toContain('- b: An odd note.');
});

test('every link leads to an anchor of the page', () => {
  const targets = [...english.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) expect(english).toContain(`<a id="${target}"></a>`);
});

test('a word diff marks what goes and what comes', () => {
  expect(seen).toContain('bbc → cnn: “زيارة ~~مهمة~~ **تاريخية، جدا**”');
  expect(plain(arabic)).toContain('bbc ← cnn: «زيارة ~~مهمة~~ **تاريخية، جدا**»');
});

describe('an empty report still says what it found', () => {
  test.each(['ar', 'en'] as const)('%s', (language) => {
    const phrases = { ar, en }[language];
    const page = renderMarkdown(reportOf({}), { language, detail: 'full' });
    for (const name of ['conflicts', 'differences', 'agreements', 'alone'] as const)
      expect(page).toContain(phrases.none[name]);
  });
});

describe('right to left', () => {
  test('an Arabic page stands in a block of its own, with blank lines', () => {
    expect(arabic).toMatch(/^<div dir="rtl">\n\n# /);
    expect(arabic).toMatch(/\n\n<\/div>\n\n<!-- crossclaim -->\n$/);
    expect(english).not.toContain('dir="rtl"');
  });

  test('isolates are balanced on every line', () => {
    for (const line of `${english}\n${arabic}`.split('\n')) {
      const depth = [...line].reduce((level, character) => {
        if (level < 0) return level;
        if (/[\u2066-\u2068]/.test(character)) return level + 1;
        return character === '\u2069' ? level - 1 : level;
      }, 0);
      expect(depth, line).toBe(0);
    }
  });

  test('words of an Arabic report never stand bare on an English page', () => {
    const bare = english
      .replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '')
      .replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, '');
    expect(bare).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe('a hostile report', () => {
  const evil =
    '</div></details><script>alert(1)</script> [x](javascript:y) | `c` **b** \u202e http://evil.example @me\n\n# h\n\n- i';
  const hostile = allOf(sample, evil);

  test.each(['ar', 'en'] as const)('stays text in every field (%s)', (language) => {
    const page = renderMarkdown(hostile, { language, detail: 'full' });
    expect(page).not.toMatch(/<script|<\/script|http:\/\/|@me|\u202e/);
    const markdown = page.replace(/<summary>.*<\/summary>/g, ''); // a summary is read as HTML
    expect(markdown).not.toMatch(/[^\\]\]\(javascript/);
    expect(
      page.match(/<\/?[a-z]+/g)?.filter((tag) => !/^<\/?(?:div|details|summary|wbr|a)$/.test(tag)),
    ).toEqual([]);
    expect(page.split('<details>').length).toBe(page.split('</details>').length);
    expect(page.split('</div>').length).toBe(language === 'ar' ? 2 : 1);
    expect(headings(page, 1)).toHaveLength(1);
    expect(headings(page, 2)).toEqual(headings(renderMarkdown(sample, { language, detail: 'full' }), 2));
  });

  test('cannot break out of a table', () => {
    const rows = renderMarkdown(hostile, { language: 'en', detail: 'full' })
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const columns = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(columns.slice(0, 5)).toEqual([8, 8, 8, 8, 8]);
  });
});

test('long lists are folded away, and huge ones cut', () => {
  const sources = Array.from({ length: 30 }, (_, index) => source(`s${index}`));
  const claims = sources.map(({ id }, index) => claim(`c${index}`, id, `قال ${index}`));
  const groups = [
    group('all', claims),
    ...claims.slice(0, 100).map((one, index) => group(`g${index}`, [one], { verdict: 'agreement' })),
  ];
  const pairs = sources.flatMap(({ id: a }) =>
    sources.map(({ id: b }) => ({ a, b, shared: 1, agreeing: 1, similar: 0, differing: 0, conflicting: 0 })),
  );
  const page = plain(
    renderMarkdown(
      reportOf({
        sources,
        claims,
        groups,
        coverage: {
          matrix: [{ groupId: 'all', sourceIds: sources.map(({ id }) => id) }],
          pairs,
          bySource: [],
        },
      }),
      { language: 'en', detail: 'full' },
    ),
  );
  expect(page).toContain('s18, s19 and 10 more');
  expect(page).toContain('and 18 more');
  expect(page).toContain('<summary>475 more</summary>');
  expect(page).toContain('and 400 more');
  expect(page.split('\n').filter((line) => line.startsWith('| s')).length).toBeLessThan(600);
});

function conflicting(
  a: ReturnType<typeof claim>,
  b: ReturnType<typeof claim>,
  one: ReturnType<typeof difference>,
): ComparisonReport {
  return reportOf({
    sources: [source('x'), source('y')],
    claims: [a, b],
    groups: [group('g', [a, b], { verdict: 'conflict', differences: [one] })],
  });
}

/** The report with `words` in every field that holds free text. */
function allOf(report: ComparisonReport, words: string): ComparisonReport {
  const free = new Set([
    'text',
    'quote',
    'label',
    'title',
    'publisher',
    'message',
    'speaker',
    'prefix',
    'suffix',
    'judgedBy',
    'name',
    'version',
    'value',
    'cue',
    'ar',
    'en',
  ]);
  const ids = new Set(['id', 'sourceId', 'originId', 'groupId', 'entityId', 'a', 'b']);
  const lists = new Set(['values', 'texts', 'models']);
  const json = JSON.stringify(report, (key, value: unknown) => {
    if (typeof value === 'string' && free.has(key) && value !== 'ar' && value !== 'en') return words;
    if (typeof value === 'string' && ids.has(key)) return `${value}${words}`;
    if (Array.isArray(value) && lists.has(key)) return value.map(() => words);
    if (Array.isArray(value) && /Ids$|^only$/.test(key)) return value.map((id) => `${id}${words}`);
    return value;
  });
  return JSON.parse(json) as ComparisonReport;
}

function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

function headings(text: string, level: number): readonly string[] {
  const mark = `${'#'.repeat(level)} `;
  return text
    .split('\n')
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length).replace(/<[^>]*>/g, ''));
}

function section(text: string, heading: string): string {
  return text.split(/\n## /).find((part) => part.startsWith(heading)) ?? '';
}

test('what one report alone says stands under the point whose words hold it', () => {
  const at = (start: number, quote: string) => ({
    evidence: {
      start,
      end: start + quote.length,
      quote,
      prefix: '',
      suffix: '',
      codePoints: { start, end: start + quote.length },
    },
  });
  const wide = claim('c1', 'a', 'وصل الوفد الذي يضم خبراء', at(10, 'وصل الوفد الذي يضم خبراء'));
  const inner = claim('c2', 'a', 'الذي يضم خبراء', at(20, 'الذي يضم خبراء'));
  const apart = claim('c3', 'a', 'وغادر مساء', at(60, 'وغادر مساء'));
  const page = reportOf({
    sources: [source('a'), source('b')],
    claims: [wide, inner, apart],
    groups: [group('g1', [inner]), group('g2', [wide]), group('g3', [apart])],
    coverage: {
      matrix: [],
      pairs: [],
      bySource: [{ sourceId: 'a', only: ['g1', 'g2', 'g3'], leavesOut: 0 }],
    },
  });
  expect(plain(renderMarkdown(page, { language: 'en', detail: 'full' }))).toContain(
    [
      '- <a id="point-2"></a>**a**: “وصل الوفد الذي يضم خبراء”',
      '  - <a id="point-1"></a>**a**: “الذي يضم خبراء”',
      '- <a id="point-3"></a>**a**: “وغادر مساء”',
    ].join('\n'),
  );
});

test('under a conflict stands what is said of it besides the readings', () => {
  const [first, second, third] = [
    claim('c1', 'a', 'وصل الثلاثاء'),
    claim('c2', 'b', 'وصل الأربعاء'),
    claim('c3', 'c', 'وصل في زيارة'),
  ];
  const page = reportOf({
    sources: [source('a'), source('b'), source('c')],
    claims: [first, second, third],
    groups: [
      group('g1', [first, second, third], {
        verdict: 'conflict',
        differences: [
          difference([
            ['الثلاثاء', first],
            ['الأربعاء', second],
          ]),
        ],
      }),
    ],
  });
  expect(plain(renderMarkdown(page, { language: 'en', detail: 'full' }))).toContain(
    'Also said on this point (1):\n\n- **c**: “وصل في زيارة”',
  );
});

test('an order is told in words', () => {
  const [first, second] = [claim('c1', 'a', 'الأولى ثم الثانية'), claim('c2', 'b', 'الثانية ثم الأولى')];
  const page = reportOf({
    sources: [source('a'), source('b')],
    claims: [first, second],
    groups: [
      group('g1', [first, second], {
        verdict: 'conflict',
        differences: [
          difference(
            [
              ['الأولى > الثانية', first],
              ['الثانية > الأولى', second],
            ],
            { slot: 'order', rule: 'order-reversed' },
          ),
        ],
      }),
    ],
  });
  expect(plain(renderMarkdown(page, { language: 'en', detail: 'full' }))).toContain(
    '- **الأولى before الثانية** – a',
  );
  expect(plain(renderMarkdown(page, { language: 'ar', detail: 'full' }))).toContain(
    '- **الثانية قبل الأولى** – b',
  );
});
