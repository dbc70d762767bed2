import type { DraftClaim } from '../model/claim.js';
import type { Mention } from '../model/mention.js';
import type { QuantityValue, TimeValue } from '../schema/types.js';

/** `257 person`, `2000.. kilometre`, `~27..33 passenger`. */
export function describeQuantity({ min, max, of, unit, approximate }: QuantityValue): string {
  const range = min === max ? `${min}` : `${min ?? ''}..${max ?? ''}`;
  return `${approximate ? '~' : ''}${[range, unit, of].filter(Boolean).join(' ')}`;
}

/** `2018-04-11`, `day 3 evening`, `month 12 yearOffset -1`. */
export function describeTime(time: TimeValue): string {
  const { kind: _, precision, anchor, start, end: _end, weekday, ...fields } = time;
  const named = Object.entries(fields).map(([name, value]) => `${name} ${value}`);
  const parts = [
    ...(start === undefined ? [] : [start]),
    ...named,
    ...(start === undefined && fields.day === undefined && weekday ? [`weekday ${weekday}`] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : `${precision}, ${anchor}`;
}

/** The value of a mention, by its kind. */
export function describeMention(mention: Mention): string {
  switch (mention.kind) {
    case 'quantity':
      return describeQuantity(mention.value);
    case 'time':
      return describeTime(mention.value);
    case 'ordinal':
      return `${mention.value}.`;
    default:
      return mention.entity;
  }
}

/** `sign`, `not sign`, `sign, planned`. */
export function describePredicate({
  predicate,
  polarity,
  certainty,
}: Pick<DraftClaim, 'predicate' | 'polarity' | 'certainty'>): string {
  const name = `${polarity === 'negated' ? 'not ' : ''}${predicate.concept ?? '(no concept)'}`;
  return certainty === 'asserted' ? name : `${name}, ${certainty}`;
}
