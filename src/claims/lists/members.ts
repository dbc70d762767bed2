import { hasPronoun, isCoordinated, isPlainDefinite } from '../../grammar/affixes.js';
import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { isFeminineVerb } from '../subjects/subjects.js';
import { endOfList } from './extent.js';
import { conceptAt, eventAt, isBarePreposition, isComma, JOINS } from './words.js';

/** The members of the list that stands after a word, as ranges of tokens. */
export function membersAfter(
  document: Document,
  token: number,
  quoteEnd: ReadonlyMap<number, number>,
): readonly TokenRange[] {
  const from = conceptAt(document, token)?.last ?? token + 1;
  const end = endOfList(document, from, quoteEnd.get(from));
  const first = firstMember(document, from, end);
  if (first === undefined) return [];
  const starts = [first];
  for (let i = first + 1; i < end; i++) if (opensMember(document, i)) starts.push(i);
  return starts
    .map((start, k) => trimmed(document, start, starts[k + 1] ?? end))
    .filter(({ first: a, last: z }) => a < z);
}

/** Where the first member begins: at the first event named that is not the verb's own subject; where none is, there is no list. */
function firstMember(document: Document, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const hit = eventAt(document, i);
    if (hit === undefined || isSubject(document, hit, from)) continue;
    return isWhole(document, from, i) ? from : i;
  }
  return undefined;
}

/**
 * Whether the words between a verb and the first event named after it belong to that event: all in English (joint
 * training); in Arabic those after *to* or a noun of purpose (إلى إضفاء طابع رسمي على التعاون), where no name
 * stands among them (تسهل على الشركات الحصول).
 */
function isWhole(document: Document, from: number, event: number): boolean {
  if (document.language === 'en') return true;
  const verb = (document.hitsAt[from - 1] ?? []).some(isTensed);
  if (verb && !isBarePreposition(document, from, 'to')) return false;
  for (let i = from; i < event; i++)
    if (document.hitsAt[i]?.some((h) => NAMES.has(h.category)) === true) return false;
  return true;
}

const NAMES: ReadonlySet<string> = new Set(['country', 'capital', 'place', 'bodyName', 'givenName']);

/** Whether an event noun is the subject of the Arabic verb before it (يسمح الاتفاق), with which it agrees in gender. */
function isSubject(document: Document, hit: Hit, from: number): boolean {
  const verb = conceptAt(document, from - 1);
  if (document.language !== 'ar' || verb === undefined) return false;
  if (!isPlainDefinite(hit) && (hit.lead.letters > 0 || !hasPronoun(hit))) return false;
  for (let i = from; i < hit.first; i++) if (!hasHit(document, i, 'reference')) return false;
  const feminine = /(?:ه|ات)$/.test(document.tokens[hit.first]?.form ?? '');
  return isFeminineVerb(document.tokens[from - 1]?.form ?? '', verb) === feminine;
}

/** How far after *and* its event noun stands in English: and (the) joint military exercises. */
const MODIFIERS = 4;

/** Whether a member begins at a token: after a comma, or at an event that *and* joins on. */
function opensMember(document: Document, index: number): boolean {
  if (isComma(document, index - 1)) return true;
  if (document.language === 'ar') {
    const event = eventAt(document, index);
    return event !== undefined && isCoordinated(event);
  }
  if (!hasHit(document, index - 1, 'marker', JOINS)) return false;
  for (let i = index; i < index + MODIFIERS; i++) {
    if (document.tokens[i]?.kind !== 'word' || hasHit(document, i, 'preposition')) return false;
    if (eventAt(document, i) !== undefined) return true;
  }
  return false;
}

/** A range without the marks, joining words and prepositions at its ends. */
function trimmed(document: Document, start: number, end: number): TokenRange {
  const idle = (i: number): boolean =>
    document.tokens[i]?.kind === 'punctuation' ||
    isBarePreposition(document, i) ||
    (document.hitsAt[i] ?? []).some((h) => h.category === 'marker' && h.last === i + 1);
  let first = start;
  let last = end;
  while (first < last && idle(first)) first++;
  while (last > first && idle(last - 1)) last--;
  return { first, last };
}
