import type { ComparisonReport, Language } from '../schema/types.js';
import { own } from './blocks.js';
import { blockHtml } from './html/blocks.js';
import { inlineHtml } from './html/inlines.js';
import { style } from './html/style.js';
import { page } from './page.js';
import { phrasesIn } from './phrases/phrases-in.js';

/** A report as a page of HTML in a language. */
export function htmlPage(report: ComparisonReport, language: Language): string {
  const { direction, title } = phrasesIn[language];
  const head = inlineHtml([own(title(report.sources.length))], 'element');
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${head}</title>
<style>${style}</style>
</head>
<body>
${blockHtml(page(report, language))}
</body>
</html>
`;
}
