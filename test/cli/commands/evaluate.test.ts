import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { claim, group, reportOf, source } from '../../render/sample.js';
import { fakeWorld } from '../fake-world.js';

const event = JSON.stringify([
  { id: 'a', text: 'It opened on Tuesday.' },
  { id: 'b', text: 'It opened on Friday.' },
]);
const gold = JSON.stringify([
  {
    id: 'G1',
    verdict: 'agree',
    members: [
      { source: 'a', start: 10, end: 20 },
      { source: 'b', start: 20, end: 30 },
    ],
  },
]);
const files = {
  'e/one/event.json': event,
  'e/one/gold.json': gold,
  'e/two/event.json': event,
  'e/two/gold.json': gold,
  'e/three/event.json': event,
  'bad/event.json': event,
  'bad/gold.json': '[{}]',
};
const claims = [claim('c1', 'a', 'opened now'), claim('c2', 'b', 'opened now')];

async function evaluated(...argv: readonly string[]) {
  const { world, traces } = fakeWorld(files);
  const compare = async () =>
    reportOf({ sources: [source('a'), source('b')], claims, groups: [group('g1', claims)] });
  const code = await run(['evaluate', ...argv], { ...world, engine: { ...world.engine, compare } });
  return { code, out: traces.out.join(''), err: traces.err.join('') };
}

test('scores every event with gold, and all of them together', async () => {
  const { code, out } = await evaluated('e');
  expect(code).toBe(0);
  expect(out.split('\n')).toEqual([
    '2 events, 4 reports',
    '',
    expect.stringMatching(/^\| event \| found \| align P /),
    expect.stringMatching(/^\|---\|---:/),
    '| one | 1.00 | 1.00 | 1.00 | 1.00 | – | – | – | – | – | 1.00 | – |',
    '| two | 1.00 | 1.00 | 1.00 | 1.00 | – | – | – | – | – | 1.00 | – |',
    '| mean | 1.00 | 1.00 | 1.00 | 1.00 | – | – | – | – | – | 1.00 | – |',
    '',
    'Counted together: conflict P 0.00, conflict R –, 0 false conflicts, silent –.',
    '',
  ]);
});

test('one event, as data', async () => {
  const { out } = await evaluated('e/one', '--json');
  expect(JSON.parse(out)).toMatchObject([
    { event: 'one', reports: 2, figures: { alignF1: 1, conflP: null } },
  ]);
});

test.each([
  ['none', /"none": no such folder/],
  ['e/three', /"e\/three": no event\.json with a gold\.json in it/],
  ['bad', /"bad\/gold\.json: gold\[0\]\.verdict": expected one of/],
])('%s is refused', async (folder, message) => {
  const { code, err } = await evaluated(folder);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});
