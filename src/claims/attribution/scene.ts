import type { Document, QuotedSpan } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import type { EntityMention, Mention } from '../../model/mention.js';

/** A document with its mentions by token, as the attribution steps read it. */
export interface Scene {
  readonly document: Document;
  /** Every mention of the document, in order. */
  readonly mentions: readonly Mention[];
  /** The entity whose mention covers each token; of several the one that says most. */
  readonly entityAt: readonly (EntityMention | undefined)[];
  /** The token after the time that covers each token, 0 where none does. */
  readonly timeEnd: readonly number[];
  /** Quoted utterances by their first token, by the token after their last, and by every token inside. */
  readonly quoteFrom: ReadonlyMap<number, QuotedSpan>;
  /** Quoted names, and what else is quoted in few words, by their first token, and by the token after their last. */
  readonly nameFrom: ReadonlyMap<number, QuotedSpan>;
  readonly nameTo: ReadonlyMap<number, QuotedSpan>;
  readonly quoteTo: ReadonlyMap<number, QuotedSpan>;
  readonly quoteAt: readonly (QuotedSpan | undefined)[];
}

/** Words of time, which part a speaker from what is said even where no time is read from them. */
const TIMES: ReadonlySet<Category> = new Set(['weekday', 'month', 'hijriMonth', 'dayPart']);

/** Of mentions that cover one word, the one that says most: who it is, before which body, before where. */
const RANK: Readonly<Record<EntityMention['kind'], number>> = {
  person: 3,
  organisation: 2,
  office: 2,
  place: 1,
};

export const entityRank = (mention: EntityMention | undefined): number => (mention ? RANK[mention.kind] : 0);

/** Whether a mention can speak or act by itself: a person, a body, an office; no place. */
export const isParty = (mention: EntityMention | undefined): mention is EntityMention =>
  mention !== undefined && mention.kind !== 'place';

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
  for (const hit of document.hits) {
    if (TIMES.has(hit.category) && timeEnd[hit.first] === 0 && entityAt[hit.first] === undefined) {
      timeEnd[hit.first] = hit.last;
    }
  }
  const utterances = document.quotes.filter((q) => q.role === 'utterance');
  const names = document.quotes.filter((q) => q.role === 'name');
  const quoteAt: (QuotedSpan | undefined)[] = document.tokens.map(() => undefined);
  for (const quote of utterances) for (let i = quote.first; i < quote.last; i++) quoteAt[i] = quote;
  return {
    document,
    mentions,
    entityAt,
    timeEnd,
    quoteFrom: new Map(utterances.map((q) => [q.first, q])),
    nameFrom: new Map(names.map((q) => [q.first, q])),
    nameTo: new Map(names.map((q) => [q.last, q])),
    quoteTo: new Map(utterances.map((q) => [q.last, q])),
    quoteAt,
  };
}
