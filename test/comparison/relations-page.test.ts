import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesAr } from '../../src/render/phrases/rules-ar.js';
import { rulesEn } from '../../src/render/phrases/rules-en.js';
import schema from '../../src/schema/report.schema.json' with { type: 'json' };

const comparison = new URL('../../src/comparison/', import.meta.url);
const page = readFileSync(new URL('../../docs/relations.md', import.meta.url), 'utf8');

/** Each ruling of the code as `rule relation`: `{ rule: 'x', relation: 'y', … }`, the rule perhaps one of two. */
const ruled = new Set(
  readdirSync(comparison).flatMap((file) =>
    [
      ...readFileSync(new URL(file, comparison), 'utf8').matchAll(
        /\brule:\s*([^,]+),\s*relation:\s*'([a-z-]+)'/g,
      ),
    ].flatMap(([, rules = '', relation = '']) =>
      [...rules.matchAll(/'([a-z-]+)'/g)].map(([, rule = '']) => `${rule} ${relation}`),
    ),
  ),
);
/** Each row of a table of rules as `rule relation`. */
const described = [...page.matchAll(/^\| `([a-z-]+)` \| `([a-z-]+)` \|/gm)].map(
  ([, rule = '', relation = '']) => `${rule} ${relation}`,
);

describe('docs/relations.md', () => {
  it('describes every rule of the code, with its relation, once, and no other', () => {
    expect(ruled.size).toBeGreaterThan(20);
    expect([...described].sort()).toEqual([...ruled].sort());
  });

  it('describes every relation of the schema', () => {
    const relations = [...page.matchAll(/^\| `([a-z-]+)` \| [^`]/gm)].map(([, relation = '']) => relation);
    expect(relations.sort()).toEqual([...schema.$defs.Relation.enum].sort());
  });
});

it.each([
  ['Arabic', rulesAr],
  ['English', rulesEn],
])('reports explain every rule in %s', (_, reasons) => {
  expect(Object.keys(reasons).sort()).toEqual([...ruled].map((r) => r.split(' ')[0]).sort());
});
