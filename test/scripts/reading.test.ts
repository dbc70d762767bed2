import { describe, expect, test } from 'vitest';
import { claimFor, judgeClause, sumUp } from '../../scripts/lib/reading.mjs';

const claim = (concept: string | undefined, start: number, end: number) => ({
  sourceId: 'a',
  start,
  end,
  predicate: { ...(concept && { concept }), start, end: start + 4 },
  arguments: [],
  attribution: [],
  polarity: 'affirmed',
  certainty: 'asserted',
});

describe('the claim a clause is held against', () => {
  const clause = (predicate: readonly (string | null)[]) => ({
    source: 'a',
    start: 10,
    end: 50,
    labels: { predicate },
  });

  test('has a labelled concept where one has', () => {
    expect(
      claimFor(clause(['sign']), [claim('visit', 10, 50), claim('sign', 12, 40)])?.predicate.concept,
    ).toBe('sign');
  });

  test('is the one most like it in span else', () => {
    expect(
      claimFor(clause(['meet']), [claim('sign', 12, 40), claim('visit', 10, 50)])?.predicate.concept,
    ).toBe('visit');
  });

  test('has its predicate in the clause rather than before it', () => {
    expect(
      claimFor(clause(['sign']), [claim('sign', 2, 50), claim('visit', 10, 30)])?.predicate.concept,
    ).toBe('visit');
  });

  test('shares half of the shorter span', () => {
    expect(claimFor(clause(['sign']), [claim('sign', 45, 90)])).toBeUndefined();
  });
});

describe('judging', () => {
  const label = {
    agent: null,
    speaker: null,
    time: null,
    quantities: [],
    polarity: ['affirmed'],
    certainty: ['asserted'],
  };
  const judged = (labels: object, read: object) =>
    judgeClause({ labels: { ...label, ...labels } }, { ...claim('sign', 0, 40), ...read }, []);

  test('a concept given where none fits is wrong, one of several labelled right', () => {
    expect(judged({ predicate: [null] }, {}).predicate).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(judged({ predicate: ['agree', 'sign'] }, {}).predicate).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  test('an agent is right by half of the shorter span or by its entity', () => {
    const agent = { any: [{ start: 5, end: 15 }] };
    const by = (start: number, end: number) => ({ arguments: [{ role: 'agent', start, end }] });
    expect(judged({ agent }, by(10, 20)).agent.right).toBe(1);
    expect(judged({ agent }, by(13, 30)).agent).toEqual({ right: 0, wrong: 1, missed: 1 });
    const carried = { arguments: [{ role: 'agent', start: 90, end: 95, mention: { entity: 'person:x' } }] };
    const mentions = [{ entity: 'person:x', start: 5, end: 14 }];
    const labels = { ...label, predicate: ['sign'], agent };
    expect(judgeClause({ labels }, { ...claim('sign', 0, 40), ...carried }, mentions).agent.right).toBe(1);
  });

  test('an optional label is right with it and without it, and wrong with another', () => {
    const agent = { optional: true, any: [{ start: 5, end: 15 }] };
    expect(judged({ agent }, {}).agent).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(judged({ agent }, { arguments: [{ role: 'agent', start: 30, end: 35 }] }).agent).toEqual({
      right: 0,
      wrong: 1,
      missed: 0,
    });
  });

  test('times are compared in the labelled fields', () => {
    const time = { any: [{ start: '2020-02', partOfDay: 'morning' }] };
    expect(judged({ time }, { time: { start: '2020-02-18T06', partOfDay: 'morning' } }).time.right).toBe(1);
    expect(judged({ time }, { time: { start: '2020-02-18' } }).time.right).toBe(0);
  });

  test('each number counts for itself', () => {
    const number = (start: number, min: number, max: number, of: string) => ({
      role: 'quantity',
      start,
      mention: { kind: 'quantity', value: { min, max, of } },
    });
    const quantities = [
      { min: 3, max: 3, of: ['bus'] },
      { about: 100, of: ['person'] },
    ];
    const read = {
      arguments: [number(0, 3, 3, 'bus'), number(5, 90, 110, 'person'), number(9, 7, 7, 'bus')],
    };
    expect(judged({ quantities }, read).quantity).toEqual({ right: 2, wrong: 1, missed: 0 });
  });

  test('not to find is to fail to find', () => {
    const labels = { predicate: ['find', 'fail-to-find'], opposite: ['fail-to-find'], polarity: ['negated'] };
    const failed = { predicate: { concept: 'fail-to-find', start: 0, end: 4 } };
    expect(judged(labels, failed)['polarity and certainty'].right).toBe(1);
  });

  test('sums', () => {
    const counts = [
      { predicate: { right: 3, wrong: 1, missed: 0 } },
      { predicate: { right: 0, wrong: 0, missed: 3 } },
    ];
    expect(sumUp(counts, 'predicate')).toEqual({ p: 0.75, r: 0.5, f1: 0.6 });
  });
});
