import type { ComparisonReport, Language } from '../schema/types.js';
import { own } from './blocks.js';
import { brief } from './brief/brief.js';
import { blockHtml } from './html/blocks.js';
import { briefBody } from './html/brief-body.js';
import { briefStyle } from './html/brief-style.js';
import { inlineHtml } from './html/inlines.js';
import { policy } from './html/policy.js';
import { script } from './html/script.js';
import { style } from './html/style.js';
import { page } from './page.js';
import { phrasesIn } from './phrases/phrases-in.js';

/** A report as a page of HTML in a language. */
export function htmlPage(report: ComparisonReport, language: Language): string {
  return framed(report, language, `<style>${style}</style>`, blockHtml(page(report, language)));
}

/** The short page of a report in a language, as HTML. */
export function htmlBrief(report: ComparisonReport, language: Language): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">\n<style>${briefStyle}</style>`;
  return framed(report, language, head, `${briefBody(brief(report, language))}\n<script>${script}</script>`);
}

function framed({ sources }: ComparisonReport, language: Language, head: string, body: string): string {
  const { direction, title } = phrasesIn[language];
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inlineHtml([own(title(sources.length))], 'element')}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;
}
