import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../../scripts/generate.mjs';
import { english } from '../../src/languages/en/index.js';
import type { Edit } from './edits.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const overlay = join(root, 'test/fixtures/third-language/src');

/** A copy of the source that a test may change. */
export interface Copy {
  readonly folder: string;
  readonly source: string;
}

/** Copies `src/` to a folder of its own and lays the files of the third language over it. */
export async function copySource(): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'crossclaim-third-'));
  const source = join(folder, 'src');
  await cp(join(root, 'src'), source, { recursive: true });
  await cp(overlay, source, { recursive: true });
  await writeFile(join(source, 'languages/fr/silent.ts'), silence());
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, source };
}

export const removeCopy = ({ folder }: Copy): Promise<void> => rm(folder, { recursive: true, force: true });

/**
 * Makes the edits, in order.
 *
 * @throws where a line that an edit looks for is gone or stands twice: then edits and walk have to follow the source
 */
export async function edit({ source }: Copy, edits: readonly Edit[]): Promise<void> {
  for (const { file, find, put } of edits) {
    const path = join(source, file);
    const text = await readFile(path, 'utf8');
    const times = text.split(find).length - 1;
    if (times !== 1)
      throw new Error(
        `src/${file} holds ${times} times, not once: ${find}\nBring test/third-language/edits.ts and the walk in CONTRIBUTING.md up to date.`,
      );
    await writeFile(
      path,
      text.replace(find, () => put),
    );
  }
}

/** What `npm run generate` does, in the copy. */
export async function generateIn({ source }: Copy): Promise<void> {
  const directory = join(source, 'schema');
  for (const [name, contents] of Object.entries(await generate(directory)))
    await writeFile(join(directory, name), contents);
}

/** A pack without a word: every id that there is, so that a new one asks for nothing in the few words of the fixture. */
function silence(): string {
  const words = Object.fromEntries(
    Object.entries(english.words).map(([category, ids]) => [
      category,
      Object.fromEntries(Object.keys(ids).map((id) => [id, []])),
    ]),
  );
  return [
    "import type { Titles, Words } from '../pack.js';",
    "import { titles } from '../en/titles.js';",
    `export const silent: Words = ${JSON.stringify(words)};`,
    'export const untitled: Titles = titles;',
  ].join('\n');
}
