import type { Document } from '../model/document.js';
import type { EntityMention, Mention } from '../model/mention.js';

/** A document with its mentions by token, as the attribution steps read it. */
export interface Scene {
  readonly document: Document;
  /** The entity whose mention covers each token; of several the one that says most. */
  readonly entityAt: readonly (EntityMention | undefined)[];
  /** The token after the time that covers each token, 0 where none does. */
  readonly timeEnd: readonly number[];
}

const RANK: Readonly<Record<EntityMention['kind'], number>> = {
  person: 3,
  organisation: 2,
  office: 2,
  place: 1,
};

export const entityRank = (mention: EntityMention | undefined): number => (mention ? RANK[mention.kind] : 0);

const isEntity = (m: Mention): m is EntityMention => m.kind in RANK;

/** Lays mentions out by token. Linear in tokens and mentions. */
export function layScene(document: Document, mentions: readonly Mention[]): Scene {
  const entityAt: (EntityMention | undefined)[] = document.tokens.map(() => undefined);
  const timeEnd: number[] = document.tokens.map(() => 0);
  for (const mention of mentions) {
    for (let i = mention.first; i < mention.last; i++) {
      if (mention.kind === 'time') timeEnd[i] = mention.last;
      if (isEntity(mention) && entityRank(mention) > entityRank(entityAt[i])) entityAt[i] = mention;
    }
  }
  return { document, entityAt, timeEnd };
}
