import { describe, expect, it } from 'vitest';
import { findSharedPassages } from '../../src/alignment/shared-passages.js';
import type { Document } from '../../src/model/document.js';
import { read } from '../text/read.js';

function document(id: string, text: string): Document {
  const found = read(text);
  return { ...found, source: { id, text } };
}

/** The passages shared, each as `source: words`. */
function shared(...texts: readonly string[]): readonly (readonly string[])[] {
  const documents = texts.map((text, i) => document(String.fromCharCode(97 + i), text));
  return findSharedPassages(documents).map(({ passages }) =>
    passages.map(
      ({ sourceId, start, end }) =>
        `${sourceId}: ${documents.find((d) => d.source.id === sourceId)?.source.text.slice(start, end)}`,
    ),
  );
}

const long =
  'The ferry sank off the northern coast before dawn with ninety passengers and a crew of twelve on board.';
const edited =
  'The ferry sank off the northern coast just before dawn with ninety passengers and a crew of 12 on board, officials said.';
const طويل = 'غرقت العبارة قبالة الساحل الشمالي قبل الفجر وعلى متنها تسعون راكبا وطاقم من اثني عشر شخصا.';
const معدل =
  'وغرقت العبارة قبالة الساحل الشمالي قبل فجر اليوم وعلى متنها تسعون راكبا وطاقم من اثني عشر شخصا، وفق الشرطة.';

describe('one passage', () => {
  it.each([
    ['a copy', long, long],
    ['a lightly edited copy', long, edited],
    ['نسخة معدلة', طويل, معدل],
  ])('%s', (_, a, b) => expect(shared(a, b)).toEqual([[`a: ${a}`, `b: ${b}`]]));

  it('in three sources is one, not three', () => {
    expect(shared(long, edited, long)).toHaveLength(1);
    expect(shared(long, edited, long)[0]).toHaveLength(3);
  });

  it('is found among other sentences', () => {
    expect(shared(`Snow fell all night. ${long}`, `${long} Schools stayed closed.`)).toEqual([
      [`a: ${long}`, `b: ${long}`],
    ]);
  });
});

describe('not one passage', () => {
  it.each([
    [
      'short sentences, which are alike by chance',
      'The ferry sank before dawn.',
      'The ferry sank before dawn.',
    ],
    [
      'one fact in other words',
      long,
      'Before dawn a boat carrying ninety people and twelve crew went down near the northern shore.',
    ],
    [
      'other facts',
      long,
      'Schools across the northern province stayed closed on Monday because of the heavy snow that fell all night.',
    ],
    [
      'خبران',
      طويل,
      'أغلقت المدارس أبوابها في أنحاء المحافظة الشمالية يوم الاثنين بسبب الثلوج الكثيفة التي تساقطت طوال الليل.',
    ],
  ])('%s', (_, a, b) => expect(shared(a, b)).toEqual([]));

  it('is what one source repeats', () => expect(shared(`${long} ${long}`, 'Snow fell.')).toEqual([]));

  it('is a notice', () => {
    const notice = 'هذا الموقع يستخدم ملف تعريف الارتباط لضمان حصولك على أفضل تجربة ممكنة';
    expect(shared(`وصل الوزير.\n${notice}`, `غادر السفير.\n${notice}`)).toEqual([]);
  });
});

describe('how much of a passage must be the same', () => {
  const words = (prefix: string, n: number): readonly string[] =>
    Array.from({ length: n }, (_, i) => `${prefix}${String.fromCharCode(97 + (i % 26))}x`);
  const passages = (...texts: readonly (readonly string[])[]): number =>
    shared(...texts.map((list) => `${list.join(' ')}.`)).length;

  it('eight words at least', () => {
    expect(passages(words('q', 8), words('q', 8))).toBe(1);
    expect(passages(words('q', 7), words('q', 7))).toBe(0);
  });

  it('half of the runs of five words', () => {
    // Of fourteen words, ten runs; the first nine words hold five of them, the first eight four.
    const beginning = (n: number) => [...words('q', n), ...words('r', 14 - n)];
    expect(passages(words('q', 14), beginning(9))).toBe(1);
    expect(passages(words('q', 14), beginning(8))).toBe(0);
  });

  it('runs of five words: shorter ones are phrases of the language', () => {
    const broken = (every: number) =>
      words('q', 24).map((word, i) => (i % every === every - 1 ? `${word}z` : word));
    expect(passages(words('q', 24), broken(5))).toBe(0);
    expect(passages(words('q', 24), [...words('q', 9), ...words('r', 3)])).toBe(1);
  });

  it('held against the first forty that hold a run: more print a stock phrase', () => {
    const text = words('q', 8);
    /** As many passages that hold each run of the text, and no two of them. */
    const stock = (n: number) =>
      Array.from({ length: 4 * n }, (_, i) => [
        ...text.slice(i % 4, (i % 4) + 5),
        ...words(`s${String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))}`, 9),
      ]);
    expect(passages(...stock(38), text, text)).toBe(1);
    expect(passages(...stock(40), text, text)).toBe(0);
  });
});
