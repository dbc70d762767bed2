import { type Direction, type PlaceHead, shareSide } from '../../concepts/places.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';

/** How far what is counted reaches, where its place has no name: in the capital, in the north, across the country. */
export interface Extent {
  /** What is wider is greater. */
  readonly width: number;
  /** The side or part of it. */
  readonly direction?: string;
}

/** Widths: a side of a place is less than the place, and more than what is narrower. */
export const STATE = 3;
export const WORLD = 4;
const SIDE = 0.5;

const WIDTHS: ReadonlyMap<string, number> = new Map<PlaceHead, number>([
  ['village', 1],
  ['town', 1],
  ['city', 1],
  ['capital', 1],
  ['district', 1],
  ['neighbourhood', 1],
  ['camp', 1],
  ['province', 2],
  ['state', 2],
  ['region', 2],
  ['country', STATE],
  ['kingdom', STATE],
  ['republic', STATE],
]);

const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'over', 'through', 'around', 'inside']);
const NATIONWIDE: ReadonlySet<string> = new Set(['nationwide']);
const WORLDWIDE: ReadonlySet<string> = new Set(['worldwide']);
const ALL: ReadonlySet<string> = new Set(['all']);

/** An unnamed place stands so many tokens behind its preposition: in | the north of the country. */
const REACH = 6;

/**
 * How far a number between two tokens reaches, by the first place without a name that stands behind it; undefined where
 * none does, or a named place stands there. Linear in the tokens.
 */
export function extentBetween(
  document: Document,
  named: readonly Mention[],
  first: number,
  last: number,
): Extent | undefined {
  let opened = Number.NEGATIVE_INFINITY;
  let direction: string | undefined;
  let all = false;
  for (let i = first; i < last; i++) {
    if (hasHit(document, i, 'determiner', WORLDWIDE)) return { width: WORLD };
    if (hasHit(document, i, 'determiner', NATIONWIDE)) return { width: STATE };
    if (hasHit(document, i, 'preposition', WHERE)) {
      if (direction !== undefined) break;
      opened = i;
      all = false;
    }
    // What is behind an event lies where that lies: in the crash of a plane south of the capital.
    else if (hasHit(document, i, 'concept')) opened = Number.NEGATIVE_INFINITY;
    if (i - opened > REACH) continue;
    if (named.some((m) => m.kind === 'place' && m.first <= i && i < m.last)) return undefined;
    all ||= hasHit(document, i, 'determiner', ALL);
    direction ??= directionAt(document, i);
    const width = WIDTHS.get(hitAt(document, i, 'placeHead')?.id ?? '');
    if (width === undefined) continue;
    if (all) return { width: STATE };
    const side = direction ?? directionAt(document, i + 1);
    return side === undefined ? { width } : { width: width - SIDE, direction: side };
  }
  return direction === undefined ? undefined : { width: STATE - SIDE, direction };
}

/** The side that a word names; the middle of a place is none. */
function directionAt(document: Document, index: number): string | undefined {
  const id = hitAt(document, index, 'direction')?.id;
  return id === CENTRE ? undefined : id;
}

const CENTRE = 'centre' satisfies Direction;

/** Whether the first reaches less far than the second. */
export const isNarrower = (a: Extent | undefined, b: Extent | undefined): boolean =>
  a !== undefined && b !== undefined && a.width < b.width;

/** Whether two are opposite sides: the north, the south. */
export const areOtherSides = (
  { direction: a }: Partial<Extent> = {},
  { direction: b }: Partial<Extent> = {},
): boolean => a !== undefined && b !== undefined && !shareSide(a, b);
