import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ComparisonReport } from '../../src/schema/types.js';
import type { Copy } from './copy.js';

/** The library as built from the copy. Its types know a language more than those of this repository. */
export interface Engine {
  readonly compareClaims: (
    sources: readonly { readonly id: string; readonly text: string }[],
  ) => ComparisonReport;
  readonly renderMarkdown: (report: ComparisonReport, options: { readonly language: string }) => string;
  readonly detect: (text: string) => { readonly kind: string; readonly language?: string };
}

/** The public functions, and the detector as `compare.ts` makes it. */
const ENTRY = `
import { languages } from './src/languages/registry.js';
import { languageDetector } from './src/text/language.js';
export { compareClaims, renderMarkdown } from './src/index.js';
export const detect = languageDetector(languages);
`;

/** Bundles the copy and loads it. */
export async function loadEngine({ folder }: Copy): Promise<Engine> {
  const outfile = join(folder, 'engine.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: folder },
    bundle: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}
