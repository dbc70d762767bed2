import { joined, type Line, own, say, strong } from '../blocks.js';
import type { Brief } from '../brief/brief.js';
import { MOST } from '../brief/most.js';
import type { numbersOf } from '../brief/numbers.js';
import type { Cell, Point, Row } from '../brief/point.js';
import { sourceNames } from '../view.js';
import { escapedHtml, inlineHtml } from './inlines.js';
import { textLink } from './source-texts.js';

type Numbers = ReturnType<typeof numbersOf>;

/** Points by sources, each source's own value in its cell; under each point its quotations, side by side. */
export function pointTable(page: Brief, points: readonly Point[], number: Numbers): string {
  if (points.length === 0) return '';
  const { view, outlets } = page;
  const wide = outlets.length <= MOST.columns;
  const head = wide
    ? outlets.map(
        ({ id, day }) => `<th role="columnheader" scope="col">${inline(say`${strong(id)} ${day}`)}</th>`,
      )
    : [`<th role="columnheader" scope="col">${escapedHtml(view.phrases.columns.report)}</th>`];
  return `<table class="points" role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${escapedHtml(view.phrases.columns.point)}</th>${head.join('')}</tr></thead>
${points.map((point) => body(page, point, wide, number)).join('\n')}
</table>`;
}

const inline = (line: Line): string => inlineHtml(line, 'element');

function body(page: Brief, point: Point, wide: boolean, number: Numbers): string {
  const { anchor, verdict, rows, topics, sourceIds } = point;
  const data = `data-verdict="${verdict}" data-topics="${number.topics(topics)}" data-sources="${number.sources(sourceIds)}"`;
  const shown = rows.map((row, index) => {
    const cells = wide
      ? row.cells.map((cell, k) => cellHtml(page, point, row, cell, k))
      : [readings(page, point, row)];
    return `<tr role="row"><th role="rowheader" scope="row">${title(page, point, row, index)}</th>${cells.join('')}</tr>`;
  });
  const columns = wide ? page.outlets.length + 1 : 2;
  return `<tbody class="point" role="rowgroup" id="${anchor}" ${data}>
${shown.join('\n')}
<tr class="words" role="row"><td role="cell" colspan="${columns}">${quotations(page, point)}</td></tr>
</tbody>`;
}

function title(
  { view }: Brief,
  { anchor, title: line, event }: Point,
  { slot, relation }: Row,
  index: number,
): string {
  const asked = slot === undefined ? '' : `<span class="slot">${inline(slot)}</span> `;
  const how = `${asked}<span class="relation">${inline(relation)}</span>`;
  if (index > 0) return how;
  const link = `<a class="permalink" href="#${anchor}" aria-label="${escapedHtml(view.phrases.brief.permalink)}">#</a>`;
  const when = event.length === 0 ? '' : `<span class="event">${inline(say`(${event})`)}</span> `;
  return `<span class="title">${inline(line)}</span> ${when}${link} ${how}`;
}

function cellHtml(
  { view, outlets, columns }: Brief,
  point: Point,
  row: Row,
  cell: Cell,
  column: number,
): string {
  const { brief, versus } = view.phrases;
  const source = outlets[column]?.id ?? '';
  if (cell.kind !== 'told') {
    const [sign, words] = cell.kind === 'mute' ? ['·', brief.mute] : ['–', brief.absent];
    return `<td role="cell" class="${cell.kind}" title="${escapedHtml(words)}" aria-label="${escapedHtml(words)}">${sign}</td>`;
  }
  const line = joined(
    cell.readings.map((k) => row.readings[k]?.value ?? []),
    versus,
  );
  const [first = 0] = cell.readings;
  const label = `<span class="source">${inline(sourceNames(view, [source]))} </span>`;
  return `<td role="cell" class="told r${Math.min(first, 3)}">${label}<a href="#${quoteId(point, source, columns)}">${inline(line)}</a></td>`;
}

function readings({ view, columns }: Brief, point: Point, row: Row): string {
  const items = row.readings.map(({ value, sourceIds }, index) => {
    const [first = ''] = sourceIds;
    return `<li class="r${Math.min(index, 3)}"><a href="#${quoteId(point, first, columns)}">${inline(value)}</a> <span class="tellers">${inline(sourceNames(view, sourceIds))}</span></li>`;
  });
  const more = row.left === 0 ? [] : [`<li>${escapedHtml(view.phrases.more(row.left))}</li>`];
  return `<td role="cell" class="told"><ul>${[...items, ...more].join('')}</ul></td>`;
}

/** Where the quotations of a source on a point stand: those of the point where it has none of its own there. */
function quoteId({ anchor, quotes }: Point, source: string, columns: readonly string[]): string {
  const column = columns.indexOf(source);
  return quotes.some(({ sourceId }) => sourceId === source) ? `${anchor}-${column}` : anchor;
}

function quotations(page: Brief, point: Point): string {
  const { view, outlets, columns, texts } = page;
  const { rows, agreed, quotes, left } = point;
  const why = joined(
    rows.map((row) => row.why),
    ' ',
  );
  const quoted = new Set(quotes.map(({ sourceId }) => sourceId));
  const figures = columns.flatMap((id, column) => {
    if (!quoted.has(id)) return [];
    const own_ = quotes.filter(({ sourceId }) => sourceId === id);
    const day = outlets[column]?.day ?? [];
    const lines = own_.map((quote) => {
      const { words, marks } = quote;
      const tail = marks.length === 0 ? [] : say` (${joined(marks, view.phrases.comma)})`;
      return `<blockquote>${inline(say`${words}`)}${textLink(view, texts, quote)}</blockquote>${tail.length === 0 ? '' : `<p class="marks">${inline(tail)}</p>`}`;
    });
    return [
      `<figure id="${quoteId(point, id, columns)}"><figcaption>${inline(say`${strong(id)} ${day}`)}</figcaption>${lines.join('')}</figure>`,
    ];
  });
  const notes = [why, agreed]
    .filter((line) => line.length > 0)
    .map((line) => `<p class="why">${inline(line)}</p>`);
  return `<details class="quotes"><summary>${inline([own(view.phrases.brief.quotes)])}</summary>
${notes.join('')}
<div class="side">${figures.join('\n')}</div>${left === 0 ? '' : `\n<p class="more">${escapedHtml(view.phrases.more(left))}</p>`}
</details>`;
}
