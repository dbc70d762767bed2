import { hasHit, hitAt } from '../../grammar/hits.js';
import { isCoordinated, isDefinite } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject, isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { type Cue, chainOf, extent, negatedBefore, RELATIVES, THAT } from './cue.js';
import { isGoverned } from './heads.js';
import { nounCue } from './noun.js';
import { openerAfter } from './opener.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker } from './speakers.js';
import { isMark } from './speech-words.js';
import { subjectBefore, unknownBetween } from './subject-before-arabic.js';

const RELAYS: ReadonlySet<string> = new Set(['quote']);

/** A verb or participle of speech in Arabic, with its speaker after it (or before it) and what is said after that. */
export function arabicCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Cue | undefined {
  if (scene.entityAt[hit.first] !== undefined && !isTensed(hit)) return undefined;
  const participle = isParticiple(hit);
  const masdar = hit.form === 'masdar' && !isTensed(hit) && hit.id !== 'describe';
  const particle =
    isTensed(hit) &&
    scene.document.hitsAt[hit.first]?.some(
      (h) =>
        h.category === 'preposition' ||
        h.category === 'according' ||
        (h.category === 'marker' && h.last === hit.last),
    );
  if (particle && !headsThat(scene, hit.last, sentence.last)) return undefined;
  if (!isTensed(hit) && !participle && !(masdar && hasPronoun(hit))) return undefined;
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  const negated = negatedBefore(scene, hit.first);
  const base = { act: hit.id, words: { first: hit.first, last: hit.last }, negated };
  if (participle || masdar) {
    if (opener === undefined || opener.before - hit.last > 3) return undefined;
    const named = masdar ? undefined : phraseFrom(scene, hit.last, opener.before);
    const speakers = chainOf(named);
    return {
      ...base,
      ...extent(base.words, speakers),
      carried: named === undefined,
      speakers,
      content: opener.content,
      reach: opener.reach,
      opens: !masdar,
    };
  }
  const conjoined = isCoordinated(hit);
  const plural = hasPluralSubject(hit);
  if (opener === undefined) return nounCue(scene, hit, sentence, base);
  const relayed = relayedBetween(scene, hit.last, opener.before);
  if (hit.id === 'quote' && relayed === undefined) return undefined;
  const between = plural
    ? undefined
    : (speakerBetween(scene, hit.last, relayed?.first ?? opener.before) ??
      (relayed
        ? undefined
        : (paperBetween(scene, hit, opener.before) ?? unknownAfter(scene, hit, opener.before))));
  const before = between || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first);
  const speakers = chainOf(between ?? before, relayed?.speaker);
  const opens = conjoined || (before === undefined && between !== undefined);
  return {
    ...base,
    ...extent(base.words, speakers),
    carried: speakers.length === 0,
    speakers,
    content: opener.content,
    reach: opener.reach,
    opens,
  };
}

/** Whether a word is a participle that goes with the subject of its sentence: مؤكدا. */
const isParticiple = (hit: Hit): boolean =>
  (hit.form === 'word' || hit.form === 'active') && !isDefinite(hit) && hit.last === hit.first + 1;

/** Whether a word that is more often a preposition is the verb: بين الوزير أن. */
function headsThat(scene: Scene, from: number, limit: number): boolean {
  const phrase = phraseFrom(scene, from, limit);
  return phrase !== undefined && hasHit(scene.document, phrase.last, 'marker', THAT);
}

/** A document that the preposition في governs and that speaks all the same: جاء في بيان صادر عن. */
function paperBetween(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  for (let k = hit.last - 1; k < Math.min(to, hit.last + 4); k++) {
    const phrase = phraseFrom(scene, k, to);
    if (phrase?.document && (isGoverned(scene, k) || k >= hit.last)) return phrase;
  }
  return undefined;
}

function unknownAfter(scene: Scene, hit: Hit, to: number): Speaker | undefined {
  return to > hit.last ? unknownBetween(scene, hit.last, to) : undefined;
}

/** A second speaker whom the first one quotes: عن مسؤول قوله, نقلا عن مصدر, على لسان متحدث. */
function relayedBetween(
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
