import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledIn, bundlesLine, faultsIn, noticesIn, packagesIn } from '../../scripts/lib/bundled.mjs';

const metafile = (...inputs: readonly string[]) => ({
  inputs: Object.fromEntries(inputs.map((input) => [input, {}])),
});

describe('the packages of a build', () => {
  it('are those whose files it read', () => {
    expect(
      packagesIn(
        metafile(
          'src/index.ts',
          'node_modules/fast-diff/diff.js',
          'node_modules/@noble/hashes/sha2.js',
          'node_modules/@noble/hashes/utils.js',
          '../elsewhere/node_modules/natural/lib/a.js',
          'node_modules/outer/node_modules/inner/index.js',
          'node_modules/outer/node_modules/@scope/inner/index.js',
        ),
      ),
    ).toEqual(['@noble/hashes', '@scope/inner', 'fast-diff', 'inner', 'natural']);
  });

  it('are also those that a generated file says it holds', () => {
    expect(bundledIn(`// Generated.\n${bundlesLine(['b', 'a'])}\nvar x;`)).toEqual(['a', 'b']);
    expect(bundledIn('var x;\nvar y;')).toEqual([]);
    const validators = new URL('../../src/schema/validators.generated.js', import.meta.url);
    expect(bundledIn(readFileSync(validators, 'utf8'))).toContain('ajv');
  });
});

describe('the notices', () => {
  const text = readFileSync(new URL('../../THIRD_PARTY_LICENSES.txt', import.meta.url), 'utf8');
  const notices = noticesIn(text);
  const data = ['Unicode CLDR', 'WikiNews segmentation and part-of-speech data, distributed with Farasa'];
  const bundled = packagesIn(
    metafile(
      'node_modules/fast-diff/diff.js',
      'node_modules/natural/lib/a.js',
      'node_modules/@noble/hashes/sha2.js',
      'node_modules/ajv/dist/runtime/ucs2length.js',
    ),
  );
  const versionOf = (name: string) => notices.find((notice) => notice.name === name)?.version;

  it('are read from the file', () => {
    expect(notices.map(({ name }) => name)).toEqual([
      'fast-diff',
      'natural',
      '@noble/hashes',
      'ajv',
      ...data,
    ]);
    expect(versionOf('fast-diff')).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('name what is bundled', () => {
    expect(faultsIn({ bundled, notices, data, versionOf })).toEqual([]);
  });

  it.each([
    [
      'a package without a notice',
      { bundled: [...bundled, 'left-pad'] },
      'left-pad is bundled and has no notice.',
    ],
    [
      'a notice on a package that is not bundled',
      { bundled: bundled.filter((name) => name !== 'natural') },
      'natural has a notice, but is neither bundled nor known as data.',
    ],
    ['data without a notice', { data: [...data, 'words'] }, 'words is known as data and has no notice.'],
    [
      'data that nobody knows of',
      { data: data.slice(1) },
      'Unicode CLDR has a notice, but is neither bundled nor known as data.',
    ],
    [
      'another version',
      { versionOf: (name: string) => (name === 'ajv' ? '9.0.0' : versionOf(name)) },
      `ajv is bundled as 9.0.0, and its notice says ${versionOf('ajv')}.`,
    ],
  ])('do not pass with %s', (_, change, fault) => {
    expect(faultsIn({ bundled, notices, data, versionOf, ...change })).toEqual([fault]);
  });

  it('a made metafile with one package more fails', () => {
    const more = packagesIn(
      metafile(...bundled.map((name) => `node_modules/${name}/index.js`), 'node_modules/left-pad/index.js'),
    );
    expect(faultsIn({ bundled: more, notices, data, versionOf })).toEqual([
      'left-pad is bundled and has no notice.',
    ]);
  });
});
