import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { lineDiff } from './line-diff.js';

/** Expects that a text is that of a file, byte for byte. `UPDATE_GOLDEN=1` writes the file anew. */
export function expectGolden(file: URL, text: string): void {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (kept === text) return;
  const path = fileURLToPath(file);
  const test = relative(process.cwd(), expect.getState().testPath ?? '');
  expect.fail(
    `${basename(path)} is another now (- as kept, + as it would be):\n\n${lineDiff(kept, text)}\n\n` +
      `Where this is what you want, write it anew:\n  UPDATE_GOLDEN=1 npx vitest run ${test}`,
  );
}
