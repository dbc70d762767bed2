import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { reportOf, source } from '../../render/sample.js';
import { fakeWorld } from '../fake-world.js';

const files = {
  'a.txt': 'The minister arrived.',
  'two.json': JSON.stringify({
    sources: [
      { id: 'x', text: 'One.' },
      { id: 'y', text: 'Two.' },
    ],
    topics: [{ id: 't', label: {}, terms: ['x'] }],
  }),
  'topics.json': JSON.stringify([{ id: 't', label: {}, terms: ['x'] }]),
  'report.json': JSON.stringify(reportOf({ sources: [source('a'), source('b')] })),
  'cut-report.json': JSON.stringify({ ...reportOf({}), claims: 7 }),
  'other.json': '{"a":1}',
};

async function validate(...names: readonly string[]) {
  const { world, traces } = fakeWorld(files);
  const code = await run(['validate', ...names], world);
  return { code, out: traces.out.join(''), err: traces.err.join('') };
}

describe('says what a file holds', () => {
  test.each([
    ['a.txt', '1 report'],
    ['two.json', '2 reports, 1 topic'],
    ['topics.json', '1 topic'],
    ['report.json', 'a comparison of 2 reports, 0 claims in 0 points'],
  ])('%s: %s', async (name, held) => {
    expect(await validate(name)).toEqual({ code: 0, out: `${name}: ${held}\n`, err: '' });
  });
});

test('goes on after a file that is wrong, and says so by its exit code', async () => {
  const { code, out, err } = await validate('cut-report.json', 'a.txt', 'other.json', 'none.txt');
  expect({ code, out }).toEqual({ code: 2, out: 'a.txt: 1 report\n' });
  expect(err.split('\n')).toEqual([
    expect.stringMatching(/^crossclaim: "cut-report\.json: report\.claims": expected an array/),
    expect.stringMatching(/^crossclaim: "other\.json: sources": expected an array of sources/),
    expect.stringMatching(/^crossclaim: cannot read "none\.txt"/),
    '',
  ]);
});
