import { rootOf } from '../../concepts/lineage.js';
import { CULPRITS } from '../../concepts/measures.js';
import { isMeasure } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import { isMark } from '../../grammar/marks.js';
import { isTensed } from '../../grammar/verb-forms.js';
import { isWeightless } from '../../grammar/weightless.js';
import type { Document } from '../../model/document.js';
import type { Category, Hit } from '../../model/lexicon.js';
import type { EntityMention, Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';

/** The thing that a number measures, as it is named beside it. */
export interface Thing extends TokenRange {
  /** Keys under which it is met in other reports. */
  readonly keys: readonly string[];
  /** Whether a name or the article says which it is. */
  readonly known: boolean;
  readonly mention?: EntityMention;
}

/** What of a document is asked for to find it. */
export interface Beside {
  readonly document: Document;
  /** The names by each of their tokens. */
  readonly named: ReadonlyMap<number, EntityMention>;
  /** Tokens of numbers and times: behind these, words are of another thing. */
  readonly counted: ReadonlySet<number>;
}

/** Words that stand between a thing and its measure and name nothing: the bridge, which is about 53 metres long. */
const PASSED: ReadonlySet<Category> = new Set<Category>([
  'measure',
  'hedge',
  'light',
  'preposition',
  'reference',
  'determiner',
  'stop',
]);
/** So many words may: of the words between a bridge and its weight in the open events the most are six. */
const REACH = 8;
/** Adjectives and an office that may stand between a measure and the noun it is told before: the 39-year-old former guard. */
const AHEAD = 3;

/** The thing named before a measure, over the words that link the two. */
export function thingBefore(beside: Beside, from: number, floor: number): Thing | undefined {
  const { document } = beside;
  /** Whether what was passed last, closer to the number, is a verb: behind a comma, its subject stands further back. */
  let hasVerb = false;
  for (let at = from - 1; at >= floor && at >= from - REACH; at--) {
    const token = document.tokens[at];
    if (token === undefined || beside.counted.has(at)) return undefined;
    if (token.kind === 'punctuation') {
      if (!isMark(token, LINKS) || (hasVerb && isMark(token, ','))) return undefined;
      continue;
    }
    if (token.kind !== 'word' || beside.named.has(at) || !isPassed(document, at))
      return token.kind === 'word' ? thingAt(beside, at, Math.max(floor, at - PHRASE)) : undefined;
    hasVerb = isVerbal(document.hitsAt[at] ?? []);
  }
  return undefined;
}

/** The thing named behind a measure that stands as its adjective: a 950-ton bridge, the 16-year-old boy. */
export function thingAfter(
  beside: Beside,
  from: number,
  ceiling: number,
  opening: number,
): Thing | undefined {
  for (let at = from; at < ceiling && at < from + AHEAD; at++) {
    if (beside.document.tokens[at]?.kind !== 'word' || beside.counted.has(at)) return undefined;
    if (beside.named.has(at) || isNoun(beside.document.hitsAt[at] ?? [])) return thingAt(beside, at, opening);
  }
  return undefined;
}

/** Marks that may stand between a thing and its measure. */
const LINKS = `,()[]"'«»“”’:-–—`;

const AGE: ReadonlySet<string> = new Set(['year-of-age']);

/** Whether a word links a measure to its thing: any small word but one that opens another clause. */
export function isPassed(document: Document, at: number): boolean {
  const hits = document.hitsAt[at] ?? [];
  if (hits.some((h) => h.category === 'marker' && h.id !== 'relative')) return false;
  return (
    hits.some((h) => PASSED.has(h.category) || (h.category === 'concept' && isMeasure(h.id))) ||
    hits.some((h) => h.category === 'marker') ||
    hasHit(document, at, 'unit', AGE)
  );
}

/** What a small word is that is no auxiliary: has, is. */
const SMALL: ReadonlySet<Category> = new Set<Category>([
  'preposition',
  'determiner',
  'reference',
  'hedge',
  'marker',
  'measure',
]);

const isVerbal = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'stop' || h.category === 'light') &&
  !hits.some((h) => SMALL.has(h.category));

