// A plugin for the build: a language pack is data, so the bundle holds it as one JSON text that is parsed when the words of
// that language are first needed. JSON is read several times as fast as the same literals in code, and importing the
// package reads no words at all. What the engine sees is the pack of the source, property for property, and beside it how
// its words are filed (src/text/lexicon/packed-lexicon.ts), which took most of the first comparison to find out.
import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';
import { packagesIn } from './lib/bundled.mjs';

const PACK = /[\\/]src[\\/]languages[\\/][a-z]+[\\/]index\.ts$/;

/** The exports of a module, as they are after evaluation, and the packages that it reads. */
async function evaluated(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    metafile: true,
  });
  const [{ text }] = outputFiles;
  const exported = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return { exported, packages: packagesIn(metafile) };
}

/** The packs of a module. */
async function packsIn(path) {
  const { exported, packages } = await evaluated(path);
  // The build that uses this plugin sees the JSON only, so a package read here would escape the check of the licences.
  if (packages.length > 0) throw new Error(`${path} reads ${packages.join(', ')}: a pack is data of its own`);
  return Object.entries(exported);
}

/** Code of one pack: its head as it is, its words behind a getter. */
function lazily(name, { words, ...head }, filed) {
  return [
    `const ${name}Json = ${JSON.stringify(JSON.stringify(words))};`,
    `let ${name}Words;`,
    `export const ${name} = {`,
    `  ...${JSON.stringify(head)},`,
    `  get words() { return (${name}Words ??= JSON.parse(${name}Json)); },`,
    `  filed: ${JSON.stringify(filed)},`,
    '};',
  ].join('\n');
}

export const packJson = {
  name: 'pack-json',
  setup({ onLoad }) {
    onLoad({ filter: PACK }, async ({ path }) => {
      const filing = resolve(dirname(path), '../../text/lexicon/packed-lexicon.ts');
      const { packLexicon } = (await evaluated(filing)).exported;
      const contents = (await packsIn(path)).map(([name, pack]) => lazily(name, pack, packLexicon(pack)));
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};
