import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/registry.js';
import { compileLexicon, packLexicon, unpackLexicon } from '../../../src/text/lexicon/lexicon.js';

describe.each(languages.map((pack) => [pack.language, pack] as const))(
  'the packed lexicon: %s',
  (_, pack) => {
    const compiled = compileLexicon(pack);
    const unpacked = unpackLexicon(pack.language, packLexicon(pack));

    it('gives the entries of every key in their order', () => {
      const amiss = [...compiled.entries].filter(
        ([key, entries]) =>
          !unpacked.entries.has(key) || JSON.stringify(unpacked.entries.get(key)) !== JSON.stringify(entries),
      );
      expect(amiss).toEqual([]);
    });

    it('has no others', () => {
      expect(packLexicon(pack).keys.split(/\n+/).sort()).toEqual([...compiled.entries.keys()].sort());
      expect(unpacked.entries.get('no such word')).toBeUndefined();
      expect(unpacked.entries.has('no such word')).toBe(false);
    });

    it('has the words of each category as the pack has them', () =>
      expect(
        Object.fromEntries(packLexicon(pack).texts.map(([category, text]) => [category, JSON.parse(text)])),
      ).toEqual(pack.words));

    it('knows what words mean in every language', () => expect(unpacked.glosses).toEqual(compiled.glosses));

    it('knows what follows in phrases', () => {
      expect(packLexicon(pack).following.split(/\n+/).sort()).toEqual([...compiled.following].sort());
      expect([...compiled.following].filter((word) => !unpacked.following.has(word))).toEqual([]);
      expect(unpacked.following.has('no such word')).toBe(false);
    });
  },
);
