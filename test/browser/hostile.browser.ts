import { expect, test } from 'vitest';
import { renderHtml } from '../../src/render.js';
import type { ComparisonReport } from '../../src/schema/types.js';
import { claim, difference, group, laterCode, reportOf, source } from '../render/sample.js';
import { inBrowser, overflow, phone, wide } from './browser.js';

/** Attempts to run, load, leave or restyle, as a title, a name, a quotation, a value. */
const attacks = [
  '<script>alert(1)</script>',
  '</title><script>alert(2)</script>',
  '</style></script><script>alert(3)</script>',
  '<img src=https://tracker.example/x.png onerror=alert(4)>',
  '"><svg onload=alert(5)>',
  "' onfocus=alert(6) autofocus='",
  '<meta http-equiv=refresh content="0;url=https://tracker.example/">',
  '<link rel=stylesheet href=https://tracker.example/x.css>',
  '<iframe src=https://tracker.example/></iframe><base href=https://tracker.example/>',
  '<form action=https://tracker.example/><button autofocus>',
  'javascript:alert(7)',
  '&lt;script&gt;alert(8)&lt;/script&gt;<!--',
];

inBrowser('what a source or a caller may do to the page', (open) => {
  test.each(attacks)('%s is text', async (attack) => {
    const { page, requests, complaints } = await open(renderHtml(reportWith(attack), { language: 'en' }));
    await page.locator('#verdict').selectOption('conflict');
    await page.locator('td.told a').first().click();
    await page.waitForTimeout(50);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('style').count()).toBe(1);
    expect(await page.locator('img, svg, iframe, link, base, [onerror], [onload], [onfocus]').count()).toBe(
      0,
    );
    expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0);
    expect(await page.locator('blockquote').first().textContent()).toContain(attack.trim());
  });

  test('what a policy forbids is forbidden: a script put in runs not, and no picture is asked for', async () => {
    const html = renderHtml(reportWith('plain'), { language: 'en' }).replace(
      '</main>',
      '<script>alert(1)</script><img src="https://tracker.example/x.png" onerror="alert(2)"></main>',
    );
    const { page, complaints } = await open(html);
    await page.waitForTimeout(50);
    expect(complaints.filter((one) => /^\d$/.test(one))).toEqual([]);
    expect(complaints.some((one) => one.includes('Content Security Policy'))).toBe(true);
  });

  test('controls of direction steer nothing: the words round them stand where they stood', async () => {
    const places = async (words: string): Promise<unknown> => {
      const { page } = await open(renderHtml(reportWith(words), { language: 'en' }));
      const text = await page.locator('body').evaluate((one) => one.textContent ?? '');
      expect(text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
      return page.locator('th, td, li, h1, h2, .permalink, .relation').evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        }),
      );
    };
    const plain = await places('Gantz left Rabat');
    expect(await places('\u202eGantz \u2067left \u202dRabat\u2066')).toEqual(plain);
    expect(await places('\u2069\u2069\u202cGantz left\u200f Rabat\u061c')).toEqual(plain);
  });

  test('Arabic words in an English line do not carry its signs away', async () => {
    const { page } = await open(renderHtml(reportWith('وصل 66 شخصا'), { language: 'en' }));
    const cell = page.locator('#conflicts .point th').first();
    const title = await cell.locator('.title').boundingBox();
    const sign = await cell.locator('.permalink').boundingBox();
    expect(sign?.x).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0) - 1);
  });

  test.each([
    ['wide', wide],
    ['phone', phone],
  ] as const)('a word of 50,000 letters breaks nothing: %s', async (_, viewport) => {
    for (const letter of ['م', 'W']) {
      const { page } = await open(renderHtml(reportWith(letter.repeat(50_000), 'a'), { language: 'ar' }), {
        viewport,
      });
      expect(await overflow(page)).toBe(0);
      const point = page.locator('#conflicts .point').first();
      await point.locator('td.told a').first().click();
      await expect.poll(() => point.locator('.quotes[open]').count()).toBe(1);
      expect(await overflow(page)).toBe(0);
      await page.evaluate("document.getElementById('filters').open = true");
      await page.locator('#words').fill(letter.repeat(20));
      expect(await page.locator('.point:not([hidden])').count()).toBeGreaterThan(0);
    }
  });
});

/** A report of two sources in which all that comes from a source or a caller is the words given, or a name made of them. */
function reportWith(words: string, name = `a ${words}`): ComparisonReport {
  const a = claim('c1', name, words);
  const b = claim('c2', 'b', words);
  const c = claim('c3', 'b', `b ${words}`);
  const label = { ar: name, en: name };
  const display = { ar: words, en: words };
  return reportOf({
    sources: [
      source(name, {
        title: name,
        publisher: name,
        url: words,
        publishedAt: { value: name, basis: 'given' },
      }),
      source('b', { title: name, publisher: name, url: `//${words}` }),
    ],
    claims: [a, b, c],
    groups: [
      group('g-1', [a, b], {
        verdict: 'conflict',
        subject: { label },
        topics: [name],
        differences: [
          {
            ...difference([]),
            readings: [
              { text: words, display, claimIds: ['c1'] },
              { text: words, display, claimIds: ['c2'] },
            ],
          },
        ],
      }),
      group(name, [c], { subject: { label } }),
    ],
    entities: [{ id: name, kind: 'person', label: name, names: [] }],
    naming: [
      {
        entityId: name,
        names: [
          { sourceId: name, texts: [name] },
          { sourceId: 'b', texts: [name] },
        ],
      },
    ],
    topics: [
      {
        id: name,
        label,
        groupIds: ['g-1'],
        answers: [{ kind: 'name', text: name, sourceIds: [name, 'b'], claimIds: ['c1'] }],
      },
    ],
    diagnostics: [{ code: laterCode(name), message: name, sourceId: name }],
  });
}
