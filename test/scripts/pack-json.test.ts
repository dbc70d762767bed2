import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { packJson } from '../../scripts/pack-json.mjs';
import type { LanguagePack } from '../../src/languages/pack.js';
import { languages } from '../../src/languages/registry.js';
import { packLexicon } from '../../src/text/lexicon/lexicon.js';

it('bundled packs hold what the packs of the source hold, in the same order, and how they are filed', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/languages/registry.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [packJson],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? '').toString('base64');
  const bundled: { readonly languages: readonly LanguagePack[] } = await import(
    `data:text/javascript;base64,${code}`
  );
  expect(JSON.stringify(bundled.languages)).toBe(
    JSON.stringify(
      languages.map(({ words, ...head }) => ({ ...head, filed: packLexicon({ ...head, words }), words })),
    ),
  );
});
