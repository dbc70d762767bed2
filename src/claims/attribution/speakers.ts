import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Hit } from '../../model/lexicon.js';
import type { EntityMention } from '../../model/mention.js';
import type { Span, TokenRange } from '../../model/span.js';
import { grownPhrase } from './grown-phrase.js';
import { blockEnd, headFrom, printedStart } from './heads.js';
import { isParty, type Scene } from './scene.js';
import { speechReaderOf } from './speech-reader.js';
import { isArticle, isPronoun } from './speech-words.js';

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
  const start = printedStart(scene, first);
  return entity === undefined
    ? { first, last, start, end, document, pronoun: false }
    : { first, last, start, end, document, pronoun: false, entity: entity.entity };
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
  const named = scene.entityAt[head];
  const kind = hitAt(scene.document, head, 'speaker');
  const titled =
    kind !== undefined && (named === undefined || named.kind === 'place' || isWithin(named, kind));
  // The ministry of Rome is not Rome.
  const entity = titled && named && kind.last > named.last ? undefined : named;
  const { last, entity: speaking } = grownPhrase(
    { scene, head, bound, kind: kind?.id, titled },
    { last: blockEnd(scene, head), entity, beyond: false },
  );
  const paper = kind !== undefined && DOCUMENTS.has(kind.id) && !isParty(entity);
  return toSpeaker(scene, startOf(scene, first, head), last, speaking, paper);
}

/** Whether a body is only the first word of one who speaks: a *police* officer. */
const isWithin = (named: EntityMention, kind: Hit): boolean =>
  named.kind === 'organisation' && named.first === kind.first && named.last < kind.last;

/** Where the words of a phrase begin: at its head, or, where the words before it belong to it, past its articles. */
function startOf(scene: Scene, first: number, head: number): number {
  if (!speechReaderOf(scene.document).leadBelongs) return head;
  let start = first;
  while (start < head && (isArticle(scene, start) || hasHit(scene.document, start, 'reference'))) start++;
  return start;
}
