import { expect, it } from 'vitest';
import { namingOf } from '../../src/report/naming.js';
import type { Entity } from '../../src/schema/types.js';

const entity = (...names: readonly (readonly [sourceId: string, text: string])[]): Entity => ({
  id: 'e',
  kind: 'office',
  label: 'l',
  names: names.map(([sourceId, text]) => ({ sourceId, text, start: 0, end: 1, count: 1 })),
});

it('lists what each source calls an entity where they differ', () => {
  expect(
    namingOf([entity(['b', 'وزير الأمن'], ['a', 'وزير الدفاع'], ['b', 'الوزير'], ['b', 'الوزير'])]),
  ).toEqual([
    {
      entityId: 'e',
      names: [
        { sourceId: 'a', texts: ['وزير الدفاع'] },
        { sourceId: 'b', texts: ['وزير الأمن', 'الوزير'] },
      ],
    },
  ]);
});

it.each([
  ['one source names it', entity(['a', 'x'], ['a', 'y'])],
  ['all name it alike', entity(['a', 'x'], ['b', 'x'])],
  ['all use the same names, in another order', entity(['a', 'x'], ['a', 'y'], ['b', 'y'], ['b', 'x'])],
  ['nobody names it', entity()],
])('says nothing where %s', (_, one) => expect(namingOf([one])).toEqual([]));
