import { describe, expect, test } from 'vitest';
import { renderHtml, renderMarkdown } from '../../src/render.js';
import type { ComparisonReport } from '../../src/schema/types.js';
import { claim, difference, group, reportOf, sample, source } from './sample.js';

const html = renderHtml(sample, { language: 'en' });
const markdown = renderMarkdown(sample, { language: 'en' });
const bare = (page: string): string =>
  page
    .replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/<wbr>/g, '');
const shown = (page: string): string =>
  bare(page)
    .replace(/<form[\s\S]*?<\/form>/g, '')
    .replace(/<[^>]*>/g, '');

/** Deaths as three sources tell them, each with a time of publication. */
const told = (id: string, sourceId: string, quote: string) => claim(id, sourceId, quote);
const late = told('c1', 'late', 'قتل 65 شخصا');
const early = told('c2', 'early', 'مصرع 66 شخصا');
const early2 = told('c3', 'noon', '66 people died');
const mute = told('c4', 'mute', 'سقط قتلى');
const tolls: ComparisonReport = reportOf({
  sources: [
    source('early', {
      publishedAt: {
        value: '2018-02-18T08:00:00Z',
        basis: 'given',
        display: { en: '18 February', ar: '18 فبراير' },
      },
      url: 'https://example.org/a)(b?x=1',
    }),
    source('late', {
      publishedAt: { value: '2018-02-18T20:00:00+02:00', basis: 'given' },
      url: 'javascript:alert(1)',
    }),
    source('mute', { publishedAt: { basis: 'unknown' } }),
    source('noon', {
      language: { value: 'en', basis: 'given' },
      publishedAt: { value: '2018-02-18T12:00:00Z', basis: 'given' },
    }),
    source('other', { publishedAt: { value: 'W-2', basis: 'inferred' } }),
  ],
  claims: [late, early, early2, mute],
  groups: [
    group('g-toll', [late, early, early2, mute], {
      verdict: 'conflict',
      subject: { concept: 'die', slot: 'quantity', label: { en: 'Death toll', ar: 'عدد القتلى' } },
      differences: [
        {
          ...difference(
            [
              ['66', early, early2],
              ['65', late],
            ],
            {
              slot: 'quantity',
              rule: 'quantity-disjoint',
              because: { rule: 'quantity-disjoint', values: ['66', '65'] },
            },
          ),
          readings: [
            { text: '66', display: { en: '66', ar: '66' }, claimIds: ['c2', 'c3'] },
            { text: '65', display: { en: 'only 65', ar: '65 فقط' }, claimIds: ['c1'] },
          ],
        },
      ],
      contrasts: [{ claimId: 'c1', against: 'c2', spans: [{ start: 14, end: 16 }] }],
    }),
  ],
  topics: [
    {
      id: 'toll',
      label: { en: 'How many died', ar: 'كم قتل' },
      groupIds: ['g-toll'],
      answers: [
        {
          kind: 'words',
          text: 'مصرع 66 شخصا',
          groupId: 'g-toll',
          sourceIds: ['early', 'late'],
          claimIds: ['c2'],
        },
      ],
    },
    {
      id: 'who',
      label: { en: 'Who' },
      groupIds: ['g-toll'],
      answers: [
        {
          kind: 'name',
          text: 'غانتس',
          display: { en: 'Gantz', ar: 'غانتس' },
          sourceIds: ['early', 'noon'],
          claimIds: ['c2'],
        },
      ],
    },
    { id: 'none', label: { en: 'Why' }, groupIds: [], answers: [] },
  ],
});

