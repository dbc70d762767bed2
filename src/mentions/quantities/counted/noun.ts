import { isKindOf } from '../../../concepts/kinds.js';
import { hasHit, hitAt } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import { isFiniteVerb } from '../../../grammar/verb-forms.js';
import { wordStart } from '../../../grammar/word-start.js';
import type { Category, Hit } from '../../../model/lexicon.js';
import type { Span } from '../../../model/span.js';
import type { QuantityReader } from '../quantity-reader.js';

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

/** What a hit of a kind counts. */
export function kindCounted(reader: QuantityReader, hit: Hit, plural = false): Counted {
  const noun = nounAt(reader, hit.first, hit.last);
  const token = reader.tokens[hit.first];
  const start = token === undefined ? noun.span.start : wordStart(token, hit.lead);
  return {
    of: hit.id,
    ...noun,
    span: { start, end: noun.span.end },
    plural: plural || isKindOf(hit.id, 'person'),
  };
}

/** Those whom a word tells of and no noun names: `66 aboard`, العشرات. */
export function impliedAt(reader: QuantityReader, of: string, first: number, last: number): Counted {
  return { of, ...nounAt(reader, first, last), plural: true, implied: true };
}

/** Token range and span of a noun. */
export function nounAt(
  reader: QuantityReader,
  first: number,
  last: number,
): Pick<Counted, 'first' | 'last' | 'span'> {
  const start = reader.tokens[first]?.start ?? 0;
  return { first, last, span: { start, end: reader.tokens[last - 1]?.end ?? start } };
}

/** A word that may stand between a number and its noun: nothing that ends the phrase, acts, or counts itself. */
export function isModifier(reader: QuantityReader, index: number): boolean {
  const token = reader.tokens[index];
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'punctuation') return isMark(token, '-"');
  return !(reader.hitsAt[index] ?? []).some((hit) => ENDS.has(hit.category) || acts(hit));
}

/** A verb with tense; in the present, one that shows it by an ending, since a bare base may be a noun: strike. */
function acts({ category, form, tail }: Hit): boolean {
  return category === 'concept' && isFiniteVerb({ form }) && (form !== 'present' || tail.letters > 0);
}

const ENDS: ReadonlySet<Category> = new Set<Category>([
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
    hasHit(reader, index, 'stop') && !hasHit(reader, index, 'preposition') && !hasHit(reader, index, 'marker')
  );
}

/** Words of two letters are mostly particles and names of letters (737 بي); the few nouns among them (حق) are lost. */
const SHORTEST = 3;

/** A word that can be a noun, whatever its ending. */
export function plainNoun(reader: QuantityReader, index: number): Counted | undefined {
  const token = reader.tokens[index];
  if (token?.kind !== 'word' || token.form.length < SHORTEST || !isModifier(reader, index)) return undefined;
  return { of: token.stem, ...nounAt(reader, index, index + 1), plural: false };
}

/** People named by their nation: `12 Palestinians`, ثلاثة سوريين. */
export function peopleAt(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'nationality');
  if (hit === undefined || hit.lead.letters > 0) return undefined;
  return { of: 'person', ...nounAt(reader, hit.first, hit.last), plural: true };
}
