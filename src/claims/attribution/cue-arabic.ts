import { hasHit } from '../../grammar/hits.js';
import { isCoordinated, isDefinite } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject, isTensed } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import { speakerBeside } from './addressed-arabic.js';
import { type Cue, type CueBase, cueOf, negatedBefore, THAT } from './cue.js';
import { nounCue } from './noun.js';
import { type Opener, openerAfter } from './opener.js';
import type { Scene } from './scene.js';
import { relayedBetween, speakerAfter } from './speaker-after-arabic.js';
import { phraseFrom } from './speakers.js';
import { subjectBefore } from './subject-before-arabic.js';

/** So many words may stand between a participle and what is said; it goes on with a speaker and names none at length. */
const MOST_NOMINAL = 3;

/** A verb or participle of speech in Arabic, with its speaker after it (or before it) and what is said after that. */
export function arabicCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  quotes: ReadonlyMap<number, TokenRange>,
): Cue | undefined {
  const opener = openerAfter(scene, hit.last, sentence, quotes);
  const base: CueBase = {
    act: hit.id,
    words: { first: hit.first, last: hit.last },
    negated: negatedBefore(scene, hit.first),
  };
  if (!isTensed(hit)) return nominalCue(scene, hit, base, opener);
  if (isUndergone(scene, hit)) return undefined;
  if (isParticle(scene, hit) && !headsThat(scene, hit.last, sentence.last)) return undefined;
  return opener === undefined
    ? nounCue(scene, hit, sentence, base)
    : verbCue(scene, hit, sentence, base, opener);
}

/** A participle or a verbal noun with its pronoun that goes on with the speaker before: مؤكدا أن, قوله إن. */
function nominalCue(scene: Scene, hit: Hit, base: CueBase, opener: Opener | undefined): Cue | undefined {
  const masdar = hit.form === 'masdar' && hit.id !== 'describe' && hasPronoun(hit);
  if (scene.entityAt[hit.first] !== undefined || !(masdar || isParticiple(hit))) return undefined;
  if (opener === undefined || opener.before - hit.last > MOST_NOMINAL) return undefined;
  const named = masdar ? undefined : phraseFrom(scene, hit.last, opener.before);
  const { content, reach } = opener;
  return cueOf(base, { content, reach, opens: !masdar }, named);
}

/** A verb with what it says behind it: its speaker between the two, or before it, and whom that one quotes. */
function verbCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  base: CueBase,
  { before: to, content, reach }: Opener,
): Cue | undefined {
  const relayed = relayedBetween(scene, hit.last, to);
  if (hit.id === 'quote' && relayed === undefined) return undefined;
  const conjoined = isCoordinated(hit);
  const beside = speakerBeside(scene, hit, sentence.first);
  const after = beside || hasPluralSubject(hit) ? undefined : speakerAfter(scene, hit, relayed?.first, to);
  const before = beside ?? (after || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first));
  const opens = conjoined || (before === undefined && after !== undefined);
  return cueOf(base, { content, reach, opens }, after ?? before, relayed?.speaker);
}

/** Whether a form of a verb of speech is the verb by which somebody undergoes what follows: تعرض لإصابة, and not she offers. */
const isUndergone = ({ document }: Scene, { first, last }: Hit): boolean =>
  hasHit(document, first, 'light', UNDERGONE) && /^ل.../.test(document.tokens[last]?.form ?? '');

const UNDERGONE: ReadonlySet<string> = new Set(['be-done']);

/** Whether a verb is more often a preposition or marker: بين, حسب. */
const isParticle = ({ document }: Scene, { first, last }: Hit): boolean =>
  document.hitsAt[first]?.some(
    (h) =>
      h.category === 'preposition' ||
      h.category === 'according' ||
      (h.category === 'marker' && h.last === last),
  ) ?? false;

/** Whether a word is a participle that goes with the subject of its sentence: مؤكدا. */
const isParticiple = (hit: Hit): boolean =>
  (hit.form === 'word' || hit.form === 'active') && !isDefinite(hit) && hit.last === hit.first + 1;

/** Whether a word that is more often a preposition is the verb: بين الوزير أن. */
function headsThat(scene: Scene, from: number, limit: number): boolean {
  const phrase = phraseFrom(scene, from, limit);
  return phrase !== undefined && hasHit(scene.document, phrase.last, 'marker', THAT);
}
