import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { CLAUSE_STOPS } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom } from './speakers.js';
import { isMark, isPlain, isPronoun, isWord } from './speech-words.js';

const ADDRESSED: ReadonlySet<string> = new Set(['tell', 'ask', 'warn', 'promise']);

/** A phrase of place or time behind a verb has fewer words; a longer one is already what is said. */
const LONGEST_ADJUNCT = 9;

/** Skips what stands between an English verb of speech and what is said: whom it was told, when, and where. */
export function skipAdjuncts(scene: Scene, hit: Hit, sentence: Sentence): number {
  const { document } = scene;
  let k = hit.last;
  if (ADDRESSED.has(hit.id) && !hasHit(document, k, 'marker')) {
    const told = phraseFrom(scene, k, sentence.last);
    if (told) k = told.last;
    else if (isWord(scene, k) && (isPronoun(scene, k) || isPlain(scene, k))) k++;
  }
  while (k < sentence.last) {
    const time = scene.timeEnd[k] || (hasHit(document, k, 'preposition') ? scene.timeEnd[k + 1] : 0);
    if (time) {
      k = time;
      continue;
    }
    const preposition = hitAt(document, k, 'preposition');
    if (preposition === undefined) break;
    let end = preposition.last;
    while (
      end < sentence.last &&
      end - k < LONGEST_ADJUNCT &&
      isWord(scene, end) &&
      !hasHit(document, end, 'marker', CLAUSE_STOPS)
    )
      end++;
    const that = hasHit(document, end, 'marker', CLAUSE_STOPS);
    const closed = end >= sentence.last || isMark(scene, end, '.,;!?":');
    if (!that && !closed) break;
    k = end;
  }
  return k;
}
