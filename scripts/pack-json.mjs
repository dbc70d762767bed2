// A plugin for the build: a language pack is data, so the bundle holds it as JSON, which is read several times as fast as the
// same literals in code. It is read when its words are first needed, and no more of it than is: there is a text for each
// category, in which the words of each id are a row. What the engine sees is the pack of the source, property for property,
// and beside it how its words are filed (src/text/lexicon/packed-lexicon.ts), which takes longest to find out.
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

/** Code of one pack: its head as it is, the words of each category behind a getter. */
function lazily(name, { words: _, ...head }, filed) {
  const getters = filed.texts.map(([category], i) => `    get ${category}() { return ${name}Words(${i}); },`);
  return [
    `const ${name}Filed = ${JSON.stringify(filed)};`,
    `const ${name}Parsed = [];`,
    `const ${name}Words = (i) => (${name}Parsed[i] ??= JSON.parse(${name}Filed.texts[i][1]));`,
    `export const ${name} = {`,
    `  ...${JSON.stringify(head)},`,
    `  filed: ${name}Filed,`,
    '  words: {',
    ...getters,
    '  },',
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
