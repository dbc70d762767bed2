import { languages } from '../../src/languages/registry.js';

/**
 * The laws of the house: which room may import which. `values` are imports that remain when compiled (types come
 * with them), `types` only those that vanish. A room may always import from itself. What no line allows is forbidden.
 *
 * A name that ends in `/` is a folder of src/, one that ends in `.ts` a file; anything else is a package. `node:`
 * stands for every built-in of Node.
 */
export interface Law {
  readonly room: string;
  readonly values?: readonly string[];
  readonly types?: readonly string[];
  readonly because: string;
}

/** Packages that tsup bundles. Whatever is not listed here is not part of the engine. */
const bundled = [
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'fast-diff',
  'natural/lib/natural/stemmers/porter_stemmer.js',
  'natural/lib/natural/distance/jaro-winkler_distance.js',
];

/** Packages that the command needs and the library does not: none of them is read before a sub-command asks for it. */
const commandPackages = [
  '@modelcontextprotocol/sdk/server/mcp.js',
  'zod',
  '@commander-js/extra-typings',
  '@mozilla/readability',
  'chardet',
  'js-yaml',
  'linkedom',
  'marked',
];

export const stages = ['text/', 'mentions/', 'claims/', 'events/', 'alignment/', 'comparison/', 'report/'];

const stageLaws: readonly Law[] = stages.map((room) => ({
  room,
  values: ['model/', 'concepts/', 'grammar/', 'errors.ts', ...bundled],
  types: ['schema/types.ts', 'languages/pack.ts'],
  because: 'a stage passes model values on, meets no other stage, knows no language and does no I/O',
}));

const codes = languages.map(({ language }) => language);

const packLaws: readonly Law[] = codes.map((code) => ({
  room: `languages/${code}/`,
  types: ['languages/pack.ts', 'concepts/'],
  because: 'a pack is data: words, under the ids of concepts',
}));

