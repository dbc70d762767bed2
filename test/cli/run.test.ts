import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { World } from '../../src/cli/world.js';
import { fakeWorld, systemError } from './fake-world.js';

const files = {
  'a.txt': 'وصل الوزير الثلاثاء.',
  'b.txt': 'The minister arrived on Tuesday.',
  'c.txt': 'The minister left.',
  'blank.txt': ' \n\u00a0\n',
  'bom.txt': '\ufeffThe minister arrived.',
  'cp1256.txt': Uint8Array.from([0xe6, 0xd5, 0xe1, 0x20, 0xc7, 0xe1]),
  'binary.dat': Uint8Array.from({ length: 600 }, (_, index) => (index * 7919 + index * index * 31) % 256),
  'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
  'empty/notes.json': '[]',
  'feed.txt': '<?xml version="1.0"?>\n<rss version="2.0"></rss>',
  'report.json': '{"schemaVersion":"1","sources":[],"groups":[]}',
  'outside/event.json': '[{"id":"o","file":"../b.txt"}]',
  'list2.json': '[{"id":"x","text":"One."}]',
  'utf16.txt': Uint8Array.from([0xff, 0xfe, 0x41, 0x00]),
  'utf16-bare.txt': Uint8Array.from([0x48, 0x06, 0x20, 0x00]),
  'list.json': JSON.stringify([
    { id: 'x', text: 'One.' },
    { id: 'y', text: 'Two.', publisher: 'P' },
  ]),
  'bom.json': `\ufeff${JSON.stringify([
    { id: 'x', text: 'One.' },
    { id: 'y', text: 'Two.' },
  ])}`,
  'event/event.json': JSON.stringify({
    id: 'e',
    event: 'An arrival',
    notes: 'n',
    origin: 'o',
    licence: 'l',
    sources: [
      { id: 'x', file: 'x.txt', sha256: createHash('sha256').update('خبر.').digest('hex') },
      { id: 'y', file: 'y.txt', language: 'en', publishedAt: '2024-05-01' },
    ],
    topics: [{ id: 'who', label: { en: 'Who' }, terms: ['minister'] }],
  }),
  'event/x.txt': 'خبر.',
  'event/y.txt': 'The minister arrived on Tuesday.',
  'one.json': JSON.stringify([{ id: 'x', text: 'One.' }]),
  'broken.json': '[\n  { "id": "x", }\n]',
  'cut.json': '[{"id": "x"',
  'topics.json': JSON.stringify([
    { id: 'when', label: { ar: 'متى', en: 'When' }, roles: ['time'], concepts: ['arrive'] },
  ]),
  'who.json': JSON.stringify([{ id: 'who', label: {}, terms: ['x'] }]),
};

describe('compares', () => {
  test('plain text files, named by their file names', async () => {
    const { code, compared } = await ran(['compare', 'a.txt', './b.txt']);
    expect(code).toBe(0);
    expect(compared).toEqual([
      {
        sources: [
          { id: 'a', text: files['a.txt'] },
          { id: 'b', text: files['b.txt'] },
        ],
      },
    ]);
  });

  test('a JSON array of sources', async () => {
    expect((await ran(['compare', 'list.json'])).compared[0]?.sources).toEqual(
      JSON.parse(files['list.json']),
    );
    expect((await ran(['compare', 'bom.json'])).code).toBe(0);
  });

  test('a JSON object of sources, with files beside it, a checksum and topics', async () => {
    const { code, compared } = await ran(['compare', 'event/event.json']);
    expect(code).toBe(0);
    expect(compared).toEqual([
      {
        sources: [
          { id: 'x', text: 'خبر.' },
          { id: 'y', text: files['b.txt'], language: 'en', publishedAt: '2024-05-01' },
        ],
        topics: [{ id: 'who', label: { en: 'Who' }, terms: ['minister'] }],
      },
    ]);
  });

  test('text and JSON together', async () => {
    expect((await ran(['compare', 'a.txt', 'one.json'])).compared[0]?.sources.map(({ id }) => id)).toEqual([
      'a',
      'x',
    ]);
  });

  test('topics of the event and of a file', async () => {
    const { compared } = await ran(['compare', 'event/event.json', '--topics', 'topics.json']);
    expect(compared[0]?.topics?.map(({ id }) => id)).toEqual(['who', 'when']);
  });

  test('a byte order mark stays part of the text, so that offsets and checksums hold', async () => {
    expect((await ran(['compare', 'bom.txt', 'a.txt'])).compared[0]?.sources[0]?.text).toBe(
      '\ufeffThe minister arrived.',
    );
  });
});

