// @ts-check
// What a page has its readers do: read from the page, done in a folder, and held against what the page says that it prints.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A block of code of a page, and what the page says that it prints: the block of `text` that follows, up to the next block of
 * code.
 *
 * @typedef {object} Step
 * @property {'sh' | 'js'} language
 * @property {string} code
 * @property {{ readonly text: string, readonly start: number, readonly end: number }} [printed]
 */

const fence = /^```(?<language>[a-z]*)\n(?<code>[\s\S]*?)^```$/gm;

/**
 * The steps of a page, in order: the blocks in `sh` and `js`, each with the block in `text` after it.
 *
 * @param {string} page
 * @returns {readonly Step[]}
 */
export function stepsOf(page) {
  /** @type {Step[]} */
  const steps = [];
  for (const { groups, index } of page.matchAll(fence)) {
    const { language = '', code = '' } = groups ?? {};
    const last = steps.at(-1);
    if (language === 'sh' || language === 'js') steps.push({ language, code });
    else if (language === 'text' && last !== undefined && last.printed === undefined) {
      const start = index + '```text\n'.length;
      steps[steps.length - 1] = { ...last, printed: { text: code, start, end: start + code.length } };
    }
  }
  return steps;
}

/**
 * The page with what its steps print in place of what it says that they do.
 *
 * @param {string} page
 * @param {readonly Step[]} steps
 * @param {readonly string[]} printed
 */
export function withPrinted(page, steps, printed) {
  let [told, from] = ['', 0];
  for (const [i, step] of steps.entries()) {
    if (step.printed === undefined) continue;
    told += page.slice(from, step.printed.start) + (printed[i] ?? '');
    from = step.printed.end;
  }
  return told + page.slice(from);
}

/**
 * Does in a folder what a step says, and gives what it prints: blocks in `js` are saved, and run by `node`. Programs in
 * `bin` of the folder come first; what installs is left to the caller.
 *
 * @param {string} folder
 * @param {Step} step
 */
export function take(folder, { language, code }) {
  if (language === 'sh') return code.startsWith('npm ') ? '' : run(folder, code);
  const name = programName(code);
  writeFileSync(join(folder, name), code);
  return run(folder, `node ${name}`);
}

/**
 * The name to save a program by, which is its first line.
 *
 * @param {string} code
 */
export function programName(code) {
  const name = /^\/\/ (?<name>[\w-]+\.mjs)\n/.exec(code)?.groups?.name;
  if (name === undefined) throw new Error(`its first line names no file: ${code}`);
  return name;
}

/**
 * @param {string} cwd
 * @param {string} command
 */
function run(cwd, command) {
  const path = [join(cwd, 'bin'), process.env.PATH ?? ''].join(delimiter);
  const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
  });
  return stdout.replaceAll('\r\n', '\n'); // pages have line ends of their own, CSV has those of RFC 4180
}
