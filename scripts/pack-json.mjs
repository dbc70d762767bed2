// A plugin for the build: a language pack is data, so the bundle holds it as one JSON text that is parsed when the words of
// that language are first needed. JSON is read several times as fast as the same literals in code, and importing the
// package reads no words at all. What the engine sees is the pack of the source, property for property.
import { build } from 'esbuild';
import { packagesIn } from './lib/bundled.mjs';

const PACK = /[\\/]src[\\/]languages[\\/][a-z]+[\\/]index\.ts$/;

/** The exported packs of a module, as they are after evaluation. */
async function evaluated(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    charset: 'utf8',
    metafile: true,
  });
  // The build that uses this plugin sees the JSON only, so a package read here would escape the check of the licences.
  const packages = packagesIn(metafile);
  if (packages.length > 0) throw new Error(`${path} reads ${packages.join(', ')}: a pack is data of its own`);
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** Code of one pack: its head as it is, its words behind a getter. */
function lazily([name, { words, ...head }]) {
  return [
    `const ${name}Json = ${JSON.stringify(JSON.stringify(words))};`,
    `let ${name}Words;`,
    `export const ${name} = {`,
    `  ...${JSON.stringify(head)},`,
    `  get words() { return (${name}Words ??= JSON.parse(${name}Json)); },`,
    '};',
  ].join('\n');
}

export const packJson = {
  name: 'pack-json',
  setup({ onLoad }) {
    onLoad({ filter: PACK }, async ({ path }) => ({
      contents: Object.entries(await evaluated(path))
        .map(lazily)
        .join('\n'),
      loader: 'js',
    }));
  },
};
