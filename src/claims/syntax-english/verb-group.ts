import { looksAdverb } from '../../grammar/english/adverbs.js';
import { hasHit } from '../../grammar/hits.js';
import { isNameWithin } from '../../grammar/name-within.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';

/** Words of the longest phrase of a verb group: is not expected to. */
const PHRASE = 4;
const AUXILIARY = /^(?:to|ha(?:ve|s|d|ving)|d(?:o|oes|id)|be|been|being|[a-z]+'(?:ve|d|re|ll))$/;
const BE: ReadonlySet<string> = new Set(['be']);
const SAYS_HOW = ['certainty', 'negation'] as const;
/** What says that a small word is no adverb. */
const HEADS = ['preposition', 'determiner', 'reference', 'marker', 'number'] as const;

/** Whether a noun must follow a token: an article, a possessive. */
export const opensNoun = (document: Document, index: number): boolean =>
  hasHit(document, index, 'determiner') ||
  hasHit(document, index, 'reference', OWN) ||
  /(?:'s|s')$/.test(document.tokens[index]?.form ?? '');

const OWN: ReadonlySet<string> = new Set(['own']);

/**
 * The first token of the verb group that a verb closes: *were also badly* damaged, *has promised to* buy. Not before
 * `floor`.
 */
export function groupStart(document: Document, verb: number, floor: number): number {
  let at = verb;
  for (let next = before(document, at, floor); next !== undefined; next = before(document, at, floor))
    at = next;
  return at;
}

/** Where what stands right before a token begins, if it is part of its verb group. */
function before(document: Document, at: number, floor: number): number | undefined {
  for (let first = at - 1; first >= floor && first >= at - PHRASE; first--) {
    const hits = document.hitsAt[first] ?? [];
    if (hits.some((h) => h.last === at && isPart(document, h)) && !opensNoun(document, first - 1))
      return first;
  }
  return at - 1 >= floor && isSmall(document, at - 1) ? at - 1 : undefined;
}

/** Whether a phrase tells of a verb behind it: an auxiliary, a modal, a verb that another follows, a negation. */
function isPart(document: Document, hit: Hit): boolean {
  if (hit.category === 'light') return isTensed(hit) || BE.has(hit.id);
  if (!SAYS_HOW.some((category) => category === hit.category)) return false;
  // What may be a noun takes an object of its own: a plan to, a threat.
  return hit.form !== 'word' || hit.last > hit.first + 1 || !hasHit(document, hit.first, 'concept');
}

/** Whether an auxiliary or an adverb stands at a token. */
export function isSmall(document: Document, index: number): boolean {
  const token = document.tokens[index];
  if (token?.kind !== 'word' || isNameWithin(document, index)) return false;
  const { form } = token;
  if (AUXILIARY.test(form) || isSoFar(document, index)) return true;
  if (looksAdverb(form) && !hasHit(document, index, 'concept')) return true;
  if (form === 'there' || !hasHit(document, index, 'stop')) return false;
  return hasHit(document, index, 'negation') || !HEADS.some((c) => hasHit(document, index, c));
}

/** Whether a word is part of *so far*, which may stand between an auxiliary and its verb. */
function isSoFar({ tokens }: Document, index: number): boolean {
  const { form } = tokens[index] ?? {};
  return form === 'far'
    ? tokens[index - 1]?.form === 'so'
    : form === 'so' && tokens[index + 1]?.form === 'far';
}
