import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const inspect = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['scripts/inspect.mjs', ...args], { encoding: 'utf8' });

test('shows sentences, mentions and claims, with the speaker', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'crossclaim-')), 'report.txt');
  writeFileSync(file, 'أعلنت وزارة الداخلية مقتل 12 شخصا في انفجار.\nووصل الوفد إلى تونس.\n');
  const { status, stdout } = inspect(file);
  expect(status).toBe(0);
  expect(stdout).toContain('ar, 2 sentences');
  expect(stdout).toMatch(/quantity +12 person +«12 شخصا»/u);
  expect(stdout).toMatch(/claim +kill +«مقتل»/u);
  expect(stdout).toMatch(/slot +\S*\|person/u);
  expect(stdout).toMatch(/said by +\S+ +«وزارة الداخلية»/u);
  expect(stdout).toMatch(/claim +arrive +«ووصل إلى»|claim +arrive +«ووصل/u);
});

test.each([
  [['no-such-file.txt'], 'inspect: cannot read no-such-file.txt: no such file\n'],
  [['src'], 'inspect: cannot read src: it is a folder\n'],
  [['README.md', '--language', 'fr'], 'inspect: --language fr is not known; give ar or en\n'],
])('%j is an error', (args, message) => {
  const { status, stderr } = inspect(...args);
  expect([status, stderr]).toEqual([2, message]);
});
