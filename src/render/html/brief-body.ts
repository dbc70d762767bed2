import { joined, type Line, outlink, own, say, strong } from '../blocks.js';
import type { Brief } from '../brief/brief.js';
import type { Entry } from '../brief/entry.js';
import { numbersOf } from '../brief/numbers.js';
import type { Quote } from '../brief/printed.js';
import type { TopicLine } from '../brief/topic-line.js';
import type { View } from '../view.js';
import { blockHtml } from './blocks.js';
import { filterForm } from './filter-form.js';
import { escapedHtml, inlineHtml } from './inlines.js';
import { pointTable } from './point-table.js';
import { sourceTexts, textLink } from './source-texts.js';

/** What the short page shows, with the landmarks a reader jumps between. */
export function briefBody(page: Brief): string {
  const { view, title, counts, outlets, topics, agreements, similar, alone, left, appendix } = page;
  const { headings, brief, none, points } = view.phrases;
  const number = numbersOf(page);
  const more = (count: number): string =>
    count === 0 ? '' : `\n<p class="more">${text(view.phrases.more(count))}</p>`;
  const entries = (list: readonly Entry[], rest = 0): string =>
    (list.length === 0
      ? ''
      : `<ul class="entries">\n${list.map((entry) => entryItem(page, entry, number)).join('\n')}\n</ul>`) +
    more(rest);
  const quotedAbove = (count: number): string =>
    count === 0 ? '' : `\n<p class="more">${text(brief.above(count))}</p>`;
  const table = (name: 'conflicts' | 'differences'): string =>
    page[name].length === 0
      ? `<p>${text(none[name])}</p>`
      : pointTable(page, page[name], number) + more(left[name]);
  return `<header>
<h1>${text(title)}</h1>
<ul class="outlets">
${outlets.map((outlet) => `<li>${inline(outletLine(outlet))}</li>`).join('\n')}
</ul>${more(left.outlets)}
<p class="counts"><strong>${text(counts)}</strong> <span class="lead">${text(`${brief.fair} ${brief.signs}`)}</span></p>
</header>
${filterForm(page)}
<main>
${section('conflicts', headings.conflicts, table('conflicts'))}
${topics.length === 0 ? '' : `<aside id="topics" aria-labelledby="topics-title">\n<h2 id="topics-title">${text(headings.topics)}</h2>\n<ul>\n${topics.map((topic) => topicItem(page, topic)).join('\n')}\n</ul>\n</aside>`}
<div class="rest">
${section('differences', headings.differences, table('differences'))}
${section('agreements', headings.agreements, agreements.length === 0 ? `<p>${text(none.agreements)}</p>` : entries(agreements, left.agreements))}
${similar.length === 0 ? '' : section('similar', headings.similar, folded([own(points(similar.length + left.similar))], entries(similar, left.similar)))}
${alone.length === 0 ? '' : section('alone', headings.alone, alone.map((one) => folded(view.phrases.alone(one.source, one.count), entries(one.entries, one.left) + quotedAbove(one.above))).join('\n') + more(left.alone))}
${sourceTexts(view, page.texts)}
</div>
</main>
<footer>
${folded([own(brief.appendix)], blockHtml(appendix))}
</footer>`;
}

const text = (words: string): string => escapedHtml(words);
const inline = (line: Line): string => inlineHtml(line, 'element');

function section(id: string, title: string, content: string): string {
  return `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${text(title)}</h2>\n${content}\n</section>`;
}

function folded(summary: Line, content: string): string {
  return `<details class="fold">\n<summary>${inline(summary)}</summary>\n${content}\n</details>`;
}

function outletLine({ name, when, url }: Brief['outlets'][number]): Line {
  return say`${strong(...(url === undefined ? name : [outlink(url, ...name)]))} ${when}`;
}

function topicItem({ view }: Brief, { name, first, rest, left }: TopicLine): string {
  const said = ({ line, anchor }: TopicLine['first'][number]): string =>
    anchor === undefined ? `<span>${inline(line)}</span>` : `<span id="${anchor}">${inline(line)}</span>`;
  const title = `<strong>${inline(name)}</strong>`;
  if (first.length === 0) return `<li>${title} ${text(view.phrases.none.topic)}</li>`;
  const open = `${title} ${first.map(said).join(text(view.phrases.semicolon))}`;
  if (rest.length === 0) return `<li>${open}</li>`;
  const more = [...rest.map((one) => said(one)), ...(left === 0 ? [] : [text(view.phrases.more(left))])];
  return `<li><details>\n<summary>${open}</summary>\n<ul>\n${more.map((one) => `<li>${one}</li>`).join('\n')}\n</ul>\n</details></li>`;
}

type Numbers = ReturnType<typeof numbersOf>;

function entryItem(
  { view, texts }: Brief,
  { anchor, title, event, sources, agreed, quotes, verdict, topics, sourceIds }: Entry,
  number: Numbers,
): string {
  const single = verdict === 'single-source';
  const data = ` data-verdict="${verdict}" data-topics="${number.topics(topics)}" data-sources="${number.sources(sourceIds)}"`;
  const words = quotes.map(
    (quote) => inline(quoted(view, quote, quotes.length > 1)) + textLink(view, texts, quote),
  );
  const head = single
    ? ''
    : inline(
        say`${strong(...title)}${event.length === 0 ? [] : say` (${event})`} ${sources}${agreed.length === 0 ? [] : say` – ${agreed}`} `,
      );
  const link = ` <a class="permalink" href="#${anchor}" aria-label="${text(view.phrases.brief.permalink)}">#</a>`;
  return `<li class="point" id="${anchor}"${data}>${head}${words.join(' ')}${link}</li>`;
}

/** A quotation with who says it, and its source where several stand together. */
function quoted({ phrases }: View, { sourceId, words, marks }: Quote, isNamed: boolean): Line {
  const tail = marks.length === 0 ? [] : say` (${joined(marks, phrases.comma)})`;
  return isNamed ? say`${strong(sourceId)}: ${words}${tail}` : say`${words}${tail}`;
}
