// A strict consumer's view of the types, as ESM.
import { type ComparisonReport, compareClaims, renderMarkdown, type Source } from 'crossclaim';

const sources: readonly Source[] = [
  { id: 'a', text: 'Two ministers signed the agreement on Tuesday.', language: 'en' },
  { id: 'b', text: 'The agreement was signed by two ministers on Tuesday.' },
];
const report: ComparisonReport = compareClaims(sources);
export const text: string = renderMarkdown(report, { language: 'en' });
export const verdicts: readonly string[] = report.groups.map((group) => group.verdict);

// @ts-expect-error a report is read-only
report.groups = [];
// @ts-expect-error a source needs a text
compareClaims([{ id: 'c' }]);
