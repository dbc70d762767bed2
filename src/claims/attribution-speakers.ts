import type { EntityMention } from '../model/mention.js';
import type { Span, TokenRange } from '../model/span.js';
import { entityRank, type Scene } from './attribution-scene.js';
import { looksDefinite, looksGoverned, looksParticled, particleLength } from './clitics.js';
import { hasHit, hitOf, isVerb } from './hits.js';

/** A noun phrase that can speak. */
export interface Speaker extends Span, TokenRange {
  readonly entity?: string;
  /** Whether it is a statement, report or poll. */
  readonly document: boolean;
  /** Whether it is a pronoun that points back. */
  readonly pronoun: boolean;
}

const DOCUMENTS: ReadonlySet<string> = new Set(['statement', 'report', 'poll']);
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);
/** Prepositions inside the name of a speaker: spokesman for, ministry of, official from, head in. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at']);
/** Speakers who belong to somebody by ل: بيان للحكومة, متحدث للجيش. */
const ADDRESSING: ReadonlySet<string> = new Set(['statement', 'report', 'poll', 'spokesperson']);
/** No speaker's phrase is longer. */
const LONGEST = 16;
/** Words before the head: state news agency. */
const LEAD = 4;

export function isWord(scene: Scene, index: number): boolean {
  return scene.document.tokens[index]?.kind === 'word';
}

/** Whether one of these marks stands at a token; Arabic commas count as commas. */
export function isMark(scene: Scene, index: number, marks: string): boolean {
  const token = scene.document.tokens[index];
  if (token?.kind !== 'punctuation') return false;
  return marks.includes(token.form === '،' ? ',' : token.form === '؛' ? ';' : token.form);
}

/** Whether a word is a possessive: his, their. */
export const isOwn = (scene: Scene, index: number): boolean => hasHit(scene.document, index, 'reference', OWN);
const OWN: ReadonlySet<string> = new Set(['own']);

export function isPronoun(scene: Scene, index: number): boolean {
  return (
    scene.document.language === 'en' &&
    scene.entityAt[index] === undefined &&
    hasHit(scene.document, index, 'reference', PRONOUNS) &&
    !isOwn(scene, index)
  );
}

/** Whether a word can stand in a noun phrase: no verb, marker, preposition, function word or time. */
export function isPlain(scene: Scene, index: number): boolean {
  const { document, timeEnd } = scene;
  if (!isWord(scene, index) || (timeEnd[index] ?? 0) > 0 || isVerb(document, index)) return false;
  return !(['marker', 'preposition', 'stop', 'according', 'speech', 'certainty', 'negation', 'light'] as const).some(
    (c) => hasHit(document, index, c),
  );
}

const isHead = (scene: Scene, index: number): boolean =>
  scene.entityAt[index] !== undefined || hasHit(scene.document, index, 'speaker');

const isCapital = (scene: Scene, index: number): boolean =>
  /^\p{Lu}/u.test(scene.document.tokens[index]?.text ?? '');

export const isArticle = (scene: Scene, index: number): boolean =>
  isWord(scene, index) &&
  !isHead(scene, index) &&
  hasHit(scene.document, index, 'stop') &&
  !['preposition', 'marker', 'light', 'certainty', 'negation'].some((c) =>
    scene.document.hitsAt[index]?.some((h) => h.category === c),
  );

/** Where the printed word starts once و ف ب ل ك before it are left out. */
function printedStart(scene: Scene, index: number): number {
  const token = scene.document.tokens[index];
  const mention = scene.entityAt[index];
  if (token === undefined) return 0;
  if (mention && mention.first === index) return Math.max(mention.start, token.start);
  const hit =
    hitOf(scene.document, index, 'speaker') ??
    scene.document.hitsAt[index]?.find((h) => h.proclitics !== '' && h.category !== 'stop');
  return Math.min(token.start + (hit ? particleLength(hit) : 0), token.end - 1);
}

