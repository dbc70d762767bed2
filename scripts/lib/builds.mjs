// @ts-check
/** What the last build read and wrote, by the metafiles that it left in dist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledIn, packagesIn } from './bundled.mjs';
import { root } from './manifests.mjs';

/** Notices on data that was taken into src/: no build shows where words come from. */
export const dataNotices = [
  'Unicode CLDR',
  'WikiNews segmentation and part-of-speech data, distributed with Farasa',
];

/** What esbuild read and wrote for both forms of the library and for the command. */
export function builds() {
  const [esm, cjs] = ['esm', 'cjs'].map((format) =>
    JSON.parse(readFileSync(join(root, `dist/metafile-${format}.json`), 'utf8')),
  );
  return { inputs: { ...esm.inputs, ...cjs.inputs }, outputs: { ...esm.outputs, ...cjs.outputs } };
}

/**
 * The packages that are bundled: by what esbuild read, and by what the generated files it read say of themselves.
 *
 * @returns {string[]}
 */
export function bundledPackages() {
  const { inputs } = builds();
  const generated = Object.keys(inputs).filter((input) => /\.generated\.js$/.test(input));
  return [
    ...new Set([
      ...packagesIn({ inputs }),
      ...generated.flatMap((input) => bundledIn(readFileSync(join(root, input), 'utf8'))),
    ]),
  ].sort();
}

/**
 * A file of dist and the files that are loaded with it, before anything asks for more.
 *
 * @param {string} file such as `dist/index.js`
 * @returns {string[]}
 */
export function loadedWith(file) {
  const { outputs } = builds();
  const seen = new Set([file]);
  for (const one of seen) {
    for (const { path, kind } of outputs[one]?.imports ?? []) {
      if (kind === 'import-statement' && path in outputs) seen.add(path);
    }
  }
  return [...seen];
}
