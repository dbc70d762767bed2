import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOf, undigested } from '../../scripts/lib/bill.mjs';

const digest = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;

it('a bill names what is bundled, with version, licence, address and digest', () => {
  const library = { name: 'crossclaim', version: '1.2.3', license: 'MIT' };
  const bundled = [{ name: '@noble/hashes', version: '2.0.0', license: 'MIT' }];
  const locked = { 'node_modules/@noble/hashes': { version: '2.0.0', integrity: digest } };
  const bill = billOf({ library, bundled, locked });
  expect(bill.metadata.component.purl).toBe('pkg:npm/crossclaim@1.2.3');
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40noble/hashes@2.0.0',
      name: '@noble/hashes',
      version: '2.0.0',
      purl: 'pkg:npm/%40noble/hashes@2.0.0',
      licenses: [{ expression: 'MIT' }],
      hashes: [{ alg: 'SHA-512', content: '07'.repeat(64) }],
    },
  ]);
  expect(bill.dependencies[0]?.dependsOn).toEqual(['pkg:npm/%40noble/hashes@2.0.0']);
});

it('a digest that is no SHA-512 is refused', () => {
  const one = { name: 'a', version: '1.0.0' };
  const locked = { 'node_modules/a': { version: '1.0.0', integrity: 'sha1-x' } };
  expect(() => billOf({ library: one, bundled: [one], locked })).toThrow(/SHA-512/);
});

it('packages without a digest are found, and the lockfile has none', () => {
  expect(
    undigested({
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', integrity: digest },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/c': { version: '1.0.0', integrity: 'sha1-x' },
    }),
  ).toEqual(['node_modules/b', 'node_modules/c']);
  const lockfile: { readonly packages: Parameters<typeof undigested>[0] } = JSON.parse(
    readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
  );
  expect(undigested(lockfile.packages)).toEqual([]);
});
