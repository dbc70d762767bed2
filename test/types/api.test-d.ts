/** The public functions as a user's compiler sees them; read by `npm run typecheck`, never run. */
import {
  type CompareOptions,
  type ComparisonReport,
  type CrossclaimError,
  compareClaims,
  type ErrorCode,
  parseReport,
  parseSources,
  type ReadSource,
  readSource,
  renderHtml,
  renderMarkdown,
  type Source,
  type Topic,
} from '../../src/index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function holds<T extends true>(): T;
declare const sources: readonly Source[];
declare const report: ComparisonReport;
declare const unknown: unknown;

// sync, and the same type whatever the options
holds<Same<ReturnType<typeof compareClaims>, ComparisonReport>>();
holds<Same<Parameters<typeof compareClaims>[0], readonly (Source | ReadSource)[]>>();
compareClaims(sources);
compareClaims(sources, {});
compareClaims([{ id: 'a', text: 'b' }] as const, { topics: [] });
// @ts-expect-error sources are a list
compareClaims({ id: 'a', text: 'b' });
// @ts-expect-error a text alone has no id
compareClaims(['text']);
// @ts-expect-error no such option
compareClaims(sources, { topic: [] });

// a report read before is one of the reports
declare const read: ReadSource;
holds<Same<ReturnType<typeof readSource>, ReadSource>>();
compareClaims([read, { id: 'b', text: 'c' }]);
// @ts-expect-error one report at a time
readSource(sources);

// topics
const topic: Topic = { id: 't', label: { en: 'T' }, concepts: ['sign'], roles: ['agent'], terms: ['drone'] };
const options: CompareOptions = { topics: [topic] };
// @ts-expect-error no such role
const wrongRole: Topic = { id: 't', label: {}, roles: ['signer'] };
// @ts-expect-error no such language of a label
const wrongLabel: Topic = { id: 't', label: { fr: 'T' }, terms: [] };
// @ts-expect-error a topic has a label, if an empty one
const noLabel: Topic = { id: 't' };
// @ts-expect-error readonly
options.topics = [];

// unknown JSON comes out typed
holds<Same<ReturnType<typeof parseReport>, ComparisonReport>>();
holds<Same<ReturnType<typeof parseSources>, readonly Source[]>>();
parseReport(unknown);
parseSources(unknown);
// @ts-expect-error unknown data is no list of sources
compareClaims(unknown);

// rendering: report in, string out, in a language that may be left open
holds<Same<ReturnType<typeof renderMarkdown>, string>>();
holds<Same<ReturnType<typeof renderHtml>, string>>();
renderMarkdown(report, { language: 'ar' });
renderHtml(report, { language: 'en' });
renderMarkdown(report);
renderHtml(report, {});
// @ts-expect-error no such language
renderMarkdown(report, { language: 'fr' });
// @ts-expect-error sources are no report
renderMarkdown(sources, { language: 'en' });

// a page may hold the texts; sources alone, not readings
renderHtml(report, { language: 'en', detail: 'full', sources });
// @ts-expect-error a source needs a text
renderHtml(report, { sources: [{ id: 'a' }] });

// errors
declare const error: CrossclaimError;
holds<Same<typeof error.code, ErrorCode>>();
holds<Same<typeof error.name, 'CrossclaimError'>>();
// @ts-expect-error no such code
if (error.code === 'oops') {
}

export const used = [topic, options, wrongRole, wrongLabel, noLabel];
