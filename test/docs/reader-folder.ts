import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCommand } from '../../scripts/lib/command.mjs';
import type { Step } from './steps-of.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const VERSION = '0.0.0';

/**
 * A folder as a reader of the docs has it: the package (bundled from `src`) and the SDK of the Model Context Protocol are
 * installed in it, `npx` is there, and the seed reports lie in `seeds/`.
 */
export async function readerFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossclaim-docs-'));
  const installed = join(folder, 'node_modules/crossclaim');
  const cli = await bundleCommand(installed, VERSION);
  await build({
    entryPoints: { index: join(root, 'src/index.ts') },
    outdir: installed,
    bundle: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    define: { __CROSSCLAIM_VERSION__: JSON.stringify(VERSION) },
    logLevel: 'error',
  });
  const about = { name: 'crossclaim', version: VERSION, type: 'module', exports: './index.js' };
  writeFileSync(join(installed, 'package.json'), JSON.stringify(about));
  const sdk = '@modelcontextprotocol';
  symlinkSync(join(root, 'node_modules', sdk), join(folder, 'node_modules', sdk), 'junction');
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/npx'), `#!/bin/sh\nshift\nexec node "${cli}" "$@"\n`, { mode: 0o755 });
  cpSync(join(root, 'seeds/morocco-israel-2021'), join(folder, 'seeds'), { recursive: true });
  return folder;
}

/** Does in a folder what a step says, and gives what it prints: blocks in `js` are saved, and run by `node`. */
export function take(folder: string, { language, code }: Step): string {
  if (language === 'sh') return code.startsWith('npm ') ? '' : run(folder, code);
  const name = programName(code);
  writeFileSync(join(folder, name), code);
  return run(folder, `node ${name}`);
}

/** The name to save a program by, which is its first line. */
export function programName(code: string): string {
  const name = /^\/\/ (?<name>[\w-]+\.mjs)\n/.exec(code)?.groups?.name;
  if (name === undefined) throw new Error(`its first line names no file: ${code}`);
  return name;
}

function run(cwd: string, command: string): string {
  const path = [join(cwd, 'bin'), process.env.PATH ?? ''].join(delimiter);
  const { stdout } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1' },
  });
  return stdout;
}
