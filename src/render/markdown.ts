import type { ComparisonReport, Language } from '../schema/types.js';
import type { Direction } from './blocks.js';
import { blockMarkdown } from './markdown/blocks.js';
import { page } from './page.js';
import { writingDirection } from './writing-direction.js';

/** Markdown runs from left to right where nothing says otherwise. */
const wrapped: Readonly<Record<Direction, (text: string) => string>> = {
  rtl: (text) => `<div dir="rtl">\n\n${text}\n\n</div>\n`,
  ltr: (text) => `${text}\n`,
};

/** A report as a page of markdown in a language. */
export function markdownPage(report: ComparisonReport, language: Language): string {
  const text = blockMarkdown(page(report, language));
  return wrapped[writingDirection[language]](text);
}
