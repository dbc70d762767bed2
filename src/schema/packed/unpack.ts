import type { PackedReport, PackedShape } from '../types.js';

/** More values than this are no report: what stands once can be told so often that no memory holds it. */
const MOST = 100_000_000;

/** What is wrong with packed data, and where. */
export interface PackedFault {
  readonly thing: number;
  readonly expected: string;
}

/** The data that `pack` packed, or why it cannot be told. What stood once is one object. Linear. */
export function unpack({ texts, shapes, things }: PackedReport): { readonly data: unknown } | PackedFault {
  const made: unknown[] = [];
  const sizes: number[] = [];
  for (const [thing, row] of things.entries()) {
    const shape = shapes[row[0] ?? -1];
    if (shape === undefined) return { thing, expected: 'the place of a shape first' };
    const values: unknown[] = [];
    let size = 1;
    for (let i = 1; i < row.length; i++) {
      const place = row[i] ?? 0;
      const kind = kindAt(shape, i - 1);
      size += kind === 'o' ? (sizes[place] ?? 0) : 1;
      const value = toldAt(kind, place, texts, made);
      if (value === undefined) return { thing, expected: `values as "${shape.kinds}" says` };
      values.push(value);
    }
    const data = shape.names === undefined ? values : named(shape.names, values);
    if (data === undefined) return { thing, expected: 'as many values as names' };
    if (size > MOST) return { thing, expected: `no more than ${MOST} values` };
    made.push(data);
    sizes.push(size);
  }
  return { data: made.at(-1) };
}

/** What the value at a place is: of a list with one letter, all are alike. */
const kindAt = ({ names, kinds }: PackedShape, place: number): string =>
  names === undefined && kinds.length === 1 ? kinds : kinds.charAt(place);

function toldAt(kind: string, place: number, texts: readonly string[], made: readonly unknown[]): unknown {
  switch (kind) {
    case 't':
      return texts[place];
    case 'n':
      return place;
    case 'b':
      return place === 1;
    case 'o':
      return made[place];
    case '0':
      return null;
    default:
      return undefined;
  }
}

const named = (names: readonly string[], values: readonly unknown[]): unknown =>
  names.length === values.length ? Object.fromEntries(names.map((name, i) => [name, values[i]])) : undefined;