/** The first law whose room holds a file is the law of that file. */
export const laws: readonly Law[] = [
  ...stageLaws,
  {
    room: 'model/',
    types: ['schema/types.ts'],
    because: 'the model is shapes: it imports nothing but the generated schema types',
  },
  {
    room: 'concepts/',
    types: ['model/', 'schema/types.ts'],
    because: 'a concept has no language and belongs to no stage',
  },
  {
    room: 'grammar/',
    // How near two spellings of a name are.
    values: ['natural/lib/natural/distance/jaro-winkler_distance.js'],
    types: ['model/', 'concepts/'],
    because: 'a grammar says how a language builds words and sentences, to whichever stage asks',
  },
  ...packLaws,
  {
    room: 'languages/pack.ts',
    types: ['concepts/', 'model/', 'schema/types.ts'],
    because: 'the shape of a pack is a type',
  },
  {
    room: 'languages/registry.ts',
    values: codes.map((code) => `languages/${code}/index.ts`),
    types: ['languages/pack.ts', 'schema/types.ts'],
    because: 'the registry lists the packs, one line each',
  },
  {
    room: 'schema/',
    // A topic names concepts; a misspelt one is told with the one most like it.
    values: ['errors.ts', 'concepts/', 'natural/lib/natural/distance/jaro-winkler_distance.js'],
    // Types say which rules and codes there are, where a schema lets those of other versions pass.
    types: ['model/'],
    because: 'the schemas stand under everything else but the concepts',
  },
  {
    room: 'errors.ts',
    types: ['schema/'],
    because: 'every room may throw, so errors know no room',
  },
  {
    room: 'render/',
    values: ['model/'],
    types: ['schema/types.ts'],
    because: 'a renderer turns a report into a string and computes nothing the report does not hold',
  },
  {
    room: 'render.ts',
    values: ['render/', 'schema/', 'errors.ts', 'model/', 'report/ids.ts'],
    because:
      'the renderers as a caller meets them: report, options and texts are checked before a page is made, texts by digests of report/ids.ts',
  },
  {
    room: 'adapters/',
    // What models answer is validated by a schema. They are reached by the global `fetch` and watched by timers, which no
    // import shows: beside cli.ts, adapters alone may touch the world outside, because a model may live there.
    values: ['model/', 'errors.ts', 'schema/'],
    because: 'an adapter puts an outside model behind an interface of the model and knows no stage',
  },
  {
    room: 'compare-with.ts',
    values: ['read-source.ts', 'compare.ts', 'adapters/', ...stages, 'model/', 'schema/', 'errors.ts'],
    because: 'it walks the road of compare.ts, with outside models put in between the stages',
  },
  {
    room: 'explain.ts',
    values: [
      'read-documents.ts',
      'read-source.ts',
      'compare.ts',
      'alignment/',
      'comparison/',
      'model/',
      'schema/',
      'errors.ts',
    ],
    because: 'it walks the road of compare.ts again to tell where two passages parted',
  },
  {
    room: 'evaluation/',
    values: ['errors.ts'],
    because: 'it scores reports as data, by gold that people read, and knows no stage',
  },
  {
    room: 'inspect/',
    types: ['model/', 'schema/types.ts'],
    because: 'it puts what was read into words',
  },
  {
    room: 'inspect.ts',
    values: ['inspect/', 'compare.ts', 'alignment/', 'model/', 'schema/'],
    because: 'it walks the road of compare.ts for one report and tells what was read',
  },
  {
    room: 'find-concepts.ts',
    values: ['compare.ts', 'concepts/', 'languages/registry.ts'],
    types: ['languages/pack.ts', 'model/', 'schema/types.ts'],
    because: 'it reads a word as compare.ts does, and tells of concepts by the words of every pack',
  },
  {
    room: 'compare.ts',
    values: [
      ...stages,
      'model/',
      'concepts/',
      'languages/registry.ts',
      'kept.ts',
      'read-documents.ts',
      'read-source.ts',
      'check-texts.ts',
      'schema/',
      'errors.ts',
      'version.ts',
    ],
    types: ['languages/pack.ts'],
    because: 'the stages meet here, and nothing is read, rendered or called from outside',
  },
  {
    room: 'kept.ts',
    values: [],
    types: ['model/'],
    because: 'it keeps what the stages find, and knows none of them',
  },
  {
    room: 'read-documents.ts',
    values: ['text/', 'languages/registry.ts'],
    types: ['model/', 'schema/types.ts'],
    because: 'it walks the text stage, the one that reads a report by itself',
  },
  {
    room: 'check-texts.ts',
    values: ['errors.ts', 'heap-limit.ts'],
    types: ['schema/types.ts'],
    because: 'how much is compared at once, and the refusal of more',
  },
  {
    room: 'heap-limit.ts',
    values: [],
    because: 'how much memory there is, which no report depends on',
  },
  {
    room: 'read-source.ts',
    values: ['read-documents.ts', 'report/ids.ts', 'schema/', 'errors.ts', 'version.ts'],
    because: 'a report read by itself, as data: checked, and digested by report/ids.ts',
  },
  {
    room: 'diff/',
    values: ['model/', 'report/ids.ts'],
    types: ['schema/types.ts'],
    because: 'it holds two reports against one another, and knows no stage; ids are made by report/ids.ts',
  },
  {
    room: 'diff-reports.ts',
    values: ['diff/', 'schema/'],
    because: 'two reports in, what sets them apart out',
  },
  {
    room: 'add-source.ts',
    values: [
      'compare.ts',
      'diff/',
      'read-documents.ts',
      'read-source.ts',
      'report/ids.ts',
      'schema/',
      'errors.ts',
    ],
    because: 'it compares anew and keeps the ids of an earlier report',
  },
  {
    room: 'many/worker.ts',
    values: ['compare.ts', 'errors.ts', 'node:'],
    types: ['many/'],
    because: 'a thread compares one event after another and answers',
  },
  {
    room: 'many/',
    values: ['node:'],
    types: ['errors.ts', 'schema/types.ts'],
    because: 'threads are given jobs, whatever these are',
  },
  {
    room: 'many.ts',
    values: ['many/', 'schema/', 'errors.ts', 'node:'],
    because:
      'many events on threads of Node, by a subpath of its own: what is imported from the package itself runs anywhere',
  },
  {
    room: 'query/',
    values: ['model/', 'errors.ts'],
    types: ['schema/types.ts'],
    because: 'it finds things in a report, and computes nothing that it does not hold',
  },
  {
    room: 'exports/',
    values: ['render.ts', 'many.ts', 'schema/', 'errors.ts', 'adapters/', 'model/'],
    because: 'public names only, those of one subpath a file',
  },
  {
    room: 'version.ts',
    because: 'it is a constant that the build puts in',
  },
  {
    room: 'index.ts',
    values: [
      'add-source.ts',
      'compare.ts',
      'compare-with.ts',
      'diff-reports.ts',
      'explain.ts',
      'query/',
      'read-source.ts',
      'render.ts',
      'schema/',
      'adapters/',
      'errors.ts',
      'model/',
    ],
    because: 'public names only',
  },
  {
    room: 'cli/',
    // Of Node only what computes: splitting paths, and checksums. What reads pages and the like is bundled.
    values: [
      'render.ts',
      'evaluation/',
      'schema/',
      'errors.ts',
      'model/',
      'node:path',
      'node:crypto',
      ...commandPackages,
    ],
    types: ['index.ts', 'compare.ts', 'explain.ts', 'inspect.ts', 'find-concepts.ts'],
    because:
      'the parts of the command are pure: files, arguments and the terminal are touched in cli.ts alone',
  },
  {
    room: 'cli.ts',
    values: [
      'cli/',
      'index.ts',
      'compare.ts',
      'explain.ts',
      'inspect.ts',
      'find-concepts.ts',
      'render.ts',
      'schema/',
      'errors.ts',
      'model/',
      'version.ts',
      'node:',
      'tinyglobby',
      '@modelcontextprotocol/sdk/server/mcp.js',
      '@modelcontextprotocol/sdk/server/stdio.js',
    ],
    because: 'the command uses what every user of the library can use, and alone does I/O',
  },
];
