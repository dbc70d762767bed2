import type { PlaceHead } from '../../../concepts/places.js';
import { hasArticle, isFemininePlural, isFused, isMasculinePlural } from '../../../grammar/arabic/nouns.js';
import { hasHit } from '../../../grammar/hits.js';
import { isMark } from '../../../grammar/marks.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import { placeHeads } from './arabic-place-heads.js';
import type { PlaceRead } from './place-read.js';

type UnknownName = Pick<PlaceRead, 'last' | 'own'>;

/** Unknown words after a head: one, and a second where the name may end after it; in quotation marks all of them. */
export function readUnknownName(reader: NameReader, at: number, kind: PlaceHead): UnknownName | undefined {
  const quoted = readQuoted(reader, at);
  if (quoted !== undefined) return quoted;
  const last = compoundEnd(reader, at) ?? nameEnd(reader, at, kind);
  return last === undefined ? undefined : { last, own: wordsOf(reader, at, last) };
}

function readQuoted(reader: NameReader, at: number): UnknownName | undefined {
  const { document, tokens } = reader;
  const quote = document.quotes.find((q) => q.first === at + 1 && q.role === 'name');
  if (quote === undefined || !isMark(tokens[at], '"')) return undefined;
  const closed = isMark(tokens[quote.last], '"');
  const own = wordsOf(reader, quote.first, quote.last);
  return { last: quote.last + (closed ? 1 : 0), own };
}

/** A name of two words whose first is a common one: بيت ريما, كفر نبل. */
function compoundEnd(reader: NameReader, at: number): number | undefined {
  const first = reader.hit(at, 'placeHead');
  if (first?.id !== 'compound' || first.lead.letters > 0 || first.tail.letters > 0) return undefined;
  return reader.goesOn(first.last) ? first.last + 1 : undefined;
}

function nameEnd(reader: NameReader, at: number, kind: PlaceHead): number | undefined {
  const settled = placeHeads.settled.has(kind) && isSettlement(reader, at, kind);
  if (!settled && !isName(reader, at, !placeHeads.vague.has(kind))) return undefined;
  const joint = reader.hit(at, 'givenName')?.id === 'joint' && reader.tokens[at + 1]?.kind === 'word';
  const last = at + (joint ? 2 : 1);
  const given = reader.hit(last, 'givenName') !== undefined;
  if (isName(reader, last, true) && (given || endsName(reader, last + 1))) return last + 1;
  return isOrdinalName(reader, last) ? last + 1 : last;
}

/** A word that a settlement may be called: unknown in the form of a plural, or a noun with the article before the name ends. */
function isSettlement(reader: NameReader, at: number, kind: PlaceHead): boolean {
  if (!reader.goesOn(at)) return false;
  const form = reader.tokens[at]?.form ?? '';
  if (!reader.known(at)) return isMasculinePlural(form) && !isFused(form);
  if (!placeHeads.named.has(kind) || !hasArticle(form) || isMasculinePlural(form)) return false;
  const hits = reader.document.hitsAt[at] ?? [];
  return (
    hits.every((h) => h.category === 'concept' || h.category === 'portfolio') && endsName(reader, at + 1)
  );
}

/** شارع محمد الخامس. */
const isOrdinalName = (reader: NameReader, at: number): boolean =>
  hasHit(reader.document, at, 'ordinal') && reader.hit(at - 1, 'givenName') !== undefined;

/** An unknown word that is no adjective or plural; where common nouns are likely, none that is definite either. */
function isName(reader: NameReader, at: number, definite: boolean): boolean {
  if (!reader.goesOn(at)) return false;
  if (reader.hit(at, 'givenName')?.lead.letters === 0) return true;
  const form = reader.tokens[at]?.form ?? '';
  if (reader.known(at) || isFused(form) || isMasculinePlural(form) || /.يه$/.test(form)) return false;
  return definite || !(isFemininePlural(form) || hasArticle(form));
}

function endsName(reader: NameReader, at: number): boolean {
  return reader.tokens[at]?.kind !== 'word' || reader.known(at);
}
