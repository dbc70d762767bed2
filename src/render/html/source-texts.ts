import { say, strong } from '../blocks.js';
import type { Quote } from '../brief/printed.js';
import type { Piece, SourceText } from '../brief/source-text.js';
import { publishedLine } from '../published-line.js';
import type { View } from '../view.js';
import { writingDirection } from '../writing-direction.js';
import { escapedHtml, inlineHtml, linesHtml } from './inlines.js';

/** The own texts of the reports, each folded, with every passage of which the page tells marked. */
export function sourceTexts(view: View, texts: readonly SourceText[]): string {
  if (texts.length === 0) return '';
  const shown = texts.flatMap(({ sourceId, pieces }, index) => {
    const source = view.sources.get(sourceId);
    if (source === undefined) return [];
    const language = source.language.value;
    const name = inlineHtml(say`${strong(sourceId)} ${publishedLine(view, source)}`, 'element');
    const words = pieces.map((piece) => pieceHtml(view, index, piece)).join('');
    return [
      `<details class="report">\n<summary>${name}</summary>\n<div class="text" lang="${language}" dir="${writingDirection[language]}">${words}</div>\n</details>`,
    ];
  });
  return `<section id="texts" aria-labelledby="texts-title">
<h2 id="texts-title">${escapedHtml(view.phrases.headings.texts)}</h2>
${shown.join('\n')}
</section>`;
}

/** A link to the place of a quotation in the text of its report; none where that is not on the page. */
export function textLink(
  { phrases }: View,
  texts: readonly SourceText[],
  { sourceId, start }: Pick<Quote, 'sourceId' | 'start'>,
): string {
  const index = texts.findIndex((one) => one.sourceId === sourceId);
  const piece = texts[index]?.pieces.find((one) => one.start === start);
  if (piece?.verdict === undefined) return '';
  return ` <a class="place" href="#${placeId(index, start)}" aria-label="${escapedHtml(phrases.brief.inText)}">¶</a>`;
}

function pieceHtml({ phrases }: View, index: number, { start, text, verdict }: Piece): string {
  const words = linesHtml(text);
  if (verdict === undefined) return words;
  return `<mark id="${placeId(index, start)}" class="${verdict}" title="${escapedHtml(phrases.verdict[verdict])}">${words}</mark>`;
}

/** Counted, since ids of sources may hold anything. */
const placeId = (index: number, start: number): string => `text-${index}-${start}`;
