import type { Group } from '../../schema/types.js';
import { type Block, type Item, joined, type Line, own, say, strong } from '../blocks.js';
import { labelled, onePerSource, quoteItems } from '../quoting.js';
import { claimsOf, ordered, sourceNames, type View } from '../view.js';
import { agreedValues, groupFacts } from './group.js';

/** Agreements printed in the open; the rest are folded away under them. */
const mostOpen = 60;

/** What several reports say alike: the value, the reports, one quotation of each. */
export function agreements(view: View): readonly Block[] {
  const { headings, none, rest } = view.phrases;
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings.agreements)] };
  const groups = ordered(
    view,
    view.report.groups.filter(({ verdict }) => verdict === 'agreement'),
  );
  if (groups.length === 0) return [heading, { kind: 'paragraph', line: [own(none.agreements)] }];
  const items = groups.map((group) => item(view, group));
  const open: Block = { kind: 'list', items: items.slice(0, mostOpen) };
  const folded = items.slice(mostOpen);
  if (folded.length === 0) return [heading, open];
  const blocks: readonly Block[] = [{ kind: 'list', items: folded }];
  return [heading, open, { kind: 'details', summary: [own(rest(folded.length))], blocks }];
}

function item(view: View, group: Group): Item {
  const anchor = { kind: 'anchor', id: view.anchors.get(group.id) ?? '' } as const;
  const agreed = agreedValues(view, group);
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

/** A difference that leaves the agreement standing, on one line: each wording with its reports. */
function aside(view: View, { slot, relation, readings }: Group['differences'][number]): Line {
  const sides = readings.map(({ text, claimIds }) => {
    const sources = onePerSource(claimsOf(view, claimIds)).map(({ sourceId }) => sourceId);
    return say`${labelled(view, text)} (${sourceNames(view, sources)})`;
  });
  const what = own(`${view.phrases.slot[slot]}: ${view.phrases.relation[relation]}`);
  return say`${what} – ${joined(sides, view.phrases.versus)}`;
}
