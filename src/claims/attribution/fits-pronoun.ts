import { hasHit } from '../../grammar/hits.js';
import type { Scene } from './scene.js';
import type { Speaker } from './speakers.js';

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she']);
/** Words for speakers who are no people. */
const BODIES: ReadonlySet<string> = new Set(['authority', 'media', 'statement', 'report', 'poll']);

/** Whether speakers can be meant by a pronoun: one of a person by no body and no paper. */
export function fitsPronoun(scene: Scene, pronoun: Speaker, speakers: readonly Speaker[]): boolean {
  if (!hasHit(scene.document, pronoun.first, 'reference', PERSONAL)) return true;
  return speakers.some((s) => !isBody(scene, s));
}

function isBody({ document, entityAt }: Scene, { first, last }: Speaker): boolean {
  let body = false;
  for (let i = first; i < last; i++) {
    const kind = entityAt[i]?.kind;
    if (kind === 'person' || kind === 'office') return false;
    for (const h of document.hitsAt[i] ?? []) {
      if (h.category === 'speaker' && !BODIES.has(h.id)) return false;
      body ||= h.category === 'speaker' && BODIES.has(h.id);
    }
    body ||= kind === 'organisation' || kind === 'place';
  }
  return body;
}
