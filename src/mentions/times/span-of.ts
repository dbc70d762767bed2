import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Span, TokenRange } from '../../model/span.js';

const ARTICLE = /ال$/;
const MARKS = /[\u0640\u064b-\u065f\u0670]/;

/** The span of a time: conjunctions and prepositions written onto its first word are left out, the article stays. */
export function spanOf(document: Document, { first, last }: TokenRange): Span {
  const opening = document.tokens[first];
  const closing = document.tokens[last - 1];
  if (opening === undefined || closing === undefined) return { start: 0, end: 0 };
  const letters = particles(document.hitsAt[first] ?? []);
  return { start: opening.start + printedLength(opening.text, letters), end: closing.end };
}

const TIMES = new Set([
  'timeWord',
  'timeUnit',
  'weekday',
  'month',
  'dayPart',
  'hijriMonth',
  'ordinal',
  'number',
]);

function particles(hits: readonly Hit[]): number {
  const readings = hits.filter((hit) => TIMES.has(hit.category)).map((hit) => hit.proclitics);
  if (readings.length === 0 || readings.some((proclitics) => proclitics === '')) return 0;
  const shortest = readings.reduce((one, other) => (other.length < one.length ? other : one));
  return shortest.replace(ARTICLE, '').length;
}

/** The length in print of so many letters, vowel signs and tatweel after them included. */
function printedLength(text: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < text.length; at++) {
    if (MARKS.test(text.charAt(at))) continue;
    if (seen === letters) break;
    seen++;
  }
  return letters === 0 ? 0 : at;
}
