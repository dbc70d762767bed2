import { kinds } from '../../../concepts/kinds.js';
import { hasHit } from '../../../grammar/hits.js';
import type { Numeral } from '../numbers/numbers.js';
import type { QuantityReader } from '../quantity-reader.js';
import { asMembers } from './members.js';
import type { Counted } from './noun.js';
import { nounAfter } from './noun-after.js';
import { asToll } from './toll.js';

export { subjectAfter } from './fates.js';
export { asMembers } from './members.js';
export { type Counted, impliedAt, kindCounted } from './noun.js';
export { nounAfter, wholeAfter } from './noun-after.js';
export { kindBefore, tollBefore } from './toll.js';
export { type Whole, wholeOf, wholeOfShare } from './whole.js';

/** Whether what is counted is told by a noun of no known kind. */
export const isUnknown = ({ of }: Counted): boolean => !(of in kinds);

/** Whether a noun of no known kind names an event, which is no thing counted: after 2009, سقوط. */
export const isEventNoun = (reader: QuantityReader, counted: Counted): boolean =>
  isUnknown(counted) && hasHit(reader, counted.first, 'concept');

/**
 * What a number counts: the noun after it, else the body of people that it tells the size of. `last` and `value` are
 * those of the number it ends with, where it is a range; `isYear` says that it may be a year.
 */
export function countedBy(
  reader: QuantityReader,
  { start }: Numeral,
  { last, value }: Numeral,
  isYear: boolean,
): Counted | undefined {
  const noun = nounAfter(reader, last, value);
  const told = noun && isYear && isEventNoun(reader, noun) ? undefined : noun;
  return asMembers(reader, start, asToll(reader, start, told));
}
