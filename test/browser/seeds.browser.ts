import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render.js';
import type { Language } from '../../src/schema/types.js';
import { inBrowser, overflow, phone, wide } from './browser.js';
import { seedReport } from './seed-report.js';

/** Where the first conflict begins at the latest, in pixels from the top: above the fold of any screen. */
const FIRST_CONFLICT = { wide: 320, phone: 450 } as const;
const languages: readonly Language[] = ['ar', 'en'];
const screens = [
  ['wide', wide],
  ['phone', phone],
] as const;

inBrowser('the page of the seeds', (open) => {
  const report = seedReport();
  const pages = { ar: renderHtml(report, { language: 'ar' }), en: renderHtml(report, { language: 'en' }) };

  test.each(languages.flatMap((language) => screens.map(([name, size]) => ({ language, name, size }))))(
    '$language, $name: the first conflict stands on the first screen, and nothing runs over its side',
    async ({ language, name, size }) => {
      const { page, requests, complaints } = await open(pages[language], { viewport: size });
      const box = await page.locator('#conflicts .point').first().boundingBox();
      expect(box?.y).toBeLessThan(FIRST_CONFLICT[name]);
      expect(await overflow(page)).toBe(0);
      await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
      expect(await overflow(page)).toBe(0);
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    },
  );

  test('on a wide screen the answers to the topics begin beside the conflicts', async () => {
    const { page } = await open(pages.en);
    const topics = await page.locator('#topics').boundingBox();
    const conflicts = await page.locator('#conflicts').boundingBox();
    expect(topics?.y).toBe(conflicts?.y);
    expect(topics?.x).toBeGreaterThan((conflicts?.x ?? 0) + (conflicts?.width ?? 0));
  });

  test.each(languages)(
    'on a phone the answers to the topics stand on the first screen: %s',
    async (language) => {
      const { page } = await open(pages[language], { viewport: phone });
      const topics = await page.locator('#topics').boundingBox();
      expect((topics?.y ?? 0) + (topics?.height ?? phone.height)).toBeLessThan(phone.height);
    },
  );

  test('an Arabic page is read from the right, an English one from the left', async () => {
    for (const [language, sign] of [
      ['ar', -1],
      ['en', 1],
    ] as const) {
      const { page } = await open(pages[language]);
      const heads = page.locator('#conflicts thead th');
      const xs = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
      expect(xs.length).toBeGreaterThan(2);
      expect(xs).toEqual(xs.toSorted((a, b) => sign * (a - b)));
    }
  });

  test('every quotation stands in the direction of its source, whatever the page', async () => {
    const { page } = await open(pages.en);
    const directions = (language: Language): Promise<readonly string[]> =>
      page.evaluate<string[]>(
        `[...document.querySelectorAll('blockquote bdi[lang=${language}]')].map((one) => getComputedStyle(one).direction)`,
      );
    expect(new Set(await directions('ar'))).toEqual(new Set(['rtl']));
  });

  test('on a phone a point is a card: what it is about, then each source with its value', async () => {
    const { page } = await open(pages.en, { viewport: phone });
    const point = page.locator('#conflicts .point').first();
    const [label] = await point.locator('td.told .source').all();
    expect(await label?.isVisible()).toBe(true);
    const title = await point.locator('.title').boundingBox();
    const value = await point.locator('td.told').first().boundingBox();
    expect(value?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0) - 1);
    expect(await point.locator('td.absent').first().isVisible()).toBe(false);
  });

  test('dark and light have ink that stands out from their paper', async () => {
    const lights: number[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(pages.ar, { colorScheme });
      const read = (property: string): Promise<string> =>
        page.evaluate<string>(`getComputedStyle(document.body).${property}`);
      const ink = brightness(await read('color'));
      const paper = brightness(await read('backgroundColor'));
      expect(Math.abs(ink - paper)).toBeGreaterThan(150);
      lights.push(paper);
    }
    expect(lights[0]).toBeGreaterThan(lights[1] ?? 255);
  });

  test('in print nothing stays folded, and fields are gone', async () => {
    const { page } = await open(pages.en);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator('details:not([open])').count()).toBe(0);
  });

  test('without scripts all can be opened, and fields that do nothing do not show', async () => {
    const { page } = await open(pages.en, { javaScriptEnabled: false });
    expect(await page.locator('#filters').isVisible()).toBe(false);
    const quotes = page.locator('#conflicts .quotes').first();
    expect(await quotes.locator('blockquote').first().isVisible()).toBe(false);
    await quotes.locator('summary').click();
    expect(await quotes.locator('blockquote').first().isVisible()).toBe(true);
  });
});

/** How bright a colour of CSS is, from 0 to 255. */
function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.59 * green + 0.11 * blue;
}
