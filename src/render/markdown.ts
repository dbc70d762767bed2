import type { ComparisonReport, Language } from '../schema/types.js';
import { blockMarkdown } from './markdown/blocks.js';
import { page } from './page.js';

/** A report as a page of markdown in a language. */
export function markdownPage(report: ComparisonReport, language: Language): string {
  const text = blockMarkdown(page(report, language));
  return language === 'ar' ? `<div dir="rtl">\n\n${text}\n\n</div>\n` : `${text}\n`;
}
