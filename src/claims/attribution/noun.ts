import { hasArticle } from '../../grammar/arabic/nouns.js';
import { pastShortTitles } from '../../grammar/arabic/short-titles.js';
import { hasHit, hitAt, isVerbAt } from '../../grammar/hits.js';
import { isCoordinated } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject } from '../../grammar/verb-forms.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { isAccused, speakerBeside, withoutAddressed } from './addressed-arabic.js';
import { type Cue, type CueBase, hearsay, spoken, WITH_NOUN } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom, type Speaker, toSpeaker } from './speakers.js';
import { isMark, isPlain } from './speech-words.js';
import { subjectBefore } from './subject-before-arabic.js';

/** `أعلنت إسرائيل استئناف العلاقات`: speaker, then what is announced as a noun, to the end of the clause. */
export function nounCue(scene: Scene, hit: Hit, sentence: Sentence, base: CueBase): Cue | undefined {
  if (hasPronoun(hit)) return silentCue(scene, hit, sentence, base);
  const cited = citedNoun(scene, hit, sentence, base);
  if (cited) return cited;
  const trailing = trailingSpeaker(scene, hit, sentence);
  if (trailing)
    return { ...spoken(base, trailing), first: pastMark(scene, hit) + 1, reach: 'sentence', opens: true };
  return saidNoun(scene, hit, sentence, base);
}

/** A speaker before or behind the verb, and behind both what is said. */
function saidNoun(scene: Scene, hit: Hit, sentence: Sentence, base: CueBase): Cue | undefined {
  const beside = speakerBeside(scene, hit, sentence.first);
  if (beside && isAccused(scene, hit)) return { ...hearsay(base), content: hit.last, reach: 'clause' };
  const after = beside ? undefined : speakerAfter(scene, hit, sentence);
  if (!WITH_NOUN.has(hit.id) && !(hit.id === 'describe' && after)) return undefined;
  const conjoined = isCoordinated(hit);
  const about = hitAt(scene.document, hit.last, 'preposition');
  const before = beside ?? (after || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first));
  const speaker = after ?? before;
  const speaksOn = conjoined && about === undefined && hit.tail.letters === 0;
  if (speaker === undefined && !speaksOn) return undefined;
  const content = pastTime(scene, after?.last ?? about?.last ?? hit.last, sentence.last);
  if (!states(scene, hit, content, sentence)) return undefined;
  return { ...spoken(base, speaker), content, reach: 'clause', opens: conjoined || before === undefined };
}

/** Whether a noun follows that can be said, and not only what is made public: كشفت الشركة الصور. */
const states = (scene: Scene, { id }: Hit, content: number, sentence: Sentence): boolean =>
  content < sentence.last &&
  !isMark(scene, content, '.') &&
  !hasHit(
    scene.document,
    phraseFrom(scene, content, sentence.last)?.last ?? content,
    'preposition',
    BECAUSE,
  ) &&
  (id !== 'reveal' || holdsEvent(scene, content, sentence));

/** What only says why, behind a verb of speech, is not what is said: هدد الجارة *بسبب* موقفها. */
const BECAUSE: ReadonlySet<string> = new Set(['because-of']);

/** Whether something that came about, or will, is named up to the next mark; without, somebody only made a thing public. */
function holdsEvent({ document }: Scene, from: number, { last }: Sentence): boolean {
  for (let i = from; i < last && document.tokens[i]?.kind !== 'punctuation'; i++)
    if (hasHit(document, i, 'concept')) return true;
  return false;
}

/** `نقلت الصحيفة عن مصدر مقتل …`: who tells it, whom that one cites, then what is cited as a noun. */
function citedNoun(scene: Scene, hit: Hit, sentence: Sentence, base: CueBase): Cue | undefined {
  if (hit.id !== 'quote') return undefined;
  let about = hit.last;
  while (about < hit.last + CITING && !hasHit(scene.document, about, 'preposition', ABOUT)) about++;
  if (!hasHit(scene.document, about, 'preposition', ABOUT)) return undefined;
  const outer = about > hit.last ? phraseFrom(scene, hit.last, about) : undefined;
  if (about > (outer?.last ?? hit.last)) return undefined;
  const inner = phraseFrom(scene, about + 1, sentence.last);
  const content = inner && pastTime(scene, inner.last, sentence.last);
  const cites = content !== undefined && hasHit(scene.document, content, 'concept');
  return cites
    ? {
        ...spoken(base, outer, inner),
        content,
        reach: 'clause',
        opens: isCoordinated(hit) || outer !== undefined,
      }
    : undefined;
}

