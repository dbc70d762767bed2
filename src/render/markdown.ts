import { pageMark } from '../model/own-page.js';
import type { ComparisonReport, Language, ReportDiff } from '../schema/types.js';
import type { Block, Direction } from './blocks.js';
import { brief } from './brief/brief.js';
import { diffBlocks } from './diff-blocks.js';
import { blockMarkdown } from './markdown/blocks.js';
import { briefBlocks } from './markdown/brief-blocks.js';
import { page } from './page.js';
import { writingDirection } from './writing-direction.js';

/** Markdown runs from left to right where nothing says otherwise. */
const wrapped: Readonly<Record<Direction, (text: string) => string>> = {
  rtl: (text) => `<div dir="rtl">\n\n${text}\n\n</div>\n`,
  ltr: (text) => `${text}\n`,
};

/** A report as a page of markdown in a language. */
export function markdownPage(report: ComparisonReport, language: Language): string {
  return printed(page(report, language), language);
}

/** The short page of a report in a language, as markdown. */
export function markdownBrief(report: ComparisonReport, language: Language): string {
  return printed(briefBlocks(brief(report, language)), language);
}

/** What a later comparison changes, as a page of markdown in a language. */
export function diffMarkdown(diff: ReportDiff, language: Language): string {
  return printed(diffBlocks(diff, language), language);
}

function printed(blocks: readonly Block[], language: Language): string {
  return `${wrapped[writingDirection[language]](blockMarkdown(blocks))}\n${pageMark.markdown}\n`;
}
