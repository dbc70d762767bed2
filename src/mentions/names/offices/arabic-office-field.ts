import type { OfficeId } from '../../../concepts/offices.js';
import { hasArticle, isJoinedToArticle } from '../../../grammar/arabic/nouns.js';
import { isMark } from '../../../grammar/marks.js';
import { isIn } from '../in-word.js';
import type { NameReader } from '../name-reader.js';
import { seatOfState } from './arabic-office-seat.js';
import type { Bodies } from './offices.js';

/** Roles that a field completes: `مسؤول الطوارئ الإيرانية`, `المتحدث باسم الطوارئ`. */
const FIELDED: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'head',
  'director',
  'spokesperson',
  'expert',
  'commander',
  'adviser',
]);

/** Words that a field has; a bound keeps a row of roles from being walked again from each of them. */
const LONGEST_FIELD = 4;

/** Past a few words after a role, where a state, a comma or a place closes them; else past none. */
export function fieldEnd(reader: NameReader, office: OfficeId, at: number, bodies: Bodies): number {
  if (!FIELDED.has(office)) return at;
  let last = at;
  while (last - at < LONGEST_FIELD && isFieldWord(reader, last, at)) last += 1;
  const closed =
    isMark(reader.tokens[last], ',') ||
    seatOfState(reader, last) !== undefined ||
    (isIn(reader, last) && bodies.at.has(last + 1)) ||
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
