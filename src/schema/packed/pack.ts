import type { PackedReport, PackedShape } from '../types.js';

/** What is packed so far, and where each thing stands. */
interface Packing {
  readonly texts: string[];
  readonly shapes: PackedShape[];
  readonly things: (readonly number[])[];
  readonly places: Readonly<Record<'texts' | 'shapes' | 'things', Map<string, number>>>;
}

/** Plain data as it is kept: each text, each set of names and each object once, by its place. Linear. */
export function pack(data: unknown): PackedReport {
  const packing: Packing = {
    texts: [],
    shapes: [],
    things: [],
    places: { texts: new Map(), shapes: new Map(), things: new Map() },
  };
  put(packing, data);
  const { texts, shapes, things } = packing;
  return { packedVersion: '1', texts, shapes, things };
}

/** Puts an object or a list among the things, after what it holds; its place. */
function put(packing: Packing, value: unknown): number {
  if (Array.isArray(value)) return putAs(packing, undefined, value);
  const entries = Object.entries(value ?? {}).filter(([, one]) => one !== undefined);
  return putAs(
    packing,
    entries.map(([name]) => name),
    entries.map(([, one]) => one),
  );
}

function putAs(packing: Packing, names: readonly string[] | undefined, values: readonly unknown[]): number {
  const kinds = values.map(kindOf);
  const shape: PackedShape = {
    ...(names && { names }),
    kinds: names === undefined ? brief(kinds) : kinds.join(''),
  };
  const { shapes, things, places } = packing;
  const row = [placeIn(shapes, places.shapes, shape, JSON.stringify(shape))];
  for (const value of values) row.push(numberOf(packing, value));
  return placeIn(things, places.things, row, row.join());
}

/** One letter for a list of things of one kind. */
const brief = (kinds: readonly string[]): string =>
  kinds.every((kind) => kind === kinds[0]) ? (kinds[0] ?? '') : kinds.join('');

function kindOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 't';
    case 'number':
      return 'n';
    case 'boolean':
      return 'b';
    default:
      return value === null ? '0' : 'o';
  }
}

function numberOf(packing: Packing, value: unknown): number {
  switch (typeof value) {
    case 'string':
      return placeIn(packing.texts, packing.places.texts, value, value);
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    default:
      return value === null ? 0 : put(packing, value);
  }
}

/** The place of something in a list, where it is put at the end when it is met for the first time. */
function placeIn<T>(list: T[], places: Map<string, number>, one: T, key: string): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, list.length);
  list.push(one);
  return list.length - 1;
}
