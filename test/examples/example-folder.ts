import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/lib/manifests.mjs';

/** Why no example can be run; nothing where it can: what is packed is what was built. */
export const notBuilt = existsSync(join(root, 'dist/index.js'))
  ? undefined
  : 'there is no build (npm run build): not run';

/**
 * A project of docs/examples as somebody has it who installed it: a copy, with crossclaim as it would be published in its
 * `node_modules`. What else it needs is a development dependency here too, so that one lockfile has the digests of all.
 */
export function exampleFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `crossclaim-${name}-`));
  cpSync(join(root, 'docs/examples', name), folder, { recursive: true });
  const modules = join(folder, 'node_modules');
  const installed = join(modules, 'crossclaim');
  mkdirSync(installed, { recursive: true });
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]).trim();
  run('tar', [
    '-xzf',
    join(folder, packed.split('\n').at(-1) ?? ''),
    '-C',
    installed,
    '--strip-components=1',
  ]);
  for (const dependency of Object.keys(dependenciesOf(folder)).filter((one) => one !== 'crossclaim')) {
    mkdirSync(dirname(join(modules, dependency)), { recursive: true });
    symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency), 'junction');
  }
  return folder;
}

/** The packages of a project, by name, with their ranges. */
export function dependenciesOf(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies ?? {};
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
