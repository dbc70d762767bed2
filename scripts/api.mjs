// @ts-check
/**
 * Writes docs/api: what can be imported, from the comments in src/, by TypeDoc.
 *
 *   node scripts/api.mjs           write the pages
 *   node scripts/api.mjs --check   exit 1 when one on disk is not what would be written
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contents } from './api/contents.mjs';
import { convert } from './api/convert.mjs';
import { tidy } from './api/tidy.mjs';

const folder = fileURLToPath(new URL('../docs/api/', import.meta.url));

/**
 * File name → contents, for every page of docs/api.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function apiPages() {
  const { project, pages } = await convert();
  const told = Object.entries({ ...pages, 'README.md': contents(project) });
  return Object.fromEntries(told.map(([name, page]) => [name, tidy(page)]));
}

/**
 * The pages that are missing, are others, or are too many: what `npm run api` would change.
 *
 * @param {Readonly<Record<string, string>>} pages as they would be
 */
export async function staleApiPages(pages) {
  const names = new Set([...Object.keys(pages), ...(await readdir(folder).catch(() => []))]);
  const stale = [];
  for (const name of [...names].sort()) {
    const kept = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (kept !== pages[name]) stale.push(name);
  }
  return stale;
}

async function main() {
  const pages = await apiPages();
  if (process.argv.includes('--check')) {
    const stale = await staleApiPages(pages);
    for (const name of stale) console.error(`docs/api/${name} is not what src/ says: run npm run api`);
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, page] of Object.entries(pages)) {
    await writeFile(join(folder, name), page);
    console.log(`docs/api/${name}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
