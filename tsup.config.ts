import { copyFile, mkdir, rm } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import packageJson from './package.json' with { type: 'json' };
import { packJson } from './scripts/pack-json.mjs';

const { version } = packageJson;

/**
 * Everything is bundled: whoever installs crossclaim installs nothing else. Nothing is minified, so that an error shows
 * the line it comes from and not a megabyte of code; `node scripts/dist-size.mjs` says what that costs.
 */
const shared: Options = {
  platform: 'node',
  target: 'node20',
  noExternal: [/^(?!node:)/],
  metafile: true, // dist/metafile-*.json, by which scripts/check-package.mjs knows what is bundled; not published
  esbuildPlugins: [packJson],
  // Arabic as it is printed: escapes would treble the size of the word lists and the time to read them.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  define: { __CROSSCLAIM_VERSION__: JSON.stringify(version) },
};

const library: Options = {
  ...shared,
  entry: { index: 'src/index.ts', cli: 'src/cli.ts' },
  format: ['esm'],
  splitting: true, // the engine once, shared by the library and the command
  dts: { entry: { index: 'src/index.ts' } },
  onSuccess: copySchemas,
};

const commonJs: Options = {
  ...shared,
  entry: { index: 'src/index.ts' },
  format: ['cjs'],
  dts: true,
};

/** Called when tsup builds, and not when this file is merely loaded. */
export default defineConfig(async () => {
  // Chunk names carry hashes, so a second build over the first would leave stale ones in the package.
  await rm('dist', { recursive: true, force: true });
  return [library, commonJs];
});

/** The published subpaths `crossclaim/schema/*.json` are the schemas of the source tree, byte for byte. */
async function copySchemas(): Promise<void> {
  await mkdir('dist/schema', { recursive: true });
  for (const name of ['diff', 'options', 'read-source', 'report', 'source']) {
    await copyFile(`src/schema/${name}.schema.json`, `dist/schema/${name}.json`);
  }
}
