import type { KindId } from '../../concepts/kinds.js';
import { isPace } from '../../concepts/traits.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Member } from '../member.js';
import { once } from '../once.js';

/** What is counted stands so near the share that has been: behind it, or before it (بعد فرز 60 في المئة). */
const BEHIND = 8;
const BEFORE = 3;
/** Places that report one by one how they voted: 40% of polling stations had reported. */
const REPORTING: ReadonlySet<string> = new Set<KindId>(['ballot-station']);
const PERCENT: ReadonlySet<string> = new Set(['percent']);
const WHOLE: ReadonlySet<string> = new Set(['all', 'distributive']);
const VOTES: ReadonlySet<string> = new Set<KindId>(['vote']);
const HUNDRED = 100;

/**
 * How far a count had come when the figures of a sentence were told, in percent: with *80% of ballots counted*, Duarte had
 * 51.2%. Undefined where it does not say so.
 */
export const reachedIn = once(({ claim, document }: Member): number | undefined => {
  const { first = 0, last = 0 } = document.sentences[claim.sentence] ?? {};
  for (let i = first; i < last; i++) {
    const share = shareAt(document, i);
    if (share !== undefined && isOfCount(document, Math.max(first, i - BEFORE), Math.min(last, i + BEHIND)))
      return share;
  }
  return undefined;
});

/** A share that stands at a token: 80 percent, half, all votes. */
function shareAt(document: Document, index: number): number | undefined {
  const fraction = hitAt(document, index, 'fraction');
  if (fraction !== undefined) return Number(fraction.id) * HUNDRED;
  const whole = hasHit(document, index, 'determiner', WHOLE);
  if (whole && hasHit(document, index + 1, 'kind', VOTES)) return HUNDRED;
  const token = document.tokens[index];
  if (token?.kind !== 'number' || !hasHit(document, index + 1, 'unit', PERCENT)) return undefined;
  const value = Number(token.form);
  return Number.isNaN(value) ? undefined : value;
}

const isOfCount = (document: Document, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if (document.hitsAt[i]?.some((h) => h.category === 'concept' && isPace(h.id))) return true;
    if (hasHit(document, i, 'kind', REPORTING)) return true;
  }
  return false;
};
