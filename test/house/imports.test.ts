import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Law, laws } from './laws.js';
import { type ImportEdge, importsOf, parse, sourceFiles } from './source-files.js';

describe('the laws of the house', () => {
  test('every file of src/ has a law', () => {
    const lawless = sourceFiles().filter(({ path }) => lawOf(path) === undefined);
    expect(lawless.map(({ path }) => `src/${path}: no room of laws.ts holds it`)).toEqual([]);
  });

  test('every import keeps the law of its room', () => {
    expect(sourceFiles().flatMap(importsOf).flatMap(breach)).toEqual([]);
  });

  test('relative imports say their extension', () => {
    const vague = sourceFiles()
      .flatMap(importsOf)
      .filter(({ specifier }) => specifier.startsWith('.') && !/\.js(on)?$/.test(specifier));
    expect(
      vague.map(({ from, specifier }) => `src/${from} imports '${specifier}': write '${specifier}.js'`),
    ).toEqual([]);
  });
});

describe('the laws catch', () => {
  test.each([
    ['text/fold.ts', "import { numbers } from '../mentions/numbers.js';"],
    ['text/fold.ts', "import type { Numbers } from '../mentions/numbers.js';"],
    ['text/fold.ts', "import { english } from '../languages/en/index.js';"],
    ['text/fold.ts', "import { shape } from '../languages/pack.js';"],
    ['text/fold.ts', "export * from '../claims/index.js';"],
    ['text/fold.ts', "const later = import('../claims/index.js');"],
    ['report/hash.ts', "import { createHash } from 'node:crypto';"],
    ['report/hash.ts', "import { createHash } from 'crypto';"],
    ['alignment/stem.ts', "import { PorterStemmer } from 'natural';"],
    ['model/claim.ts', "import { fold } from '../text/fold.js';"],
    ['model/claim.ts', "import { validateReport } from '../schema/validators.generated.js';"],
    ['concepts/events.ts', "import { shape } from '../model/span.js';"],
    ['languages/ar/index.ts', "import { events } from '../../concepts/events.js';"],
    ['languages/ar/index.ts', "import type { Words } from '../en/words.js';"],
    ['render/html.ts', "import { verdictOf } from '../comparison/verdict.js';"],
    ['adapters/nli.ts', "import { align } from '../alignment/align.js';"],
    ['cli/help.ts', "import { readFileSync } from 'node:fs';"],
    ['index.ts', "export { fold } from './text/fold.js';"],
  ])('%s: %s', (path, statement) => {
    expect(importsOf(parse(path, statement)).flatMap(breach)).toHaveLength(1);
  });
});

describe('the laws allow', () => {
  test.each([
    ['text/fold.ts', "import type { LanguagePack } from '../languages/pack.js';"],
    ['text/fold.ts', "import { type LanguagePack } from '../languages/pack.js';"],
    ['report/naming.ts', "import diff from 'fast-diff';"],
    ['languages/ar/index.ts', "import { speech } from './speech.js';"],
    ['compare.ts', "import { fold } from './text/fold.js'; import { align } from './alignment/align.js';"],
    ['cli.ts', "import { readFileSync } from 'node:fs';"],
  ])('%s: %s', (path, statement) => {
    expect(importsOf(parse(path, statement)).flatMap(breach)).toEqual([]);
  });
});

/** What to tell the author of an import that no law allows; nothing when one does. */
function breach(edge: ImportEdge): readonly string[] {
  const law = lawOf(edge.from);
  if (law === undefined || allows(law, edge)) return [];
  const verb = edge.typeOnly ? 'imports the types of' : 'imports';
  return [`src/${edge.from} ${verb} '${edge.specifier}', but ${law.room}: ${law.because}`];
}

function allows(law: Law, { target, typeOnly }: ImportEdge): boolean {
  const open = [law.room, ...(law.values ?? []), ...(typeOnly ? (law.types ?? []) : [])];
  return open.some((place) => assertProperty(place, target));
}

function lawOf(path: string): Law | undefined {
  return laws.find(({ room }) => assertProperty(room, path));
}

function assertProperty(place: string, target: string): boolean {
  if (place === 'node:') return isBuiltin(target);
  return place.endsWith('/') ? target.startsWith(place) : target === place;
}
