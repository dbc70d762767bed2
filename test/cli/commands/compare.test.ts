import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { CrossclaimError, unreadLanguage } from '../../../src/errors.js';
import type { Verdict } from '../../../src/schema/types.js';
import { claim, group, reportOf, source } from '../../render/sample.js';
import { fakeWorld } from '../fake-world.js';

const files = {
  'a.txt': 'The minister arrived.',
  'b.txt': 'The minister left.',
  'c.txt': 'Le ministre est parti.',
};

async function ran(argv: readonly string[], verdicts: readonly Verdict[] = []) {
  const { world, traces } = fakeWorld(files);
  const claims = verdicts.map((_, index) => claim(`c${index}`, 'a', 'x'));
  const engine: typeof world.engine = {
    ...world.engine,
    compare: async (sources, options) => {
      const at = sources.findIndex(({ id }) => id === 'c');
      if (at >= 0)
        throw unreadLanguage(`sources[${at}] (c)`, 'Le ministre', {
          sign: 'its words',
          supported: ['ar', 'en'],
        });
      await world.engine.compare(sources, options);
      return reportOf({
        sources: sources.map(({ id }) => source(id)),
        claims,
        groups: claims.map((one, index) =>
          group(`g${index}`, [one], { verdict: verdicts[index] ?? 'agreement' }),
        ),
      });
    },
  };
  const code = await run(['compare', ...argv], { ...world, engine });
  return { code, out: traces.out.join(''), err: traces.err.join(''), compared: traces.compared };
}

describe('--fail-on ends with exit code 3, and the comparison is written', () => {
  test.each<[failOn: string, verdicts: Verdict[], code: number, err: string]>([
    ['conflict', ['conflict', 'difference', 'conflict'], 3, 'crossclaim: --fail-on conflict: 2 points.\n'],
    ['conflict', ['difference', 'agreement'], 0, ''],
    ['difference', ['difference', 'similar'], 3, 'crossclaim: --fail-on difference: 1 point.\n'],
    ['difference', ['conflict'], 3, 'crossclaim: --fail-on difference: 1 point.\n'],
    ['difference', ['agreement', 'similar', 'single-source'], 0, ''],
  ])('%s, %j', async (failOn, verdicts, code, err) => {
    const ended = await ran(['a.txt', 'b.txt', '--fail-on', failOn, '--format', 'json'], verdicts);
    expect(ended).toMatchObject({ code, err });
    expect(JSON.parse(ended.out).groups).toHaveLength(verdicts.length);
  });

  test('it names one of two', async () => {
    expect(await ran(['a.txt', 'b.txt', '--fail-on', 'agreement'])).toMatchObject({
      code: 2,
      err: 'crossclaim: "--fail-on": "agreement" is not possible. Use conflict or difference.\n',
    });
  });
});

describe('--keep-going', () => {
  test('leaves out what is no good, names it, and ends with exit code 4', async () => {
    const { code, err, compared } = await ran(['a.txt', 'none.txt', 'c.txt', 'b.txt', '--keep-going']);
    expect(code).toBe(4);
    expect(compared.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['a', 'b']]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(/^crossclaim: left out: cannot read "none\.txt"/),
      expect.stringMatching(/^crossclaim: left out: "sources\[1\] \(c\)" is in a language that is not read/),
      '',
    ]);
  });

  test('is silent where there is nothing to leave out', async () => {
    expect(await ran(['a.txt', 'b.txt', '--keep-going'])).toMatchObject({ code: 0, err: '' });
  });

  test('still needs two reports', async () => {
    expect(await ran(['a.txt', 'c.txt', '--keep-going'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/only one source given/),
    });
  });

  test('what --fail-on finds goes first', async () => {
    const argv = ['a.txt', 'b.txt', 'none.txt', '--keep-going', '--fail-on', 'conflict'];
    expect((await ran(argv, ['conflict'])).code).toBe(3);
  });
});

test('without it, the first one ends it', async () => {
  expect(await ran(['a.txt', 'b.txt', 'c.txt'])).toMatchObject({ code: 2, out: '' });
  expect(unreadLanguage('x', 'y', { sign: 's', supported: [] })).toBeInstanceOf(CrossclaimError);
});
