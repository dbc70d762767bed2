import type { ComparisonReport, Group } from '../../schema/types.js';
import { type Block, foreign, type Item, type Line, link, own } from '../blocks.js';
import { labelled, quoteItems } from '../quoting.js';
import { claimsOf, ordered, type View } from '../view.js';

type Row = ComparisonReport['coverage']['bySource'][number];

/** Points that reports leave out, listed in all: beyond, they are only counted, or the page would grow as reports times points. */
const MOST_LEFT_OUT = 2_000;

/** What each report alone says, and the points of others that were not found in it; folded away, they are long. */
export function alone(view: View): readonly Block[] {
  const { headings, none } = view.phrases;
  const theirs = view.report.coverage.bySource.flatMap(({ sourceId, only }) => {
    const groups = only.flatMap((id) => view.groups.get(id) ?? []);
    return folded(view, groups, (count) => view.phrases.alone([foreign(sourceId)], count), nested);
  });
  const heading: Block = { kind: 'heading', level: 2, line: [own(headings.alone)] };
  if (theirs.length === 0) return [heading, { kind: 'paragraph', line: [own(none.alone)] }, ...leftOut(view)];
  return [heading, ...theirs, ...leftOut(view)];
}

/** The points that each report leaves out; of very many no more than the number. */
function leftOut(view: View): readonly Block[] {
  const { bySource } = view.report.coverage;
  const lacking = bySource.filter((row) => row.leavesOut > 0);
  const summary = ({ sourceId }: Row, count: number): Line =>
    view.phrases.leavesOut([foreign(sourceId)], count);
  if (lacking.reduce((sum, row) => sum + row.leavesOut, 0) > MOST_LEFT_OUT)
    return [{ kind: 'list', items: lacking.map((row) => ({ line: summary(row, row.leavesOut) })) }];
  const shared = view.report.coverage.matrix.flatMap(({ groupId, sourceIds }) => {
    const group = view.groups.get(groupId);
    return group === undefined ? [] : [{ group, taking: new Set(sourceIds) }];
  });
  return lacking.flatMap((row) => {
    const groups = shared.flatMap(({ group, taking }) => (taking.has(row.sourceId) ? [] : [group]));
    return folded(
      view,
      groups,
      (count) => summary(row, count),
      (page, missing) => missing.map((group) => linked(page, group)),
    );
  });
}

function folded(
  view: View,
  unordered: readonly Group[],
  summary: (count: number) => Line,
  itemsOf: (view: View, groups: readonly Group[]) => readonly Item[],
): readonly Block[] {
  const groups = ordered(view, unordered);
  if (groups.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: summary(groups.length),
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
    const children = under.get(root);
    if (children === undefined) under.set(root, [...single(view, group)]);
    else children.push(...single(view, group));
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
