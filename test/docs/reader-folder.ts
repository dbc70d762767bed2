import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCommand } from '../../scripts/lib/command.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const VERSION = '0.0.0';

/** A folder with the package in it, bundled from `src`, for the folders of readers to lead to. */
export async function installedPackage(): Promise<string> {
  const installed = join(mkdtempSync(join(tmpdir(), 'crossclaim-docs-')), 'crossclaim');
  await bundleCommand(installed, VERSION);
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
  return installed;
}

/**
 * A folder as a reader of the docs has it: the package and the SDK of the Model Context Protocol are installed in it, `npx`
 * is there, the seed reports lie in `seeds/`, and what an example brings lies beside them.
 */
export function readerFolder(installed: string, example?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'crossclaim-docs-'));
  const sdk = '@modelcontextprotocol';
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(installed, join(folder, 'node_modules/crossclaim'), 'junction');
  symlinkSync(join(root, 'node_modules', sdk), join(folder, 'node_modules', sdk), 'junction');
  mkdirSync(join(folder, 'bin'));
  const npx = `#!/bin/sh\nshift\nexec node "${join(installed, 'cli.mjs')}" "$@"\n`;
  writeFileSync(join(folder, 'bin/npx'), npx, { mode: 0o755 });
  cpSync(join(root, 'seeds/morocco-israel-2021'), join(folder, 'seeds'), { recursive: true });
  if (example !== undefined) cpSync(example, folder, { recursive: true });
  return folder;
}
