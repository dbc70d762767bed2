import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import { particleLetters } from '../../grammar/particles.js';
import type { Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isHead, isMark } from './speech-words.js';

/** Words before the head: state news agency. */
export const LEAD = 4;

/** Where the printed word starts once و ف ب ل ك before it are left out. */
export function printedStart(scene: Scene, index: number): number {
  const token = scene.document.tokens[index];
  const mention = scene.entityAt[index];
  if (token === undefined) return 0;
  if (mention && mention.first === index) return Math.max(mention.start, token.start);
  const hit =
    hitAt(scene.document, index, 'speaker') ??
    scene.document.hitsAt[index]?.find((h) => h.lead.letters > 0 && h.category !== 'stop');
  return Math.min(token.start + (hit ? particleLetters(hit) : 0), token.end - 1);
}

/** The head of a phrase that starts at `first`: after articles and adjectives, or after an opening quotation mark. */
export function headFrom(scene: Scene, first: number, limit: number): number | undefined {
  for (let k = first; k < limit && k < first + LEAD + 1; k++) {
    if (isHead(scene, k)) return k;
    if (k === first && isMark(scene, k, '"')) continue;
    if (hasHit(scene.document, k, 'reference')) continue;
    if (!speechReaderOf(scene.document).leads(scene, k)) return undefined;
  }
  return undefined;
}

export function blockEnd(scene: Scene, index: number): number {
  const entity = scene.entityAt[index];
  const last = hitAt(scene.document, index, 'speaker')?.last ?? index + 1;
  return entity?.kind === 'organisation' ? Math.max(entity.last, last) : (entity?.last ?? last);
}

/** Whether a preposition governs the phrase that starts at a token, so that it is no subject. */
export function isGoverned(scene: Scene, index: number): boolean {
  const { document } = scene;
  const before = document.hitsAt[index - 1] ?? [];
  if (before.some((h) => h.category === 'preposition' && h.last === index)) return true;
  const token = document.tokens[index];
  if (token === undefined) return false;
  return printedStart(scene, index) > token.start && grammarOf(document).looksGoverned(token.form);
}
