// A strict consumer's view of the types, as ESM.
import {
  type CompareOptions,
  type ComparisonReport,
  compareClaims,
  type RenderOptions,
  renderMarkdown,
  type Source,
  type Topic,
} from 'crossclaim';
import { openAiCompatible } from 'crossclaim/adapters';
import { CrossclaimError, type ErrorCode } from 'crossclaim/errors';
import { compareMany } from 'crossclaim/many';
import { renderCsv } from 'crossclaim/render';
import { parseReport } from 'crossclaim/schema';

const sources: readonly Source[] = [
  { id: 'a', text: 'Two ministers signed the agreement on Tuesday.', language: 'en' },
  { id: 'b', text: 'The agreement was signed by two ministers on Tuesday.' },
];
const topic: Topic = { id: 'who', label: { en: 'Who' }, concepts: ['sign'], roles: ['agent'] };
const options: CompareOptions = { topics: [topic] };
const report: ComparisonReport = compareClaims(sources, options);
const inEnglish: RenderOptions = { language: 'en' };
export const text: string = renderMarkdown(report, inEnglish) + renderMarkdown(report);
export const verdicts: readonly string[] = report.groups.map((group) => group.verdict);

// @ts-expect-error a report is read-only
report.groups = [];
// @ts-expect-error a source needs a text
compareClaims([{ id: 'c' }]);

// What one subpath gives, another takes.
export const csv: string = renderCsv(parseReport(report));
export const codeOf = (error: unknown): ErrorCode | undefined =>
  error instanceof CrossclaimError ? error.code : undefined;
export const judge = openAiCompatible({ baseUrl: 'https://example.org/v1', model: 'm' });
export const many: Promise<readonly PromiseSettledResult<ComparisonReport>[]> = compareMany([{ sources }], {
  concurrency: 2,
});
