import type { Hedge } from '../../concepts/units.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Lead } from '../../model/lexicon.js';
import { hitBefore, type QuantityReader, sameSentence } from './quantity-reader.js';

/** What the words round a number make of it. */
interface Bounds {
  readonly low: boolean;
  readonly high: boolean;
  readonly approximate: boolean;
}

/** What the hedges round a number make of it, with the tokens that number, noun and hedges cover. */
export interface Hedging extends Bounds {
  readonly first: number;
  readonly last: number;
  /** What is written on to its first word. */
  readonly lead: Lead;
}

/** Where a number stands: `start` is the particle before its digits, where there is one. */
interface Place {
  readonly start: number;
  readonly first: number;
  readonly last: number;
  readonly lead: Lead;
}

const NONE: Bounds = { low: true, high: true, approximate: false };
const ABOUT: Bounds = { ...NONE, approximate: true };
const LEAST: Bounds = { ...NONE, high: false };
const MOST: Bounds = { ...NONE, low: false };

const bounding: ReadonlyMap<string, Bounds> = new Map<Hedge, Bounds>([
  ['about', ABOUT],
  ['nearly', ABOUT],
  ['at-least', LEAST],
  ['more-than', LEAST],
  ['at-most', MOST],
  ['less-than', MOST],
  ['up-to', MOST],
]);
const BOUNDING: ReadonlySet<string> = new Set(bounding.keys());

/** Hedges that are told of a number after it only where nothing follows them; and those told of what follows always. */
const FREE: ReadonlySet<string> = new Set<Hedge>(['at-least', 'at-most']);
const FORWARD: ReadonlySet<string> = new Set<Hedge>(['up-to', 'nearly']);

/** The hedges before a number, and after it or after its noun, which ends where token `end` begins. */
export function hedging(reader: QuantityReader, { start, first, last, lead }: Place, end: number): Hedging {
  const before = hedgesBefore(reader, hedgingOf(NONE, start, end, lead));
  const after = hedgeAfter(reader, end) ?? hedgeAfter(reader, last);
  const from = before.first === start ? first : before.first;
  const bounds = after ? both(before, after) : before;
  return hedgingOf(bounds, from, after ? Math.max(end, after.last) : before.last, before.lead);
}

const hedgingOf = ({ low, high, approximate }: Bounds, first: number, last: number, lead: Lead): Hedging => ({
  low,
  high,
  approximate,
  first,
  last,
  lead,
});

/** Bounds that hold together; a looser hedge inside a bound only makes it approximate. */
function both(a: Bounds, b: Bounds): Bounds {
  const bounds = { low: a.low && b.low, high: a.high && b.high, approximate: a.approximate || b.approximate };
  return bounds.low || bounds.high ? bounds : ABOUT;
}

/** The hedges that stand right before a number: `at least about`, ما لا يقل عن. */
function hedgesBefore(reader: QuantityReader, bare: Hedging): Hedging {
  let hedged = bare;
  for (;;) {
    const hit = hitBefore(reader, hedged.first, 'hedge', BOUNDING);
    const bounds = hit && bounding.get(hit.id);
    if (hit === undefined || bounds === undefined || !sameSentence(reader, hit.first, bare.first))
      return hedged;
    hedged = hedgingOf(both(hedged, bounds), hit.first, hedged.last, hit.lead);
  }
}

/** A hedge after what is counted: `257 شخصا على الأقل`, `20 people or more`; not one that belongs to the next number. */
function hedgeAfter(reader: QuantityReader, index: number): (Bounds & { readonly last: number }) | undefined {
  const hit = hitAt(reader, index, 'hedge', BOUNDING);
  const bounds = hit && bounding.get(hit.id);
  if (hit === undefined || bounds === undefined || !sameSentence(reader, index, index - 1)) return undefined;
  if (FORWARD.has(hit.id) || isNumber(reader, hit.last)) return undefined;
  return FREE.has(hit.id) || isClosed(reader, hit.last) ? { ...bounds, last: hit.last } : undefined;
}

/** Whether a phrase ends where a token begins: at a mark, at the end of the sentence, before a preposition. */
function isClosed(reader: QuantityReader, index: number): boolean {
  const next = reader.tokens[index];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    !sameSentence(reader, index - 1, index) ||
    hasHit(reader, index, 'preposition')
  );
}

const NUMBERS = ['number', 'vague', 'currency'] as const;

/** Whether a number begins here, or a currency before its number; بينهم holds none, though ين is one. */
function isNumber(reader: QuantityReader, index: number): boolean {
  return (
    reader.tokens[index]?.kind === 'number' ||
    NUMBERS.some((category) => {
      const hit = hitAt(reader, index, category);
      return hit !== undefined && (category !== 'currency' || hit.lead.letters + hit.tail.letters === 0);
    })
  );
}
