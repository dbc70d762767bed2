import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { relations } from '../../src/model/relations.js';
import { rules } from '../../src/model/rules.js';

const page = readFileSync(new URL('../../docs/relations.md', import.meta.url), 'utf8');

it('docs/relations.md describes every rule once, with its relation, in the order of the table', () => {
  const described = [...page.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \|/gm)].map(
    ([, rule = '', relation = '']) => `${rule} ${relation}`,
  );
  expect(described).toEqual(Object.entries(rules).map(([rule, { relation }]) => `${rule} ${relation}`));
});

it('docs/relations.md describes every relation, with the verdict that it makes', () => {
  const described = [...page.matchAll(/^\| `([a-z-]+)` \| [^`|]+ \| (conflict|difference|none) \|/gm)].map(
    ([, relation = '', verdict = '']) => `${relation} ${verdict}`,
  );
  expect(described.sort()).toEqual(
    Object.entries(relations)
      .map((row) => row.join(' '))
      .sort(),
  );
});

it('docs/relations.md names the relations from the gravest to the lightest', () => {
  const [, order = ''] = /^From the gravest to the lightest: ([^.]+)\./m.exec(page) ?? [];
  expect(order.match(/[a-z]+(?:-[a-z]+)*/g)).toEqual(Object.keys(relations));
});
