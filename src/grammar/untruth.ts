import type { Document } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import { grammarOf } from './grammar.js';
import { hasHit, hitAt, isVerbAt } from './hits.js';
import { isDefinite } from './particles.js';

const FALSE: ReadonlySet<string> = new Set(['false', 'falsehood']);
const UNTRUE: ReadonlySet<string> = new Set(['false', 'falsehood', 'untrue']);

/** The word at a token by which something told is said to be untrue: false, a hoax, عار عن الصحة. */
export const untruthAt = (document: Document, index: number): Hit | undefined =>
  hitAt(document, index, 'negation', FALSE);

/** Whether a word stands at a token for something told, whoever tells it: reports, a story, شائعة. */
export const isTelling = (document: Document, index: number): boolean =>
  hasHit(document, index, 'speaker', TOLD) ||
  hasHit(document, index, 'speech', RUMOUR) ||
  hasHit(document, index, 'certainty', ALLEGED);

const TOLD: ReadonlySet<string> = new Set(['report', 'statement']);
const RUMOUR: ReadonlySet<string> = new Set(['rumour']);
const ALLEGED: ReadonlySet<string> = new Set(['alleged']);

/** The word at a token by which what stands before it is said to be untrue: reports of his death *are false*. */
export function untruthOfBefore(document: Document, index: number): Hit | undefined {
  const hit = hitAt(document, index, 'negation', UNTRUE);
  if (hit === undefined) return undefined;
  // a false story: it is told of what stands before
  if (isTelling(document, hit.last)) return isBehindCopula(document, hit) ? hit : undefined;
  return closes(document, hit) && isSaid(document, hit) ? hit : undefined;
}

/** Whether a word ends its phrase, so that it describes no noun behind it. */
const closes = ({ tokens, hitsAt }: Document, { last }: Hit): boolean =>
  tokens[last] === undefined ||
  tokens[last]?.kind === 'punctuation' ||
  tokens[last]?.sentence !== tokens[last - 1]?.sentence ||
  (hitsAt[last]?.some(({ category, id }) => CLOSING.has(category) || FALSE.has(id)) ?? false);

const CLOSING: ReadonlySet<string> = new Set(['marker', 'preposition', 'according', 'speech']);

/**
 * Whether a word that ends its phrase is said of its subject: a noun behind *to be*; an adjective, unless it agrees with the
 * noun of telling right before it, which it then describes (أخبار كاذبة, but الخبر كاذب).
 */
function isSaid(document: Document, hit: Hit): boolean {
  if (hit.id === 'falsehood')
    return (
      isBehindCopula(document, hit) ||
      (hasHit(document, hit.first - 1, 'determiner', ARTICLE) && hasHit(document, hit.first - 2, 'certainty'))
    );
  if (!grammarOf(document).headFirst || !isTelling(document, hit.first - 1)) return true;
  return (document.hitsAt[hit.first - 1] ?? []).some((h) => isDefinite(h)) && !isDefinite(hit);
}

/** So many words may stand between *to be* and what it says: is *a giant* hoax. */
const PAST_COPULA = 3;

function isBehindCopula(document: Document, { first }: Hit): boolean {
  for (let k = first - 1; k >= Math.max(0, first - PAST_COPULA); k--) {
    if (hasHit(document, k, 'light', BE)) return true;
    if (isVerbAt(document, k) || hasHit(document, k, 'preposition')) return false;
  }
  return false;
}

const BE: ReadonlySet<string> = new Set(['be']);
const ARTICLE: ReadonlySet<string> = new Set(['article']);
