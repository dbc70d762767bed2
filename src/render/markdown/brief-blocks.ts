import { type Block, type Item, joined, type Line, outlink, own, say, strong } from '../blocks.js';
import type { Brief } from '../brief/brief.js';
import type { Entry } from '../brief/entry.js';
import { MOST } from '../brief/most.js';
import type { Point, Row } from '../brief/point.js';
import type { Quote } from '../brief/printed.js';
import type { TopicLine } from '../brief/topic-line.js';
import { sourceNames, type View } from '../view.js';

/** The short page as blocks that markdown can print. */
export function briefBlocks(page: Brief): readonly Block[] {
  const { view, title, counts, outlets, topics, agreements, similar, alone, left, appendix } = page;
  const { headings, brief, none, points } = view.phrases;
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, line: [own(text)] });
  const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
  const fold = (summary: Line, blocks: readonly Block[]): Block => ({ kind: 'details', summary, blocks });
  return [
    { kind: 'heading', level: 1, line: [own(title)] },
    list([
      ...outlets.map(({ name, when, url }) => ({
        line: say`${url === undefined ? strong(...name) : strong(outlink(url, ...name))} – ${when}`,
      })),
      ...moreItems(view, left.outlets),
    ]),
    { kind: 'paragraph', line: [strong(own(counts)), own(` ${brief.fair} ${brief.signs}`)] },
    ...(topics.length === 0
      ? []
      : [heading(headings.topics), list(topics.map((topic) => topicItem(view, topic)))]),
    ...section(page, 'conflicts'),
    ...section(page, 'differences'),
    heading(headings.agreements),
    agreements.length === 0
      ? { kind: 'paragraph', line: [own(none.agreements)] }
      : list([
          ...agreements.map((entry) => ({ line: entryLine(entry) })),
          ...moreItems(view, left.agreements),
        ]),
    ...(similar.length === 0
      ? []
      : [
          heading(headings.similar),
          fold(
            [own(points(similar.length + left.similar))],
            [list([...similar.map((entry) => entryItem(view, entry)), ...moreItems(view, left.similar)])],
          ),
        ]),
    ...(alone.length === 0 ? [] : [heading(headings.alone)]),
    ...alone.map((one) => fold(view.phrases.alone(one.source, one.count), [list(aloneItems(view, one))])),
    ...(left.alone === 0 ? [] : [list(moreItems(view, left.alone))]),
    ...(appendix.length === 0 ? [] : [fold([own(brief.appendix)], appendix)]),
  ];
}

function aloneItems(view: View, { entries, above, left }: Brief['alone'][number]): readonly Item[] {
  const items = entries.flatMap(({ quotes, anchor }) =>
    quotes.map((quote) => ({ line: [...at(anchor), ...quoted(view, quote, false)] })),
  );
  const told = above === 0 ? [] : [{ line: [own(view.phrases.brief.above(above))] }];
  return [...items, ...moreItems(view, left), ...told];
}

/** A last item that says how many more there are. */
const moreItems = ({ phrases }: View, count: number): readonly Item[] =>
  count === 0 ? [] : [{ line: [own(phrases.more(count))] }];

function topicItem(view: View, { name, first, rest, left }: TopicLine): Item {
  const lines = [...first, ...rest].map(({ line, anchor }) => [...at(anchor), ...line]);
  const title = say`${strong(...name)}`;
  if (lines.length === 0) return { line: say`${title}: ${own(view.phrases.none.topic)}` };
  const open = lines.slice(0, first.length);
  return {
    line: say`${title}: ${joined(open, view.phrases.semicolon)}`,
    children: [...lines.slice(first.length).map((line) => ({ line })), ...moreItems(view, left)],
  };
}

