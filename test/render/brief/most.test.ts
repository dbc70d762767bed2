import { describe, expect, it } from 'vitest';
import { MOST } from '../../../src/render/brief/most.js';
import { renderHtml, renderMarkdown } from '../../../src/render.js';
import type { Claim, ComparisonReport, Group, Verdict } from '../../../src/schema/types.js';
import { claim, difference, group, reportOf, source } from '../sample.js';

const bare = (page: string): string =>
  page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').replace(/[\u2066-\u2069]|<wbr>/g, '');
const pages = (report: ComparisonReport): readonly string[] => [
  bare(renderMarkdown(report, { language: 'en' })),
  bare(renderHtml(report, { language: 'en' })),
];

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** So many points of a verdict, each told by both of two sources; those that differ in two readings. */
function points(verdict: Verdict, count: number): ComparisonReport {
  const groups: Group[] = [];
  const claims: Claim[] = [];
  for (const i of range(count)) {
    const [a, b] = [claim(`a${i}`, 'a', `told ${i} here`), claim(`b${i}`, 'b', `told ${i} there`)];
    const differs = verdict === 'conflict' || verdict === 'difference';
    const apart = difference(
      [
        ['here', a],
        ['there', b],
      ],
      {
        relation: verdict === 'conflict' ? 'contradiction' : 'detail',
      },
    );
    groups.push(group(`g-${i}`, [a, b], { verdict, ...(differs ? { differences: [apart] } : {}) }));
    claims.push(a, b);
  }
  return reportOf({ sources: [source('a'), source('b')], claims, groups });
}

describe('the short page holds', () => {
  it.each(['conflict', 'difference', 'agreement', 'similar'] as const)(
    'so many points of the verdict %s, and says how many more there are',
    (verdict) => {
      const most = MOST.points[verdict];
      for (const page of pages(points(verdict, most))) {
        expect(page).toContain(`id="g-${most - 1}"`);
        expect(page).not.toMatch(/and \d+ more/);
      }
      for (const page of pages(points(verdict, most + 3))) {
        expect(page).not.toContain(`id="g-${most}"`);
        expect(page).toContain('and 3 more');
      }
    },
  );

  it('so many sources at its head, and so many of which it tells what they alone say', () => {
    const alone = (count: number) => {
      const claims = range(count).map((i) => claim(`c${i}`, `s${i}`, `only ${i}`));
      const sources = claims.map(({ sourceId }) => source(sourceId));
      return reportOf({ sources, claims, groups: claims.map((one, i) => group(`g-${i}`, [one])) });
    };
    for (const page of pages(alone(MOST.alone))) expect(page).not.toMatch(/and \d+ more/);
    for (const page of pages(alone(MOST.alone + 2))) expect(page).toContain('and 2 more');
    for (const page of pages(alone(MOST.outlets + 1))) {
      expect(page).toContain('and 1 more');
      expect(page).toContain(`and ${MOST.outlets + 1 - MOST.alone} more`);
    }
  });

  it('so many readings of a difference, and so many passages under a point, some of each reading', () => {
    const differing = (readings: number, each: number) => {
      const claims = range(readings * each).map((i) =>
        claim(`c${i}`, `s${i}`, `said ${i % readings} by ${i}`),
      );
      const told = range(readings).map((k): [string, ...Claim[]] => [
        `value ${k}`,
        ...claims.filter((_, i) => i % readings === k),
      ]);
      const apart = difference(told, { relation: 'contradiction' });
      const sources = claims.map(({ sourceId }) => source(sourceId));
      return reportOf({
        sources,
        claims,
        groups: [group('g-0', claims, { verdict: 'conflict', differences: [apart] })],
      });
    };
    for (const page of pages(differing(MOST.readings, 2))) expect(page).not.toMatch(/and \d+ more/);
    for (const page of pages(differing(MOST.readings + 1, 2))) expect(page).toContain('and 1 more');
    for (const page of pages(differing(2, MOST.quotes))) {
      expect(page).toContain(`and ${MOST.quotes} more`);
      expect(page.match(/said 0 by/g)).toHaveLength(MOST.quotes / 2);
      expect(page.match(/said 1 by/g)).toHaveLength(MOST.quotes / 2);
    }
  });
});

describe('the short page of very many reports', () => {
  const count = 1_000;
  const claims = range(count * 8).map((i) =>
    claim(`c${i}`, `s${i % count}`, `The port closed ${i} times`.repeat(4)),
  );
  const groups = range(400).map((k) =>
    group(
      `g-${k}`,
      claims.filter((_, i) => i % 400 === k),
      { verdict: k % 2 === 0 ? 'agreement' : 'similar' },
    ),
  );
  it('stays under a megabyte', () => {
    const sources = range(count).map((i) => source(`s${i}`, { url: `https://example.org/${i}` }));
    for (const page of pages(reportOf({ sources, claims, groups })))
      expect(page.length).toBeLessThan(1_000_000);
  });
});
