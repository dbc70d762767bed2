import type { Group } from '../../schema/types.js';
import { foreign, joined, type Line, own, say } from '../blocks.js';
import { valueLine } from '../values.js';
import { claimsOf, sourceNames, type View } from '../view.js';

/** Which reports take part, how many origins stand behind them where fewer, and how prominent it is. */
export function groupFacts(view: View, { sourceIds, independentOrigins, severity }: Group): Line {
  const { independent, severity: words, semicolon } = view.phrases;
  const facts = [
    sourceNames(view, sourceIds),
    ...(independentOrigins < sourceIds.length
      ? [[own(independent(independentOrigins, sourceIds.length))]]
      : []),
    ...(severity === 'core' ? [] : [[own(words[severity])]]),
  ];
  return joined(facts, semicolon);
}

/** The values that the reports of a group share, each once. */
export function agreedValues(view: View, { agreements }: Group): Line {
  if (agreements.length === 0) return [];
  const items = agreements.map(({ slot, text, display, claimIds, judgedBy }) => {
    const judged = judgedBy === undefined ? [] : say` (${view.phrases.judgedBy([foreign(judgedBy)])})`;
    const shared = valueLine(view, text, display, claimsOf(view, claimIds)[0]);
    return say`${own(view.phrases.slot[slot])} ${shared}${judged}`;
  });
  return view.phrases.agreed(joined(items, view.phrases.comma));
}
