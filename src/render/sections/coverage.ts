import type { ComparisonReport } from '../../schema/types.js';
import { type Block, foreign, type Line, link, own, say } from '../blocks.js';
import { labelled } from '../quoting.js';
import { count } from '../values.js';
import { ordered, settledFirst, sourceNames, type View } from '../view.js';

/** More reports than this make columns that nobody can read: they are named in the row instead. */
const mostColumns = 12;
/** Rows printed in the open, and rows printed at all. */
const mostOpen = 25;
const mostRows = 500;

type Pair = ComparisonReport['coverage']['pairs'][number];

/** Who reports which shared point, and how each two reports agree. */
export function coverage(view: View): readonly Block[] {
  return [...matrix(view), ...pairs(view)];
}

function matrix(view: View): readonly Block[] {
  const { headings, columns } = view.phrases;
  const { sources, coverage } = view.report;
  const taking = new Map(coverage.matrix.map(({ groupId, sourceIds }) => [groupId, new Set(sourceIds)]));
  const groups = ordered(
    view,
    coverage.matrix.flatMap(({ groupId }) => view.groups.get(groupId) ?? []),
  ).toSorted(settledFirst);
  if (groups.length === 0) return [];
  const wide = sources.length > mostColumns;
  const head: readonly Line[] = [
    [own(columns.point)],
    [own(columns.verdict)],
    ...(wide ? [[own(columns.report)]] : sources.map(({ id }) => [foreign(id)])),
  ];
  const rows = groups.map((group): readonly Line[] => {
    const ids = taking.get(group.id) ?? new Set<string>();
    const cells: readonly Line[] = wide
      ? [sourceNames(view, [...ids])]
      : sources.map(({ id }) => [own(ids.has(id) ? '●' : '–')]);
    const point = link(view.anchors.get(group.id) ?? '', labelled(view, group.label));
    return [[point], [own(view.phrases.verdict[group.verdict])], ...cells];
  });
  return [{ kind: 'heading', level: 2, line: [own(headings.coverage)] }, ...tables(view, head, rows)];
}

function pairs(view: View): readonly Block[] {
  const { headings, columns } = view.phrases;
  const list = view.report.coverage.pairs;
  if (list.length === 0) return [];
  const head = (['pair', 'shared', 'agreeing', 'similar', 'differing', 'conflicting'] as const).map(
    (name) => [own(columns[name])],
  );
  const rows = list.map((pair) => pairRow(pair));
  return [{ kind: 'heading', level: 3, line: [own(headings.pairs)] }, ...tables(view, head, rows)];
}

function pairRow({ a, b, shared, agreeing, similar, differing, conflicting }: Pair): readonly Line[] {
  const both = say`${foreign(a)} – ${foreign(b)}`;
  return [both, count(shared), count(agreeing), count(similar), count(differing), count(conflicting)];
}

/** A table whose later rows are folded away; beyond what a page can hold they are only counted. */
function tables(view: View, head: readonly Line[], rows: readonly (readonly Line[])[]): readonly Block[] {
  const folded = rows.slice(mostOpen, mostRows);
  const left = rows.length - mostOpen - folded.length;
  return [
    { kind: 'table', head, rows: rows.slice(0, mostOpen) },
    ...(folded.length === 0
      ? []
      : [
          {
            kind: 'details',
            summary: [own(view.phrases.rest(folded.length))],
            blocks: [{ kind: 'table', head, rows: folded }],
          } as const,
        ]),
    ...(left <= 0 ? [] : [{ kind: 'paragraph', line: [own(view.phrases.more(left))] } as const]),
  ];
}
