import type { ClaimInContext } from '../model/alignment.js';
import type { ReadingDraft } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { instantOf } from '../model/instant-of.js';
import type { Value } from '../schema/types.js';

/** When each source was published, as `publishedAt.value` has it, by source. */
export type Published = ReadonlyMap<string, string>;

/** Readings in the order in which they came out, by the first source that gives each; of one time by value, then by words. */
export function inReadingOrder(
  readings: readonly ReadingDraft[],
  claims: readonly ClaimInContext[],
  published: Published,
): readonly number[] {
  const keyed = readings.map((reading, index) => {
    const times = flatMap(reading.claims, (c) => published.get(claims[c]?.claim.sourceId ?? '') ?? []);
    const [first = LAST] = times.map(momentOf).sort((a, b) => a - b);
    return { index, first, ...valueKey(reading.value), text: reading.text };
  });
  return keyed
    .sort(
      (a, b) =>
        a.first - b.first ||
        a.number - b.number ||
        byText(a.moment, b.moment) ||
        byText(a.text, b.text) ||
        a.index - b.index,
    )
    .map(({ index }) => index);
}

const LAST = Number.MAX_SAFE_INTEGER;
const SYMBOLIC = 'W-';
/** More than the days of a week. */
const WEEK = 10;
const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Milliseconds of a date; a day of the symbolic week, `W-3`, by its number; they stand after what has a date. */
function momentOf(published: string): number {
  if (published.startsWith(SYMBOLIC)) return LAST - WEEK + Number(published.slice(SYMBOLIC.length));
  const at = instantOf(published);
  return Number.isNaN(at) ? LAST : at;
}

function valueKey(value: Value | undefined): { readonly number: number; readonly moment: string } {
  if (value?.kind === 'quantity') return { number: value.min ?? value.max ?? 0, moment: '' };
  if (value?.kind !== 'time') return { number: 0, moment: '' };
  return { number: value.day ?? 0, moment: value.start ?? value.clock ?? '' };
}
