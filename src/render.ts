import { invalidOption, otherText } from './errors.js';
import { annotationPage } from './render/annotations.js';
import { csvTable } from './render/csv.js';
import { diffHtml, htmlBrief, htmlPage } from './render/html.js';
import { diffMarkdown, markdownBrief, markdownPage } from './render/markdown.js';
import type { Screen } from './render/terminal/plain-text.js';
import { terminalSummary } from './render/terminal.js';
import { hashText } from './report/ids.js';
import { parseDiff, parseReport } from './schema/parse.js';
import { htmlOptions, renderOptions } from './schema/parse-options.js';
import type { ComparisonReport, HtmlOptions, Language, RenderOptions, ReportDiff } from './schema/types.js';

/**
 * A report as GitHub-flavoured markdown for an editor to read: who reports, the answers to the topics, conflicts and
 * differences as a table of points and sources, then what is agreed and what one source alone says, each quotation once.
 * With `detail: 'full'` every point with every reading, its context and the reason. Everything in it derives from the
 * report.
 *
 * Safe to publish: markdown and HTML in source text are escaped, direction controls removed, values and quotations
 * isolated. Arabic pages stand in `<div dir="rtl">`.
 *
 * @param options the language of the page, that of most sources where it is left out; and how much it tells
 * @throws CrossclaimError where the report is none, or an option is unknown or wrong
 * @example
 * console.log(renderMarkdown(compareClaims(sources), { language: 'en' }));
 */
export function renderMarkdown(report: ComparisonReport, options: RenderOptions = {}): string {
  const { language, detail } = renderOptions(options);
  const known = parseReport(report);
  return (detail === 'full' ? markdownPage : markdownBrief)(known, language ?? languageOfMost(known));
}

/**
 * A report as one page of HTML that opens from a file: the same content as `renderMarkdown`, with quotations side by side
 * that open from a cell, filters, and links to points that last. Nothing is loaded from elsewhere, and its policy allows
 * no script but its own small one, without which everything can be read as well. With `detail: 'full'` there is none.
 * Source text is escaped, freed of direction controls and isolated in `<bdi>`.
 *
 * @param options the language of the page, that of most sources where it is left out; how much it tells; and the sources
 * that were compared, where the page is to hold their texts with every passage marked
 * @throws CrossclaimError where the report is none, an option is unknown or wrong, or a source is not one of the report,
 * in the very text it was made of
 * @example
 * const report = compareClaims(sources);
 * const page = renderHtml(report, { language: 'en', sources });
 */
export function renderHtml(report: ComparisonReport, options: HtmlOptions = {}): string {
  const { language, detail, sources } = htmlOptions(options);
  const known = parseReport(report);
  const texts = textsOf(known, sources);
  return (detail === 'full' ? htmlPage : htmlBrief)(known, language ?? languageOfMost(known), texts);
}

/**
 * A report as a table for a spreadsheet (CSV, RFC 4180): a row for every reading, a column for every source with its exact
 * words. No cell is a formula.
 *
 * @throws CrossclaimError where the report is none, or an option is unknown or wrong
 * @example
 * console.log(renderCsv(compareClaims(sources), { language: 'ar' }).split('\r\n').length);
 */
export function renderCsv(report: ComparisonReport, options: RenderOptions = {}): string {
  const { language } = renderOptions(options);
  const known = parseReport(report);
  return csvTable(known, language ?? languageOfMost(known));
}

/**
 * A report as W3C Web Annotations in JSON-LD: an annotation for every claim, by its words and by its position, with the
 * verdict and the subject of its point.
 *
 * @throws CrossclaimError where the report is none, or an option is unknown or wrong
 * @example
 * const page = JSON.parse(renderAnnotations(compareClaims(sources), { language: 'en' }));
 * console.log(page.items.length);
 */
export function renderAnnotations(report: ComparisonReport, options: RenderOptions = {}): string {
  const { language } = renderOptions(options);
  const known = parseReport(report);
  return annotationPage(known, language ?? languageOfMost(known));
}

/**
 * What a later comparison changes as GitHub-flavoured markdown: new and vanished conflicts, then the points by what became
 * of them. As safe to publish as `renderMarkdown`.
 *
 * @param options the language of the page, Arabic where it is left out
 * @throws CrossclaimError where the diff is none, or an option is unknown or wrong
 * @example
 * const before = compareClaims(sources);
 * const after = addSource(before, sources, { id: 'late', text: 'Schools near the bridge were closed for a week.' });
 * console.log(renderDiff(diffReports(before, after), { language: 'en' }));
 */
export function renderDiff(diff: ReportDiff, options: RenderOptions = {}): string {
  const { language = 'ar' } = renderOptions(options);
  return diffMarkdown(parseDiff(diff), language);
}

/**
 * The same as one page of HTML that opens from a file: nothing is loaded, and there is no script.
 *
 * @param options the language of the page, Arabic where it is left out
 * @throws CrossclaimError where the diff is none, or an option is unknown or wrong
 * @example
 * const before = compareClaims(sources);
 * const after = addSource(before, sources, { id: 'late', text: 'Schools near the bridge were closed for a week.' });
 * const page = renderDiffHtml(diffReports(before, after), { language: 'en' });
 */
export function renderDiffHtml(diff: ReportDiff, options: RenderOptions = {}): string {
  const { language = 'ar' } = renderOptions(options);
  return diffHtml(parseDiff(diff), language);
}

/** A report on one screen of a terminal; the command prints it where its output is one. */
export function renderTerminal(report: ComparisonReport, options: RenderOptions, screen: Screen): string {
  const { language } = renderOptions(options);
  const known = parseReport(report);
  return terminalSummary(known, language ?? languageOfMost(known), screen);
}

/** The texts of sources by id, each held against the digest that the report has of it. */
function textsOf(
  { sources: known }: ComparisonReport,
  given: HtmlOptions['sources'] = [],
): ReadonlyMap<string, string> {
  const digests = new Map(known.map(({ id, sha256 }) => [id, sha256]));
  const texts = given.map((one) => ('source' in one ? one.source : one));
  for (const [index, { id, text }] of texts.entries()) {
    const where = `options.sources[${index}]`;
    const expected = digests.get(id);
    if (expected === undefined) {
      const ids = known.map((one) => one.id).join(', ');
      throw invalidOption(
        `${where}.id`,
        `the report has no source "${id}"`,
        `Give sources of the report: ${ids}.`,
      );
    }
    const found = hashText(text);
    if (found !== expected) throw otherText(`${where}.text`, id, found, expected);
  }
  return new Map(texts.map(({ id, text }) => [id, text]));
}

/** Which language goes first where as many sources are in each: Arabic, as everywhere here. */
const precedence: Readonly<Record<Language, number>> = { ar: 0, en: 1 };

function languageOfMost({ sources }: ComparisonReport): Language {
  const languages = sources.map(({ language }) => language.value);
  const count = (language: Language): number => languages.filter((one) => one === language).length;
  const ranked = languages.toSorted((a, b) => count(b) - count(a) || precedence[a] - precedence[b]);
  return ranked[0] ?? 'ar';
}
