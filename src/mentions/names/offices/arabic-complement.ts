import type { OfficeId } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { gazetteerHit } from '../places/gazetteer.js';

/** Roles that a field completes: `مسؤول الطوارئ الإيرانية`, `المتحدث باسم الطوارئ`. */
export const FIELDED: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'head',
  'director',
  'spokesperson',
  'expert',
  'commander',
  'adviser',
]);

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
    /^[،,]$/.test(reader.tokens[last]?.text ?? '') ||
    readSeat(reader, last) !== undefined ||
    (isIn(reader, last) && bodyAt.has(last + 1)) ||
    reader.hit(last, 'nationality') !== undefined;
  return closed ? last : at;
}

function isFieldWord(reader: NameReader, at: number, start: number): boolean {
  const form = reader.tokens[at]?.form ?? '';
  if (reader.hit(at, 'nationality') !== undefined || reader.hit(at, 'givenName') !== undefined) return false;
  return (
    /^ال.{3,}/.test(form) ||
    (at > start && /^وال.{3,}/.test(form)) ||
    (at === start && reader.tokens[at]?.kind === 'word' && /^ال.{3,}/.test(reader.tokens[at + 1]?.form ?? ''))
  );
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

export function seatOf(reader: NameReader, office: OfficeId, at: number): number | undefined {
  if (!SEATED.has(office)) return undefined;
  const head = reader.hit(at, 'placeHead');
  const name = head === undefined ? at : head.last;
  const hit = reader.hit(name, 'capital') ?? reader.hit(name, 'place') ?? reader.hit(name, 'country');
  return hit?.last;
}

/** Past `in` and a state, before a comma: المتحدث باسم الطوارئ في إيران، … */
export function readSeat(reader: NameReader, at: number): number | undefined {
  const clitic = reader.hit(at, 'country');
  const state =
    clitic?.proclitics === 'ب' ? clitic : isIn(reader, at) ? reader.hit(at + 1, 'country') : undefined;
  return state !== undefined && /^[،,]$/.test(reader.tokens[state.last]?.text ?? '') ? state.last : undefined;
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
  return given !== undefined && given.proclitics === '' && given.id !== 'suffix' ? last : undefined;
}

function isIn(reader: NameReader, at: number): boolean {
  return reader.document.hitsAt[at]?.some((h) => h.category === 'preposition' && h.id === 'in') ?? false;
}

/** The state after an office, over `former` and the like: an adjective, or its name in the genitive. */
export function readState(
  reader: NameReader,
  at: number,
): { readonly id: string; readonly last: number } | undefined {
  const nation = reader.hit(at, 'nationality');
  if (nation !== undefined && /^(?:ال)?$/.test(nation.proclitics))
    return { id: nation.id, last: nation.last };
  const state = reader.hit(at, 'country');
  if (state !== undefined && state.proclitics === '') return { id: state.id, last: state.last };
  const word = reader.hit(at, 'title');
  if (word?.id !== 'former') return undefined;
  const later = reader.hit(word.last, 'nationality');
  return later === undefined ? undefined : { id: later.id, last: later.last };
}

/** وزيرا الخارجية السعودي والإيراني: the second state. */
export function secondState(reader: NameReader, at: number): Hit | undefined {
  const nation = reader.hit(at, 'nationality');
  return nation !== undefined && /^و(?:ال)?$/.test(nation.proclitics) ? nation : undefined;
}
