import type { Attribution, Display } from '../schema/types.js';
import type { WordingScene } from './wording/wording.js';

/** Who says it for readers: as printed for those of the source's language, for others by name, or by what is said of him. */
export function speakerDisplay(
  sourceId: string,
  { start, end, entityId }: Attribution['speaker'],
  { nameOf, phrase }: WordingScene,
): Display | undefined {
  if (start !== undefined && end !== undefined) return phrase(sourceId, { start, end }, entityId);
  return entityId === undefined ? undefined : nameOf(entityId);
}
