import type { OfficeId } from '../../../concepts/offices.js';
import { isMark } from '../../../grammar/marks.js';
import { isGoverned } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import { gazetteerHit } from '../gazetteer.js';
import { isIn } from '../in-word.js';
import type { NameReader } from '../name-reader.js';
import type { Bodies } from './offices.js';

/** Past the words that say where an office is held; undefined where none do. */
export function seatEnd(
  reader: NameReader,
  office: OfficeId,
  at: number,
  bodies: Bodies,
): number | undefined {
  return seatOfOffice(reader, office, at) ?? seatOfState(reader, at) ?? seatOfBody(reader, at, bodies);
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
function seatOfOffice(reader: NameReader, office: OfficeId, at: number): number | undefined {
  if (!SEATED.has(office)) return undefined;
  const head = reader.hit(at, 'placeHead');
  const name = head === undefined ? at : head.last;
  const hit = reader.hit(name, 'capital') ?? reader.hit(name, 'place') ?? reader.hit(name, 'country');
  return hit?.last;
}

/** Past `in` and a state, before a comma: المتحدث باسم الطوارئ في إيران، … */
export function seatOfState(reader: NameReader, at: number): number | undefined {
  const state = isIn(reader, at) ? reader.hit(at + 1, 'country') : stateWithin(reader, at);
  return state !== undefined && isMark(reader.tokens[state.last], ',') ? state.last : undefined;
}

/** A state with `in` written on to it: بإيران. */
function stateWithin(reader: NameReader, at: number): Hit | undefined {
  const state = reader.hit(at, 'country');
  return state?.lead.preposition === 'in' && isGoverned(state) ? state : undefined;
}

/**
 * Past `in` and a body or place, where the holder's name follows: رئيس الهيئة في المنطقة كمال …. Names after a place are known
 * by a given name, those after a body by what is no other known word.
 */
function seatOfBody(reader: NameReader, at: number, bodies: Bodies): number | undefined {
  if (!isIn(reader, at)) return undefined;
  const body = bodies.at.get(at + 1);
  if (body !== undefined) return reader.known(body.last) ? undefined : body.last;
  const head = reader.hit(at + 1, 'placeHead');
  const last = gazetteerHit(reader, at + 1)?.last ?? head?.last;
  const given = last === undefined ? undefined : reader.hit(last, 'givenName');
  return given !== undefined && given.lead.letters === 0 && given.id !== 'suffix' ? last : undefined;
}
