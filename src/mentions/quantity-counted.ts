import type { Hit } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { isKindOf } from '../concepts/kinds.js';
import { hitAt, hitBefore, pastHyphen, type QuantityReader, sameSentence, startOf } from './quantity-reader.js';

/** What a number counts: a kind, or the stem of a noun that is no known kind. */
export interface Counted {
  readonly of: string;
  /** Token range of the noun's own words. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Whether the noun is seen to be in the plural, or is one of people, who need no plural form. */
  readonly plural: boolean;
}

/** Words that may stand between an English number and its noun. */
const REACH = 4;
/** Words that may stand between a noun (`the death toll`) and its number (`rose to 45`). */
const REACH_BACK = 6;
/** A noun that looks plural; no possessive. */
const PLURAL_NOUN = /[^s']s$/;
const PLURAL = new Set(['s', 'es', 'ies']);

/** The noun counted by a number that ends before a token. */
export function countedAfter(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const counted = nounAfter(reader, index, value);
  if (counted?.of !== 'person' && counted?.of !== 'member') return counted;
  const among = hitAt(reader, counted.last, 'preposition', reader.document.language === 'ar' ? 'from' : 'of');
  const finer = among && phraseKind(reader, among.last, 2, true);
  return finer && isKindOf(finer.of, 'person') && finer.of !== 'member' ? { ...counted, of: finer.of } : counted;
}

function nounAfter(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  const partitive = hitAt(reader, index, 'preposition', arabic ? 'from' : 'of');
  if (partitive) return value === 1 ? undefined : phraseKind(reader, partitive.last, arabic ? 1 : 3, true);
  if (arabic) return phraseKind(reader, index, 1, false) ?? peopleOf(reader, index) ?? arabicNoun(reader, index, value);
  const at = pastHyphen(reader, index);
  return phraseKind(reader, at, REACH, false) ?? peopleOf(reader, at) ?? passiveKind(reader, at) ?? (at === index ? englishNoun(reader, at, false) : undefined);
}

/** What a share or an amount is taken of: `65% of traffic`, 65% من السكان. */
export function wholeAfter(reader: QuantityReader, index: number): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  const of = hitAt(reader, index, 'preposition', arabic ? 'from' : 'of');
  if (of === undefined) return undefined;
  const kind = phraseKind(reader, of.last, arabic ? 1 : REACH, true);
  return kind ?? (arabic ? plainNoun(reader, of.last) : englishNoun(reader, of.last, true));
}

/**
 * The kind that heads the phrase which starts at a token. English heads stand last (`police cars`) unless people come
 * first (`31 people killed`); Arabic heads come first.
 */
function phraseKind(reader: QuantityReader, index: number, reach: number, partitive: boolean): Counted | undefined {
  const arabic = reader.document.language === 'ar';
  let found: Hit | undefined;
  let headed = false;
  let at = index;
  for (let step = 0; step < reach && sameSentence(reader, at, index); step++) {
    const hit = hitAt(reader, at, 'kind');
    if (hit && (hit.proclitics === '' || hit.proclitics === 'ال')) {
      const plural = PLURAL.has(hit.enclitics);
      if (found === undefined ? plural || !headed : plural) found = hit;
      if (plural || arabic) break;
    } else if (found || !(isModifier(reader, at) || (partitive && isArticle(reader, at)))) break;
    if (hit === undefined && !arabic && PLURAL_NOUN.test(reader.tokens[at]?.form ?? '')) headed = true;
    at = hit?.last ?? at + 1;
  }
  return found && fromHit(reader, found);
}

function fromHit(reader: QuantityReader, hit: Hit): Counted {
  const plural = PLURAL.has(hit.enclitics) || isKindOf(hit.id, 'person');
  const noun = range(reader, hit.first, hit.last);
  const token = reader.tokens[hit.first];
  const start = token === undefined ? noun.span.start : startOf(token, hit.proclitics);
  return { of: hit.id, ...noun, span: { start, end: noun.span.end }, plural };
}

function range(reader: QuantityReader, first: number, last: number): Pick<Counted, 'first' | 'last' | 'span'> {
  const start = reader.tokens[first]?.start ?? 0;
  return { first, last, span: { start, end: reader.tokens[last - 1]?.end ?? start } };
}

/** A word that may stand between a number and its noun: nothing that ends the phrase, acts, or counts itself. */
function isModifier(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'punctuation') return token.form === '-' || token.form === '"';
  return !(reader.hitsAt[index] ?? []).some(
    ({ category, form, enclitics }) =>
      ends.has(category) ||
      (category === 'concept' && (form === 'past' || form === 'future' || (form === 'present' && enclitics !== ''))),
  );
}

