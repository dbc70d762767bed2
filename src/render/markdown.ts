import type { ComparisonReport, Language } from '../schema/types.js';
import { blockMarkdown } from './markdown/blocks.js';
import { page } from './page.js';

/** How a report is rendered. */
export interface RenderOptions {
  /** The language of headings and explanations; quotations stay in the language of their source. */
  readonly language: Language;
}

/**
 * A report as GitHub-flavoured markdown for an editor to read: conflicts first, each with every reading, its sources,
 * exact words and speakers. Everything in it derives from the report.
 *
 * Safe to publish: markdown and HTML in source text are escaped, direction controls removed, values and quotations
 * isolated. Arabic pages stand in `<div dir="rtl">`.
 */
export function renderMarkdown(report: ComparisonReport, { language }: RenderOptions): string {
  const text = blockMarkdown(page(report, language));
  return language === 'ar' ? `<div dir="rtl">\n\n${text}\n\n</div>\n` : `${text}\n`;
}
