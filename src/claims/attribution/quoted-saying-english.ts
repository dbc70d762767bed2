import { hasHit } from '../../grammar/hits.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { type Cue, type CueBase, spoken } from './cue.js';
import type { Scene } from './scene.js';
import { speakerBefore } from './speaker-around-english.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isMark } from './speech-words.js';
import { unknownNameAt } from './unknown-name-english.js';

/** Verbs by which one tells what another said. */
const CITES: ReadonlySet<string> = new Set(['quote', 'report', 'describe']);
const BE: ReadonlySet<string> = new Set(['be']);
const BY: ReadonlySet<string> = new Set(['by']);
const THAT: ReadonlySet<string> = new Set(['that']);
/** So many words may stand between a verb of citing and *as saying*: a name with its office. */
const REACH = 14;

/**
 * What one source tells of the words of another: `the paper quoted Reed as saying …`, `Reed was quoted by the paper as
 * saying …`; the one who tells it is the outer speaker. Undefined where no *as saying* follows.
 */
export function quotedSaying(scene: Scene, hit: Hit, sentence: Sentence, base: CueBase): Cue | undefined {
  const { document } = scene;
  if (!CITES.has(hit.id)) return undefined;
  const as = asSaying(scene, hit.last, sentence);
  if (as === undefined) return undefined;
  const words = { first: hit.first, last: as + 2 };
  const passive = hasHit(document, hit.first - 1, 'light', BE);
  const subject = speakerBefore(scene, passive ? { ...hit, first: hit.first - 1 } : hit, sentence);
  const behind = hasHit(document, hit.last, 'preposition', BY) ? hit.last + 1 : hit.last;
  const other = behind < as ? speakerAt(scene, behind, as) : undefined;
  const cue = { ...base, words };
  const named = passive ? spoken(cue, other, subject) : spoken(cue, subject, other);
  if (named.speakers.length === 0) return undefined;
  const at = hasHit(document, words.last, 'marker', THAT) ? words.last + 1 : words.last;
  const ends = at >= sentence.last || isMark(scene, at, '.,;!?');
  return ends
    ? { ...named, reach: 'sentence', opens: true }
    : { ...named, content: isMark(scene, at, ':') ? at + 1 : at, reach: 'sentence', opens: true };
}

const speakerAt = (scene: Scene, index: number, limit: number): Speaker | undefined =>
  phraseFrom(scene, index, limit) ?? unknownNameAt(scene, index);

/** Where *as saying* stands behind a verb of citing. */
function asSaying({ document }: Scene, from: number, sentence: Sentence): number | undefined {
  for (let i = from; i < sentence.last - 1 && i < from + REACH; i++) {
    if (document.tokens[i]?.form !== 'as') continue;
    return document.hitsAt[i + 1]?.some((h) => h.category === 'speech' && h.form === 'active')
      ? i
      : undefined;
  }
  return undefined;
}
