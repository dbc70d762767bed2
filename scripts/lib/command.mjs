// The command, bundled from src as the package has it: one chunk for each sub-command, so that each loads what it needs.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** Bundles src/cli.ts into a folder; gives the file to run. */
export async function bundleCommand(folder, version = '0.0.0') {
  await build({
    entryPoints: { cli: join(root, 'src/cli.ts') },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    define: { __CROSSCLAIM_VERSION__: JSON.stringify(version) },
    logLevel: 'error',
  });
  return join(folder, 'cli.mjs');
}
