import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/schema/parse.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const event = join(root, 'seeds/morocco-israel-2021/event.json');
const topics = join(root, 'seeds/morocco-israel-2021/topics.json');
const folder = mkdtempSync(join(tmpdir(), 'crossclaim-cli-'));

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: join(folder, 'cli.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    define: { __CROSSCLAIM_VERSION__: '"1.2.3"' },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'a.txt'), 'The minister arrived in Rabat on Tuesday.');
  writeFileSync(join(folder, 'b.txt'), 'The minister arrived in Rabat on Wednesday.');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command itself', () => {
  test('compares the seeds in Arabic and writes the page whole', () => {
    const { status, stdout, stderr } = crossclaim('compare', event, '--topics', topics, '--out', 'seeds.md');
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    const page = readFileSync(join(folder, 'seeds.md'), 'utf8');
    expect(page).toMatch(/^<div dir="rtl">\n\n# [^\n]+5/);
    expect(page).toMatch(/<\/div>\n$/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes JSON that fits the schema', () => {
    const { status, stdout } = crossclaim('compare', 'a.txt', 'b.txt', '--format', 'json');
    expect(status).toBe(0);
    expect(parseReport(JSON.parse(stdout)).sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('tells its version', () => {
    expect(crossclaim('--version')).toMatchObject({ status: 0, stdout: '1.2.3\n' });
  });

  test('leaves the old file where the new one cannot be written, and no draft', () => {
    const { status, stderr } = crossclaim('compare', 'a.txt', 'b.txt', '--out', 'nowhere/o.md');
    expect(status).toBe(2);
    expect(stderr).toBe(
      'crossclaim: cannot write "nowhere/o.md": no such file or folder. Check that the folder exists and can be written to.\n',
    );
    writeFileSync(join(folder, 'old.md'), 'old');
    expect(crossclaim('compare', 'a.txt', '--out', 'old.md').status).toBe(2);
    expect(readFileSync(join(folder, 'old.md'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  test.skipIf(process.platform !== 'linux')('tells of a full disk in one line', () => {
    const command = `"${process.execPath}" cli.cjs compare a.txt b.txt > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'crossclaim: cannot write the report: no space left.\n',
    });
  });

  test('a folder is no file', () => {
    expect(crossclaim('compare', '.', 'b.txt')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'crossclaim: cannot read ".": it is a folder. Check the path.\n',
    });
  });
});

function crossclaim(...args: readonly string[]) {
  return spawnSync(process.execPath, [join(folder, 'cli.cjs'), ...args], { cwd: folder, encoding: 'utf8' });
}