function toSpeaker(
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

/** The head of a phrase that starts at `first`: after articles and adjectives, or after an opening quotation mark. */
function headFrom(scene: Scene, first: number, limit: number): number | undefined {
  for (let k = first; k < limit && k < first + LEAD + 1; k++) {
    if (isHead(scene, k)) return k;
    if (k === first && isMark(scene, k, '"')) continue;
    if (hasHit(scene.document, k, 'reference')) continue;
    const passes =
      scene.document.language === 'en'
        ? isArticle(scene, k) || isPlain(scene, k) || isCapital(scene, k)
        : scene.document.tokens[k]?.kind === 'number' || hasHit(scene.document, k, 'number');
    if (!passes) return undefined;
  }
  return undefined;
}

function blockEnd(scene: Scene, index: number): number {
  const entity = scene.entityAt[index];
  if (entity) return entity.last;
  return hitOf(scene.document, index, 'speaker')?.last ?? index + 1;
}

/** The next name or title of the same phrase after `at`, past at most three plain words. */
function nextBlock(scene: Scene, at: number, limit: number): number | undefined {
  for (let k = at; k < Math.min(limit, at + LEAD); k++) {
    if (isHead(scene, k) && (!isVerb(scene.document, k) || blockEnd(scene, k) > k + 1)) return isGoverned(scene, k) ? undefined : k;
    if (!isPlain(scene, k) || (scene.document.language === 'ar' && !isQualifier(scene, k))) return undefined;
  }
  return undefined;
}

/** Whether a plain Arabic word can qualify the noun before it: no particle before it, no event. */
function isQualifier(scene: Scene, index: number): boolean {
  const { document } = scene;
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  if (hits.some((h) => h.category === 'concept' && !NISBA.has(h.enclitics))) return false;
  return !looksParticled(document.tokens[index]?.form ?? '');
}
const NISBA: ReadonlySet<string> = new Set(['ي', 'يه']);

/** The name behind a preposition that links it to the phrase: `for the ministry`, `في إيران`, `عن مكتب`. */
function linked(scene: Scene, at: number, limit: number, kind: string | undefined): number | undefined {
  const { document } = scene;
  const preposition = hitOf(document, at, 'preposition');
  const arabic = document.language === 'ar';
  if (arabic && kind !== undefined && ADDRESSING.has(kind)) {
    const own = scene.entityAt[at] ?? undefined;
    const hit = hitOf(document, at, 'speaker') ?? hitOf(document, at, 'bodyName');
    if ((own !== undefined || hit !== undefined) && looksGoverned(document.tokens[at]?.form ?? '')) return at;
  }
  if (preposition === undefined || !(LINKS.has(preposition.id) || (arabic && preposition.id === 'about')))
    return undefined;
  return headFrom(scene, preposition.last, limit);
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
  let start = document.language === 'en' ? first : head;
  while (start < head && (isArticle(scene, start) || hasHit(document, start, 'reference'))) start++;
  let entity = scene.entityAt[head];
  const kind = hitOf(document, head, 'speaker');
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
      if (document.language === 'ar' && named === undefined && entityRank(entity) >= 2) break;
      if (beyond && named?.kind === 'person') break;
      if (named && entityRank(named) >= 2 && entityRank(named) >= entityRank(entity)) entity = named;
      else if (named === undefined && entityRank(entity) === 1) entity = undefined;
      last = blockEnd(scene, next);
      more = true;
      continue;
    }
    const link = linked(scene, last, bound, kind?.id);
    if (link !== undefined) beyond = document.language === 'en';
    if (link !== undefined && (titled || entityRank(entity) >= 2) && entity?.kind !== 'person') {
      last = blockEnd(scene, link);
      more = true;
      continue;
    }
    const quoted = isMark(scene, last, '"') && entity === undefined ? scene.nameFrom.get(last + 1) : undefined;
    if (quoted && quoted.last < bound) {
      last = isMark(scene, quoted.last, '"') ? quoted.last + 1 : quoted.last;
      more = true;
      continue;
    }
    let apposed = isMark(scene, last, ',') ? last + 1 : last;
    if (isMark(scene, apposed, '"')) apposed++;
    const name = scene.entityAt[apposed];
    if (apposed > last && apposed < bound && name?.kind === 'person' && name.first === apposed && entity?.kind !== 'person') {
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

/** Plain words that follow a head directly: adjectives in Arabic, further names in English. */
function isAdjective(scene: Scene, index: number, head: number): boolean {
  if (index - head > 6 || hasHit(scene.document, index, 'reference')) return false;
  const { document } = scene;
  if (document.language === 'en') return isPlain(scene, index) && isCapital(scene, index);
  const hits = document.hitsAt[index] ?? [];
  if (hits.some((h) => h.category === 'nationality')) return true;
  const participle = hits.some((h) => h.category === 'speech' && h.form === 'active') && !isVerb(document, index);
  if (!participle && !isPlain(scene, index)) return false;
  const form = document.tokens[index]?.form ?? '';
  const definite = looksDefinite(document.tokens[head]?.form ?? '');
  return (!definite || looksDefinite(form)) && !looksParticled(form) && (participle || isQualifier(scene, index));
}

/** Whether a preposition governs the phrase that starts at a token, so that it is no subject. */
export function isGoverned(scene: Scene, index: number): boolean {
  const { document } = scene;
  const before = document.hitsAt[index - 1] ?? [];
  if (before.some((h) => h.category === 'preposition' && h.last === index)) return true;
  if (document.hitsAt[index - 2]?.some((h) => h.category === 'preposition' && h.last === index)) return true;
  const token = document.tokens[index];
  if (document.language === 'en' || token === undefined) return false;
  return printedStart(scene, index) > token.start && looksGoverned(token.form);
}

/** The speaker whose phrase ends before token `end`, no further back than `floor` (English: the subject before its verb). */
export function phraseBefore(scene: Scene, end: number, floor: number): Speaker | undefined {
  const { document } = scene;
  let k = end - 1;
  for (let skipped = 0; k >= floor && skipped < 4; skipped++) {
    if (isPronoun(scene, k)) return pronounAt(scene, k);
    if (isHead(scene, k)) break;
    const passes =
      (scene.timeEnd[k] ?? 0) > 0 ||
      (hasHit(document, k, 'stop') && !isMark(scene, k, ',"'));
    if (!passes) break;
    k--;
  }
  if (isMark(scene, k, ',')) return apposedBefore(scene, k, floor);
  let first = k + 1;
  let headed = false;
  for (let at = k; at >= floor && k - at < LONGEST; ) {
    const entity = scene.entityAt[at];
    if (entity) {
      at = Math.max(entity.first, floor) - 1;
      first = at + 1;
      headed = true;
      continue;
    }
    if (!isWord(scene, at) || (scene.timeEnd[at] ?? 0) > 0) break;
    const noun = hasHit(document, at, 'speaker');
    if (isArticle(scene, at)) {
      const link = hitOf(document, at - 1, 'preposition');
      if (hasHit(document, at + 1, 'preposition') || (!headed && !opensClause(scene, at, floor))) break;
      headed = true;
      first = at + 1;
      if (link === undefined || !LINKS.has(link.id)) break;
      at -= 2;
      continue;
    }
    const link = hitOf(document, at, 'preposition');
    if (link && LINKS.has(link.id) && at < k) {
      at--;
      continue;
    }
    if (noun || (isCapital(scene, at) && isPlain(scene, at))) {
      first = at;
      headed = true;
    } else if (!isPlain(scene, at)) break;
    at--;
  }
  if (!headed || first > k) return undefined;
  return phraseFrom(scene, first, end) ?? toSpeaker(scene, first, k + 1, undefined, false);
}

/** Whether a phrase of unknown words can be a subject: it opens its clause. */
const opensClause = (scene: Scene, at: number, floor: number): boolean =>
  at <= floor || !isWord(scene, at - 1) || hasHit(scene.document, at - 1, 'marker');

/** `X, a spokesman for Y,` before the verb: the phrase before the apposition, or the apposition's own where X is unknown. */
function apposedBefore(scene: Scene, comma: number, floor: number): Speaker | undefined {
  for (let k = comma - 1; k > floor && comma - k < LONGEST; k--) {
    if (isVerb(scene.document, k)) return undefined;
    if (isMark(scene, k, ',')) return phraseBefore(scene, k, floor);
  }
  return undefined;
}
