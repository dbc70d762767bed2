import type { RuleId } from '../model/rules.js';
import type { Difference, Reading } from '../schema/types.js';
import { type Direction, foreign, joined, type Line, own } from './blocks.js';
import type { RuleReasons } from './phrases/rule-reasons.js';
import { inOrder, readingTitle, standOf } from './reading-line.js';
import { claimsOf, directionOf, type View } from './view.js';

/** The reason of the rule that decided, in words, with the values it compared. */
export function reason(view: View, difference: Difference): Line {
  const { rules, because, versus } = view.phrases;
  const { rule } = difference.because;
  const words = isRule(rules, rule) ? rules[rule] : because[difference.relation];
  return words(joined(compared(view, difference), versus));
}

function isRule(rules: RuleReasons, id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}

/** The values as printed; where the words do not show what differs (certainty, polarity), with what does. */
function compared(view: View, { slot, because, readings }: Difference): readonly Line[] {
  if (standOf(view, slot, readings[0]) !== undefined)
    return readings.map((reading) => readingTitle(view, slot, reading));
  const direction = sharedDirection(view, readings);
  if (slot === 'order') return because.values.map((value) => inOrder(view, value, direction));
  return because.values.map((value) => view.phrases.quote([foreign(value, direction)]));
}

function sharedDirection(view: View, readings: readonly Reading[]): Direction | undefined {
  const sources = readings.flatMap(({ claimIds }) =>
    claimsOf(view, claimIds).map(({ sourceId }) => sourceId),
  );
  const directions = new Set(sources.map((id) => directionOf(view, id)));
  const [only] = directions;
  return directions.size === 1 ? only : undefined;
}

/** The same without the values, for where they stand beside it. */
export function bareReason(view: View, difference: Difference): Line {
  const { rules, because } = view.phrases;
  const { rule } = difference.because;
  const words = (isRule(rules, rule) ? rules[rule] : because[difference.relation])([]);
  return words.map((inline) =>
    inline.kind === 'text' ? own(inline.text.replace(/\s*:\s*$/, '.').replace(/^\.$/, '')) : inline,
  );
}
