import type { ComparisonReport, Group } from '../../schema/types.js';
import { type Block, foreign, type Item, type Line, link, own } from '../blocks.js';
import { labelled, quoteItems } from '../quoting.js';
import { claimsOf, ordered, type View } from '../view.js';

type Row = ComparisonReport['coverage']['bySource'][number];

/** What each report alone says, and the points of others that were not found in it; folded away, they are long. */
export function alone(view: View): readonly Block[] {
  const { headings, none, leavesOut } = view.phrases;
  const rows = view.report.coverage.bySource;
  const theirs = rows.flatMap((row) => folded(view, row, row.only, view.phrases.alone, nested));
  const missing = rows.flatMap((row) =>
    folded(view, row, row.leavesOut, leavesOut, (page, groups) => groups.map((group) => linked(page, group))),
  );
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings.alone)] };
  if (theirs.length === 0) return [heading, { kind: 'paragraph', line: [own(none.alone)] }, ...missing];
  return [heading, ...theirs, ...missing];
}

function folded(
  view: View,
  { sourceId }: Row,
  groupIds: readonly string[],
  summary: (source: Line, count: number) => Line,
  itemsOf: (view: View, groups: readonly Group[]) => readonly Item[],
): readonly Block[] {
  const groups = ordered(
    view,
    groupIds.flatMap((id) => view.groups.get(id) ?? []),
  );
  if (groups.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: summary([foreign(sourceId)], groups.length),
      blocks: [{ kind: 'list', items: itemsOf(view, groups) }],
    },
  ];
}

/** Points under the one whose words hold theirs, where one does. */
function nested(view: View, groups: readonly Group[]): readonly Item[] {
  const spans = groups.map((group) => spanOf(view, group));
  const holderOf = spans.map((span, i) => {
    const holder = spans.slice(0, mostCompared).findIndex((other, k) => k !== i && holds(other, span));
    return holder === -1 || holds(span, spans[holder]) ? undefined : holder;
  });
  const rootOf = (i: number): number => {
    const holder = holderOf[i];
    return holder === undefined ? i : rootOf(holder);
  };
  const under = new Map<number, Item[]>();
  groups.forEach((group, i) => {
    if (holderOf[i] === undefined) return;
    const root = rootOf(i);
    under.set(root, [...(under.get(root) ?? []), ...single(view, group)]);
  });
  return groups.flatMap((group, i) => {
    if (holderOf[i] !== undefined) return [];
    const [first, ...rest] = single(view, group);
    const children = under.get(i) ?? [];
    return first === undefined ? children : [children.length === 0 ? first : { ...first, children }, ...rest];
  });
}

/** Points that others are held against, to see whether their words lie in them. */
const mostCompared = 200;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** From the first word to the last of what a point of one report quotes, where it is one stretch. */
function spanOf(view: View, { claimIds }: Group): Span | undefined {
  const places = claimsOf(view, claimIds).map(({ evidence }) => evidence);
  const widest = places.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest !== undefined && places.every((place) => holds(widest, place)) ? widest : undefined;
}

const holds = (a: Span | undefined, b: Span | undefined): boolean =>
  a !== undefined && b !== undefined && a.start <= b.start && b.end <= a.end;

function single(view: View, { id, claimIds }: Group): readonly Item[] {
  const anchor = { kind: 'anchor', id: view.anchors.get(id) ?? '' } as const;
  const items = quoteItems(view, claimsOf(view, claimIds), 'brief');
  return items.map(({ line, ...rest }, index) => ({ ...rest, line: index === 0 ? [anchor, ...line] : line }));
}

function linked(view: View, { id, label }: Group): Item {
  return { line: [link(view.anchors.get(id) ?? '', labelled(view, label))] };
}
