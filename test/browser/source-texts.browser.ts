import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render.js';
import { inBrowser } from './browser.js';
import { seedReport, seedSources } from './seed-report.js';

inBrowser('the texts of the reports on the page', (open) => {
  const sources = seedSources();
  const html = renderHtml(seedReport(), { language: 'en', sources });

  test('¶ beside a quotation opens the text of its report, at the passage in the very words', async () => {
    const { page, requests, complaints } = await open(html);
    const quotes = page.locator('#conflicts .point').first().locator('.quotes');
    await quotes.locator('summary').click();
    const quote = quotes
      .locator('li, figure, blockquote')
      .filter({ has: page.locator('a.place') })
      .first();
    const link = quote.locator('a.place').first();
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    const passage = page.locator(`mark[id="${id}"]`);
    expect(await passage.isVisible()).toBe(false);
    await link.click();
    await expect.poll(() => passage.isVisible()).toBe(true);
    expect(await page.evaluate<string>('location.hash')).toBe(`#${id}`);
    await expect.poll(() => onScreen(page, id)).toBe(true);
    const words = ((await passage.textContent()) ?? '').replace(/\s+/g, ' ');
    expect(words.length).toBeGreaterThan(10);
    expect(sources.some(({ text }) => text.replace(/\s+/g, ' ').includes(words))).toBe(true);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
  });

  test('a page that is opened at such a place shows it', async () => {
    const { page: unplaced } = await open(html);
    const href = (await unplaced.locator('a.place').first().getAttribute('href')) ?? '';
    // Opened anew, not loaded again: a browser puts a page that is loaded again where it stood, which is the reader's wish.
    const { page } = await open(html, { hash: href });
    const passage = page.locator(`mark[id="${href.slice(1)}"]`);
    await expect.poll(() => passage.isVisible()).toBe(true);
    await expect.poll(() => onScreen(page, href.slice(1))).toBe(true);
  });

  test('every ¶ leads to a passage, and without the texts there is none', async () => {
    const { page } = await open(html);
    const lost =
      "[...document.querySelectorAll('a.place')].filter((one) => document.querySelector(one.getAttribute('href')) === null)";
    expect(await page.evaluate<number>("document.querySelectorAll('a.place').length")).toBeGreaterThan(10);
    expect(await page.evaluate<number>(`${lost}.length`)).toBe(0);
    const { page: bare } = await open(renderHtml(seedReport(), { language: 'en' }));
    expect(await bare.locator('a.place, #texts').count()).toBe(0);
  });
});

/** Whether an element lies within the window, but for parts of a pixel by which browsers round. */
function onScreen(
  page: { readonly evaluate: <T>(script: string) => Promise<T> },
  id: string,
): Promise<boolean> {
  return page.evaluate<boolean>(
    `(() => { const { top, bottom } = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect(); return top >= -1 && bottom <= innerHeight + 1; })()`,
  );
}
