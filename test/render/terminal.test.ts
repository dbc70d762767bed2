import { expect, test } from 'vitest';
import { renderTerminal } from '../../src/render.js';
import { claim, difference, group, reportOf, sample, source } from './sample.js';

const ESCAPE = '\u001b';
const plain = renderTerminal(sample, { language: 'en' }, 'plain').replace(/[\u2066-\u2069]/g, '');

test('one screen holds who reports, the counts, conflicts and answers', () => {
  expect(plain.split('\n').length).toBeLessThan(45);
  expect(plain).toContain('1 conflict, 1 difference in detail');
  expect(plain).toContain(
    'Conflicts\n  Subject arrived – Time: cannot both be so\n    “مساء الثلاثاء” bbc / “فجر الأربعاء” cnn',
  );
});

test('letters are bold where the terminal shows it, and only there', () => {
  expect(plain).not.toContain(ESCAPE);
  expect(renderTerminal(sample, { language: 'ar' }, 'colour')).toContain(`${ESCAPE}[1m`);
});

test('a source cannot steer the terminal', () => {
  const evil = `${ESCAPE}]0;title\u0007${ESCAPE}[2Jx\u009b31m\u202e`;
  const [a, b] = [claim('c1', evil, evil), claim('c2', 'b', 'y')];
  const text = renderTerminal(
    reportOf({
      sources: [source(evil, { publisher: evil }), source('b')],
      claims: [a, b],
      groups: [
        group('g', [a, b], {
          verdict: 'conflict',
          differences: [
            difference([
              [evil, a],
              ['y', b],
            ]),
          ],
        }),
      ],
    }),
    { language: 'en' },
    'plain',
  );
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
});

test('however many points there are, it stays on one screen', () => {
  const claims = Array.from({ length: 60 }, (_, i) => claim(`c${i}`, i % 2 === 0 ? 'a' : 'b', `قول ${i}`));
  const groups = Array.from({ length: 30 }, (_, i) => {
    const pair = claims.slice(2 * i, 2 * i + 2);
    const [x, y] = pair;
    const readings =
      x === undefined || y === undefined
        ? []
        : ([
            ['1', x],
            ['2', y],
          ] as const);
    return group(`g${i}`, pair, { verdict: 'conflict', differences: [difference(readings)] });
  });
  const text = renderTerminal(
    reportOf({ sources: [source('a'), source('b')], claims, groups }),
    { language: 'en' },
    'plain',
  );
  expect(text.split('\n').length).toBeLessThan(45);
  expect(text).toContain('and 24 more');
});
