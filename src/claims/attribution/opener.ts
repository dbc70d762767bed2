import { hasHit, hitAt } from '../../grammar/hits.js';
import { isConjoined } from '../../grammar/particles.js';
import type { Sentence } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { type Cue, isCueVerb, RELATIVES, THAT } from './cue.js';
import type { Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { endsShortForm, isMark } from './speech-words.js';

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
    cited ||= citedTakesQuote && cites(scene, k);
    const opener = openerAt(scene, k, thatEndsAside || !aside, cited ? NO_QUOTES : quotes);
    if (opener !== undefined) return opener;
    if (isMark(scene, k, ';.!?') && !endsShortForm(scene, k)) return undefined;
    if (isMark(scene, k, ',')) aside = false;
    if (k > from && hasHit(document, k, 'marker', RELATIVES)) {
      aside = true;
      continue;
    }
    if (!aside && isOtherSpeech(scene, k)) return undefined;
    if (k > from && hasHit(document, k, 'marker', BARRIERS)) return undefined;
  }
  return undefined;
}

const NO_QUOTES: ReadonlyMap<number, TokenRange> = new Map();

/** What is said where it opens at a token, in one of the three ways. */
function openerAt(
  scene: Scene,
  index: number,
  thatOpens: boolean,
  quotes: ReadonlyMap<number, TokenRange>,
): Opener | undefined {
  const that = thatOpens ? hitAt(scene.document, index, 'marker', THAT) : undefined;
  if (that && !isConjoined(that)) return { content: that.last, reach: 'sentence', before: index };
  if (isMark(scene, index, '"') && quotes.has(index + 1))
    return { content: index + 1, reach: 'quote', before: index };
  return isMark(scene, index, ':') ? { content: index + 1, reach: 'sentence', before: index } : undefined;
}

/** Whether a source is cited at a token, to whom a quotation behind it belongs. */
const cites = ({ document }: Scene, index: number): boolean =>
  document.hitsAt[index]?.some((h) => h.category === 'according' && h.id !== 'quote') ?? false;

/** Whether another verb of speech stands in the way. */
function isOtherSpeech(scene: Scene, index: number): boolean {
  const hits = scene.document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'according')) return false;
  return hits.some(
    (h) =>
      isCueVerb(scene, h) ||
      (speechReaderOf(scene.document).participlesBar && h.category === 'speech' && h.form === 'active'),
  );
}
