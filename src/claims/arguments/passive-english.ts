import { hasHit } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Predicate } from '../predicate.js';
import { isParticipleOf, isReducedRelative } from '../syntax-english/syntax-english.js';

/** An auxiliary stands so near its participle: past adverbs and another auxiliary (was also very badly damaged). */
const REACH = 4;
const BE: ReadonlySet<string> = new Set(['be']);
const GET = /^g(?:e|o)t(?:s|ting|ten)?$/;
const BY: ReadonlySet<string> = new Set(['by']);

/**
 * Whether an English predicate is passive, so that its subject is what the event befell: a past participle after `be` or
 * `get` (were badly damaged), or one before `by` (cables cut by ships).
 */
export function isPassive(document: Document, predicate: Predicate): boolean {
  if (document.tokens[predicate.last - 1]?.form === 'by') return true;
  if (predicate.form !== 'past' && predicate.form !== 'passive') return false;
  if (hasHit(document, predicate.last, 'preposition', BY)) return true;
  if (isParticipleOf(document, predicate) || isReducedRelative(document, predicate.first)) return true;
  for (let i = predicate.first - 1; i >= 0 && i >= predicate.first - REACH; i--) {
    const token = document.tokens[i];
    if (token?.kind !== 'word') return false;
    if (hasHit(document, i, 'light', BE) || GET.test(token.form)) return true;
    if (hasHit(document, i, 'concept') || hasHit(document, i, 'marker')) return false;
  }
  return false;
}
