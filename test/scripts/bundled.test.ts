import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faultsIn, licenceOf, noticesIn, packagesIn, rewritten } from '../../scripts/lib/bundled.mjs';

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
});

describe('the notices', () => {
  const text = readFileSync(new URL('../../THIRD_PARTY_LICENSES.txt', import.meta.url), 'utf8');
  const notices = noticesIn(text);
  const data = ['Unicode CLDR', 'WikiNews segmentation and part-of-speech data, distributed with Farasa'];
  const bundled = notices.map(({ name }) => name).filter((name) => !data.includes(name));
  const versionOf = (name: string) => notices.find((notice) => notice.name === name)?.version;

  it('are read from the file', () => {
    expect(notices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['fast-diff', 'natural', '@noble/hashes', 'ajv', 'commander', ...data]),
    );
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

  it('written anew: what holds stays as it is, what is gone goes, what is missing comes last', () => {
    const change = {
      bundled: ['left-pad', 'ajv', 'natural'],
      data,
      versionOf: (name: string) => (name === 'natural' ? '99.0.0' : versionOf(name)),
      noticeOf: (name: string) =>
        licenceOf({
          name,
          version: '99.0.0',
          license: 'MIT',
          text: `Copyright\n=====\n`,
          repository: { url: 'git+https://example.org/x.git' },
        }),
    };
    const anew = rewritten(text, change);
    expect(noticesIn(anew).map(({ name }) => name)).toEqual(['ajv', ...data, 'left-pad', 'natural']);
    expect(anew).toContain('The whole of it in the server of crossclaim mcp');
    expect(anew).toContain('left-pad 99.0.0 (MIT)\nhttps://example.org/x\n');
    expect(anew.endsWith('Copyright\n--------\n')).toBe(true);
    expect(rewritten(text, { ...change, bundled, versionOf })).toBe(text);
  });

  it('a package that names no licence gets no notice', () => {
    expect(() => licenceOf({ name: 'x', version: '1.0.0' })).toThrow(/does not say under which licence/);
    expect(licenceOf({ name: 'x', version: '1.0.0', license: 'MIT', author: 'A' })).toContain('Copyright A.');
  });
});
