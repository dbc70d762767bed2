import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleNames } from '../../scripts/lib/examples.mjs';
import { programName, stepsOf, take, withPrinted } from '../../scripts/lib/steps.mjs';
import { expectGolden } from '../golden.js';
import { typeFaults } from '../type-faults.js';
import { installedPackage, readerFolder } from './reader-folder.js';

const docs = new URL('../../docs/', import.meta.url);
const examples = exampleNames().map((name) => `examples/${name}`);
const pages = [
  'tutorial',
  'cookbook',
  'command-line',
  'pages',
  'models',
  ...examples.map((name) => `${name}/README`),
];

describe.skipIf(process.platform === 'win32')('what readers are told to do', () => {
  const folders: string[] = [];
  let installed = '';
  beforeAll(async () => {
    installed = await installedPackage();
    folders.push(dirname(installed));
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  describe.each(pages)('docs/%s.md', (name) => {
    const file = new URL(`${name}.md`, docs);
    const page = readFileSync(file, 'utf8');
    const steps = stepsOf(page);

    test('what it says that its steps print is what they print, byte for byte', () => {
      const example = name.startsWith('examples/') ? fileURLToPath(new URL('.', file)) : undefined;
      const folder = readerFolder(installed, example);
      folders.push(folder);
      const printed = steps.map((step) => take(folder, step));
      expectGolden(file, withPrinted(page, steps, printed));
      const untold = steps.filter((step, i) => step.printed === undefined && printed[i] !== '');
      expect(untold).toEqual([]);
    });

    test('no step fails', () => {
      const told = steps.filter(({ printed }) => printed !== undefined);
      expect(told.length).toBeGreaterThan(0);
      for (const { code, printed } of told) {
        expect(printed?.text).not.toMatch(/^\s+at .+\(/m);
        expect(printed?.text).not.toBe('');
        // What is to fail shows how.
        if (!code.includes('echo "exit code $?"')) expect(printed?.text).not.toMatch(/^crossclaim: /m);
      }
    });
  });
});

test('the programs of all pages and examples compile, strictly', () => {
  const programs = [...pages.map(shown), ...examples.map(kept)];
  const files = programs.flatMap((folder, i) =>
    Object.entries(folder).map(([name, code]) => [
      `test/programs/${i}/${name}`,
      code.replaceAll("'crossclaim'", "'../../../src/index.js'"),
    ]),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(typeFaults(Object.fromEntries(files))).toEqual([]);
});

/** The programs that a page shows, by name. */
function shown(page: string): Readonly<Record<string, string>> {
  const steps = stepsOf(readFileSync(new URL(`${page}.md`, docs), 'utf8'));
  return Object.fromEntries(
    steps.flatMap(({ language, code }) => (language === 'js' ? [[programName(code), code]] : [])),
  );
}

/** The programs of an example, by name. */
function kept(example: string): Readonly<Record<string, string>> {
  const folder = new URL(`${example}/`, docs);
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

describe('a page', () => {
  const page = 'Do\n\n```sh\necho a\n```\n\nIt prints\n\n```text\nb\n```\n\n```js\n// x.mjs\n```\n';

  test('is read as steps', () => {
    expect(stepsOf(page)).toEqual([
      { language: 'sh', code: 'echo a\n', printed: { text: 'b\n', start: 41, end: 43 } },
      { language: 'js', code: '// x.mjs\n' },
    ]);
  });

  test('that says what is not printed is found out', () => {
    expect(withPrinted(page, stepsOf(page), ['a\n', ''])).toBe(page.replace('b\n', 'a\n'));
  });
});
