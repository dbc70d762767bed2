#!/usr/bin/env node
// Whether time grows with the length of a text and no faster, on texts that nobody prints (scripts/lib/hostile-texts.mjs),
// each on one side of a comparison and on both: time of the processor for a character at a length, and at a hundred times it.
//   npm run build && npm run bench:linear [-- --only NAME] [--sizes 10000,1000000] [--write]
// Each text runs in a process of its own, after a run to warm up. With --write the table goes to docs/performance.md.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { hostileReports, hostileTexts } from './lib/hostile-texts.mjs';
import { machine, writeTable } from './lib/tables.mjs';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    child: { type: 'string' },
  },
});
const sizes = options.sizes.split(',').map(Number);
/** Runs of the short text, of which the fastest counts. */
const ROUNDS = 5;

async function measured([name, sides]) {
  const { compareClaims } = await import(pathToFileURL(resolve('dist/index.js')).href);
  const timed = (length) => {
    const reports = hostileReports(hostileTexts[name], length, sides);
    const characters = reports.reduce((n, { text }) => n + text.length, 0);
    const before = process.cpuUsage();
    try {
      compareClaims(reports, { maxCharacters: characters, maxClaims: characters });
    } catch (error) {
      // A text that is no language is refused, which is an answer too.
      if (error.code !== 'unsupported-language') throw error;
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / characters;
  };
  timed(sizes[0]);
  const each = sizes.map((length, i) =>
    Math.min(...Array.from({ length: i === 0 ? ROUNDS : 1 }, () => timed(length))),
  );
  return { each, peak: process.resourceUsage().maxRSS / 1024 };
}

if (options.child !== undefined) {
  console.log(JSON.stringify(await measured(JSON.parse(options.child))));
} else {
  const run = (name, sides) => {
    const args = ['--max-old-space-size=12000', process.argv[1], '--sizes', options.sizes, '--child'];
    const told = execFileSync(process.execPath, [...args, JSON.stringify([name, sides])], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { each, peak } = JSON.parse(told);
    const ratio = (each.at(-1) ?? 0) / (each[0] ?? 1);
    const cells = [name, sides, ...each.map((us) => us.toFixed(1)), ratio.toFixed(2), peak.toFixed(0)];
    const line = `| ${cells.join(' | ')} |`;
    console.error(line);
    return line;
  };
  const names = Object.keys(hostileTexts).filter((name) => name.includes(options.only));
  const shown = sizes.map((size) => `at ${size.toLocaleString('en')}, µs a character`);
  const table = [
    `Measured by \`npm run bench:linear\` on ${machine()}; processor time, of the short text the best of ${ROUNDS} runs.`,
    '',
    `| text | on | ${shown.join(' | ')} | ratio | peak memory, MB |`,
    `|---|---|${'---:|'.repeat(sizes.length + 2)}`,
    ...names.flatMap((name) => ['one side', 'both'].map((sides) => run(name, sides))),
  ].join('\n');
  console.log(table);
  if (options.write) writeTable('linear', table);
}
