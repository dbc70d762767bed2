import { verdicts } from '../../model/verdicts.js';
import type { Line } from '../blocks.js';
import type { Brief } from '../brief/brief.js';
import { sourceNames } from '../view.js';
import { escapedHtml, inlineHtml } from './inlines.js';

/** Fields by which the script hides points; without it they do nothing, and stay hidden. */
export function filterForm({ view, outlets, topics }: Brief): string {
  const { brief, verdict } = view.phrases;
  const { filter } = brief;
  const found = verdicts.map((one) => option(one, escapedHtml(verdict[one])));
  const named = topics.map(({ name }, index) => option(String(index), plain(name)));
  const sources = outlets.map(({ id }, index) => option(String(index), plain(sourceNames(view, [id]))));
  return `<details id="filters" hidden><summary>${escapedHtml(filter.title)}</summary>
<form id="filter" role="search">
${select('verdict', filter.verdict, filter.all, found)}
${named.length === 0 ? '' : select('topic', filter.topic, filter.all, named)}
${select('source', filter.report, filter.all, sources)}
<label>${escapedHtml(filter.search)} <input id="words" type="search" autocomplete="off"></label>
<button type="reset">${escapedHtml(filter.reset)}</button>
<output id="shown" data-words="${escapedHtml(brief.shown)}"></output>
</form></details>`;
}

function select(id: string, label: string, all: string, options: readonly string[]): string {
  return `<label>${escapedHtml(label)} <select id="${id}">${option('', escapedHtml(all))}${options.join('')}</select></label>`;
}

const option = (value: string, words: string): string => `<option value="${value}">${words}</option>`;

/** An option holds no elements: its words alone. */
const plain = (line: Line): string => inlineHtml(line, 'element').replace(/<[^>]*>/g, '');
