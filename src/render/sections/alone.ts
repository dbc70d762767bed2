import type { ComparisonReport } from '../../schema/types.js';
import { type Block, foreign, type Item, type Line, link, own } from '../outline.js';
import { labelled, quoteItems } from '../quoting.js';
import { claimsOf, ordered, type View } from '../view.js';

type Row = ComparisonReport['coverage']['bySource'][number];

/** What each report alone says, and the points of others that were not found in it; folded away, they are long. */
export function alone(view: View): readonly Block[] {
  const { headings, none, leavesOut } = view.phrases;
  const rows = view.report.coverage.bySource;
  const theirs = rows.flatMap((row) => folded(view, row, row.only, view.phrases.alone, single));
  const missing = rows.flatMap((row) => folded(view, row, row.leavesOut, leavesOut, linked));
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings.alone)] };
  if (theirs.length === 0) return [heading, { kind: 'paragraph', line: [own(none.alone)] }, ...missing];
  return [heading, ...theirs, ...missing];
}

function folded(
  view: View,
  { sourceId }: Row,
  groupIds: readonly string[],
  summary: (source: Line, count: number) => Line,
  item: (view: View, groupId: string) => readonly Item[],
): readonly Block[] {
  const groups = ordered(
    view,
    groupIds.flatMap((id) => view.groups.get(id) ?? []),
  );
  if (groups.length === 0) return [];
  const items = groups.flatMap(({ id }) => item(view, id));
  return [
    {
      kind: 'details',
      summary: summary([foreign(sourceId)], groups.length),
      blocks: [{ kind: 'list', items }],
    },
  ];
}

function single(view: View, groupId: string): readonly Item[] {
  const anchor = { kind: 'anchor', id: view.anchors.get(groupId) ?? '' } as const;
  const items = quoteItems(view, claimsOf(view, view.groups.get(groupId)?.claimIds ?? []), 'brief');
  return items.map(({ line, ...rest }, index) => ({ ...rest, line: index === 0 ? [anchor, ...line] : line }));
}

function linked(view: View, groupId: string): readonly Item[] {
  const label = labelled(view, view.groups.get(groupId)?.label ?? '');
  return [{ line: [link(view.anchors.get(groupId) ?? '', label)] }];
}
