import type { Direction } from '../../../concepts/places.js';
import type { Hit } from '../../../model/lexicon.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

const relations: Readonly<Record<string, NonNullable<PlaceDraft['relation']>>> = {
  in: 'in',
  at: 'in',
  inside: 'in',
  near: 'near',
  around: 'near',
  from: 'from',
  to: 'to',
  toward: 'to',
  between: 'between',
  off: 'off',
};

/** The direction word just before a place, over `of` and an article. */
export function directionBefore(
  reader: NameReader,
  at: number,
): { readonly direction: Direction; readonly first: number; readonly proclitics: string } | undefined {
  const hit =
    reader.before(at, 'direction') ??
    (reader.article(at - 1) ? reader.before(at - 1, 'direction') : undefined);
  if (hit === undefined) return undefined;
  return { direction: hit.id as Direction, first: hit.first, proclitics: hit.proclitics.replace(/ال$/, '') };
}

/** How a claim lies to a place: from the preposition before it, or the particle on it. */
export function relationBefore(reader: NameReader, at: number, proclitics: string): PlaceDraft['relation'] {
  if (proclitics.includes('ب')) return 'in';
  if (proclitics.includes('ل')) return 'to';
  const hit =
    prepositionBefore(reader, at) ?? (reader.article(at - 1) ? prepositionBefore(reader, at - 1) : undefined);
  return hit === undefined ? undefined : relations[hit.id];
}

/** The longest preposition that ends before a token. */
function prepositionBefore(reader: NameReader, at: number): Hit | undefined {
  for (let first = Math.max(0, at - 4); first < at; first++) {
    const hit = reader.document.hitsAt[first]?.find(
      (h) =>
        h.category === 'preposition' && h.last === at && h.enclitics === '' && relations[h.id] !== undefined,
    );
    if (hit !== undefined) return hit;
  }
  return undefined;
}
