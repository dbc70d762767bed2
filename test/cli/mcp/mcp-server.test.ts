import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleCommand } from '../../../scripts/lib/command.mjs';

const folder = mkdtempSync(join(tmpdir(), 'crossclaim-mcp-'));
const client = new Client({ name: 'test', version: '1.0.0' });

const sources = [
  { id: 'a', text: 'The minister arrived in Rabat on Tuesday. At least 14 people were hurt in a protest.' },
  { id: 'b', text: 'وصل الوزير إلى الرباط الأربعاء. وأصيب 14 شخصا في احتجاج.', publisher: 'وكالة' },
];

beforeAll(async () => {
  const cli = await bundleCommand(folder, '1.2.3');
  writeFileSync(join(folder, 'a.txt'), sources[0]?.text ?? '');
  writeFileSync(join(folder, 'b.txt'), sources[1]?.text ?? '');
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [cli, 'mcp', folder],
      cwd: folder,
      stderr: 'inherit',
    }),
  );
});

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a tool answers, as data. */
async function called(name: string, args: Record<string, unknown>) {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  const [text] = Array.isArray(content) ? content : [];
  return { data: structuredContent, text: String(text?.text), isError };
}

test('says who it is, and what its tools take', async () => {
  expect(client.getServerVersion()).toMatchObject({ name: 'crossclaim', version: '1.2.3' });
  expect(client.getInstructions()).toContain('never says who is right');
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['compare', 'explain', 'inspect']);
  for (const { inputSchema, annotations } of tools) {
    expect(inputSchema).toMatchObject({ type: 'object' });
    expect(annotations).toMatchObject({ readOnlyHint: true });
  }
});

describe('compare', () => {
  test('tells where reports conflict, with the words and their place', async () => {
    const { data, text } = await called('compare', { sources });
    expect(JSON.parse(text)).toEqual(data);
    expect(data).toMatchObject({
      sources: [{ id: 'a' }, { id: 'b', publisher: 'وكالة' }],
      counts: { conflict: 1 },
      more: 0,
    });
    const report: {
      points: {
        verdict: string;
        differences?: {
          readings: { claims: { source: string; start: number; end: number; quote: string }[] }[];
        }[];
      }[];
    } = JSON.parse(text);
    const [first] = report.points;
    expect(first?.verdict).toBe('conflict');
    const claims =
      first?.differences?.flatMap(({ readings }) => readings.flatMap((reading) => reading.claims)) ?? [];
    expect(new Set(claims.map(({ source }) => source))).toEqual(new Set(['a', 'b']));
    for (const { source, start, end, quote } of claims)
      expect(sources.find(({ id }) => id === source)?.text.slice(start, end)).toBe(quote);
  });

  test('as many points as asked, of the verdicts asked', async () => {
    const { data } = await called('compare', {
      sources,
      limit: 1,
      verdicts: ['single-source', 'conflict', 'difference', 'agreement', 'similar'],
    });
    expect(data).toMatchObject({ points: [{ verdict: 'conflict' }], more: expect.any(Number) });
    const none = await called('compare', { sources, verdicts: [] });
    expect(none.data).toMatchObject({ points: [], more: 0, counts: { conflict: 1 } });
  });

  test('answers topics', async () => {
    const topics = [{ id: 'who', label: { en: 'Who' }, concepts: ['arrive'], roles: ['agent'] }];
    const { data } = await called('compare', { sources, topics });
    expect(data).toMatchObject({ topics: [{ id: 'who', answers: [{ sources: ['a', 'b'] }] }] });
  });

  test('reads files of the folder that it was given, and no other', async () => {
    expect((await called('compare', { files: ['a.txt', 'b.txt'] })).data).toMatchObject({
      sources: [{ id: 'a' }, { id: 'b' }],
    });
    const { isError, text } = await called('compare', { files: ['a.txt', '/etc/passwd'] });
    expect([isError, text]).toEqual([
      true,
      expect.stringContaining('in no folder that this server may read'),
    ]);
  });
});

test('explain tells what was found between two passages', async () => {
  const { data } = await called('explain', { sources, a: 'Tuesday', b: 'الأربعاء' });
  expect(data).toMatchObject({
    together: { verdict: 'conflict' },
    differences: [{ slot: 'time', a: 'Tuesday' }],
    explanation: { gate: 'told' },
  });
});

test('inspect tells what is read in one report', async () => {
  const { data } = await called('inspect', { text: sources[0]?.text });
  expect(data).toMatchObject({
    language: 'en',
    sentences: [{ claims: [{ predicate: { value: 'arrive' } }] }, {}],
  });
});

describe('a wrong call is answered by what is wrong and what to do', () => {
  test.each<[name: string, args: Record<string, unknown>, message: RegExp]>([
    ['compare', {}, /"sources": give either the texts or files/],
    ['compare', { sources: sources.slice(1) }, /only one source given/],
    ['compare', { sources: [{ id: 'a' }, { id: 'b' }] }, /text/],
    ['compare', { sources, limit: 0 }, /limit/],
    [
      'compare',
      { sources, topics: [{ id: 't', label: {}, concepts: ['singed'] }] },
      /there is no concept "singed"/,
    ],
    ['explain', { sources, a: 'Friday', b: 'x' }, /no claim of the report has the words "Friday"/],
    ['inspect', { text: ' ' }, /has no text/],
  ])('%s %j', async (name, args, message) => {
    const { isError, text } = await called(name, args);
    expect([isError, text]).toEqual([true, expect.stringMatching(message)]);
  });
});
