import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectGolden } from '../golden.js';
import { typeFaults } from '../type-faults.js';
import { programName, readerFolder, take } from './reader-folder.js';
import { stepsOf, withPrinted } from './steps-of.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32').each(['tutorial', 'cookbook'])('docs/%s.md', (name) => {
  const file = new URL(`../../docs/${name}.md`, import.meta.url);
  const page = readFileSync(file, 'utf8');
  const steps = stepsOf(page);
  let folder = '';

  beforeAll(async () => {
    folder = await readerFolder();
    folders.push(folder);
  });

  test('what it says that its steps print is what they print, byte for byte', () => {
    const printed = steps.map((step) => take(folder, step));
    expectGolden(file, withPrinted(page, steps, printed));
    const untold = steps.filter((step, i) => step.printed === undefined && printed[i] !== '');
    expect(untold).toEqual([]);
  });

  test('no step fails', () => {
    expect(steps.filter(({ printed }) => printed !== undefined).length).toBeGreaterThan(5);
    for (const { printed } of steps) {
      expect(printed?.text ?? '').not.toMatch(/^\s+at .+\(|^crossclaim: (?!--fail-on)/m);
      expect(printed?.text).not.toBe('');
    }
  });

  test('its programs compile, strictly', () => {
    const programs = steps.filter(({ language }) => language === 'js');
    const files = programs.map(({ code }) => [
      `test/docs/${programName(code)}`,
      code.replaceAll("'crossclaim'", "'../../src/index.js'"),
    ]);
    expect(programs.length).toBeGreaterThan(2);
    expect(typeFaults(Object.fromEntries(files))).toEqual([]);
  });
});

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
