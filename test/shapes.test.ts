import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../src/alignment/figures/figures.js';
import { readClaims } from '../src/compare.js';
import { languages } from '../src/languages/registry.js';
import { compileLexicon } from '../src/text/lexicon/lexicon.js';

setFlagsFromString('--allow-natives-syntax');
const haveOneShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** How many hidden classes V8 has for some objects. */
function shapesOf(objects: readonly object[]): number {
  const shapes: object[] = [];
  for (const object of objects) if (!shapes.some((one) => haveOneShape(one, object))) shapes.push(object);
  return shapes.length;
}

const sources = [
  {
    id: 'a',
    text: 'The two ministers signed the agreement in Rabat on Tuesday. At least 12 people were killed when a bridge collapsed near the port, police said. The government will rebuild it next year.',
  },
  {
    id: 'b',
    text: 'وقع الوزيران الاتفاق في الرباط يوم الأربعاء. وقال متحدث باسم الشرطة إن 13 شخصا قتلوا في انهيار جسر قرب الميناء. وستعيد الحكومة بناءه العام المقبل.',
  },
];

describe('what comes by the thousand has few hidden classes', () => {
  // An object that begins with a spread and gets more names has one of its own in V8, and each place that reads it
  // looks its names up anew: so these are written out name by name.
  const { documents, claims, mentions } = readClaims(sources);
  const entries = languages.flatMap((pack) => [...compileLexicon(pack).entries.values()].flat());
  it.each([
    ['tokens', documents.flatMap((d) => d.tokens), 2],
    ['hits', documents.flatMap((d) => d.hits), 2],
    ['analyses', documents.flatMap((d) => d.tokens.flatMap((t) => t.analyses)), 4],
    ['entries of the lexicon', entries.slice(0, 20_000), 2],
    ['clauses', documents.flatMap((d) => d.clauses), 4],
    ['mentions', mentions.flat(), 20],
    ['claims', claims.map(({ claim }) => claim), 8],
    ['arguments', claims.flatMap(({ claim }) => claim.arguments), 4],
    ['figures', figuresOf(claims).flat(), 4],
  ] as const)('%s', (_, objects, most) => {
    expect(objects.length).toBeGreaterThan(0);
    expect(shapesOf(objects)).toBeLessThanOrEqual(most);
  });
});
