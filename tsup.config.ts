import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import packageJson from './package.json' with { type: 'json' };
import { asciiCode } from './scripts/ascii-code.mjs';
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
  plugins: [asciiCode],
  // Arabic as it is printed: escapes would treble the size of the word lists and the time to read them. In code it is escaped.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Else every literal with \p{…} becomes a `new RegExp`, which where it stands in a function is made at each call.
    options.supported = { ...options.supported, 'regexp-unicode-property-escapes': true };
  },
  define: { __CROSSCLAIM_VERSION__: JSON.stringify(version) },
};

/** What can be imported: the package itself, and its subpaths. */
const entry = {
  index: 'src/index.ts',
  adapters: 'src/exports/adapters.ts',
  errors: 'src/exports/errors.ts',
  many: 'src/exports/many.ts',
  render: 'src/exports/render.ts',
  schema: 'src/exports/schema.ts',
};

/** That the words of each language have a chunk of their own; nobody imports these entries. */
const words = { 'words-ar': 'src/languages/ar/index.ts', 'words-en': 'src/languages/en/index.ts' };

const library: Options = {
  ...shared,
  entry: { ...entry, ...words, cli: 'src/cli.ts', 'many-worker': 'src/many/worker.ts' },
  format: ['esm'],
  splitting: true, // the engine once, shared by the library, its subpaths and the command
  dts: { entry },
  onSuccess: copySchemas,
};

const commonJs: Options = {
  ...shared,
  entry: { index: entry.index },
  format: ['cjs'],
  dts: { entry },
  onSuccess: writeSubpaths,
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
  for (const name of ['diff', 'options', 'packed-report', 'read-source', 'report', 'source']) {
    await copyFile(`src/schema/${name}.schema.json`, `dist/schema/${name}.json`);
  }
}

/**
 * The subpaths as CommonJS. All but one hand on what `index.cjs` has, so that nothing is there twice; threads are ES
 * modules in either form.
 */
async function writeSubpaths(): Promise<void> {
  const names = {
    adapters: ['openAiCompatible'],
    errors: ['CrossclaimError'],
    render: ['renderAnnotations', 'renderCsv', 'renderDiff', 'renderHtml', 'renderMarkdown'],
    schema: ['packReport', 'parseReport', 'parseSources'],
  };
  for (const [path, list] of Object.entries(names)) {
    const handed = list.map((name) => `exports.${name} = index.${name};\n`).join('');
    await writeFile(`dist/${path}.cjs`, `'use strict';\nconst index = require('./index.cjs');\n${handed}`);
  }
  await writeFile(
    'dist/many.cjs',
    `'use strict';
exports.compareMany = async (...given) => (await import('./many.js')).compareMany(...given);
`,
  );
}
