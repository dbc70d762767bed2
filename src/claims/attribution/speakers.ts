import { hasHit, hitAt } from '../../grammar/hits.js';
import type { EntityMention } from '../../model/mention.js';
import type { Span, TokenRange } from '../../model/span.js';
import { isAdjective, linked, nextBlock } from './complements.js';
import { blockEnd, headFrom, printedStart } from './heads.js';
import { entityRank, type Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isArticle, isMark, isPronoun } from './speech-words.js';

/** A noun phrase that can speak. */
export interface Speaker extends Span, TokenRange {
  readonly entity?: string;
  /** Whether it is a statement, report or poll. */
  readonly document: boolean;
  /** Whether it is a pronoun that points back. */
  readonly pronoun: boolean;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['statement', 'report', 'poll']);

/** No speaker's phrase is longer. */
export const LONGEST = 16;

export function toSpeaker(
  scene: Scene,
  first: number,
  last: number,
  entity: EntityMention | undefined,
  document: boolean,
): Speaker | undefined {
  const final = scene.document.tokens[last - 1];
  if (final === undefined || last <= first) return undefined;
  const end = entity !== undefined && entity.last === last ? entity.end : final.end;
  const range = { first, last, start: printedStart(scene, first), end, document, pronoun: false };
  return entity === undefined ? range : { ...range, entity: entity.entity };
}

/** The pronoun at a token, as a speaker. */
export function pronounAt(scene: Scene, index: number): Speaker | undefined {
  const token = scene.document.tokens[index];
  if (token === undefined) return undefined;
  const { start, end } = token;
  return { first: index, last: index + 1, start, end, document: false, pronoun: true };
}

/**
 * The speaker whose phrase starts at `first` and ends before `limit`: a name, or a word for speakers, with its
 * adjectives, complement and apposition. Undefined where none starts there.
 */
export function phraseFrom(scene: Scene, first: number, limit: number): Speaker | undefined {
  const bound = Math.min(limit, first + LONGEST);
  if (isPronoun(scene, first)) return pronounAt(scene, first);
  const head = headFrom(scene, first, bound);
  if (head === undefined) return undefined;
  const { document } = scene;
  const { leadBelongs, titlesOpen, linksClose } = speechReaderOf(document);
  let start = leadBelongs ? first : head;
  while (start < head && (isArticle(scene, start) || hasHit(document, start, 'reference'))) start++;
  let entity = scene.entityAt[head];
  const kind = hitAt(document, head, 'speaker');
  const titled = kind !== undefined && (entity === undefined || entityRank(entity) === 1);
  if (titled && kind && entity && kind.last > entity.last) entity = undefined;
  const paper = kind !== undefined && DOCUMENTS.has(kind.id) && entityRank(entity) < 2;
  let last = blockEnd(scene, head);
  let beyond = false;
  for (let more = true; more; ) {
    more = false;
    const next = nextBlock(scene, last, bound);
    if (next !== undefined) {
      const named = scene.entityAt[next];
      const conjoined = named?.first === next && named.start > (document.tokens[next]?.start ?? 0);
      if (titlesOpen && named === undefined && entityRank(entity) >= 2) break;
      if (beyond && named?.kind === 'person') break;
      if (conjoined) entity = undefined;
      else if (named && entityRank(named) >= 2 && entityRank(named) >= entityRank(entity)) entity = named;
      else if (named === undefined && entityRank(entity) === 1) entity = undefined;
      last = blockEnd(scene, next);
      more = true;
      continue;
    }
    const link = linked(scene, last, bound, kind?.id);
    if (link !== undefined) beyond = linksClose;
    if (link !== undefined && (titled || entityRank(entity) >= 2) && entity?.kind !== 'person') {
      last = blockEnd(scene, link);
      more = true;
      continue;
    }
    const quoted =
      isMark(scene, last, '"') && entity === undefined ? scene.nameFrom.get(last + 1) : undefined;
    if (quoted && quoted.last < bound) {
      last = isMark(scene, quoted.last, '"') ? quoted.last + 1 : quoted.last;
      more = true;
      continue;
    }
    let apposed = isMark(scene, last, ',') ? last + 1 : last;
    if (isMark(scene, apposed, '"')) apposed++;
    const name = scene.entityAt[apposed];
    if (
      apposed > last &&
      apposed < bound &&
      name?.kind === 'person' &&
      name.first === apposed &&
      entity?.kind !== 'person'
    ) {
      entity = name;
      last = name.last;
      more = true;
      continue;
    }
    while (last < bound && last - head < LONGEST && isAdjective(scene, last, head)) {
      last++;
      more = true;
    }
  }
  return toSpeaker(scene, start, last, entity, paper);
}
