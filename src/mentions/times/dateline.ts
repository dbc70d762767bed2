import { grammarOf } from '../../grammar/grammar.js';
import type { Document } from '../../model/document.js';
import type { TimeValue } from '../../schema/types.js';
import type { TimeExpression } from './expression.js';

/** A calendar date as precise as a day. */
const isFullDate = ({ anchor, precision, start }: TimeValue): boolean =>
  anchor === 'absolute' && precision === 'day' && start !== undefined;

/**
 * Whether a date says when the report was published rather than when something happened: after `Published` and the
 * like, or a full date that runs straight into the capital of a new sentence (`Monday 3 Oct 2016 A suicide bomber …`).
 */
export function isDateline(
  document: Document,
  { dateline, last }: TimeExpression,
  value: TimeValue,
): boolean {
  return isFullDate(value) && (dateline === true || opensSentence(document, last));
}

function opensSentence(document: Document, index: number): boolean {
  const next = document.tokens[index];
  if (next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  return grammarOf(document).opensSentence(next.form);
}
