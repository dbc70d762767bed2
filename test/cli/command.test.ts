import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand } from '../../scripts/lib/command.mjs';
import { parseReport } from '../../src/schema/parse.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const event = join(root, 'seeds/morocco-israel-2021/event.json');
const topics = join(root, 'seeds/morocco-israel-2021/topics.json');
const folder = mkdtempSync(join(tmpdir(), 'crossclaim-cli-'));

let cli = '';

beforeAll(async () => {
  cli = await bundleCommand(folder, '1.2.3');
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
    expect(page).toMatch(/<\/div>\n\n<!-- crossclaim -->\n$/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes JSON that fits the schema', () => {
    const { status, stdout } = crossclaim('compare', 'a.txt', 'b.txt', '--format', 'json');
    expect(status).toBe(0);
    expect(parseReport(JSON.parse(stdout)).sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('takes files without the word compare too', () => {
    const { status, stdout } = crossclaim('a.txt', 'b.txt', '--format', 'json');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: crossclaim('compare', 'a.txt', 'b.txt', '--format', 'json').stdout,
    });
  });

  test('puts the texts on an HTML page, every passage marked', () => {
    expect(crossclaim('compare', 'a.txt', 'b.txt', '--out', 'page.html').status).toBe(0);
    expect(readFileSync(join(folder, 'page.html'), 'utf8')).toContain('¶');
  });

  test('renders, explains and validates a report that it wrote', () => {
    expect(crossclaim('a.txt', 'b.txt', '--out', 'report.json').status).toBe(0);
    expect(crossclaim('render', 'report.json', '--language', 'en').stdout).toMatch(
      /^# Comparison of 2 reports/,
    );
    const { stdout } = crossclaim(
      'explain',
      'report.json',
      'Tuesday',
      'Wednesday',
      '--sources',
      'a.txt',
      'b.txt',
    );
    expect(stdout).toMatch(/^a {2}a 0–40 {2}«The minister arrived in Rabat on Tuesday»\nb {2}b/);
    expect(stdout).toMatch(/time: contradiction, by the rule \S+: a «Tuesday», b «Wednesday»/);
    expect(crossclaim('validate', 'report.json', 'a.txt').stdout).toMatch(
      /^report\.json: a comparison of 2 reports, 2 claims in 1 point\na\.txt: 1 report\n$/,
    );
  });

  test('inspects a report, and lists the concepts of a word', () => {
    expect(crossclaim('inspect', 'a.txt').stdout).toMatch(
      /^a\.txt: en, 1 sentence, 1 claim\n\n1 {2}The minister/,
    );
    expect(crossclaim('concepts', 'مقتل').stdout).toMatch(/^kill: /);
    expect(crossclaim('concepts').stdout).toMatch(/^sign +put one's name/);
    expect(crossclaim('concepts', 'xyzzy')).toMatchObject({ status: 2, stdout: '' });
  });

  test('loads no engine before one is needed', () => {
    expect(loadedWith('cli.mjs')).toBeLessThan(WITHOUT_ENGINE);
    const engine = readdirSync(folder).filter((name) => /^compare-/.test(name));
    expect(Math.max(...engine.map((name) => loadedWith(name)))).toBeGreaterThan(WITHOUT_ENGINE);
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
    const command = `"${process.execPath}" cli.mjs compare a.txt b.txt > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'crossclaim: cannot write the report: no space left.\n',
    });
  });

  test('reads a folder, a pattern, standard input, and what else they hold', () => {
    const reports = join(folder, 'reports');
    mkdirSync(join(reports, 'more'), { recursive: true });
    writeFileSync(join(reports, 'README.md'), 'About these reports.');
    writeFileSync(
      join(reports, 'one.txt'),
      '---\ntitle: One\ndate: 2023-03-14\n---\nThe minister arrived in Rabat.',
    );
    writeFileSync(
      join(reports, 'two.md'),
      '# Two\n\nThe **minister** arrived in [Rabat](https://example.org).',
    );
    writeFileSync(
      join(reports, 'more/three.jsonl'),
      '{"id":"three","text":"The minister arrived in Rabat."}\n',
    );
    const ids = ({ stdout }: { readonly stdout: string }) =>
      parseReport(JSON.parse(stdout)).sources.map(({ id, title }) => `${id}: ${title ?? '–'}`);
    const json = ['--format', 'json'];
    expect(ids(crossclaim('compare', 'reports', ...json))).toEqual(['one: One', 'two: Two']);
    expect(ids(crossclaim('compare', 'reports/**/*.{txt,jsonl}', ...json))).toEqual(['one: One', 'three: –']);
    const piped = spawnSync(process.execPath, [cli, 'compare', '-', 'a.txt', ...json], {
      cwd: folder,
      encoding: 'utf8',
      input: '[{"id":"p","text":"The minister arrived in Rabat."}]',
    });
    expect(ids(piped)).toEqual(['a: –', 'p: –']);
  });

  test('compares saved pages, with the titles and dates that they give', () => {
    const pages = join(root, 'test/fixtures/pages');
    const { status, stdout } = crossclaim(
      'compare',
      join(pages, 'ar.html'),
      join(pages, 'en.html'),
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(parseReport(JSON.parse(stdout)).sources).toMatchObject([
      {
        id: 'ar',
        title: 'عبارة تجنح قبالة مرسى الرمال وإنقاذ ركابها',
        publisher: 'صحيفة المرسى',
        publishedAt: { value: '2023-03-14T18:20:00+01:00', basis: 'given' },
      },
      { id: 'en', publisher: 'The Harbour Post', publishedAt: { value: '2023-03-14T20:05:00Z' } },
    ]);
    expect(crossclaim('compare', pages, '--keep-going', '--language', 'en')).toMatchObject({
      status: 4,
      stdout: expect.stringMatching(/^# Comparison of 2 reports/),
      stderr: expect.stringMatching(
        /^crossclaim: left out: "[^"]*front\.html" is no report but a page without an article/,
      ),
    });
  });

  test('compares again when a file changes, until it is told to end', async () => {
    writeFileSync(join(folder, 'w.txt'), 'The minister arrived in Rabat on Tuesday.');
    const child = spawn(process.execPath, [cli, 'compare', 'w.txt', 'b.txt', '--watch', '--out', 'w.json'], {
      cwd: folder,
    });
    let told = '';
    const watching = (times: number) =>
      expect.poll(() => told.match(/watching 2 files and folders/g)?.length, { timeout: 60_000 }).toBe(times);
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    try {
      await watching(1);
      writeFileSync(join(folder, 'w.txt'), 'The minister arrived in Tangier on Tuesday, at noon.');
      await watching(2);
      expect(readFileSync(join(folder, 'w.json'), 'utf8')).toContain('Tangier');
    } finally {
      child.kill();
    }
  });

  test('ends with 3 where the reports conflict, and has written what they say', () => {
    const { status, stdout } = crossclaim('compare', 'a.txt', 'b.txt', '--fail-on', 'conflict');
    expect([status, stdout]).toEqual([3, expect.stringContaining('Tuesday')]);
  });

  test('follows no link out of the folder of an event', () => {
    mkdirSync(join(folder, 'event'));
    symlinkSync('../a.txt', join(folder, 'event/link.txt'));
    writeFileSync(
      join(folder, 'event/event.json'),
      '[{"id":"x","file":"link.txt"},{"id":"y","text":"The minister left."}]',
    );
    const { status, stderr } = crossclaim('compare', 'event');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/"event\/link\.txt" lies outside "event"/)]);
    expect(crossclaim('compare', 'event', '--allow-outside').status).toBe(0);
  });
});

/** Bytes of code: the parser of arguments is an eighth of a megabyte, the engine and its words are more than two. */
const WITHOUT_ENGINE = 400_000;

/** How many bytes of code are read with a file before anything is done. */
function loadedWith(file: string, seen = new Set<string>()): number {
  if (seen.has(file)) return 0;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  const imports = [...code.matchAll(/^(?:import|export|\}) ?(?:[^;"]* )?(?:from )?"\.\/(?<name>[^"]+)";$/gm)];
  return imports.reduce((sum, { groups }) => sum + loadedWith(groups?.name ?? '', seen), code.length);
}

function crossclaim(...args: readonly string[]) {
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' });
}
