// @ts-check
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './manifests.mjs';
import { stepsOf, take, withPrinted } from './steps.mjs';

const examples = join(root, 'docs/examples');

/**
 * The example projects that need crossclaim and nothing else, by the names of their folders. The others have tests of their own
 * in `test/examples`.
 */
export function exampleNames() {
  const entries = readdirSync(examples, { withFileTypes: true });
  return entries.flatMap((entry) =>
    entry.isDirectory() && needsNothingElse(entry.name) ? [entry.name] : [],
  );
}

/** @param {string} name */
function needsNothingElse(name) {
  const { dependencies } = JSON.parse(readFileSync(join(examples, name, 'package.json'), 'utf8'));
  return Object.keys(dependencies ?? {}).every((one) => one === 'crossclaim');
}

/**
 * Copies an example to a folder, has the package installed there, and does what its README says.
 *
 * @param {string} name
 * @param {string} folder
 * @param {(folder: string) => void} install
 */
export function tryExample(name, folder, install) {
  cpSync(join(examples, name), folder, { recursive: true });
  install(folder);
  const page = readFileSync(join(folder, 'README.md'), 'utf8');
  const steps = stepsOf(page);
  const printed = steps.map((step) => take(folder, step));
  if (withPrinted(page, steps, printed) === page) return;
  const faults = steps.flatMap(({ code, printed: told }, i) =>
    told === undefined || told.text === printed[i] ? [] : [`${code}prints\n${printed[i]}`],
  );
  throw new Error(`docs/examples/${name}/README.md tells something else:\n${faults.join('\n')}`);
}