function section(
  { view, outlets, left, ...page }: Brief,
  name: 'conflicts' | 'differences',
): readonly Block[] {
  const points = page[name];
  const heading: Block = { kind: 'heading', level: 2, line: [own(view.phrases.headings[name])] };
  if (points.length === 0) return [heading, { kind: 'paragraph', line: [own(view.phrases.none[name])] }];
  const table = outlets.length > MOST.columns ? folded(view, points) : wide(view, points, outlets);
  const quotes = points.flatMap((point): readonly Item[] => {
    const { title, agreed, rows } = point;
    const why = joined(
      rows.map((row) => row.why),
      ' ',
    );
    return [
      {
        line: say`${strong(...title)} – ${why}`,
        children: [
          ...(agreed.length === 0 ? [] : [{ line: agreed }]),
          ...point.quotes.map((quote) => ({ line: quoted(view, quote) })),
          ...moreItems(view, point.left),
        ],
      },
    ];
  });
  return [
    heading,
    table,
    ...(left[name] === 0 ? [] : [{ kind: 'paragraph', line: [own(view.phrases.more(left[name]))] } as const]),
    { kind: 'details', summary: [own(view.phrases.brief.quotes)], blocks: [{ kind: 'list', items: quotes }] },
  ];
}

/** Points by sources, each source's own value in its cell. */
function wide(view: View, points: readonly Point[], outlets: Brief['outlets']): Block {
  return {
    kind: 'table',
    head: [[own(view.phrases.columns.point)], ...outlets.map(({ id }) => sourceNames(view, [id]))],
    rows: points.flatMap((point) =>
      point.rows.map((row, index) => [
        rowTitle(point, row, index),
        ...row.cells.map((cell): Line => {
          if (cell.kind !== 'told') return [own(cell.kind === 'mute' ? '·' : '–')];
          return joined(
            cell.readings.map((k) => row.readings[k]?.value ?? []),
            view.phrases.versus,
          );
        }),
      ]),
    ),
  };
}

/** Points by readings, each with its sources. */
function folded(view: View, points: readonly Point[]): Block {
  return {
    kind: 'list',
    items: points.flatMap((point) =>
      point.rows.map((row, index) => ({
        line: rowTitle(point, row, index),
        children: [
          ...row.readings.map(({ value, sourceIds }) => ({
            line: say`${strong(...value)} – ${sourceNames(view, sourceIds)}`,
          })),
          ...moreItems(view, row.left),
        ],
      })),
    ),
  };
}

function rowTitle({ anchor, title, event }: Point, { slot, relation }: Row, index: number): Line {
  const asked = slot === undefined ? [] : say` ${slot}:`;
  return index === 0
    ? say`${{ kind: 'anchor', id: anchor }}${strong(...title)}${inBrackets(event)}${asked.length === 0 ? own(':') : own(' –')}${asked} ${relation}`
    : say`${asked} ${relation}`;
}

const inBrackets = (line: Line): Line => (line.length === 0 ? [] : say` (${line})`);

const at = (anchor: string | undefined): Line =>
  anchor === undefined ? [] : [{ kind: 'anchor', id: anchor }];

function entryLine({ anchor, title, event, sources, agreed, quotes }: Entry): Line {
  const words = joined(
    quotes.map(({ words: line }) => line),
    ' ',
  );
  return say`${at(anchor)}${strong(...title)}${inBrackets(event)} – ${sources}${agreed.length === 0 ? [] : say` – ${agreed}`}${words.length === 0 ? [] : say` ${words}`}`;
}

function entryItem(view: View, { anchor, title, event, sources, quotes }: Entry): Item {
  return {
    line: say`${at(anchor)}${strong(...title)}${inBrackets(event)} – ${sources}`,
    children: quotes.map((quote) => ({ line: quoted(view, quote) })),
  };
}

/** A quotation with its source and who says it. */
function quoted({ phrases }: View, { sourceId, words, marks }: Quote, named = true): Line {
  const tail = marks.length === 0 ? [] : say` (${joined(marks, phrases.comma)})`;
  return named ? say`${strong(sourceId)}: ${words}${tail}` : say`${words}${tail}`;
}