describe('the table of points and sources', () => {
  const page = renderMarkdown(tolls, { language: 'en' }).replace(/[\u2066-\u2069]/g, '');

  test('has a column for each source, by the time of publication, and its own value in each cell', () => {
    expect(page).toContain('| Point | early | noon | late | other | mute |');
    expect(page).toContain('**Death toll**: cannot both be so | 66 | 66 | only 65 | – | · |');
  });

  test('gives the words of the page, in its language', () => {
    expect(renderMarkdown(tolls, { language: 'ar' }).replace(/[\u2066-\u2069]/g, '')).toContain(
      '| 66 | 66 | 65 فقط | – | · |',
    );
  });

  test('folds into readings with their sources where there are more than six', () => {
    const many = reportOf({
      ...tolls,
      sources: [...tolls.sources, ...['x', 'y'].map((id) => source(id))],
    });
    const folded = renderMarkdown(many, { language: 'en' }).replace(/[\u2066-\u2069]/g, '');
    expect(folded).toContain('  - **66** – early, noon\n  - **only 65** – late');
    expect(folded).not.toContain('| Point |');
    expect(renderHtml(many, { language: 'en' })).toContain(
      '<span class="tellers"><bdi>early</bdi>, <bdi>noon</bdi></span>',
    );
  });

  test('says what cannot be told of a source without reading a number into it', () => {
    expect(renderHtml(tolls, { language: 'en' })).toContain(
      'aria-label="tells the point, says nothing of this"',
    );
    expect(renderHtml(tolls, { language: 'en' })).toContain('aria-label="not found in it"');
  });

  test('marks in a quotation what another source words otherwise', () => {
    expect(renderHtml(tolls, { language: 'en' })).toContain('<mark><bdi lang="ar" dir="rtl">65</bdi></mark>');
    expect(page).toContain('قتل **65** شخصا');
  });
});

describe('who reports, when and where', () => {
  const page = renderHtml(tolls, { language: 'en' });

  test('an address of the web is a link, and no other', () => {
    expect(page).toContain('<a href="https://example.org/a)(b?x=1" rel="noreferrer noopener">');
    expect(page).not.toContain('javascript:');
    expect(renderMarkdown(tolls, { language: 'en' })).toContain('](<https://example.org/a%29%28b?x=1>)');
  });

  test('the time is told where it is known', () => {
    expect(shown(page)).toMatch(/early 18 February\s/);
    expect(shown(page)).toMatch(/mute time not known\s/);
  });
});

describe('the answers to the topics', () => {
  const page = shown(renderHtml(tolls, { language: 'en' }));
  test('are names with those who give them, or lead to the point that tells them', () => {
    expect(page).toContain('Who Gantz: early, noon');
    expect(renderHtml(tolls, { language: 'en' })).toContain(
      '<a href="#g-toll"><bdi>Death toll</bdi></a> – <bdi>early</bdi>, <bdi>late</bdi>',
    );
    expect(page).toContain('Why Nothing on this was found in these reports.');
  });
});

test('no quotation is printed twice', () => {
  for (const page of [html, markdown])
    for (const { evidence } of sample.claims) {
      const times = shown(page).split(evidence.quote).length - 1;
      expect(times, evidence.quote).toBeLessThanOrEqual(1);
    }
});

