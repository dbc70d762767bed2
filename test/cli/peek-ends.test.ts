import * as files from 'node:fs';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { peekEnds } from '../../src/cli/peek-ends.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossclaim-peek-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const peeked = (content: string): string => {
  const path = join(folder, 'page.md');
  writeFileSync(path, content);
  return new TextDecoder().decode(peekEnds(files, path));
};

it.each([
  '',
  'short',
  'x'.repeat(8_192),
  `${'x'.repeat(8_192)}y`,
  `${'x'.repeat(8_192)}${'y'.repeat(8_192)}`,
])('a file of up to both ends is seen whole', (content) => {
  expect(peeked(content)).toBe(content);
});

it('of a long file only the ends are read', () => {
  const seen = peeked(`head${'x'.repeat(1_000_000)}tail`);
  expect(seen).toHaveLength(2 * 8_192);
  expect(seen.startsWith('head')).toBe(true);
  expect(seen.endsWith('tail')).toBe(true);
});

it('what is no file is told as the system does', () => {
  expect(() => peekEnds(files, join(folder, 'no.md'))).toThrow(/ENOENT/);
});
