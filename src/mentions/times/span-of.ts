import { wordStart } from '../../grammar/word-start.js';
import type { Document } from '../../model/document.js';
import type { Category, Hit, Lead } from '../../model/lexicon.js';
import type { Span, TokenRange } from '../../model/span.js';

/** The span of a time: conjunctions and prepositions written onto its first word are left out, the article stays. */
export function spanOf(document: Document, { first, last }: TokenRange): Span {
  const opening = document.tokens[first];
  const closing = document.tokens[last - 1];
  if (opening === undefined || closing === undefined) return { start: 0, end: 0 };
  const lead = shortestLead(document.hitsAt[first] ?? []);
  return { start: lead === undefined ? opening.start : wordStart(opening, lead), end: closing.end };
}

const TIMES: ReadonlySet<Category> = new Set<Category>([
  'timeWord',
  'timeUnit',
  'weekday',
  'month',
  'dayPart',
  'hijriMonth',
  'ordinal',
  'number',
]);

/** What is written on to a word of time, in the reading that takes off least. */
function shortestLead(hits: readonly Hit[]): Lead | undefined {
  const leads = hits.filter(({ category }) => TIMES.has(category)).map(({ lead }) => lead);
  return leads.reduce<Lead | undefined>(
    (best, lead) => (best !== undefined && best.letters <= lead.letters ? best : lead),
    undefined,
  );
}
