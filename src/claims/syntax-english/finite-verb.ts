import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';

const MODAL: ReadonlySet<string> = new Set(['future', 'conditional', 'able', 'possible', 'required']);
const BE: ReadonlySet<string> = new Set(['be']);
const TO: ReadonlySet<string> = new Set(['to']);
const VERBS = ['concept', 'speech', 'light'] as const;

/** Whether a verb with tense, an auxiliary or a modal stands at a token, and not after a word that a noun must follow. */
export function isFiniteAt(document: Document, index: number): boolean {
  const noun =
    hasHit(document, index - 1, 'determiner') ||
    (hasHit(document, index - 1, 'preposition') && !hasHit(document, index - 1, 'preposition', TO));
  if (noun) return false;
  return (
    VERBS.some((category) => document.hitsAt[index]?.some((h) => h.category === category && isTensed(h))) ||
    hasHit(document, index, 'light', BE) ||
    hasHit(document, index, 'certainty', MODAL)
  );
}
