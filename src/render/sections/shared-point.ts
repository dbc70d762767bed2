import type { Group } from '../../schema/types.js';
import { type Item, joined, type Line, own, say, strong } from '../blocks.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { claimsOf, sourceNames, type View } from '../view.js';
import { agreedValues, groupFacts } from './group.js';

/**
 * A point on which reports do not differ: the reports, what they agree on, one quotation of each. What those share that
 * are no more than similar is a speaker, and the quotations name him.
 */
export function sharedPoint(view: View, group: Group): Item {
  const anchor = { kind: 'anchor', id: view.anchors.get(group.id) ?? '' } as const;
  const agreed = group.verdict === 'agreement' ? agreedValues(view, group) : [];
  const asides = [
    ...(agreed.length === 0 ? [] : [agreed]),
    ...group.differences.map((one) => aside(view, one)),
  ];
  return {
    line: say`${anchor}${strong(labelled(view, group.label))} – ${groupFacts(view, group)}`,
    children: [
      ...asides.map((line) => ({ line })),
      ...quoteItems(view, onePerSource(claimsOf(view, group.claimIds)), 'brief'),
    ],
  };
}

/** A difference that leaves the verdict as it is, on one line: each wording with its reports. */
function aside(view: View, { slot, relation, readings }: Group['differences'][number]): Line {
  const sides = readings.map(({ text, claimIds }) => {
    const sources = onePerSource(claimsOf(view, claimIds)).map(({ sourceId }) => sourceId);
    return say`${labelled(view, text)} (${sourceNames(view, sources)})`;
  });
  const what = own(`${view.phrases.slot[slot]}: ${view.phrases.relation[relation]}`);
  return say`${what} – ${joined(sides, view.phrases.versus)}`;
}