/** The one who cites is named in so many words. */
const CITING = 6;

const ABOUT: ReadonlySet<string> = new Set(['about']);

/** `نفاه المغرب`: it refers to what was said. */
function silentCue(scene: Scene, hit: Hit, sentence: Sentence, base: CueBase): Cue | undefined {
  const speaker = speakerAfter(scene, hit, sentence);
  return speaker && { ...spoken(base, speaker), reach: 'clause', opens: true, silent: true };
}

/** The speaker behind a verb that itself stands behind what is said: `"…"، قال الوزير.` */
function trailingSpeaker(scene: Scene, hit: Hit, sentence: Sentence): Speaker | undefined {
  if (isCoordinated(hit) || !isMark(scene, pastMark(scene, hit), ',"')) return undefined;
  const speaker = phraseFrom(scene, hit.last, sentence.last);
  return speaker &&
    (speaker.last >= sentence.last ||
      isMark(scene, speaker.last, ',.') ||
      goesOn(scene, speaker) ||
      comments(scene, hit, speaker))
    ? speaker
    : undefined;
}

/** The token before a verb of speech, past a small word: هكذا علق. */
const pastMark = ({ document }: Scene, { first }: Hit): number =>
  hasHit(document, first - 1, 'marker', SO) ? first - 2 : first - 1;

const SO: ReadonlySet<string> = new Set(['so']);

/** Whether a clause of its own goes on about the speaker: تقول أم خالد وهي تقف أمام خيمتها. */
const goesOn = ({ document }: Scene, { last }: Speaker): boolean =>
  document.clauses.some(({ first }) => first === last);

/** Whether a verb says on what somebody comments: علق النائب على القرار. */
const comments = (scene: Scene, { id }: Hit, { last }: Speaker): boolean =>
  id === 'comment' && hasHit(scene.document, last, 'preposition', ON);

const ON: ReadonlySet<string> = new Set(['on']);

/** The speaker right behind a verb that does not hold its subject in its ending. */
function speakerAfter(scene: Scene, hit: Hit, sentence: Sentence): Speaker | undefined {
  if (hasPluralSubject(hit)) return undefined;
  const phrase = phraseFrom(scene, pastShortTitles(scene.document, hit.last), sentence.last);
  return phrase ? withoutAddressed(scene, hit, phrase) : unknownBeforeEvent(scene, hit);
}

/** Somebody who is known for no speaker, between a verb and the event that he denies or confirms: نفى النادي | بيع اللاعب. */
function unknownBeforeEvent(scene: Scene, { id, last }: Hit): Speaker | undefined {
  if (!WITH_NOUN.has(id) || !isNoun(scene, last)) return undefined;
  const end = isNoun(scene, last + 1) ? last + 2 : last + 1;
  const event = scene.document.hitsAt[end]?.some((h) => h.category === 'concept' && EVENT.has(h.form));
  return event === true && !isVerbAt(scene.document, end) && !isNoun(scene, end)
    ? toSpeaker(scene, last, end, undefined, false)
    : undefined;
}

const EVENT: ReadonlySet<string> = new Set(['masdar', 'word']);

/** Whether a word is a noun or adjective with the article. */
const isNoun = (scene: Scene, index: number): boolean =>
  isPlain(scene, index) && hasArticle(scene.document.tokens[index]?.form ?? '');

/** `أعلنت الوزارة، الأربعاء، مقتل …`: what is announced comes after the time between commas. */
function pastTime(scene: Scene, at: number, limit: number): number {
  let k = isMark(scene, at, ',') ? at + 1 : at;
  while (k < limit && scene.timeEnd[k]) k = scene.timeEnd[k] ?? k + 1;
  return isMark(scene, k, ',') ? k + 1 : k;
}
