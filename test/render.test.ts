import { describe, expect, it } from 'vitest';
import { renderHtml, renderMarkdown } from '../src/render.js';
import type { Language } from '../src/schema/types.js';
import { reportOf, source } from './render/sample.js';

const reportIn = (...languages: readonly Language[]) =>
  reportOf({
    sources: languages.map((value, i) => source(`s${i}`, { language: { value, basis: 'given' } })),
  });

describe('a page without options is in the language of most sources', () => {
  it.each<[language: Language, sources: readonly Language[]]>([
    ['ar', ['ar', 'ar', 'en']],
    ['en', ['en', 'ar', 'en']],
    ['ar', ['en', 'ar']],
    ['ar', ['en', 'en', 'ar', 'ar']],
    ['ar', []],
  ])('%s of %j', (language, sources) => {
    const report = reportIn(...sources);
    expect(renderMarkdown(report)).toBe(renderMarkdown(report, { language }));
    expect(renderHtml(report, {})).toBe(renderHtml(report, { language }));
    expect(renderHtml(report)).toContain(`<html lang="${language}"`);
  });
});
