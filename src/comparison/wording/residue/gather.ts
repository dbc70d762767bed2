import type { DifferenceDraft, ReadingDraft } from '../../../model/finding.js';
import { rules } from '../../../model/rules.js';
import type { Member } from '../../member.js';
import type { Pair } from './pairs.js';
import type { Told } from './told.js';
import type { Word } from './words.js';

/** What is told of one place of two claims. */
export interface Tale {
  readonly pair: Pair;
  readonly told: Told;
}

interface Side {
  readonly key: string;
  readonly text: string;
  readonly index: number;
}

/** A difference as it grows. */
interface Growing {
  readonly tale: Tale;
  readonly sides: Side[];
}

/** The tales as differences: those of one rule that share a reading are one, each claim in one reading of it. */
export function gather(tales: readonly Tale[]): readonly DifferenceDraft[] {
  const all: Growing[] = [];
  for (const tale of tales) {
    const { told, pair } = tale;
    const sides = [sideOf(told.left, pair.a), sideOf(told.right, pair.b)];
    const known = all.find((g) => isOfOneRule(g.tale.told, told) && mayHold(g, sides));
    if (known === undefined) all.push({ tale, sides });
    else known.sides.push(...sides);
  }
  return all.map(draftOf);
}

const isOfOneRule = (a: Told, b: Told): boolean => a.rule === b.rule && a.slot === b.slot;

/** Whether some sides share a reading with a difference, and none of their claims stands in another reading of it. */
const mayHold = ({ sides }: Growing, others: readonly Side[]): boolean =>
  others.some((o) => sides.some((s) => s.key === o.key)) &&
  others.every((o) => sides.every((s) => s.index !== o.index || s.key === o.key));

/** The words of one side as a reading; where it has none of its own, the predicate stands for what it says. */
function sideOf(words: readonly Word[], { document: { source }, claim, index }: Member): Side {
  const { predicate } = claim;
  const [start, end] = [words[0]?.token.start ?? predicate.start, words.at(-1)?.token.end ?? predicate.end];
  const key = words.map((w) => w.token.stem).join(' ');
  return { key, text: source.text.slice(start, end), index };
}

function draftOf({ tale: { told, pair }, sides }: Growing): DifferenceDraft {
  const { relation, causes } = rules[told.rule];
  const keys = [...new Set(sides.map((s) => s.key))];
  const readings = keys.map((key): ReadingDraft => {
    const mine = sides.filter((s) => s.key === key);
    return {
      text: mine[0]?.text ?? '',
      claims: [...new Set(mine.map((s) => s.index))].sort((a, b) => a - b),
    };
  });
  const values = readings.map((r) => r.text);
  return {
    slot: told.slot,
    rule: told.rule,
    relation,
    causes: causes.slice(0, 1),
    readings,
    values,
    confidence: pair.rest.share,
  };
}