const NOUNS: ReadonlySet<Category> = new Set<Category>(['kind', 'placeHead', 'office']);

const isNoun = (hits: readonly Hit[]): boolean => hits.some((h) => NOUNS.has(h.category) || isEventNoun(h));

const isEventNoun = ({ category, form }: Hit): boolean =>
  category === 'concept' && (form === 'word' || form === 'masdar');

/** What a name stands for, by itself and by the sort of thing in or behind it: Qeshm island. */
export function named(document: Document, mention: EntityMention): Thing {
  const { first, last, entity } = mention;
  const heads = Array.from({ length: last - first + 1 }, (_, i) => thingKey(document, first + i));
  return { first, last, keys: [entity, ...heads.filter((key) => key !== undefined)], known: true, mention };
}

function thingAt({ document, named: names }: Beside, at: number, floor: number): Thing | undefined {
  const name = names.get(at);
  if (name !== undefined) return named(document, name);
  const hits = document.hitsAt[at] ?? [];
  const token = document.tokens[at];
  if (token === undefined || isWeightless(hits) || isVerb(hits)) return undefined;
  // Qeshm island is both
  const owner = names.get(at - 1);
  if (owner?.kind === 'place' && NOUNS.has(hits[0]?.category ?? 'stop')) return named(document, owner);
  const key = sortKey(document, at) ?? `=${token.stem}`;
  return { first: at, last: at + 1, keys: [key], known: isKnown(document, at, floor) };
}

/** Whether a word is a verb, or says that something is said. */
const isVerb = (hits: readonly Hit[]): boolean =>
  !isNoun(hits) && hits.some((h) => h.category === 'speech' || (h.category === 'concept' && isTensed(h)));

/** The sort of thing that a noun in a name says it is. */
const thingKey = ({ hitsAt }: Document, at: number): string | undefined => {
  const hit = hitsAt[at]?.find((h) => h.category === 'kind');
  return hit === undefined ? undefined : `=kind:${hit.id}`;
};

/** The sort of thing or event that a noun names, in every language; those who did a thing are one by whatever word. */
function sortKey(document: Document, at: number): string | undefined {
  const hits = document.hitsAt[at] ?? [];
  const kind = hits.find((h) => h.category === 'kind')?.id;
  if (CULPRITS.some((culprit) => culprit === kind)) return '=culprit';
  const hit = hits.find(isEventNoun) ?? hits.find((h) => NOUNS.has(h.category));
  if (hit === undefined) return undefined;
  return `=${hit.category}:${hit.category === 'concept' ? rootOf(hit.id) : hit.id}`;
}

const THE: ReadonlySet<string> = new Set(['article']);
/** Tokens from an article to its noun. */
const PHRASE = 3;

/** Whether the article, or somebody's own, says which thing is meant. */
function isKnown(document: Document, at: number, floor: number): boolean {
  const { tokens, hitsAt } = document;
  const { looksDefinite } = grammarOf(document);
  if (looksDefinite(tokens[at]?.form ?? '')) return true;
  if (hitsAt[at]?.some(({ tail }) => tail.pronoun !== undefined && tail.gender === undefined)) return true;
  for (let i = at - 1; i >= floor; i--) if (hasHit(document, i, 'timeWord', THE)) return true;
  return false;
}

/** The names of a document by each of their tokens. */
export function namesByToken(mentions: readonly Mention[]): ReadonlyMap<number, EntityMention> {
  const out = new Map<number, EntityMention>();
  for (const m of mentions) {
    if (!('entity' in m)) continue;
    for (let i = m.first; i < m.last; i++) if (!out.has(i)) out.set(i, m);
  }
  return out;
}
