import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, transform } from 'esbuild';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = process.cwd();
let folder = root;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossclaim-config-'));
  process.chdir(folder);
});

afterEach(() => {
  process.chdir(root);
  rmSync(folder, { recursive: true, force: true });
});

it('loading the configuration of the build deletes nothing; building does', async () => {
  mkdirSync(join(folder, 'dist'));
  const built = join(folder, 'dist/chunk-OLD.js');
  writeFileSync(built, '');
  const { default: config } = await import('../../tsup.config.js');
  expect(existsSync(built)).toBe(true);
  if (typeof config === 'function') await config({});
  expect(existsSync(built)).toBe(false);
});

it('leaves patterns as they are written, to be made once', async () => {
  const { default: config } = await import('../../tsup.config.js');
  const all = typeof config === 'function' ? await config({}) : config;
  const asked: BuildOptions = {};
  for (const { esbuildOptions } of [all].flat()) esbuildOptions?.(asked, { format: 'esm' });
  const { supported = {} } = asked;
  const code = 'export const f = (x) => /^\\p{Lu}/u.test(x);\n';
  expect((await transform(code, { target: 'node20', supported })).code).toBe(code);
});
