/** A line outside the folder of a language that has to know it: `find` stands once in the file, `put` in its place. */
export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/** The language in the schemas: what the types and validators are generated from. */
const schema: readonly Edit[] = [
  { file: 'schema/source.schema.json', find: '["ar", "en"]', put: '["ar", "en", "fr"]' },
  { file: 'schema/report.schema.json', find: '["ar", "en"]', put: '["ar", "en", "fr"]' },
  { file: 'schema/options.schema.json', find: '["ar", "en"]', put: '["ar", "en", "fr"]' },
  ...['schema/report.schema.json', 'schema/options.schema.json'].map((file) => ({
    file,
    find: '"ar": { "type": "string", "description": "In Arabic." },',
    put: '"fr": { "type": "string" }, "ar": { "type": "string", "description": "In Arabic." },',
  })),
];

/** One thing in the words of every language. */
const display: readonly Edit[] = [
  { file: 'schema/report.schema.json', find: '["en", "ar"]', put: '["en", "ar", "fr"]' },
  {
    file: 'schema/report.schema.json',
    find: '"ar": { "type": "string", "description": "For a page in Arabic." },',
    put: '"fr": { "type": "string" }, "ar": { "type": "string" },',
  },
];

/** The line of the registry. */
const registry: readonly Edit[] = [
  {
    file: 'languages/registry.ts',
    find: "import type { LanguagePack } from './pack.js';",
    put: "import { french } from './fr/index.js';\nimport type { LanguagePack } from './pack.js';",
  },
  { file: 'languages/registry.ts', find: '[arabic, english]', put: '[arabic, english, french]' },
];

/** How French builds words and sentences. */
export const grammar: readonly Edit[] = [
  {
    file: 'grammar/grammar.ts',
    find: '{ ar: arabic, en: english }',
    put: '{ ar: arabic, en: english, fr: french }',
  },
  {
    file: 'grammar/grammar.ts',
    find: "en: say('en', english) };",
    put: "en: say('en', english), fr: say('fr', french) };",
  },
  {
    file: 'grammar/grammar.ts',
    find: "import { english } from './english/english.js';",
    put: "import { english } from './english/english.js';\nimport { french } from './french/french.js';",
  },
];

/** A line in every other table over the languages. The compiler asks for each of them, and for no more. */
export const tables: readonly Edit[] = [
  {
    file: 'comparison/usage/usage.ts',
    find: '{ ar: arabic, en: english }',
    put: '{ ar: arabic, en: english, fr: english }',
  },
  { file: 'render.ts', find: '{ ar: 0, en: 1 }', put: '{ ar: 0, en: 1, fr: 2 }' },
  { file: 'render/writing-direction.ts', find: "en: 'ltr' }", put: "en: 'ltr', fr: 'ltr' }" },
  { file: 'render/phrases/phrases-in.ts', find: '{ ar, en }', put: '{ ar, en, fr }' },
  {
    file: 'render/phrases/phrases-in.ts',
    find: "import { en } from './en.js';",
    put: "import { en } from './en.js';\nimport { fr } from './fr.js';",
  },
  { file: 'render/phrases/ar.ts', find: "en: 'الإنجليزية' }", put: "en: 'الإنجليزية', fr: 'الفرنسية' }" },
  { file: 'render/phrases/en.ts', find: "en: 'English' }", put: "en: 'English', fr: 'French' }" },
  { file: 'cli/known-languages.ts', find: '{ ar: true, en: true }', put: '{ ar: true, en: true, fr: true }' },
];

/** What names a language before any table does: its folder comes with these. */
export const named: readonly Edit[] = [...schema, ...display, ...registry];
