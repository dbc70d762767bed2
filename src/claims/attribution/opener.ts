import { hasHit } from '../../grammar/hits.js';
import { isConjoined } from '../../grammar/particles.js';
import type { Sentence } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { type Cue, isCueVerb, RELATIVES } from './cue.js';
import type { Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isMark } from './speech-words.js';

/** How far the opening of what is said is sought. */
const WINDOW = 26;

export const BARRIERS: ReadonlySet<string> = new Set(['but', 'while', 'so', 'although', 'if', 'purpose']);

export interface Opener {
  readonly content: number;
  readonly reach: Cue['reach'];
  /** Where the words before what is said end. */
  readonly before: number;
}

/** Where what is said opens after a cue: at أن or `that`, a colon, or a quotation. */
export function openerAfter(
  scene: Scene,
  from: number,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Opener | undefined {
  const { document } = scene;
  const { thatEndsAside, citedTakesQuote } = speechReaderOf(document);
  const limit = Math.min(sentence.last, from + WINDOW);
  let aside = false;
  let cited = false;
  for (let k = from; k < limit; k++) {
    const that = document.hitsAt[k]?.find((h) => h.category === 'marker' && h.id === 'that');
    if (that && !isConjoined(that) && (thatEndsAside || !aside)) {
      return { content: that.last, reach: 'sentence', before: k };
    }
    if (citedTakesQuote && document.hitsAt[k]?.some((h) => h.category === 'according' && h.id !== 'quote'))
      cited = true;
    if (isMark(scene, k, '"')) {
      const quote = quotes.get(k + 1);
      if (quote && !cited) return { content: k + 1, reach: 'quote', before: k };
    }
    if (isMark(scene, k, ':')) return { content: k + 1, reach: 'sentence', before: k };
    if (isMark(scene, k, ';.!?')) return undefined;
    if (isMark(scene, k, ',')) aside = false;
    const relative = hasHit(document, k, 'marker', RELATIVES);
    if (relative && k > from) aside = true;
    else if (!aside && bars(scene, k)) return undefined;
    if (k > from && !relative && hasHit(document, k, 'marker', BARRIERS)) return undefined;
  }
  return undefined;
}

/** Whether another verb of speech stands in the way. */
function bars(scene: Scene, index: number): boolean {
  const hits = scene.document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'according')) return false;
  return hits.some(
    (h) =>
      isCueVerb(scene, h) ||
      (speechReaderOf(scene.document).participlesBar && h.category === 'speech' && h.form === 'active'),
  );
}
