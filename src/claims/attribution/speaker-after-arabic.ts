import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Hit } from '../../model/lexicon.js';
import { RELATIVES } from './cue.js';
import { isGoverned } from './heads.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isMark } from './speech-words.js';
import { unknownBetween } from './subject-before-arabic.js';

const RELAYS: ReadonlySet<string> = new Set(['quote']);

/** Who speaks between a verb and what is said; where nobody is quoted there, a document or somebody unknown too. */
export function speakerAfter(
  scene: Scene,
  hit: Hit,
  relayed: number | undefined,
  to: number,
): Speaker | undefined {
  const speaker = speakerBetween(scene, hit.last, relayed ?? to);
  if (speaker !== undefined || relayed !== undefined) return speaker;
  return paperBetween(scene, hit, to) ?? unknownAfter(scene, hit, to);
}

/** A document that speaks is named in the first words behind the verb: جاء في آخر بيان, كتبت السفارة الفرنسية في رسالة. */
const PAPER = 4;

/** A document that the preposition في governs and that speaks all the same: جاء في بيان صادر عن. */
function paperBetween(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  for (let k = hit.last - 1; k < Math.min(to, hit.last + PAPER); k++) {
    const phrase = phraseFrom(scene, k, to);
    if (phrase?.document && (isGoverned(scene, k) || k >= hit.last)) return phrase;
  }
  return undefined;
}

function unknownAfter(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  return to > hit.last ? unknownBetween(scene, hit.last, to) : undefined;
}

/** A second speaker whom the first one quotes: عن مسؤول قوله, نقلا عن مصدر, على لسان متحدث. */
export function relayedBetween(
  scene: Scene,
  from: number,
  to: number,
): { readonly first: number; readonly speaker: Speaker } | undefined {
  const { document } = scene;
  for (let k = from; k < to; k++) {
    const according = document.hitsAt[k]?.find(
      (h) => h.category === 'according' && (RELAYS.has(h.id) || h.last > h.first + 1),
    );
    const about = document.hitsAt[k]?.find(
      (h) => h.category === 'preposition' && h.id === 'about' && h.last === k + 1,
    );
    const quoted =
      about &&
      (hitAt(document, from - 1, 'speech')?.id === 'quote' ||
        document.hitsAt[from - 1]?.some((h) => h.category === 'speech' && h.id === 'quote'));
    const at = according?.last ?? (quoted ? about?.last : undefined);
    if (at === undefined) continue;
    const speaker = phraseFrom(scene, at, to) ?? unknownBetween(scene, at, to, true);
    if (speaker) return { first: k, speaker };
  }
  return undefined;
}

/** The first speaker between the cue and what is said that no preposition governs. */
function speakerBetween(scene: Scene, from: number, to: number): Speaker | undefined {
  for (let k = from; k < to; k++) {
    if (isMark(scene, k, '"') && scene.entityAt[k + 1] === undefined) continue;
    const phrase = phraseFrom(scene, k, to);
    if (phrase === undefined) {
      if (hasHit(scene.document, k, 'marker', RELATIVES)) return undefined;
      continue;
    }
    if (!isGoverned(scene, phrase.first)) return phrase;
    k = phrase.last - 1;
  }
  return undefined;
}
