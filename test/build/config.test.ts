import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'crossclaim-config-'));

afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

it('loading the configuration of the build deletes nothing; building does', async () => {
  mkdirSync(join(folder, 'dist'));
  const built = join(folder, 'dist/chunk-OLD.js');
  writeFileSync(built, '');
  process.chdir(folder);
  const { default: config } = await import('../../tsup.config.js');
  expect(existsSync(built)).toBe(true);
  if (typeof config === 'function') await config({});
  expect(existsSync(built)).toBe(false);
});
