import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import type { Entry, LanguagePack, WordSet } from '../../src/languages/pack.js';
import { foldWord } from '../../src/text/fold.js';

const folded = (phrase: string): string => phrase.split(' ').map(foldWord).join(' ');

function setOf(entry: Entry): WordSet {
  return 'length' in entry ? { words: entry } : entry;
}

function setsOf(pack: LanguagePack): readonly (readonly [string, WordSet])[] {
  return Object.entries(pack.words.concept).map(([id, entry]) => [id, setOf(entry)] as const);
}

/** Every verb of a language with the concept that lists it, those of idioms too. */
function verbsOf(pack: LanguagePack): readonly (readonly [string, string])[] {
  return setsOf(pack).flatMap(([id, { verbs = [], idioms = [] }]) =>
    [...verbs, ...idioms.map(({ verb }) => verb)].map((verb) => [id, verb] as const),
  );
}

/** Values met under two different ids, each with those ids. */
function shared(pairs: readonly (readonly [id: string, value: string])[]): readonly string[] {
  const owners = new Map<string, Set<string>>();
  for (const [id, value] of pairs) owners.set(value, (owners.get(value) ?? new Set()).add(id));
  return [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([value, ids]) => `${value}: ${[...ids].join(', ')}`);
}

describe.each([arabic, english])('words for concepts in $language', (pack) => {
  test('every concept has words', () => {
    const mute = setsOf(pack).filter(
      ([, { verbs = [], words = [], idioms = [] }]) => verbs.length + words.length + idioms.length === 0,
    );
    expect(mute.map(([id]) => id)).toEqual([]);
  });

  test('no verb stands for two concepts, but with another word beside it', () => {
    const verbs = setsOf(pack).flatMap(([id, { verbs = [] }]) =>
      verbs.map((verb) => [id, folded(verb).split(' ').slice(0, 2).join(' ')] as const),
    );
    expect(shared(verbs)).toEqual([]);
  });

  test('no word stands for two concepts', () => {
    const words = setsOf(pack).flatMap(([id, { words = [] }]) =>
      words.map((word) => [id, folded(word)] as const),
    );
    expect(shared(words)).toEqual([]);
  });

  test('no idiom stands for two concepts', () => {
    const idioms = setsOf(pack).flatMap(([id, { idioms = [] }]) =>
      idioms.flatMap(({ verb, with: words, before = false }) =>
        words.map(
          (word) =>
            [
              id,
              `${folded(verb).split(' ').slice(0, 2).join(' ')} ${before ? 'behind' : 'with'} ${folded(word)}`,
            ] as const,
        ),
      ),
    );
    expect(shared(idioms)).toEqual([]);
  });

  test('an idiom reaches no further than a clause', () => {
    const far = setsOf(pack).flatMap(([id, { idioms = [], nouns = [] }]) =>
      [...idioms, ...nouns]
        .filter(({ with: words, within = 3 }) => words.length === 0 || within > 8)
        .map(() => id),
    );
    expect(far).toEqual([]);
  });

  test('phrases are single-spaced', () => {
    const phrases = setsOf(pack).flatMap(([, { words = [], idioms = [], nouns = [] }]) => [
      ...words,
      ...[...idioms, ...nouns].flatMap(({ with: w }) => w),
    ]);
    expect(
      phrases.filter((phrase) => phrase === '' || phrase !== phrase.split(/\s+/u).filter(Boolean).join(' ')),
    ).toEqual([]);
  });
});

test('Arabic verbs are given as past and present, without vowel marks', () => {
  const odd = verbsOf(arabic).filter(([, verb]) => !/^[ء-غف-ي]+ ي[ء-غف-ي]+(?: [ء-غف-ي]+)*$/u.test(verb));
  expect(odd).toEqual([]);
});

test('English verbs are given as base, past and participle', () => {
  const odd = verbsOf(english).filter(([, verb]) => !/^[a-z-]+(?: [a-z-]+){0,2}$/u.test(verb));
  expect(odd).toEqual([]);
});

test('Arabic words are in Arabic letters', () => {
  const strange = setsOf(arabic).flatMap(([id, { verbs = [], words = [], idioms = [], nouns = [] }]) =>
    [
      ...verbs,
      ...words,
      ...idioms.flatMap(({ verb, with: others }) => [verb, ...others]),
      ...nouns.flatMap(({ noun, with: others }) => [noun, ...others]),
    ]
      .filter((word) => !/^[ء-ي ]+$/u.test(word))
      .map((word) => `${id}: ${word}`),
  );
  expect(strange).toEqual([]);
});

/** Of two letters and yet read as nothing else: to take in, to urge. */
const shortAndSure = new Set(['ضم يضم', 'حث يحث']);

test('no Arabic verb is so short that a noun or particle would be read as it, but with another word beside it', () => {
  const short = setsOf(arabic).flatMap(([id, { verbs = [] }]) =>
    verbs
      .filter((verb) => (verb.split(' ')[0] ?? '').length < 3 && !shortAndSure.has(verb))
      .map((verb) => `${id}: ${verb}`),
  );
  expect(short).toEqual([]);
});
