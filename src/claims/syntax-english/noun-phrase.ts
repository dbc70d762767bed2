import { hasHit, hitAt } from '../../grammar/hits.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import { isFiniteAt } from './finite-verb.js';
import { isSmall, opensNoun } from './verb-group.js';

/** A stretch of an English text in which noun phrases are read, with the mentions in it. */
export interface Stretch extends TokenRange {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  /** Whether a token only says that something is said. */
  readonly cue: (token: number) => boolean;
}

const OF: ReadonlySet<string> = new Set(['of']);
const JOINS: ReadonlySet<string> = new Set(['and', 'or']);
/** A noun phrase has no more tokens: a longer run without a preposition or mark is a list or a heading. */
const LONGEST = 12;
/** Phrases of place and time that stand before a subject: in the north, on Monday. */
const MOST_LEADS = 3;

const mentionAt = ({ mentions }: Stretch, index: number): Mention | undefined =>
  mentions.find((m) => m.first <= index && index < m.last);

/** The noun phrase with which a stretch opens, past adverbs and phrases of time and place; undefined where none does. */
export function nounPhraseIn(stretch: Stretch): TokenRange | undefined {
  const { document, last } = stretch;
  let { first } = stretch;
  for (let leads = 0; leads <= MOST_LEADS; leads++) {
    while (first < last && isLead(stretch, first)) first = mentionAt(stretch, first)?.last ?? first + 1;
    if (first >= last || !hasHit(document, first, 'preposition')) break;
    const end = leadEnd({ ...stretch, first });
    if (end === undefined) return undefined;
    first = end;
  }
  return nounPhraseAt({ ...stretch, first });
}

/** Whether an adverb or a time stands here, and no noun phrase. */
function isLead(stretch: Stretch, index: number): boolean {
  const { document } = stretch;
  const mention = mentionAt(stretch, index);
  if (mention !== undefined) return mention.kind === 'time' && !opensNoun(document, index);
  const { kind } = document.tokens[index] ?? {};
  return kind === 'punctuation' || isSmall(document, index) || hasHit(document, index, 'marker', JOINS);
}

/** The end of the phrase that a preposition opens before a subject; undefined where none follows in the stretch. */
function leadEnd(stretch: Stretch): number | undefined {
  const { document, first, last } = stretch;
  const from = hitAt(document, first, 'preposition')?.last ?? first + 1;
  const at = opensNoun(document, from) ? from + 1 : from;
  const mention = mentionAt(stretch, at);
  if (mention !== undefined && !/'s?$/.test(document.tokens[mention.last - 1]?.form ?? ''))
    return mention.last < last ? mention.last : undefined;
  for (let i = at + 1; i < last; i++) {
    const inside = hasHit(document, i - 1, 'preposition') || opensNoun(document, i - 1);
    if (!inside && startsPhrase(stretch, i)) return i;
  }
  return undefined;
}

/** Whether a noun phrase surely starts at a token: an article, a pronoun, a number, a name. */
const startsPhrase = (stretch: Stretch, index: number): boolean =>
  hasHit(stretch.document, index, 'determiner') ||
  hasHit(stretch.document, index, 'reference') ||
  mentionAt(stretch, index)?.first === index;

/** The noun phrase that starts at the first token of a stretch, with what belongs to it by `of` and those joined by `and`. */
export function nounPhraseAt(stretch: Stretch): TokenRange | undefined {
  const { document, first, last } = stretch;
  if (isParticiple(document, first) || hasHit(document, first, 'preposition')) return undefined;
  const end = Math.min(last, first + LONGEST);
  let i = first;
  while (i < end && !endsPhrase(stretch, i)) i = stepOver(stretch, i);
  while (i > first && isLoose(stretch, i - 1)) i--;
  return i > first && holdsNoun(stretch, first, Math.min(i, last))
    ? { first, last: Math.min(i, last) }
    : undefined;
}

/** The token after a name, whose words are not read one by one, or after one word. */
function stepOver(stretch: Stretch, index: number): number {
  const mention = mentionAt(stretch, index);
  return mention === undefined || mention.kind === 'quantity' ? index + 1 : Math.max(index + 1, mention.last);
}

/** Marks that stand within a phrase. */
const INNER = /^['"&%-]$/;

/** Whether a noun phrase ends before a token: at a mark, a preposition but `of`, a marker but `and`, a time behind it. */
function endsPhrase(stretch: Stretch, index: number): boolean {
  const { document, first, cue } = stretch;
  const mention = mentionAt(stretch, index);
  if (cue(index)) return true;
  if (mention !== undefined)
    return mention.kind === 'time' && index > first && !opensNoun(document, index - 1);
  const { kind, form = '' } = document.tokens[index] ?? {};
  if (kind === 'punctuation') return !INNER.test(form) && !isStopOfShortForm(document, index);
  if (index > first && endsBeforePreposition(document, index)) return true;
  const marker = hitAt(document, index, 'marker');
  if (marker === undefined) return index > first && isFiniteAt(document, index);
  return !JOINS.has(marker.id) || isFiniteAt(document, index + 1);
}

/** Whether a preposition other than `of` stands at a token, and no noun that looks like one: a second round. */
function endsBeforePreposition(document: Document, index: number): boolean {
  const preposition = hitAt(document, index, 'preposition');
  const noun = opensNoun(document, index - 1) || isRank(document, index - 1);
  return preposition !== undefined && !OF.has(preposition.id) && !noun;
}

/** Whether a full stop belongs to an initial or abbreviation before it: J. Reed, Gen. Reed. */
function isStopOfShortForm(document: Document, index: number): boolean {
  if (document.tokens[index]?.form !== '.') return false;
  return document.tokens[index - 1]?.form.length === 1 || hasHit(document, index - 1, 'abbreviation');
}

/** Whether a rank stands at a token, behind which a noun comes: a second round. */
const isRank = ({ hitsAt }: Document, index: number): boolean =>
  hitsAt[index]?.some((h) => h.category === 'ordinal' && h.id !== 'label') ?? false;

/** Whether what stands at the end of a phrase belongs to nothing in it: and, of, an opening mark. */
const isLoose = ({ document }: Stretch, index: number): boolean =>
  document.tokens[index]?.kind === 'punctuation' ||
  hasHit(document, index, 'marker') ||
  hasHit(document, index, 'preposition', OF) ||
  isSmall(document, index);

/** Whether a verb in -ing opens a phrase, which then tells what is done. */
const isParticiple = (document: Document, index: number): boolean =>
  document.hitsAt[index]?.some((h) => h.form === 'active' && h.category !== 'kind') ?? false;

/** Whether a phrase holds a noun, a name or what stands for one, and does not end in an owner. */
function holdsNoun({ document }: Stretch, first: number, last: number): boolean {
  const alone = last === first + 1;
  const owns = opensNoun(document, last - 1) && !(alone && hasHit(document, first, 'determiner'));
  return !owns && document.tokens.slice(first, last).some(({ index }) => isNounLike(document, index, alone));
}

/** Whether a word may be a noun or stand for one: `alone`, an article does not. */
function isNounLike(document: Document, index: number, alone: boolean): boolean {
  const { kind, form = '' } = document.tokens[index] ?? {};
  if (kind !== 'word') return kind === 'number';
  if (form === 'there' || (alone && ARTICLE.test(form))) return false;
  return !(hasHit(document, index, 'stop') && hasHit(document, index, 'preposition'));
}

const ARTICLE = /^(?:an?|the)$/;
