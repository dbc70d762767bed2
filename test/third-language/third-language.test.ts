import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, ComparisonReport } from '../../src/schema/types.js';
import { type Complaint, check } from './check.js';
import { type Copy, copySource, edit, generateIn, removeCopy } from './copy.js';
import { grammar, named, tables } from './edits.js';
import { type Engine, loadEngine } from './engine.js';
import { arabic, english } from './others.js';
import { pairs } from './pairs.js';
import { sentences } from './sentences.js';

/**
 * The walk "Add a language" of CONTRIBUTING.md, walked in a copy of `src/` with a small French pack: the compiler asks for
 * every line that a language needs outside its folder, and no stage is touched.
 */
let copy: Copy;
let asked: readonly Complaint[];
let left: readonly Complaint[];
let engine: Engine;

beforeAll(async () => {
  copy = await copySource();
  await edit(copy, named);
  await generateIn(copy);
  const before = check(copy);
  asked = before.complaints;
  await edit(copy, [...grammar, ...tables]);
  left = check(copy, before).complaints;
  engine = await loadEngine(copy);
});

afterAll(() => removeCopy(copy));

const stages = /^(?:text|mentions|claims|alignment|report)\//;

describe('the compiler', () => {
  test('asks for the grammar', () => {
    expect(asked).toContainEqual({
      file: 'grammar/grammar.ts',
      says: expect.stringMatching(/^Property 'fr' is missing in type '\{ ar: Grammar; en: Grammar; \}'/),
    });
  });

  test('asks for a line in every table over the languages, and for nothing else', () => {
    expect(asked.filter(({ says }) => !says.startsWith("Property 'fr' is missing"))).toEqual([]);
    expect([...new Set(asked.map(({ file }) => file))].toSorted()).toEqual(
      [...new Set([...grammar, ...tables].map(({ file }) => file))].toSorted(),
    );
    expect(asked.filter(({ file }) => stages.test(file))).toEqual([]);
  });

  test('is content once they stand', () => {
    expect(left).toEqual([]);
  });
});

test('an edit whose line is gone says so', async () => {
  await expect(edit(copy, [{ file: 'compare.ts', find: 'no such line', put: '' }])).rejects.toThrow(
    /^src\/compare\.ts holds 0 times, not once: no such line\n/,
  );
});

describe('the language of a text', () => {
  const french = sentences.map(({ text }) => text);
  test.each([
    ['fr', french],
    ['en', english],
    ['ar', arabic],
  ])('%s', (language, texts) => {
    const strangers = texts.filter((text) => engine.detect(text).language !== language);
    expect(strangers).toEqual([]);
    expect(engine.detect(texts.join(' '))).toEqual({ kind: 'read', language });
  });
});

describe('a French sentence', () => {
  test('there are thirty of them, and as many in English', () => {
    expect([sentences.length, english.length]).toEqual([30, 30]);
  });

  test.each(sentences)('$text', ({ text, concept, polarity = 'affirmed', ...holds }) => {
    const report = compared(text, 'Le reste du pays est calme.');
    expect(report.sources.map(({ language }) => language.value)).toEqual(['fr', 'fr']);
    const claim = report.claims.find(
      ({ sourceId, predicate }) => sourceId === 'a' && predicate.concept === concept,
    );
    expect(claim).toMatchObject({ polarity, certainty: 'asserted' });
    expect(claim === undefined ? {} : heldBy(claim)).toMatchObject(holds);
  });
});

describe('two reports', () => {
  test.each(pairs)('$a / $b: $verdict', ({ a, b, verdict, slot }) => {
    const met = compared(a, b).groups.filter(({ sourceIds }) => sourceIds.length === 2);
    expect(met.map((group) => group.verdict)).toContain(verdict);
    const slots = met.flatMap(({ differences }) => differences.map((difference) => difference.slot));
    expect(slots).toEqual(slot === undefined ? [] : expect.arrayContaining([slot]));
  });

  test('a page in French', () => {
    const page = engine.renderMarkdown(
      compared('Le Maroc a signé un accord à Rabat mardi.', 'Le Maroc a signé un accord à Rabat lundi.'),
      {
        language: 'fr',
      },
    );
    expect(page).toContain('# Comparaison de 2 articles sur un même événement');
    expect(page).toContain('## Contradictions');
    expect(page).toContain('ne peuvent être vrais ensemble');
  });
});

const compared = (a: string, b: string): ComparisonReport =>
  engine.compareClaims([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]);

/** What a sentence can ask of its claim, as the claim has it. */
function heldBy({ arguments: held }: Claim): Readonly<Record<string, string | number | undefined>> {
  const textOf = (...roles: readonly string[]) => held.find(({ role }) => roles.includes(role))?.text;
  const amount = held.find(({ value }) => value?.kind === 'quantity')?.value;
  return {
    count: amount?.kind === 'quantity' ? amount.min : undefined,
    time: textOf('time'),
    place: textOf('place', 'destination'),
    who: textOf('agent', 'patient'),
  };
}
