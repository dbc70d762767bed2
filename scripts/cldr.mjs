// @ts-check
/**
 * Writes the names of states from Unicode CLDR: src/languages/{ar,en}/countries.ts.
 *
 *   node scripts/cldr.mjs           write them
 *   node scripts/cldr.mjs --check   exit 1 when a file on disk is not what would be written
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

export const languagesDirectory = fileURLToPath(new URL('../src/languages/', import.meta.url));

/** Regional forms of a language whose names of states are taken too, after those of the language itself. */
const locales = { ar: ['ar', 'ar-AE', 'ar-EG', 'ar-LY', 'ar-SA'], en: ['en', 'en-GB'] };

/** Codes that name no state or territory, and territories whose names are common words or nobody's news. */
const left = new Set('AC BV CC CP CQ CX DG EA EU EZ HM IO NF QO TA TF UM UN XA XB ZZ'.split(' '));

/**
 * File name (within the languages folder) → contents.
 *
 * @returns {Record<string, string>}
 */
export function countryFiles() {
  return Object.fromEntries(
    Object.entries(locales).map(([language, names]) => [`${language}/countries.ts`, fileOf(statesIn(names))]),
  );
}

/** The names of generated files that are missing or differ from what CLDR gives. */
export async function drift(directory = languagesDirectory) {
  const stale = [];
  for (const [name, expected] of Object.entries(countryFiles())) {
    const actual = await readFile(join(directory, name), 'utf8').catch(() => undefined);
    if (actual !== expected) stale.push(name);
  }
  return stale;
}

/**
 * @param {readonly string[]} names locales, the first one first
 * @returns {[code: string, names: string[]][]}
 */
function statesIn(names) {
  /** @type {Map<string, Set<string>>} */
  const states = new Map();
  for (const locale of names) {
    for (const [key, name] of Object.entries(territories(locale))) {
      const code = key.slice(0, 2);
      if (!/^[A-Z]{2}(-|$)/.test(key) || left.has(code)) continue;
      const known = states.get(code) ?? new Set();
      for (const form of formsOf(name)) known.add(form);
      states.set(code, known);
    }
  }
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, forms]) => [code, [...forms]]);
}

/** @param {string} locale @returns {Record<string, string>} */
function territories(locale) {
  return require(`cldr-localenames-full/main/${locale}/territories.json`).main[locale].localeDisplayNames
    .territories;
}

/**
 * The forms in which a text prints a name: what CLDR puts in brackets is another name (`Myanmar (Burma)`), and `Congo -
 * Kinshasa` is no form of print.
 *
 * @param {string} name
 */
function formsOf(name) {
  const plain = name.replaceAll('’', "'").replaceAll(' & ', ' and ');
  if (plain.includes(' - ')) return [plain.replaceAll(' - ', ' ')];
  const [, before, within] = /^(.*?) \((.*)\)$/.exec(plain) ?? [];
  if (before === undefined || within === undefined) return [plain];
  return within.includes(' ') || /^[A-Z]+$/.test(within) ? [before] : [before, within];
}

/** @param {[code: string, names: string[]][]} states */
function fileOf(states) {
  const rows = states.map(
    ([code, names]) => `  ${code}: [${names.map((name) => JSON.stringify(name)).join(', ')}],`,
  );
  return `// Written by scripts/cldr.mjs from Unicode CLDR (Unicode-3.0 licence). Do not edit: change the script.

/** The names of states and territories, by ISO 3166-1 code. */
export const countries = {
${rows.join('\n')}
} as const satisfies Readonly<Record<string, readonly string[]>>;
`;
}

async function main() {
  if (process.argv.includes('--check')) {
    const stale = await drift();
    for (const name of stale)
      console.error(`src/languages/${name} is not what CLDR gives: run node scripts/cldr.mjs`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [name, contents] of Object.entries(countryFiles())) {
    await writeFile(join(languagesDirectory, name), contents);
    console.log(`src/languages/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
