import type { Claim, QuantityValue, TimeValue, Value } from '../schema/types.js';
import { foreign, type Line, own, say } from './blocks.js';
import { displayed } from './display.js';
import { directionOf, type View } from './view.js';

/** A value as printed, with its normal form where that says more: «ستة وستون» (66), «أمس الأربعاء» (2021-11-24). */
export function valueLine(
  view: View,
  text: string,
  value: Value | undefined,
  claim: Claim | undefined,
): Line {
  const printed = foreign(text, claim === undefined ? undefined : directionOf(view, claim.sourceId));
  const normal = value === undefined || saysItself(text, value) ? undefined : normalForm(view, value);
  return normal === undefined ? [printed] : say`${printed} (= ${foreign(normal)})`;
}

/** Whether the words printed already hold the number in digits, or the date. */
function saysItself(text: string, value: Value): boolean {
  if (value.kind === 'time') return value.start !== undefined && displayed(text).includes(value.start);
  if (value.kind !== 'quantity') return true;
  const numbers = displayed(text).replaceAll(',', '');
  return value.min !== undefined && value.min === value.max && numbers.includes(String(value.min));
}

function normalForm(view: View, value: Value): string | undefined {
  if (value.kind === 'quantity') return amount(view, value);
  if (value.kind === 'time') return moment(view, value);
  return undefined;
}

function amount({ phrases }: View, { min, max, unit, approximate }: QuantityValue): string | undefined {
  const { exactly, atLeast, atMost, between } = phrases.range;
  const number =
    min !== undefined && max !== undefined
      ? (min === max ? exactly : between)(figure(min), figure(max))
      : min !== undefined
        ? atLeast(figure(min), '')
        : max !== undefined
          ? atMost('', figure(max))
          : undefined;
  if (number === undefined) return undefined;
  const measured = unit === undefined ? number : `${number} ${unit}`;
  return approximate ? phrases.about(measured) : measured;
}

function moment(
  { phrases }: View,
  { start, anchor, day, partOfDay, duration }: TimeValue,
): string | undefined {
  if (start !== undefined) return start;
  const weekday = day === undefined ? undefined : phrases.weekday[day];
  if (anchor === 'week' && weekday !== undefined) {
    const part = partOfDay === undefined ? '' : ` ${phrases.partOfDay[partOfDay]}`;
    return phrases.sharedWeek(`${weekday}${part}`);
  }
  return duration;
}

/** Digits in groups of three, the same in every locale: the page mixes languages. */
export function figure(value: number): string {
  if (!Number.isInteger(value) || Math.abs(value) >= 1e21) return String(value);
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count as the renderer's own words. */
export function count(value: number): Line {
  return [own(figure(value))];
}
