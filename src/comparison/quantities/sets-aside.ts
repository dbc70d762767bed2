import { flatMap } from '../../model/flat-map.js';
import type { Member } from '../member.js';
import type { SlotValue } from '../slot-value.js';
import type { Counted } from './counted.js';

/**
 * Whether the sentence of the first names the number of the second to set it aside: 65, not 66. It is no number of its
 * claims, so that it is found among the words.
 */
export function setsAside(
  { member, value }: SlotValue<Counted>,
  { value: other }: SlotValue<Counted>,
): boolean {
  const { min, max } = other.range;
  if (min !== max || min === value.range.min) return false;
  const { claim, document } = member;
  const sentence = document.sentences[claim.sentence];
  const told = flatMap(claim.arguments, ({ mention }) => (mention?.kind === 'quantity' ? [mention] : []));
  const words = document.tokens.slice(sentence?.first, sentence?.last);
  return words.some(
    ({ index, kind, form }) =>
      (kind === 'number' ? Number(form) === min : numberAt(member, index) === min) &&
      !told.some((m) => m.first <= index && index < m.last) &&
      isRejectedBefore(member, index),
  );
}

function numberAt({ document }: Member, index: number): number | undefined {
  const hit = document.hitsAt[index]?.find((h) => h.category === 'number');
  return hit === undefined ? undefined : Number(hit.id);
}

/** Words between what sets a number aside and the number. */
const REACH = 2;

const isRejectedBefore = ({ document }: Member, index: number): boolean =>
  document.hitsAt
    .slice(Math.max(0, index - REACH), index + 1)
    .some((hits) =>
      hits.some((h) => h.category === 'negation' || (h.category === 'hedge' && h.id === 'instead-of')),
    );