describe('writes', () => {
  test('markdown to the terminal, in the language of most sources', async () => {
    expect((await ran(['compare', 'a.txt', 'b.txt'])).out).toMatch(/^<div dir="rtl">/);
    expect((await ran(['compare', 'list.json'], { compareAs: 'en' })).out).toMatch(/^# Comparison/);
  });

  test('in the language asked for', async () => {
    expect((await ran(['compare', 'a.txt', 'b.txt', '--language', 'en'])).out).toMatch(
      /^# Comparison of 2 reports/,
    );
    expect((await ran(['compare', 'list.json', '--language=ar'], { compareAs: 'en' })).out).toMatch(
      /^<div dir="rtl">/,
    );
  });

  test('JSON', async () => {
    const { out } = await ran(['compare', 'a.txt', 'b.txt', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: '1', sources: [{ id: 'a' }, { id: 'b' }] });
    expect(out.endsWith('}\n')).toBe(true);
  });

  test.each([
    ['html', /^<!doctype html>/],
    ['csv', /^\ufeffpoint,verdict/],
    ['annotations', /^\{\n {2}"@context"/],
    ['packed', /^\{"packedVersion":"1"/],
    ['text', /^\S/],
  ])('as %s where that is asked for', async (format, begins) => {
    expect((await ran(['compare', 'list.json', '--format', format])).out).toMatch(begins);
  });

  test('short, unless the whole is asked for', async () => {
    const short = (await ran(['compare', 'list.json', '--language', 'en'])).out;
    expect(short).not.toContain('## In numbers');
    expect((await ran(['compare', 'list.json', '--language', 'en', '--detail', 'full'])).out).toContain(
      '## In numbers',
    );
  });

  test('one screen where the output is a terminal, in bold where it shows that', async () => {
    const terminal = async (screen: 'plain' | 'colour') => {
      const { world, traces } = fakeWorld(files, { screen });
      await run(['compare', 'list.json', '--language', 'en'], world);
      return traces.out.join('');
    };
    expect(await terminal('plain')).toMatch(/^Comparison of 2 reports/);
    expect(await terminal('colour')).toContain('\u001b[1m');
  });

  test.each([
    ['o.html', /^<!doctype html>/],
    ['o.CSV', /^\ufeff/],
    ['o.json', /^\{/],
    ['o.txt', /^(?!<div)/],
    ['o', /^<div dir="rtl">/],
  ])('to %s as its ending says', async (out, begins) => {
    expect((await ran(['compare', 'a.txt', 'b.txt', '--out', out])).written.get(out)).toMatch(begins);
  });

  test('to a file, and then nothing to the terminal', async () => {
    const { code, out, err, written } = await ran(['compare', 'a.txt', 'b.txt', '--out', 'o.md']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '' });
    expect(written.get('o.md')).toMatch(/^<div dir="rtl">/);
  });

  test('help and version', async () => {
    expect(await ran(['--help'])).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(
        /^Usage: crossclaim[\s\S]*inspect \[options\] <file>[\s\S]*Exit codes:\n {2}0 {2}done/,
      ),
    });
    expect((await ran(['compare', '-h'])).out).toMatch(/^Usage: crossclaim compare[\s\S]*--topics/);
    expect((await ran(['help', 'render'])).out).toMatch(/^Usage: crossclaim render/);
    expect(await ran(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
  });

  test('and says that work goes on until it is done', async () => {
    expect((await ran(['compare', 'a.txt', 'b.txt'])).progress).toEqual([
      { text: 'comparing 2 reports, 52 characters' },
      { text: 'ended' },
    ]);
    expect((await ran(['compare', 'a.txt', 'b.txt', '--no-progress'])).progress[0]).toMatchObject({
      wanted: false,
    });
    expect((await ran(['compare', 'a.txt', 'b.txt', '--progress'])).progress[0]).toMatchObject({
      wanted: true,
    });
  });
});

describe('an error is one line that says what, where, what next; the exit code is 2; nothing is written', () => {
  test.each<[argv: string, message: RegExp]>([
    ['', /"crossclaim": no command given\. See crossclaim --help\./],
    ['comapre a.txt b.txt', /"comapre": not a command\. The commands are: compare, render, explain, /],
    ['compare', /"files": is not given/],
    [
      'compare a.txt b.txt --fromat json',
      /"--fromat": not an option\. Did you mean --format\? See crossclaim --help/,
    ],
    ['compare a.txt b.txt -x', /"-x": not an option/],
    ['compare a.txt b.txt --out', /"--out": needs a value/],
    ['compare a.txt b.txt --help=yes', /"--help=yes": not an option/],
    [
      'compare a.txt b.txt --format pdf',
      /"--format": "pdf" is not possible\. Use md or html or text or csv or annotations or json or packed\./,
    ],
    ['compare a.txt b.txt --detail long', /"--detail": "long" is not possible\. Use short or full\./],
    ['compare a.txt b.txt --language fr', /"--language": "fr" is not possible\. Use ar or en\./],
    ['compare a.txt missing.txt', /cannot read "missing\.txt": no such file or folder\. Check the path\./],
    ['compare a.txt', /only one source given\. A comparison needs at least two reports/],
    ['compare one.json', /only one source given/],
    ['compare a.txt blank.txt', /"blank\.txt" has no text/],
    ['compare a.txt binary.dat', /"binary\.dat" is no report but binary data\. Give its text/],
    ['compare a.txt cp1256.txt --encoding latin-99', /"--encoding": "latin-99" is no encoding that is known/],
    ['compare a.txt picture.txt', /"picture\.txt" is no report but a picture \(PNG\)\. Give its text/],
    ['compare a.txt nothing*.txt', /cannot read "nothing\*\.txt": no file fits this pattern/],
    ['compare a.txt empty', /cannot read "empty": there is no event\.json in this folder, and no \.txt/],
    ['compare a.txt feed.txt', /"feed\.txt" is no report but a feed \(RSS\)/],
    [
      'compare a.txt report.json',
      /"report\.json" is no report but a comparison of reports\. Use: crossclaim render report\.json/,
    ],
    [
      'compare a.txt outside/event.json',
      /"b\.txt" lies outside "outside", the folder of the file that names it/,
    ],
    ['compare a.txt ./a.txt', /only one source given/],
    ['compare list.json list2.json', /two sources have the id "x"/],
    ['compare list.json one.json', /two sources have the id "x"/],
    ['compare broken.json', /"broken\.json" is not valid JSON at line 2, column 16\./],
    ['compare cut.json', /"cut\.json" is not valid JSON at line 1, column 12\./],
    ['compare list.json --topics broken.json', /"broken\.json" is not valid JSON/],
    [
      'compare list.json --topics list.json',
      /"list\.json: topics\[0\]": expected a property "label", which is missing/,
    ],
    ['compare event/event.json --topics who.json', /two topics have the id "who"/],
    ['compare a.txt b.txt --out missing/o.md', /cannot write "missing\/o\.md": no such file or folder/],
    [
      'compare a.txt b.txt --out ./b.txt',
      /"--out": \.\/b\.txt is one of the files read\. Name another file\./,
    ],
    ['compare event/event.json --out event/x.txt', /one of the files read/],
  ])('crossclaim %s', async (argv, message) => {
    const { code, out, err, written } = await ran(argv.split(' ').filter((word) => word !== ''));
    expect(err).toMatch(message);
    expect(err).toMatch(/^crossclaim: [^\n]+\n$/);
    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 });
  });

  test.each<[json: unknown, message: RegExp]>([
    [7, /"e\.json: sources": expected an array of sources, or an object with a property "sources"/],
    [{ reports: [] }, /"e\.json: sources": expected an array/],
    [{ sources: [], topics: [] }, /no source given/],
    [['a'], /"e\.json: sources\[0\]": expected an object, found a string/],
    [[{ id: 'a', text: 'A.', author: 'x' }], /"e\.json: sources\[0\]": expected no property "author"/],
    [[{ id: 'a' }], /"e\.json: sources\[0\]": expected a property "text"/],
    [
      [{ id: 'a', text: 'A.', file: 'a.txt' }],
      /"e\.json: sources\[0\]": expected either "text" or "file", found both/,
    ],
    [[{ id: 'a', file: 5 }], /"e\.json: sources\[0\]\.file": expected a string/],
    [[{ id: 'a', file: 'none.txt' }], /cannot read "none\.txt": no such file/],
    [[{ id: 'a', file: 'blank.txt' }], /"blank\.txt" has no text/],
    [[{ id: 'a', file: 'a.txt', sha256: 'abc' }], /"a\.txt" has SHA-256 [0-9a-f]{64}, but "abc" is given/],
    [[{ id: 'a', text: 'A.', sha256: 'abc' }], /"e\.json: sources\[0\]" has SHA-256/],
    [[{ id: 'a', text: 'A.', sha256: 5 }], /sha256": expected a string/],
    [
      [{ id: 'a', text: 'A.', language: 'fr' }],
      /"e\.json: sources\[0\]\.language": the language "fr" is not supported\. Supported: ar, en\./,
    ],
    [
      [{ id: 'a', text: 'A.', publishedAt: 'today' }],
      /"e\.json: sources\[0\]\.publishedAt": expected an ISO 8601 date/,
    ],
    [
      {
        sources: [
          { id: 'a', text: 'A.' },
          { id: 'b', text: 'B.' },
        ],
        topics: {},
      },
      /"e\.json: topics": expected an array, found an object/,
    ],
  ])('%j', async (json, message) => {
    const { code, err } = await ran(['compare', 'e.json'], { extra: { 'e.json': JSON.stringify(json) } });
    expect(err).toMatch(message);
    expect(err).toMatch(/^crossclaim: [^\n]+\n$/);
    expect(code).toBe(2);
  });

  test('a file name full of controls still gives one clean line', async () => {
    const { err } = await ran(['compare', 'a.txt', 'x\n\u001b[2J\u202e.txt']);
    expect(err).toBe('crossclaim: cannot read "x [2J .txt": no file fits this pattern. Check the path.\n');
  });

  test.each([
    ['EISDIR', 'it is a folder'],
    ['EACCES', 'permission denied'],
    ['EODD', 'EODD'],
  ])('%s', async (code, words) => {
    const { world, traces } = fakeWorld(files, {
      read: () => {
        throw systemError(code);
      },
    });
    expect(await run(['compare', 'a.txt', 'b.txt'], world)).toBe(2);
    expect(traces.err.join('')).toBe(`crossclaim: cannot read "a.txt": ${words}. Check the path.\n`);
  });
});

test('a fault of the program is told apart from bad input', async () => {
  const { world, traces } = fakeWorld(files, {
    engine: {
      ...fakeWorld({}).world.engine,
      compare: async () => {
        throw new RangeError('oops');
      },
    },
  });
  expect(await run(['compare', 'a.txt', 'b.txt'], world)).toBe(1);
  expect(traces.err.join('')).toBe(
    'crossclaim: a fault in crossclaim itself, please report it: RangeError: oops\n',
  );
});

interface Setting {
  readonly extra?: Readonly<Record<string, string>>;
  /** The language the engine finds in every source. */
  readonly compareAs?: 'ar' | 'en';
}

async function ran(argv: readonly string[], { extra = {}, compareAs }: Setting = {}) {
  const { world, traces } = fakeWorld({ ...files, ...extra });
  const compare: World['engine']['compare'] = (sources, options) =>
    world.engine.compare(
      compareAs === undefined ? sources : sources.map((one) => ({ ...one, language: compareAs })),
      options,
    );
  const code = await run(argv, { ...world, engine: { ...world.engine, compare } });
  const { out, err, written, compared, progress } = traces;
  return { code, out: out.join(''), err: err.join(''), written, compared, progress };
}
