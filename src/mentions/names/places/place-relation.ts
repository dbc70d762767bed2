import type { Direction } from '../../../concepts/places.js';
import type { Hit, Lead } from '../../../model/lexicon.js';
import type { PlaceDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

type Relation = NonNullable<PlaceDraft['relation']>;

/** What prepositions, words of their own or written on to a place, say of it. */
const RELATIONS: Readonly<Record<string, Relation>> = {
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
const WRITTEN_ON: Readonly<Record<NonNullable<Lead['preposition']>, Relation | undefined>> = {
  in: 'in',
  for: 'to',
  like: undefined,
};

/** The direction word just before a place, over `of` and an article. */
export function directionBefore(
  reader: NameReader,
  at: number,
): { readonly direction: Direction; readonly first: number; readonly lead: Lead } | undefined {
  const hit =
    reader.before(at, 'direction') ??
    (reader.article(at - 1) ? reader.before(at - 1, 'direction') : undefined);
  return hit && { direction: hit.id as Direction, first: hit.first, lead: hit.lead };
}

/** How a claim lies to a place: from the preposition before it, or the particle on it. */
export function relationBefore(
  reader: NameReader,
  at: number,
  { preposition }: Lead,
): PlaceDraft['relation'] {
  const written = preposition && WRITTEN_ON[preposition];
  if (written !== undefined) return written;
  const hit =
    prepositionBefore(reader, at) ?? (reader.article(at - 1) ? prepositionBefore(reader, at - 1) : undefined);
  return hit && RELATIONS[hit.id];
}

/** The longest preposition that ends before a token and relates a place. */
const prepositionBefore = (reader: NameReader, at: number): Hit | undefined =>
  reader.prepositions(at).find((hit) => RELATIONS[hit.id] !== undefined);
