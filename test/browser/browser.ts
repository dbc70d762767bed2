import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { chromiumPath } from '../../scripts/lib/chromium-path.mjs';

export const wide = { width: 1400, height: 900 };
export const phone = { width: 390, height: 844 };

/** A page of HTML, opened from a file as a reader opens it. */
export interface Opened {
  readonly page: Page;
  /** Addresses that were asked for, other than that of the page. */
  readonly requests: readonly string[];
  /** What the browser complained of: errors of scripts, breaches of the policy, boxes that a script opened. */
  readonly complaints: readonly string[];
}

export type Open = (
  html: string,
  options?: BrowserContextOptions & { readonly hash?: string },
) => Promise<Opened>;

/** Tests in a browser: skipped where there is none. */
export function inBrowser(name: string, tests: (open: Open) => void): void {
  describe.skipIf(chromiumPath() === undefined)(name, () => {
    let browser: Browser | undefined;
    let folder = '';
    let count = 0;
    let contexts: BrowserContext[] = [];
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'crossclaim-browser-'));
      browser = await chromium.launch({ executablePath: chromiumPath() ?? '' });
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      contexts = [];
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    tests(async (html, { hash = '', ...options } = {}) => {
      if (browser === undefined) throw new Error('The browser did not start.');
      count += 1;
      const path = join(folder, `page-${count}.html`);
      writeFileSync(path, html);
      const { href } = pathToFileURL(path);
      const context = await browser.newContext({ viewport: wide, ...options });
      contexts.push(context);
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(href)) requests.push(request.url());
      });
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => {
        complaints.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(`${href}${hash}`);
      return { page, requests, complaints };
    });
  });
}

/** How far a page reaches over the side of its window, in pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
