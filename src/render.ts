import { htmlPage } from './render/html.js';
import { markdownPage } from './render/markdown.js';
import { parseReport } from './schema/parse.js';
import { renderOptions } from './schema/parse-options.js';
import type { ComparisonReport, Language, RenderOptions } from './schema/types.js';

/**
 * A report as GitHub-flavoured markdown for an editor to read: conflicts first, each with every reading, its sources,
 * exact words and speakers. Everything in it derives from the report.
 *
 * Safe to publish: markdown and HTML in source text are escaped, direction controls removed, values and quotations
 * isolated. Arabic pages stand in `<div dir="rtl">`.
 *
 * @param options the language of the page; that of most sources where it is left out
 * @throws CrossclaimError where the report is none, or an option is unknown or wrong
 */
export function renderMarkdown(report: ComparisonReport, options: RenderOptions = {}): string {
  const { language } = renderOptions(options);
  const known = parseReport(report);
  return markdownPage(known, language ?? languageOfMost(known));
}

/**
 * A report as one self-contained HTML page: the same content as `renderMarkdown`, no script, nothing loaded from
 * elsewhere. Source text is escaped, freed of direction controls and isolated in `<bdi>`.
 *
 * @param options the language of the page; that of most sources where it is left out
 * @throws CrossclaimError where the report is none, or an option is unknown or wrong
 */
export function renderHtml(report: ComparisonReport, options: RenderOptions = {}): string {
  const { language } = renderOptions(options);
  const known = parseReport(report);
  return htmlPage(known, language ?? languageOfMost(known));
}

/** Which language goes first where as many sources are in each: Arabic, as everywhere here. */
const precedence: Readonly<Record<Language, number>> = { ar: 0, en: 1 };

function languageOfMost({ sources }: ComparisonReport): Language {
  const languages = sources.map(({ language }) => language.value);
  const count = (language: Language): number => languages.filter((one) => one === language).length;
  const ranked = languages.toSorted((a, b) => count(b) - count(a) || precedence[a] - precedence[b]);
  return ranked[0] ?? 'ar';
}
