import { type BodyKind, portfolioBodies } from '../../../concepts/offices.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

/** The acronym in brackets after a name: `Islamic State (IS)`. */
export function acronymAfter(reader: NameReader, at: number): string | undefined {
  const [open, word, close] = reader.tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || word === undefined) return undefined;
  return /^\p{Lu}{2,8}$/u.test(word.text) ? word.form : undefined;
}

/** A draft of a headed body, made of what was read of it. */
export function bodyDraft(
  type: BodyKind,
  range: { readonly first: number; readonly last: number; readonly proclitics: string },
  read: {
    readonly portfolio?: string | undefined;
    readonly country?: string | undefined;
    readonly own: readonly string[];
  },
  acronym?: string,
): OrganisationDraft {
  const portfolio = portfolioBodies.has(type) ? read.portfolio : undefined;
  return {
    kind: 'organisation',
    ...range,
    type,
    own: portfolio === undefined ? read.own : [],
    ...(portfolio !== undefined && { portfolio }),
    ...(read.country !== undefined && { country: read.country }),
    ...(acronym !== undefined && { acronym }),
  };
}

/** Keeps, of overlapping ranges, the one that starts first and then the longer one; earlier entries win ties. */
export function disjoint<T extends { readonly first: number; readonly last: number }>(
  ranges: readonly T[],
): readonly T[] {
  const sorted = ranges.map((range, order) => ({ range, order })).sort(byPosition);
  const kept: T[] = [];
  for (const { range } of sorted) {
    const previous = kept[kept.length - 1];
    if (previous === undefined || range.first >= previous.last) kept.push(range);
  }
  return kept;
}

interface Ordered {
  readonly range: { readonly first: number; readonly last: number };
  readonly order: number;
}

function byPosition(a: Ordered, b: Ordered): number {
  return a.range.first - b.range.first || b.range.last - a.range.last || a.order - b.order;
}