const ends: ReadonlySet<string> = new Set([
  'stop', 'preposition', 'marker', 'negation', 'hedge', 'number', 'vague', 'timeUnit', 'weekday', 'month', 'unit', 'currency', 'light', 'speech', 'reference',
]);

function isArticle(reader: QuantityReader, index: number): boolean {
  return hitAt(reader, index, 'stop') !== undefined && hitAt(reader, index, 'preposition') === undefined && hitAt(reader, index, 'marker') === undefined;
}

/** People named by their nation: `12 Palestinians`, ثلاثة سوريين. */
function peopleOf(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'nationality');
  if (hit === undefined || hit.proclitics !== '' || (reader.document.language === 'en' && !PLURAL.has(hit.enclitics))) return undefined;
  return { of: 'person', ...range(reader, hit.first, hit.last), plural: true };
}

/** `14 were killed`, `55 have been wounded`: what they became is what is counted. */
function passiveKind(reader: QuantityReader, index: number): Counted | undefined {
  let at = index;
  while (at < index + 3 && (hitAt(reader, at, 'light', 'be') || hitAt(reader, at, 'stop')) && hitAt(reader, at, 'preposition') === undefined && hitAt(reader, at, 'marker') === undefined) at++;
  const hit = hitAt(reader, at, 'kind');
  return at > index && hit && (isKindOf(hit.id, 'victim') || hit.id === 'missing' || hit.id === 'displaced') ? fromHit(reader, hit) : undefined;
}

/** An English noun of no known kind: the first plural, or in a share the last word, of the phrase. */
function englishNoun(reader: QuantityReader, index: number, share: boolean): Counted | undefined {
  let last: number | undefined;
  for (let at = index; at < index + REACH && sameSentence(reader, at, index); at++) {
    if (!isModifier(reader, at) && !(share && at === index && isArticle(reader, at))) break;
    const token = reader.tokens[at];
    if (token?.kind !== 'word' || isArticle(reader, at)) continue;
    last = at;
    if (PLURAL_NOUN.test(token.form)) break;
  }
  if (last === undefined) return undefined;
  const token = reader.tokens[last];
  if (token === undefined || (!share && !PLURAL_NOUN.test(token.form))) return undefined;
  return { of: token.stem, ...range(reader, last, last + 1), plural: PLURAL_NOUN.test(token.form) };
}

/** An Arabic noun of no known kind right after its number, where its form is the one that the number governs. */
function arabicNoun(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const rest = value % 100;
  if (rest >= 11 && !/[اهء]$/.test(form)) return undefined;
  return rest === 1 || rest === 2 || form.startsWith('ال') || (form.startsWith('و') && form.length > 4) ? undefined : plainNoun(reader, index);
}

function plainNoun(reader: QuantityReader, index: number): Counted | undefined {
  const token = reader.tokens[index];
  if (token?.kind !== 'word' || token.form.length < 3 || !isModifier(reader, index)) return undefined;
  return { of: token.stem, ...range(reader, index, index + 1), plural: false };
}

/** A kind right before a number that stands in apposition: ركابها الـ66, شخص واحد. */
export function kindBefore(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitBefore(reader, index, 'kind');
  return hit && fromHit(reader, hit);
}

/**
 * The people that a bare number is the toll of, named before it in the clause: `the death toll rose to 45`,
 * عدد القتلى إلى 45. Something must link the two: `to`, a hedge, `be`, or a verb.
 */
export function tollBefore(reader: QuantityReader, index: number): Counted | undefined {
  let linked = false;
  for (let at = index; at > index - REACH_BACK && at > 0; at--) {
    const kind = hitBefore(reader, at, 'kind');
    const counts = kind && hitBefore(reader, kind.first, 'hedge', 'exactly') !== undefined;
    if (kind && isCounted(reader, kind)) return undefined;
    if (kind && countable(kind.id)) return linked || counts || at === index ? fromHit(reader, kind) : undefined;
    const token = reader.tokens[at - 1];
    if (token === undefined || token.kind !== 'word' || !sameSentence(reader, at - 1, index)) return undefined;
    linked ||=
      hitBefore(reader, at, 'preposition', 'to') !== undefined ||
      (['hedge', 'concept', 'light'] as const).some((c) => hitBefore(reader, at, c) !== undefined);
  }
  return undefined;
}

/** Whether a noun has a number of its own. */
function isCounted(reader: QuantityReader, kind: Hit): boolean {
  const before = reader.tokens[kind.first - 1];
  return before?.kind === 'number' || hitBefore(reader, kind.first, 'number') !== undefined || kind.enclitics === 'ان' || kind.enclitics.startsWith('ت');
}

function countable(kind: string): boolean {
  return isKindOf(kind, 'person') || isKindOf(kind, 'case') || kind === 'vote' || kind === 'seat';
}
