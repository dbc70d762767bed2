import { isKindOf } from '../../concepts/kinds.js';
import type { Hit } from '../../model/lexicon.js';
import type { Span } from '../../model/span.js';
import { hitAt, type QuantityReader, sameSentence, startOf } from './quantity-reader.js';

/** What a number counts: a kind, or the stem of a noun that is no known kind. */
export interface Counted {
  readonly of: string;
  /** Token range of the noun's own words. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** Whether the noun is seen to be in the plural, or is one of people, who need no plural form. */
  readonly plural: boolean;
  /** Whether no noun names it: a verb tells what became of those counted. */
  readonly implied?: boolean;
}

/** Words that may stand between an English number and its noun. */
export const REACH = 4;
/** A noun that looks plural; no possessive. */
export const PLURAL_NOUN = /[^s']s$/;
const PLURAL = new Set(['s', 'es', 'ies']);

/** What a hit of a kind counts. */
export function fromHit(reader: QuantityReader, hit: Hit): Counted {
  const plural = isPlural(reader, hit) || isKindOf(hit.id, 'person');
  const noun = range(reader, hit.first, hit.last);
  const token = reader.tokens[hit.first];
  const start = token === undefined ? noun.span.start : startOf(token, hit.proclitics);
  return { of: hit.id, ...noun, span: { start, end: noun.span.end }, plural };
}

/** Token range and span of a noun. */
export function range(
  reader: QuantityReader,
  first: number,
  last: number,
): Pick<Counted, 'first' | 'last' | 'span'> {
  const start = reader.tokens[first]?.start ?? 0;
  return { first, last, span: { start, end: reader.tokens[last - 1]?.end ?? start } };
}

/** Kinds whose English names are the same in the plural. */
const INVARIANT = new Set(['aircraft', 'fighter-jet', 'animal', 'missing', 'staff']);

/** Whether an English noun looks plural. */
export function isPlural(reader: QuantityReader, hit: Hit): boolean {
  return PLURAL.has(hit.enclitics) || PLURAL_NOUN.test(reader.tokens[hit.last - 1]?.form ?? '');
}

/** Whether an English noun can be counted by more than one: in the plural, of people, or hyphened (`20-storey`). */
export function agrees(reader: QuantityReader, hit: Hit, value: number, partitive: boolean): boolean {
  if (partitive || value < 2 || reader.document.language === 'ar' || isPlural(reader, hit)) return true;
  return isKindOf(hit.id, 'person') || INVARIANT.has(hit.id) || reader.tokens[hit.first - 1]?.form === '-';
}

/** A word that may stand between a number and its noun: nothing that ends the phrase, acts, or counts itself. */
export function isModifier(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'punctuation') return token.form === '-' || token.form === '"';
  return !(reader.hitsAt[index] ?? []).some(
    ({ category, form, enclitics }) =>
      ends.has(category) ||
      (category === 'concept' &&
        (form === 'past' || form === 'future' || (form === 'present' && enclitics !== ''))),
  );
}

const ends: ReadonlySet<string> = new Set([
  'stop',
  'preposition',
  'marker',
  'negation',
  'hedge',
  'number',
  'vague',
  'timeUnit',
  'weekday',
  'month',
  'unit',
  'currency',
  'light',
  'speech',
  'reference',
]);

/** A function word that opens a noun phrase and is no preposition. */
export function isArticle(reader: QuantityReader, index: number): boolean {
  return (
    hitAt(reader, index, 'stop') !== undefined &&
    hitAt(reader, index, 'preposition') === undefined &&
    hitAt(reader, index, 'marker') === undefined
  );
}

/** People named by their nation: `12 Palestinians`, ثلاثة سوريين. */
export function peopleOf(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'nationality');
  if (
    hit === undefined ||
    hit.proclitics !== '' ||
    (reader.document.language === 'en' && !PLURAL.has(hit.enclitics))
  )
    return undefined;
  return { of: 'person', ...range(reader, hit.first, hit.last), plural: true };
}

/** An English noun of no known kind: the first plural, or in a share the last word, of the phrase. */
export function englishNoun(reader: QuantityReader, index: number, share: boolean): Counted | undefined {
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
export function arabicNoun(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const rest = value % 100;
  if (rest >= 11 && !/[اهء]$/.test(form)) return undefined;
  return rest === 1 || rest === 2 || form.startsWith('ال') || (form.startsWith('و') && form.length > 4)
    ? undefined
    : plainNoun(reader, index);
}

/** A word that can be a noun, whatever its ending. */
export function plainNoun(reader: QuantityReader, index: number): Counted | undefined {
  const token = reader.tokens[index];
  if (token?.kind !== 'word' || token.form.length < 3 || !isModifier(reader, index)) return undefined;
  return { of: token.stem, ...range(reader, index, index + 1), plural: false };
}
