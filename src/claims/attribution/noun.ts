import { hitAt } from '../../grammar/hits.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Sentence } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import { type Cue, chainOf, extent, WITH_NOUN } from './cue.js';
import type { Scene } from './scene.js';
import { phraseFrom } from './speakers.js';
import { isMark } from './speech-words.js';
import { subjectBefore } from './subject-before-arabic.js';

/** `أعلنت إسرائيل استئناف العلاقات`: speaker, then what is announced as a noun, to the end of the clause. */
export function nounCue(
  scene: Scene,
  hit: Hit,
  sentence: Sentence,
  base: Pick<Cue, 'act' | 'words' | 'negated'>,
  conjoined: boolean,
  plural: boolean,
): Cue | undefined {
  const silent = hasPronoun(hit);
  const trailing =
    isMark(scene, hit.first - 1, ',"') && !conjoined ? phraseFrom(scene, hit.last, sentence.last) : undefined;
  if (trailing && !silent && (trailing.last >= sentence.last || isMark(scene, trailing.last, ',.'))) {
    return {
      ...base,
      ...extent(base.words, [trailing]),
      carried: false,
      speakers: [trailing],
      reach: 'sentence',
      opens: true,
    };
  }
  if (!WITH_NOUN.has(hit.id) && hit.id !== 'describe' && !silent) return undefined;
  const after = plural ? undefined : phraseFrom(scene, hit.last, sentence.last);
  if (silent || (hit.id === 'describe' && after === undefined)) {
    const speakers = chainOf(after);
    return after && silent
      ? {
          ...base,
          ...extent(base.words, speakers),
          carried: false,
          speakers,
          reach: 'clause',
          opens: true,
          silent,
        }
      : undefined;
  }
  const about = hitAt(scene.document, hit.last, 'preposition');
  const before = after || conjoined ? undefined : subjectBefore(scene, hit.first, sentence.first);
  const speaker = after ?? before;
  if (speaker === undefined && !(conjoined && about === undefined && hit.tail.letters === 0))
    return undefined;
  const speakers = chainOf(speaker);
  const content = pastTime(scene, after?.last ?? about?.last ?? hit.last, sentence.last);
  if (content >= sentence.last || isMark(scene, content, '.')) return undefined;
  return {
    ...base,
    ...extent(base.words, speakers),
    carried: speaker === undefined,
    speakers,
    content,
    reach: 'clause',
    opens: conjoined || before === undefined,
  };
}

/** `أعلنت الوزارة، الأربعاء، مقتل …`: what is announced comes after the time between commas. */
function pastTime(scene: Scene, at: number, limit: number): number {
  let k = isMark(scene, at, ',') ? at + 1 : at;
  while (k < limit && scene.timeEnd[k]) k = scene.timeEnd[k] ?? k + 1;
  return isMark(scene, k, ',') ? k + 1 : k;
}
