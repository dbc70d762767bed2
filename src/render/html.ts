import { pageMark } from '../model/own-page.js';
import type { ComparisonReport, Language, ReportDiff } from '../schema/types.js';
import { own } from './blocks.js';
import { brief } from './brief/brief.js';
import { diffBlocks } from './diff-blocks.js';
import { blockHtml } from './html/blocks.js';
import { briefBody } from './html/brief-body.js';
import { briefStyle } from './html/brief-style.js';
import { inlineHtml } from './html/inlines.js';
import { policy } from './html/policy.js';
import { script } from './html/script.js';
import { sourceTexts } from './html/source-texts.js';
import { style } from './html/style.js';
import { page } from './page.js';
import { phrasesIn } from './phrases/phrases-in.js';
import { viewOf } from './view.js';

/** A report as a page of HTML in a language, with the texts of its sources, by id, where they are given. */
export function htmlPage(
  report: ComparisonReport,
  language: Language,
  texts: ReadonlyMap<string, string>,
): string {
  const themselves = sourceTexts(viewOf(report, language), brief(report, language, texts).texts);
  const body = [blockHtml(page(report, language)), ...(themselves === '' ? [] : [themselves])];
  return framed(titleOf(report, language), language, `<style>${style}</style>`, body.join('\n'));
}

/** The short page of a report in a language, as HTML, with the texts of its sources, by id, where they are given. */
export function htmlBrief(
  report: ComparisonReport,
  language: Language,
  texts: ReadonlyMap<string, string>,
): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${briefStyle}</style>`;
  return framed(
    titleOf(report, language),
    language,
    head,
    `${briefBody(brief(report, language, texts))}\n<script>${script}</script>`,
  );
}

/** What a later comparison changes, as a page of HTML in a language. */
export function diffHtml(diff: ReportDiff, language: Language): string {
  const { title } = phrasesIn[language].diff;
  return framed(title, language, `<style>${style}</style>`, blockHtml(diffBlocks(diff, language)));
}

const titleOf = ({ sources }: ComparisonReport, language: Language): string =>
  phrasesIn[language].title(sources.length);

function framed(title: string, language: Language, head: string, body: string): string {
  const { direction } = phrasesIn[language];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${pageMark.html}
<title>${inlineHtml([own(title)], 'element')}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
