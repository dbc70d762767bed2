import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packJson } from '../../scripts/pack-json.mjs';
import { languages } from '../../src/languages/registry.js';

it('bundled packs hold what the packs of the source hold, in the same order', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/languages/registry.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [packJson],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const bundled: { readonly languages: unknown } = await import(`data:text/javascript;base64,${code}`);
  expect(JSON.stringify(bundled.languages)).toBe(
    JSON.stringify(languages.map(({ words, ...head }) => ({ ...head, words }))),
  );
});
