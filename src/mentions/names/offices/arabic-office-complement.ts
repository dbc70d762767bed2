import type { OfficeId } from '../../../concepts/offices.js';
import { hasArticle, isJoinedToArticle } from '../../../grammar/arabic/nouns.js';
import { hasHit } from '../../../grammar/hits.js';
import { onlyAnd, onlyArticle } from '../../../grammar/leads.js';
import { isMark } from '../../../grammar/marks.js';
import type { Hit } from '../../../model/lexicon.js';
import { gazetteerHit } from '../gazetteer.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';

/** Roles that a field completes: `مسؤول الطوارئ الإيرانية`, `المتحدث باسم الطوارئ`. */
export const FIELDED: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'head',
  'director',
  'spokesperson',
  'expert',
  'commander',
  'adviser',
]);

/** Words that a field has; a bound keeps a row of roles from being walked again from each of them. */
const LONGEST_FIELD = 4;

/** Up to a few words after a role, where a state, a comma or a place closes them; else none. */
export function readField(
  reader: NameReader,
  at: number,
  bodyAt: ReadonlyMap<number, OrganisationDraft>,
): number {
  let last = at;
  while (last - at < LONGEST_FIELD && isFieldWord(reader, last, at)) last += 1;
  const closed =
    isMark(reader.tokens[last], ',') ||
    readSeat(reader, last) !== undefined ||
    (isIn(reader, last) && bodyAt.has(last + 1)) ||
    reader.hit(last, 'nationality') !== undefined;
  return closed ? last : at;
}

/** A definite noun or adjective, a joined one after it, or a noun that one completes. */
function isFieldWord({ hit, tokens }: NameReader, at: number, start: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (hit(at, 'nationality') !== undefined || hit(at, 'givenName') !== undefined) return false;
  if (hasArticle(form)) return true;
  if (at > start) return isJoinedToArticle(form);
  return tokens[at]?.kind === 'word' && hasArticle(tokens[at + 1]?.form ?? '');
}

/** Offices that a place completes: محافظ القاهرة, رئيس بلدية بيروت. */
const SEATED: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'mayor',
  'governor',
  'ambassador',
  'consul',
  'judge',
  'prosecutor',
]);

/** Past the place that an office is of. */
export function seatOf(reader: NameReader, office: OfficeId, at: number): number | undefined {
  if (!SEATED.has(office)) return undefined;
  const head = reader.hit(at, 'placeHead');
  const name = head === undefined ? at : head.last;
  const hit = reader.hit(name, 'capital') ?? reader.hit(name, 'place') ?? reader.hit(name, 'country');
  return hit?.last;
}

/** Past `in` and a state, before a comma: المتحدث باسم الطوارئ في إيران، … */
export function readSeat(reader: NameReader, at: number): number | undefined {
  const state = isIn(reader, at) ? reader.hit(at + 1, 'country') : stateWithin(reader, at);
  return state !== undefined && isMark(reader.tokens[state.last], ',') ? state.last : undefined;
}

/** A state with `in` written on to it: بإيران. */
function stateWithin(reader: NameReader, at: number): Hit | undefined {
  const state = reader.hit(at, 'country');
  return state?.lead.preposition === 'in' && state.lead.conjunction === undefined ? state : undefined;
}

/**
 * Past `in` and a body or place, where the holder's name follows: رئيس الهيئة في المنطقة كمال …. Names after a place are known
 * by a given name, those after a body by what is no other known word.
 */
export function readWithin(
  reader: NameReader,
  at: number,
  bodyAt: ReadonlyMap<number, OrganisationDraft>,
): number | undefined {
  if (!isIn(reader, at)) return undefined;
  const body = bodyAt.get(at + 1);
  if (body !== undefined) return reader.known(body.last) ? undefined : body.last;
  const head = reader.hit(at + 1, 'placeHead');
  const last = gazetteerHit(reader, at + 1)?.last ?? head?.last;
  const given = last === undefined ? undefined : reader.hit(last, 'givenName');
  return given !== undefined && given.lead.letters === 0 && given.id !== 'suffix' ? last : undefined;
}

const IN: ReadonlySet<string> = new Set(['in']);

const isIn = ({ document }: NameReader, at: number): boolean => hasHit(document, at, 'preposition', IN);

/** The state after an office, over `former` and the like: an adjective, or its name in the genitive. */
export function readState(
  reader: NameReader,
  at: number,
): { readonly id: string; readonly last: number } | undefined {
  const nation = reader.hit(at, 'nationality');
  if (nation !== undefined && onlyArticle(nation.lead)) return { id: nation.id, last: nation.last };
  const state = reader.hit(at, 'country');
  if (state !== undefined && state.lead.letters === 0) return { id: state.id, last: state.last };
  const word = reader.hit(at, 'title');
  if (word?.id !== 'former') return undefined;
  const later = reader.hit(word.last, 'nationality');
  return later === undefined ? undefined : { id: later.id, last: later.last };
}

/** وزيرا الخارجية السعودي والإيراني: the second state. */
export function secondState(reader: NameReader, at: number): Hit | undefined {
  const nation = reader.hit(at, 'nationality');
  return nation !== undefined && onlyAnd(nation.lead) ? nation : undefined;
}
