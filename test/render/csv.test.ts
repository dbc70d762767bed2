import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render.js';
import { claim, group, reportOf, sample, source } from './sample.js';

/** The cells of a table as RFC 4180 writes it. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const line of csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1)) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)];
    rows.push(cells.map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
  }
  return rows;
}

const rows = cellsOf(renderCsv(sample, { language: 'en' }));

test('a column for each source by time of publication, a row for each reading', () => {
  expect(rows[0]).toEqual([
    'point',
    'verdict',
    'subject',
    'slot',
    'relation',
    'value',
    'printed',
    'ap',
    'bbc',
    'cnn',
  ]);
  expect(rows).toContainEqual([
    'arrived',
    'conflict',
    'Subject arrived',
    'time',
    'contradiction',
    '',
    'مساء الثلاثاء',
    '',
    'وصل الوزير مساء الثلاثاء',
    '',
  ]);
});

test('every row has as many cells, every point a row, whatever the words hold', () => {
  const evil = '=HYPERLINK("http://x"),\r\n"a"';
  const [a, b] = [claim('c1', evil, evil), claim('c2', 'b', '+1')];
  const table = cellsOf(
    renderCsv(
      reportOf({
        sources: [source(evil), source('b')],
        claims: [a, b],
        groups: [group('g', [a]), group('h', [b])],
      }),
    ),
  );
  expect(table.map((cells) => cells.length)).toEqual([9, 9, 9]);
  for (const cell of table.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  expect(new Set(rows.slice(1).map(([id]) => id))).toEqual(new Set(sample.groups.map(({ id }) => id)));
});

test('up to sixty sources have a column each, more a row each with its words', () => {
  const table = (count: number) => {
    const claims = Array.from({ length: count }, (_, i) => claim(`c${i}`, `s${i}`, `said ${i}`));
    const sources = claims.map(({ sourceId }) => source(sourceId));
    return cellsOf(
      renderCsv(reportOf({ sources, claims, groups: [group('g', claims)] }), { language: 'en' }),
    );
  };
  expect(table(60).map((cells) => cells.length)).toEqual([67, 67]);
  const long = table(61);
  expect(long[0]?.slice(-2)).toEqual(['source', 'words']);
  expect(long.slice(1).map((cells) => cells.slice(7))).toEqual(
    Array.from({ length: 61 }, (_, i) => [`s${i}`, `said ${i}`]),
  );
});
