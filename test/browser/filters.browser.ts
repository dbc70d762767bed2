import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render.js';
import { inBrowser, phone } from './browser.js';
import { seedReport } from './seed-report.js';

inBrowser('filters, opening and closing', (open) => {
  const report = seedReport();
  const html = renderHtml(report, { language: 'en' });
  const points = (page: Page) => page.locator('.point:not([hidden])');
  const told = (page: Page, name: string) =>
    points(page).evaluateAll((all, key) => all.map((one) => one.getAttribute(key)), `data-${name}`);

  test('by verdict, and how many are shown', async () => {
    const { page } = await open(html);
    const all = await points(page).count();
    await page.locator('#verdict').selectOption('conflict');
    const shown = await told(page, 'verdict');
    expect(new Set(shown)).toEqual(new Set(['conflict']));
    expect(await page.locator('#shown').textContent()).toBe(`points shown: ${shown.length}`);
    expect(shown.length).toBeLessThan(all);
    await page.locator('#filter button[type=reset]').click();
    await expect.poll(() => points(page).count()).toBe(all);
    expect(await page.locator('#shown').textContent()).toBe('');
  });

  test('by report, by topic, and by both', async () => {
    const { page } = await open(html);
    await page.locator('#source').selectOption('1');
    const bySource = await told(page, 'sources');
    expect(bySource.length).toBeGreaterThan(0);
    expect(bySource.filter((one) => !(one ?? '').split(' ').includes('1'))).toEqual([]);
    await page.locator('#topic').selectOption('0');
    const both = await told(page, 'topics');
    expect(both.length).toBeLessThan(bySource.length);
    expect(both.filter((one) => !(one ?? '').split(' ').includes('0'))).toEqual([]);
  });

  test('by words, whatever marks stand on their letters; what is folded opens for them', async () => {
    const { page } = await open(html);
    await page.locator('#words').fill('أَوَّل');
    const shown = await points(page).allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((one) => !/[اأإ]ول/.test(one))).toEqual([]);
    expect(await page.locator('.fold:not([hidden]):has(.point:not([hidden])):not([open])').count()).toBe(0);
    await page.locator('#words').fill('no report says this');
    expect(await points(page).count()).toBe(0);
  });

  test('a value opens the quotations behind it, and its own address leads there', async () => {
    const { page } = await open(html);
    const point = page.locator('#conflicts .point').first();
    const cell = point.locator('td.told a').first();
    const target = (await cell.getAttribute('href')) ?? '';
    await cell.click();
    // The page hears of its new address after the click is over.
    await expect.poll(() => page.locator(target).isVisible()).toBe(true);
    expect(await point.locator('.quotes[open]').count()).toBe(1);
    const again = await open(html, { hash: target });
    expect(await again.page.locator(target).isVisible()).toBe(true);
  });

  test('a point that a link opens begins on the screen, however long it is', async () => {
    const { page } = await open(html, { viewport: { width: 1400, height: 260 } });
    for (const link of (await page.locator('#differences .permalink').all()).slice(0, 3)) {
      const target = (await link.getAttribute('href')) ?? '';
      await page.evaluate(`location.hash = ${JSON.stringify(target)}`);
      await expect.poll(() => page.locator(`${target} .quotes[open]`).count()).toBe(1);
      await expect.poll(() => top(page, `${target} .title`)).toBeGreaterThanOrEqual(0);
      expect(await top(page, `${target} .title`)).toBeLessThan(260);
    }
  });

  test('every link of the page leads to something, and every value into its own point', async () => {
    const { page } = await open(html);
    const links = page.locator('a[href^="#"]');
    const targets = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    for (const target of new Set(targets)) expect(await page.locator(target).count(), target).toBe(1);
    const astray = await page
      .locator('td.told a')
      .evaluateAll((all) =>
        all.filter(
          (one) =>
            one.closest('.point')?.parentElement?.querySelector(one.getAttribute('href') ?? '') === null,
        ),
      );
    expect(astray).toHaveLength(0);
  });

  test('a link to a point shows it though a filter hides it', async () => {
    const { page } = await open(html);
    const target = (await page.locator('#differences .permalink').first().getAttribute('href')) ?? '';
    await page.locator('#verdict').selectOption('conflict');
    expect(await page.locator(target).isVisible()).toBe(false);
    await page.evaluate(`location.hash = ${JSON.stringify(target)}`);
    await expect.poll(() => page.locator(target).isVisible()).toBe(true);
    expect(await page.locator(`${target} .quotes[open]`).count()).toBe(1);
  });

  test('from the keyboard: to the words, into a value, and out of its quotations', async () => {
    const { page } = await open(html);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('words');
    await page.keyboard.type('/');
    expect(await page.locator('#words').inputValue()).toBe('/');
    await page.locator('#words').fill('');
    const point = page.locator('#conflicts .point').first();
    await point.locator('td.told a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => point.locator('.quotes[open]').count()).toBe(1);
    await point.locator('.quotes summary').focus();
    await page.keyboard.press('Escape');
    expect(await point.locator('.quotes[open]').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await point.locator('.quotes[open]').count()).toBe(1);
  });

  test('Tab reaches every field, then the first value, in the order of the page', async () => {
    const { page } = await open(html);
    await page.locator('#verdict').focus();
    const met: string[] = [];
    for (let step = 0; step < 5; step++) {
      met.push(await focused(page));
      await page.keyboard.press('Tab');
    }
    expect(met).toEqual(['verdict', 'topic', 'source', 'words', 'BUTTON']);
    expect(await page.evaluate("document.activeElement.closest('#conflicts .point') !== null")).toBe(true);
  });

  test('on a phone the fields stay folded until they are asked for', async () => {
    const { page } = await open(html, { viewport: phone });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await page.locator('#filters > summary').click();
    await page.locator('#verdict').selectOption('conflict');
    expect(new Set(await told(page, 'verdict'))).toEqual(new Set(['conflict']));
  });
});

/** How far below the upper edge of the window an element begins. */
const top = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);

/** What has the focus: its id, else what kind of element it is. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.id || document.activeElement.tagName');
}
