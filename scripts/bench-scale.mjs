#!/usr/bin/env node
// How time, memory and what comes out grow with the number of reports: real ones, recombined (scripts/lib/recombined.mjs).
//   npm run build && npm run bench:scale [-- FOLDER] [--language ar] [--sizes 100,300,1000] [--write]
// FOLDER holds events (event.json and texts), or is one; without it, the seeds. Each size runs in a process of its own, so
// that peak memory is its own. With --write the table goes to docs/performance.md.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { pooledEvents, recombinedReports } from './lib/recombined.mjs';
import { machine, writeTable } from './lib/tables.mjs';

const {
  values: options,
  positionals: [folder = 'seeds'],
} = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'ar' },
    sizes: { type: 'string', default: '100,300,1000' },
    project: { type: 'string', default: '.' },
    write: { type: 'boolean', default: false },
    child: { type: 'string' },
  },
});

/** What a page or the JSON weighs; what cannot be made at all has no weight. */
function weight(make) {
  const start = performance.now();
  try {
    return { bytes: Buffer.byteLength(make()), ms: performance.now() - start };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

async function measured(count) {
  const library = await import(pathToFileURL(resolve(options.project, 'dist/index.js')).href);
  const sources = recombinedReports(pooledEvents(folder, options.language), count, options.language);
  const start = performance.now();
  const used = process.cpuUsage();
  const report = library.compareClaims(sources);
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const processor = (user + system) / 1000;
  const peak = process.resourceUsage().maxRSS / 1024;
  const language = options.language;
  return {
    count,
    characters: sources.reduce((n, { text }) => n + text.length, 0),
    claims: report.claims.length,
    groups: report.groups.length,
    ms,
    processor,
    peak,
    json: weight(() => JSON.stringify(report)),
    kept: weight(() => JSON.stringify(library.packReport(report))),
    zipped: weight(() => gzipSync(JSON.stringify(library.packReport(report)))),
    brief: weight(() => library.renderMarkdown(report, { language })),
    html: weight(() => library.renderHtml(report, { language })),
    full: weight(() => library.renderMarkdown(report, { language, detail: 'full' })),
    table: weight(() => library.renderCsv(report, { language })),
  };
}

/** The exponent by which a figure grows from one row to the next, in characters. */
function slope(figure, before, after) {
  const [a, b] = [figure(before), figure(after)];
  if (a === undefined || b === undefined) return '';
  return (Math.log(b / a) / Math.log(after.characters / before.characters)).toFixed(2);
}

if (options.child !== undefined) {
  console.log(JSON.stringify(await measured(Number(options.child))));
} else {
  const run = (size) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          process.argv[1],
          folder,
          '--language',
          options.language,
          '--project',
          options.project,
          '--child',
          size,
        ],
        { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
      ),
    );
  const rows = options.sizes.split(',').map(run);
  const shown = ({ bytes, failed }) => (bytes === undefined ? failed : (bytes / 1e6).toFixed(2));
  const lines = rows.map((row, i) => {
    const before = rows[i - 1];
    const grows = before === undefined ? '' : slope((r) => r.processor, before, row);
    const cells = [
      row.count,
      row.characters,
      row.claims,
      row.groups,
      (row.ms / 1000).toFixed(1),
      (row.processor / 1000).toFixed(1),
      grows,
      row.peak.toFixed(0),
      ...[row.json, row.kept, row.zipped, row.brief, row.html, row.full, row.table].map(shown),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const table = [
    `Measured by \`npm run bench:scale\` on ${machine()}. The slope is that of processor time, from the row before, in characters.`,
    '',
    '| reports | characters | claims | groups | time, s | of processors, s | slope | peak memory, MB | JSON, MB | packed, MB | packed and gzip, MB | page, MB | HTML, MB | full page, MB | CSV, MB |',
    `|${'---:|'.repeat(15)}`,
    ...lines,
  ].join('\n');
  console.log(table);
  if (options.write) writeTable('scale', table);
}
