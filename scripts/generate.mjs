// @ts-check
/**
 * Writes what is derived from the JSON Schemas in src/schema: the TypeScript types and the validators.
 *
 *   node scripts/generate.mjs           write them
 *   node scripts/generate.mjs --check   exit 1 when a file on disk is not what would be written
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typesFrom } from './generate/types.mjs';
import { validatorsFrom } from './generate/validators.mjs';

export const schemaDirectory = fileURLToPath(new URL('../src/schema/', import.meta.url));

/**
 * File name → contents, for every generated file of the schema directory.
 *
 * @param {string} directory
 * @returns {Promise<Record<string, string>>}
 */
export async function generate(directory = schemaDirectory) {
  const source = await readSchema(join(directory, 'source.schema.json'));
  const report = await readSchema(join(directory, 'report.schema.json'));
  const options = await readSchema(join(directory, 'options.schema.json'));
  const judge = await readSchema(join(directory, 'judge.schema.json'));
  const read = await readSchema(join(directory, 'read-source.schema.json'));
  const diff = await readSchema(join(directory, 'diff.schema.json'));
  const packed = await readSchema(join(directory, 'packed-report.schema.json'));
  return {
    'types.ts': await typesFrom({
      Source: source,
      ComparisonReport: report,
      CompareOptions: options,
      JudgeAnswer: judge,
      ReadSource: read,
      ReportDiff: diff,
      PackedReport: packed,
    }),
    ...(await validatorsFrom({ source, report, options, judge, read, diff, packed })),
  };
}

/**
 * The names of generated files that are missing or differ from what the schemas give.
 *
 * @param {string} directory
 */
export async function drift(directory = schemaDirectory) {
  const stale = [];
  for (const [name, expected] of Object.entries(await generate(directory))) {
    const actual = await readFile(join(directory, name), 'utf8').catch(() => undefined);
    if (actual !== expected) stale.push(name);
  }
  return stale;
}

/** @param {string} path */
async function readSchema(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function main() {
  if (process.argv.includes('--check')) {
    const stale = await drift();
    for (const name of stale)
      console.error(`src/schema/${name} is not what the schemas give: run npm run generate`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const [name, contents] of Object.entries(await generate())) {
    await writeFile(join(schemaDirectory, name), contents);
    console.log(`src/schema/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
