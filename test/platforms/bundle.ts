import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { packJson } from '../../scripts/pack-json.mjs';

/** Two reports in two languages, and what they are compared by: the same on every platform. */
export const trial = `
  const sources = [
    { id: 'a', text: 'The bridge collapsed on Monday, killing 12 people.' },
    { id: 'b', text: 'وانهار الجسر يوم الاثنين وقُتل 14 شخصا.' },
  ];
  const report = compareClaims(sources.map((source) => readSource(source)));
  const told = JSON.stringify([report, renderMarkdown(report), renderHtml(report)]);
`;

const root = resolve(import.meta.dirname, '../..');

/** What can be imported from the package itself, bundled as for a browser: whatever needs Node does not build. */
export async function bundleFor(format: 'esm' | 'iife', extra = ''): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { compareClaims, readSource, renderHtml, renderMarkdown } from './src/index.ts'; ${trial} ${extra}`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    plugins: [packJson],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** A thread runs a file: puts `many.js` and `many-worker.js` into a folder, side by side, as in the package. */
export async function bundleMany(outdir: string): Promise<void> {
  await build({
    entryPoints: { many: join(root, 'src/many.ts'), 'many-worker': join(root, 'src/many/worker.ts') },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    plugins: [packJson],
    logLevel: 'error',
  });
}
