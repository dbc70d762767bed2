import { hitAt, hitBefore, type QuantityReader, sameSentence } from './quantity-reader.js';

/** What the words round a number make of it. */
export interface Bounds {
  readonly low: boolean;
  readonly high: boolean;
  readonly approximate: boolean;
}

/** Hedges with the token range they cover; `first` is where the first begins, with its proclitics. */
export interface Hedged extends Bounds {
  readonly first: number;
  readonly last: number;
  readonly proclitics: string;
}

const BOUNDING = ['about', 'nearly', 'at-least', 'more-than', 'at-most', 'less-than', 'up-to'];
const NONE: Bounds = { low: true, high: true, approximate: false };

function boundsOf(hedge: string): Bounds | undefined {
  if (hedge === 'about' || hedge === 'nearly') return { ...NONE, approximate: true };
  if (hedge === 'at-least' || hedge === 'more-than') return { ...NONE, high: false };
  if (hedge === 'at-most' || hedge === 'less-than' || hedge === 'up-to') return { ...NONE, low: false };
  return undefined;
}

/** Bounds that hold together; a looser hedge inside a bound only makes it approximate. */
export function both(a: Bounds, b: Bounds): Bounds {
  const bounds = { low: a.low && b.low, high: a.high && b.high, approximate: a.approximate || b.approximate };
  return bounds.low || bounds.high ? bounds : { ...NONE, approximate: true };
}

/** The hedges that stand right before a token: `at least about`, ما لا يقل عن. */
export function hedgesBefore(reader: QuantityReader, index: number): Hedged {
  let hedged: Hedged = { ...NONE, first: index, last: index, proclitics: '' };
  for (let round = 0; round < 3; round++) {
    const hit = hitBefore(reader, hedged.first, 'hedge', ...BOUNDING);
    const bounds = hit && boundsOf(hit.id);
    if (hit === undefined || bounds === undefined || !sameSentence(reader, hit.first, index)) break;
    hedged = { ...both(hedged, bounds), first: hit.first, last: index, proclitics: hit.proclitics };
  }
  return hedged;
}

/** A hedge after what is counted: `257 شخصا على الأقل`, `20 people or more`; not one that belongs to the next number. */
export function hedgeAfter(reader: QuantityReader, index: number): Hedged | undefined {
  const hit = hitAt(reader, index, 'hedge', ...BOUNDING);
  const bounds = hit && boundsOf(hit.id);
  if (hit === undefined || bounds === undefined || !sameSentence(reader, index, index - 1)) return undefined;
  if (hit.id === 'up-to' || hit.id === 'nearly' || isNumber(reader, hit.last)) return undefined;
  const next = reader.tokens[hit.last];
  const closed =
    next === undefined || next.kind === 'punctuation' || next.sentence !== reader.tokens[index]?.sentence;
  const free = hit.id === 'at-least' || hit.id === 'at-most';
  if (!closed && !free && !hitAt(reader, hit.last, 'preposition')) return undefined;
  return { ...bounds, first: hit.first, last: hit.last, proclitics: hit.proclitics };
}

function isNumber(reader: QuantityReader, index: number): boolean {
  return (
    reader.tokens[index]?.kind === 'number' ||
    (['number', 'vague', 'currency'] as const).some((c) => hitAt(reader, index, c) !== undefined)
  );
}
