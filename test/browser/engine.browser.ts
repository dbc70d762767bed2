import { expect, test } from 'vitest';
import { compareClaims } from '../../src/compare.js';
import { renderHtml, renderMarkdown } from '../../src/render.js';
import { bundleFor } from '../platforms/bundle.js';
import { inBrowser } from './browser.js';

const sources = [
  { id: 'a', text: 'The bridge collapsed on Monday, killing 12 people.' },
  { id: 'b', text: 'وانهار الجسر يوم الاثنين وقُتل 14 شخصا.' },
];

inBrowser('the engine itself', (open) => {
  const report = compareClaims(sources);
  const expected = JSON.stringify([report, renderMarkdown(report), renderHtml(report)]);

  /** A page with a script, which cannot end itself. */
  const pageOf = (script: string): string =>
    `<!doctype html><meta charset="utf-8"><title>t</title><script type="module">${script.replaceAll('</script', '<\\/script')}</script>`;

  test('runs in a page', async () => {
    const { page, complaints } = await open(pageOf(await bundleFor('esm', 'globalThis.told = told;')));
    await page.waitForFunction('globalThis.told');
    expect(await page.evaluate('globalThis.told')).toBe(expected);
    expect(complaints).toEqual([]);
  });

  test('runs in a worker of a page', async () => {
    const code = JSON.stringify(await bundleFor('iife', 'postMessage(told);'));
    const { page, complaints } = await open(
      pageOf(`
        const url = URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));
        new Worker(url).onmessage = ({ data }) => { globalThis.told = data; };
      `),
    );
    await page.waitForFunction('globalThis.told');
    expect(await page.evaluate('globalThis.told')).toBe(expected);
    expect(complaints).toEqual([]);
  });
});
