import { flatMap } from '../../../model/flat-map.js';
import type { Hit } from '../../../model/lexicon.js';
import type { Replacement } from './diff-words.js';
import { COPIED, type Rest, type Told } from './told.js';

/** Degrees of certainty that one word takes from what is else stated. */
const UNSURE: ReadonlySet<string> = new Set([
  'possible',
  'likely',
  'unlikely',
  'perhaps',
  'alleged',
  'allegedly',
  'attempted',
]);

/**
 * What is told of words that only one of two claims has: they deny, restrict or make less sure what both say. `next` is
 * the word of weight behind the last of them; what stands before a word that only one claim has says nothing of the other.
 */
export function ruleOfAdded({ left, right }: Replacement, rest: Rest): Told | undefined {
  const words = (left.length > 0 ? left : right).filter((w) => w.part === 'claim');
  const last = words.at(-1);
  if (last === undefined || last.heavy) {
    if (!words.every((w) => !w.heavy || w.senses.some((s) => s.set === 'certainty'))) return undefined;
  }
  const has = (set: string, ids?: ReadonlySet<string>): boolean =>
    words.some((w) => w.senses.some((s) => s.set === set && (ids?.has(s.id) ?? true)));
  // within a number it says how many: 8 degrees below zero, not more than 30
  const negating = words.filter(
    (w) => w.mention?.kind !== 'quantity' && w.senses.some((s) => s.set === 'negation'),
  );
  const negations = new Set(
    flatMap(negating, ({ hits }) => hits.filter(isNegation).map(({ first }) => first)),
  );
  // Two that stand together undo each other: did not fail to.
  if (negations.size % 2 === 1)
    return {
      rule: rest.alone && rest.share >= COPIED ? 'word-negated' : 'word-negated-open',
      slot: 'polarity',
      left,
      right,
    };
  if (has('only')) return { rule: 'word-narrowed', slot: 'scope', left, right };
  if (has('certainty', UNSURE)) return { rule: 'word-hedged', slot: 'certainty', left, right };
  return undefined;
}

const isNegation = ({ category }: Hit): boolean => category === 'negation';
