import type { SpeechAct } from '../../concepts/markers.js';
import { hasHit } from '../../grammar/hits.js';
import { isCoordinated } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import type { Hit } from '../../model/lexicon.js';
import { subjectEnd } from '../arguments/arguments.js';
import type { Scene } from './scene.js';
import { type Speaker, toSpeaker } from './speakers.js';
import { subjectBefore } from './subject-before-arabic.js';

/** Verbs of speech whose object is a person: whom one accuses, asks, warns. */
const ADDRESSING: ReadonlySet<string> = new Set<SpeechAct>(['accuse', 'ask', 'warn', 'threaten', 'tell']);

/**
 * The speaker who stands right before a verb whose object is a person, so that whoever stands behind it is addressed:
 * *الشرطة* تتهم الموظف بالسرقة, but of a verb that opens its clause its subject follows: اتهمت *الشرطة* الموظف.
 */
export function speakerBeside(scene: Scene, hit: Hit, floor: number): Speaker | undefined {
  if (!ADDRESSING.has(hit.id) || isCoordinated(hit) || hasPronoun(hit)) return undefined;
  const before = subjectBefore(scene, hit.first, floor);
  return before?.last === hit.first ? before : undefined;
}

/**
 * A speaker behind such a verb without who is addressed, who is no apposition of a body or a state: اتهمت *الشرطة* رامي سعيد,
 * طالبت *تركيا* روسيا.
 */
export function withoutAddressed(scene: Scene, hit: Hit, speaker: Speaker): Speaker {
  if (!addresses(scene, hit)) return speaker;
  const said = beforeObject(scene, hit, speaker);
  if (said !== undefined) return said;
  const named = scene.entityAt[speaker.first];
  const ofState = named?.kind === 'place';
  if (!ofState && !isBody(scene, speaker.first)) return speaker;
  for (let k = named?.last ?? speaker.first + 1; k < speaker.last; k++) {
    const kind = scene.entityAt[k]?.kind;
    if (kind === 'person' || (ofState && kind !== undefined))
      return toSpeaker(scene, speaker.first, k, named, false) ?? speaker;
  }
  return speaker;
}

const addresses = ({ document }: Scene, { id, first }: Hit): boolean =>
  ADDRESSING.has(id) || hasHit(document, first, 'speech', ADDRESSING);

/** A speaker before the noun with the article that is addressed: حذرت *الوزارة* السكان; not before who he is, with his name. */
function beforeObject(scene: Scene, { first }: Hit, speaker: Speaker): Speaker | undefined {
  const end = subjectEnd(scene.document, speaker, first);
  if (end >= speaker.last || end <= speaker.first) return undefined;
  for (let k = end; k < speaker.last; k++) if (scene.entityAt[k]?.kind === 'person') return undefined;
  const named = scene.entityAt[speaker.first];
  return toSpeaker(
    scene,
    speaker.first,
    end,
    named !== undefined && named.last <= end ? named : undefined,
    false,
  );
}

const isBody = ({ document, entityAt }: Scene, index: number): boolean =>
  entityAt[index]?.kind === 'organisation' || hasHit(document, index, 'speaker', BODIES);

/** Words of those who speak as one body, which nobody's name follows but as an object. */
const BODIES: ReadonlySet<string> = new Set(['authority', 'security', 'media']);

/** Whether who stands before a verb of accusing is the accused: nobody stands behind it, but what of: الموظف *يتهم بسرقة*. */
export const isAccused = ({ document }: Scene, { id, last }: Hit): boolean =>
  id === 'accuse' &&
  (hasHit(document, last, 'preposition', IN) ||
    (document.hitsAt[last]?.some(({ lead }) => lead.preposition === 'in') ?? false));

const IN: ReadonlySet<string> = new Set(['in']);
