import type { Document } from '../../model/document.js';
import type { TimeExpression } from './expression.js';
import type { Resolved } from './interval.js';

/** What a text has named so far, for times that point back. */
export interface TimeMemory {
  readonly month?: Resolved;
  readonly day?: Resolved;
  readonly year?: Resolved;
  /** Year of the last line that is nothing but a year: dates under it that give none lie in it. */
  readonly headingYear?: number;
}

export const emptyMemory: TimeMemory = {};

/** The memory after one more time. */
export function remember(
  document: Document,
  expression: TimeExpression,
  resolved: Resolved,
  memory: TimeMemory,
): TimeMemory {
  const { base } = expression;
  if (base.kind === 'year' && base.year.kind === 'known' && isHeading(document, expression.first)) {
    return { ...memory, headingYear: base.year.year, year: resolved };
  }
  if (resolved.duration !== undefined) return memory;
  if (resolved.precision === 'day')
    return { ...memory, day: resolved, ...(resolved.month ? { month: resolved, year: resolved } : {}) };
  if (resolved.precision === 'month') return { ...memory, month: resolved, year: resolved };
  if (resolved.precision === 'year') return { ...memory, year: resolved };
  return memory;
}

function isHeading(document: Document, token: number): boolean {
  const sentence = document.sentences[document.tokens[token]?.sentence ?? -1];
  return sentence !== undefined && sentence.last - sentence.first === 1;
}
