import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, stableId } from '../../src/report/ids.js';
import { assertProperty } from '../property.js';

describe('hash', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('%j has the digest of FIPS 180-4', (text, digest) => expect(hashText(text)).toBe(digest));

  it('is that of the text in UTF-8, for any text', () => {
    assertProperty(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(hashText('وقّع')).toBe(createHash('sha256').update('وقّع').digest('hex'));
  });

  it('counts a lone surrogate as U+FFFD', () => expect(hashText('a\ud800b')).toBe(hashText('a\ufffdb')));
});

describe('ids', () => {
  it('are stable, and say what they are of', () => {
    expect(stableId('c', 'bbc', 0, 12, 'وصل')).toBe(stableId('c', 'bbc', 0, 12, 'وصل'));
    expect(stableId('c', 'bbc', 0, 12, 'وصل')).toMatch(/^c-[0-9a-f]{12}$/);
  });

  it('differ where their parts do, however these are cut', () => {
    const ids = [
      stableId('c', 'a', 1, 23),
      stableId('c', 'a', 12, 3),
      stableId('c', 'a1', 23),
      stableId('g', 'a', 1, 23),
      stableId('c', '1', 'a'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
