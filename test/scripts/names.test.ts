import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { asText, judgeNames, readBio, readNames, sumNames, wantedNames } from '../../scripts/lib/names.mjs';

interface Marked {
  readonly words: readonly string[];
  readonly marked: readonly object[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

type Counts = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>>>;

const lines = (...rows: readonly string[]) => rows.join('\n');

describe('marked sentences', () => {
  test('are parted by empty lines and end before the mark of the end', () => {
    const read: readonly Marked[] = readBio(
      lines('وصل O', 'سامي B-PERS', '$#$ O', '', 'إلى O', 'تونس B-GPE', ''),
    );
    expect(read.map((s) => s.words)).toEqual([
      ['وصل', 'سامي'],
      ['إلى', 'تونس'],
    ]);
    expect(read.map((s) => s.marked)).toEqual([
      [{ tag: 'PERS', first: 1, last: 2 }],
      [{ tag: 'GPE', first: 1, last: 2 }],
    ]);
  });

  test('may nest, names of one tag too', () => {
    const [read] = readBio(
      lines(
        'مدير B-OCC',
        'جامعة I-OCC B-ORG',
        'كلية I-OCC I-ORG B-ORG',
        'سوسة I-OCC I-ORG I-ORG B-GPE',
        'في I-OCC',
      ),
    );
    expect(read?.marked).toEqual([
      { tag: 'OCC', first: 0, last: 5 },
      { tag: 'ORG', first: 1, last: 4 },
      { tag: 'ORG', first: 2, last: 4 },
      { tag: 'GPE', first: 3, last: 4 },
    ]);
  });

  test('are wanted by type; what stands inside a body or place need not be found, nor need a building', () => {
    const marked = [
      { tag: 'OCC', first: 0, last: 4 },
      { tag: 'ORG', first: 1, last: 4 },
      { tag: 'GPE', first: 3, last: 4 },
      { tag: 'FAC', first: 5, last: 6 },
      { tag: 'DATE', first: 7, last: 8 },
    ];
    expect(wantedNames(marked)).toEqual([
      { type: 'office', first: 0, last: 4, needed: true },
      { type: 'organisation', first: 1, last: 4, needed: true },
      { type: 'place', first: 3, last: 4, needed: false },
      { type: 'place', first: 5, last: 6, needed: false },
    ]);
  });
});

test('words become a text with marks as they are printed', () => {
  const { text, places } = asText(['قال', ':', 'نعم', '(', 'ثم', ')', '.']);
  expect(text).toBe('قال: نعم (ثم).');
  expect(places.map(({ start, end }: Place) => text.slice(start, end))).toEqual([
    'قال',
    ':',
    'نعم',
    '(',
    'ثم',
    ')',
    '.',
  ]);
});

test('names read are told in words, whatever particle is written on to the first', () => {
  const { places } = asText(['إلى', 'ولبنان', 'اليوم']);
  const mentions = [
    { kind: 'place', start: 5, end: 10 },
    { kind: 'time', start: 11, end: 16 },
  ];
  expect(readNames(mentions, places)).toEqual([{ type: 'place', first: 1, last: 2 }]);
});

describe('judging', () => {
  const counts = (wanted: readonly object[], read: readonly object[], type: string) => {
    const judged: Counts = judgeNames(wanted, read);
    return ['exact', 'overlap'].map((measure) =>
      ['right', 'wrong', 'met', 'missed'].map((name) => judged[measure]?.[type]?.[name]?.length),
    );
  };
  const body = { type: 'organisation', first: 2, last: 6, needed: true };

  test('half of the shorter name overlaps; the same words are exact', () => {
    expect(counts([body], [{ type: 'organisation', first: 2, last: 4 }], 'organisation')).toEqual([
      [0, 1, 0, 1],
      [1, 0, 1, 0],
    ]);
    expect(counts([body], [{ type: 'organisation', first: 5, last: 9 }], 'organisation')[1]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  test('a name that need not be found is right where it is, and not missed where it is not', () => {
    const place = { type: 'place', first: 0, last: 1, needed: false };
    expect(counts([place], [], 'place')[0]).toEqual([0, 0, 0, 0]);
    expect(counts([place], [{ type: 'place', first: 0, last: 1 }], 'place')[0]).toEqual([1, 0, 0, 0]);
  });

  test('a state that acts counts neither as a body missed nor as a place made up', () => {
    const state = { type: 'organisation', first: 0, last: 1, needed: true };
    const read = [{ type: 'place', first: 0, last: 1 }];
    expect(counts([state], read, 'organisation')[0]).toEqual([0, 0, 0, 0]);
    expect(counts([state], read, 'place')[0]).toEqual([0, 0, 0, 0]);
  });

  test('sums, of a type and of all', () => {
    const person = { type: 'person', first: 8, last: 10, needed: true };
    const judged = [judgeNames([body, person], [{ type: 'organisation', first: 2, last: 6 }])];
    expect(sumNames(judged, 'exact', 'organisation')).toEqual({ p: 1, r: 1, f1: 1 });
    expect(sumNames(judged, 'exact', 'person')).toEqual({ p: null, r: 0, f1: null });
    expect(sumNames(judged, 'exact')).toEqual({ p: 1, r: 0.5, f1: 2 / 3 });
  });
});

test('a file that does not exist is an error', () => {
  const run = spawnSync(process.execPath, ['scripts/evaluate-names.mjs', 'no-such.txt'], {
    encoding: 'utf8',
  });
  expect([run.status, run.stderr]).toEqual([
    2,
    'evaluate:names: no file no-such.txt; give one with a word and its BIO tags on each line\n',
  ]);
});
