import { expect, test } from 'vitest';
import { en } from '../../../src/render/phrases/en.js';
import { renderMarkdown } from '../../../src/render.js';
import { claim, group, reportOf, source } from '../sample.js';

/** Reports of which each leaves out all points but those of the first two. */
function page(points: number, reports: number): string {
  const ids = Array.from({ length: reports }, (_, i) => `s${i}`);
  const pairs = Array.from(
    { length: points },
    (_, i) => [claim(`a${i}`, 's0', `وصل ${i}`), claim(`b${i}`, 's1', `وصل ${i}`)] as const,
  );
  const groups = pairs.map((pair, i) => group(`g${i}`, pair, { verdict: 'similar' }));
  const rendered = renderMarkdown(
    reportOf({
      sources: ids.map((id) => source(id)),
      claims: pairs.flat(),
      groups,
      coverage: {
        matrix: groups.map(({ id, sourceIds }) => ({ groupId: id, sourceIds })),
        pairs: [],
        bySource: ids.map((sourceId, i) => ({ sourceId, only: [], leavesOut: i < 2 ? 0 : points })),
      },
    }),
    { language: 'en', detail: 'full' },
  );
  return rendered.split(/\n## /).find((part) => part.startsWith(en.headings.alone)) ?? '';
}

test('points that a report leaves out are listed up to two thousand, and counted beyond', () => {
  const few = page(500, 6);
  expect(few.match(/<summary>/g)).toHaveLength(4);
  expect(few.match(/\(#point-/g)).toHaveLength(2_000);
  const many = page(501, 6);
  expect(many).not.toContain('<summary>');
  expect(many.match(/501 points that/g)).toHaveLength(4);
});
