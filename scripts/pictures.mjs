// @ts-check
/**
 * Writes docs/pictures: what the HTML page of the seeds looks like, taken in Chromium.
 *
 *   node scripts/pictures.mjs
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumPath } from './lib/chromium-path.mjs';
import { load } from './lib/engine.mjs';

/**
 * @typedef {object} Picture
 * @property {string} name of its file
 * @property {'ar' | 'en'} language
 * @property {'light' | 'dark'} colorScheme
 * @property {{ width: number, height: number }} viewport
 * @property {number} scale device pixels to one of the page
 * @property {string} [open] what is opened by a click before it is taken
 */

const wide = { width: 1400, height: 800 };
const phone = { width: 390, height: 844 };

/** @type {readonly Picture[]} */
export const pictures = [
  { name: 'wide-ar.webp', language: 'ar', colorScheme: 'light', viewport: wide, scale: 1 },
  {
    name: 'wide-en-dark.webp',
    language: 'en',
    colorScheme: 'dark',
    viewport: wide,
    scale: 1,
    open: '#conflicts .point summary',
  },
  { name: 'phone-ar.webp', language: 'ar', colorScheme: 'light', viewport: phone, scale: 2 },
];

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));

async function main() {
  const executablePath = chromiumPath();
  if (executablePath === undefined)
    throw new Error('There is no Chromium: install it, or name it by CROSSCLAIM_CHROMIUM.');
  const { compareClaims, renderHtml } = await load(
    "export { compareClaims, renderHtml } from './src/index.ts';",
  );
  const listed = JSON.parse(await seed('event.json')).sources;
  const sources = [];
  for (const { file, sha256: _, ...source } of listed) sources.push({ ...source, text: await seed(file) });
  const report = compareClaims(sources, { topics: JSON.parse(await seed('topics.json')) });
  const drafts = await mkdtemp(join(tmpdir(), 'crossclaim-pictures-'));
  const browser = await chromium.launch({ executablePath });
  await mkdir(folder, { recursive: true });
  try {
    for (const { name, language, colorScheme, viewport, scale, open } of pictures) {
      const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: scale });
      const draft = join(drafts, `${name}.html`);
      await writeFile(draft, renderHtml(report, { language, sources }));
      await page.goto(pathToFileURL(draft).href);
      if (open !== undefined) await page.locator(open).first().click();
      const session = await page.context().newCDPSession(page);
      const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
      await writeFile(join(folder, name), data, 'base64');
      console.log(`docs/pictures/${name}`);
      await page.close();
    }
  } finally {
    await browser.close();
    await rm(drafts, { recursive: true, force: true });
  }
}

/** @param {string} name */
function seed(name) {
  return readFile(new URL(`../seeds/morocco-israel-2021/${name}`, import.meta.url), 'utf8');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
