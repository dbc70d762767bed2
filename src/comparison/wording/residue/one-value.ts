import type { QuantityValue, TimeValue } from '../../../schema/types.js';
import { inBase, overlap, rangeOf, widened } from '../../quantities/quantities.js';
import { byOneClock } from '../../times/times.js';
import type { Word } from './words.js';

/** Whether two words are part of numbers that may be one; without a mention on both sides their digits tell. */
export function areOneNumber(a: Word, b: Word): boolean {
  const [x, y] = [quantityOf(a), quantityOf(b)];
  if (x !== undefined && y !== undefined) {
    const [p, q] = [inBase(x), inBase(y)];
    const converted = x.unit !== y.unit;
    return (
      (p.unit === q.unit || isBare(x) || isBare(y)) &&
      overlap(widened({ ...rangeOf(p), hedged: p.approximate || converted }), widened(rangeOf(q)))
    );
  }
  return a.senses.some(
    (s) => s.set === 'number' && b.senses.some((t) => t.set === 'number' && t.id === s.id),
  );
}

/** Whether a number stands alone: what it counts, and in what unit, is left to the reader: fell by 210 million. */
const isBare = ({ unit, of }: QuantityValue): boolean => unit === undefined && of === undefined;

const quantityOf = ({ mention }: Word): QuantityValue | undefined =>
  mention?.kind === 'quantity' ? mention.value : undefined;

/** Relations to a time that say when something happened; of others (since, until) the bound itself is compared. */
const WHEN: ReadonlySet<TimeValue['relation']> = new Set(['at', 'during', undefined]);

/** Whether two words are part of times that overlap. */
export function areOneTime({ mention: a }: Word, { mention: b }: Word): boolean {
  if (a?.kind !== 'time' || b?.kind !== 'time') return false;
  if (a.value.relation !== b.value.relation) return false;
  if (!WHEN.has(a.value.relation))
    return (
      a.value.start === b.value.start && a.value.end === b.value.end && a.value.duration === b.value.duration
    );
  const extents = byOneClock(a.value, b.value);
  if (extents === undefined) return false;
  const [x, y] = extents;
  return x.from < y.to && y.from < x.to;
}

/** Whether two words are part of the same time: 3 1/2 years, three and a half years; half past four, 16:30. */
export function areSameTime({ mention: a }: Word, { mention: b }: Word): boolean {
  if (a?.kind !== 'time' || b?.kind !== 'time') return false;
  const tells = [a.value.start, a.value.duration, a.value.clock].some((told) => told !== undefined);
  return (
    tells &&
    (['start', 'end', 'duration', 'clock', 'zone'] as const).every((part) => a.value[part] === b.value[part])
  );
}
