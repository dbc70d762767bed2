// @ts-check
/** Builds, compares the seed reports in Arabic and says where the comparison was written. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const seeds = 'seeds/morocco-israel-2021';
const outputs = ['out/morocco-israel-2021.html', 'out/morocco-israel-2021.md'];

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function run(command, args, stdio) {
  const { status, error } = spawnSync(command, args, { stdio, shell: process.platform === 'win32' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', ['run', '--silent', 'build'], ['ignore', 'ignore', 'inherit']);
mkdirSync('out', { recursive: true });
const asked = ['--topics', `${seeds}/topics.json`, '--language', 'ar'];
for (const output of outputs)
  run('node', ['dist/cli.js', 'compare', `${seeds}/event.json`, ...asked, '--out', output], 'inherit');
console.log(`The comparison is in ${outputs.join(' (open it in a browser) and in ')}`);
