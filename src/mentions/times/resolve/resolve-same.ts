import type { TimeBase } from '../expression.js';
import type { Resolved } from '../interval.js';
import { lengthOf, precisionOf, signed } from '../length.js';

/** A time that points back where the text named nothing it can point to: it hangs on an event. */
export function resolveSame({ unit, shift, day }: Extract<TimeBase, { readonly kind: 'same' }>): Resolved {
  return {
    precision: day === undefined ? precisionOf(unit) : 'day',
    anchor: 'event',
    ...(day === undefined ? {} : { dayOfMonth: day }),
    ...(shift === 0 ? {} : { offset: signed(lengthOf(unit, 1).duration, shift) }),
  };
}