test('both outputs print the same points, and every link leads to an anchor that stands once', () => {
  for (const language of ['ar', 'en'] as const) {
    const page = renderHtml(sample, { language });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const [, target = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    const text = renderMarkdown(sample, { language });
    const anchors = [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id);
    expect(anchors.length).toBe(new Set(anchors).size);
    for (const [, target = ''] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(target);
  }
});

test('it loads nothing, and its policy lets nothing in but its own style and script', () => {
  const without = html.replace(/<script>[\s\S]*?<\/script>/, '');
  expect(without).not.toMatch(/<script|<link|<img|src=|@import|url\(|\son\w+=|style="/);
  expect(html.split('<script>')).toHaveLength(2);
  expect(html).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/,
  );
});

test('every quotation has its language and its direction', () => {
  const quotes = [...html.matchAll(/<blockquote>“(<bdi[^>]*>)/g)].map(([, tag]) => tag);
  expect(quotes.length).toBeGreaterThan(3);
  for (const tag of quotes) expect(tag).toMatch(/^<bdi lang="(?:ar|en)" dir="(?:rtl|ltr)">$/);
});

test('a page has its landmarks and is read without its script', () => {
  for (const tag of ['header', 'main', 'aside', 'footer']) expect(html.split(`<${tag}`)).toHaveLength(2);
  expect(html).toContain('<details id="filters" hidden>');
  expect(html.replace(/<details id="filters" hidden>/, '')).not.toMatch(/<\w+[^>]* hidden[ >]/);
});

describe('what comes from a source stays text', () => {
  const evil = '</bdi></script><script>alert(1)</script>\u202e[x](javascript:y)|`# <img src=x onerror=z> "\'';
  const hostile = (id: string) => claim(id, id, evil);
  const [a, b] = [hostile('s1'), hostile('s2')];
  const report = reportOf({
    sources: ['s1', 's2'].map((id) =>
      source(id, {
        title: evil,
        publisher: evil,
        url: 'https://example.org/"><script>',
        publishedAt: { value: evil, basis: 'given', display: { en: evil, ar: evil } },
      }),
    ),
    claims: [a, b],
    groups: [
      group(`g-${evil}`, [a, b], {
        verdict: 'conflict',
        subject: { label: { en: evil, ar: evil } },
        topics: [evil],
        differences: [
          {
            ...difference([
              [evil, a],
              [evil, b],
            ]),
            because: { rule: evil, values: [evil, evil] },
          },
        ],
      }),
      group('plain', [a]),
    ],
    topics: [
      {
        id: evil,
        label: { en: evil },
        groupIds: [],
        answers: [
          { kind: 'name', text: evil, sourceIds: ['s1'], claimIds: ['s1'], display: { en: evil, ar: evil } },
        ],
      },
    ],
  });

  test('in HTML', () => {
    const page = renderHtml(report, { language: 'en' });
    expect(page.split('<script>')).toHaveLength(2);
    expect(page).not.toMatch(/<img|javascript:[^y]|\u202e/);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/);
    expect(unclosed(page)).toEqual([]);
  });

  test('in markdown', () => {
    const page = renderMarkdown(report, { language: 'en' });
    expect(page).not.toMatch(/<script|<img|\u202e|(?<!\\)\]\(javascript/);
    const [head = '', rule = ''] = page.split('\n').filter((line) => line.startsWith('|'));
    const columns = (row: string): number => row.split(/(?<!\\)\|/).length;
    for (const row of page.split('\n').filter((line) => line.startsWith('|')))
      expect([columns(row), row]).toEqual([columns(rule), row]);
    expect(head).toContain('Point');
  });
});

test('a word of fifty thousand letters is printed once, cut where it stands in a cell', () => {
  const long = 'ب'.repeat(50_000);
  const [a, b] = [claim('c1', 'a', long), claim('c2', 'b', 'كلمة')];
  const report = reportOf({
    sources: [source('a'), source('b')],
    claims: [a, b],
    groups: [
      group('g-1', [a, b], {
        verdict: 'conflict',
        differences: [
          difference([
            [long, a],
            ['كلمة', b],
          ]),
        ],
      }),
    ],
  });
  for (const page of [renderHtml(report, { language: 'ar' }), renderMarkdown(report, { language: 'ar' })])
    expect(page.length).toBeLessThan(70_000);
});

/** Elements still open at the end, or closed out of turn. */
function unclosed(page: string): readonly string[] {
  const open: string[] = [];
  const plain = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
  for (const [, close, name = ''] of plain.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/g)) {
    if (['meta', 'wbr', 'input'].includes(name)) continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

describe('a point of another event than the one reported', () => {
  const words = claim('c1', 's1', 'signed the accords');
  const pageOf = (kind: 'main' | 'background', eventId: string): string => {
    const report = reportOf({
      sources: [source('s1'), source('s2')],
      claims: [words],
      groups: [group('g-0', [words], { verdict: 'agreement', eventId })],
    });
    const display = { en: '1993', ar: '1993' };
    const events = [
      { id: 'v-1', kind: 'main', label: 'x', sourceIds: ['s1'] },
      {
        id: 'v-2',
        kind,
        label: 'y',
        sourceIds: ['s1'],
        ...(kind === 'main' ? {} : { time: '1993', display }),
      },
    ] as const;
    return bare(renderMarkdown({ ...report, events }, { language: 'en' }));
  };

  test('says of which', () => {
    expect(pageOf('background', 'v-2')).toContain('(earlier event: 1993)');
    expect(pageOf('main', 'v-2')).toContain('(another event)');
    expect(pageOf('background', 'v-1')).not.toMatch(/earlier event|another event/);
  });
});
