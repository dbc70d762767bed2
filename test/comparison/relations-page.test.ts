import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rules } from '../../src/model/rules.js';
import schema from '../../src/schema/report.schema.json' with { type: 'json' };

const page = readFileSync(new URL('../../docs/relations.md', import.meta.url), 'utf8');

it('docs/relations.md describes every rule once, with its relation, in the order of the table', () => {
  const described = [...page.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \|/gm)].map(
    ([, rule = '', relation = '']) => `${rule} ${relation}`,
  );
  expect(described).toEqual(Object.entries(rules).map(([rule, { relation }]) => `${rule} ${relation}`));
});

it('docs/relations.md describes every relation of the schema', () => {
  const relations = [...page.matchAll(/^\| `([a-z-]+)` \| [^`]/gm)].map(([, relation = '']) => relation);
  expect(relations.sort()).toEqual([...schema.$defs.Relation.enum].sort());
});
