import type { TimeUnit } from '../../../concepts/times.js';
import { movesValue } from '../../../concepts/traits.js';
import type { TimeExpression } from '../expression.js';
import { type TimeReader, together, wordAt, wordBefore } from './time-reader.js';

/** Words from an event that moves a value to the old one: its object, and a preposition. */
const REACH = 6;

/**
 * Whether a length is only the one that another has come in place of: *from 65 years* to 62 years, *من عامين* إلى ثلاثة أعوام. Of two in
 * one unit the second of which is less, none is a range; else the text has to say that something moved.
 */
export function isOldLength(reader: TimeReader, one: TimeExpression, other: TimeExpression): boolean {
  const [old, now] = [countedIn(one), countedIn(other)];
  if (old === undefined || now === undefined || !together(reader, one.first, other.first)) return false;
  const to = wordAt(reader, one.last, 'to');
  if (to?.last !== other.first || wordBefore(reader, one.first, 'from') === undefined) return false;
  return (now.unit === old.unit && now.count < old.count) || isMoved(reader, one.first);
}

/** A length that is counted and says nothing of when: so many of a unit. */
function countedIn({
  base,
}: TimeExpression): { readonly unit: TimeUnit; readonly count: number } | undefined {
  if (base.kind !== 'length' || base.from !== 'none' || base.count === undefined) return undefined;
  return { unit: base.unit, count: base.count };
}

function isMoved({ document, tokens }: TimeReader, index: number): boolean {
  for (let at = index - 1; at >= index - REACH && at >= 0; at--) {
    if (tokens[at]?.sentence !== tokens[index]?.sentence) return false;
    if (document.hitsAt[at]?.some((h) => h.category === 'concept' && movesValue(h.id))) return true;
  }
  return false;
}
