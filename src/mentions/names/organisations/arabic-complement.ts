import type { BodyKind } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import {
  chainEnd,
  inSentence,
  isDefinite,
  isOwnName,
  isParticiple,
  isPlace,
  isRelational,
  seatEnd,
} from './arabic-words.js';

/** What follows the head of a body and belongs to its name. */
export interface Complement {
  readonly last: number;
  readonly own: readonly string[];
  readonly portfolio?: string | undefined;
  readonly country?: string | undefined;
}

/** Heads that any word can name, known or not: شركة كذا. */
const NAMED: ReadonlySet<string> = new Set<BodyKind>([
  'company',
  'airline',
  'channel',
  'television',
  'radio',
  'newspaper',
  'magazine',
  'website',
  'network',
  'agency',
  'news-agency',
  'bank',
  'party',
  'movement',
  'front',
  'group',
  'militia',
  'brigades',
  'organisation',
  'foundation',
  'association',
  'club',
  'hospital',
  'university',
  'school',
  'institute',
  'centre',
  'municipality',
]);
/** Heads that are common words too (موقع الحادث): no known word names them, and no chain of words. */
const COMMON: ReadonlySet<string> = new Set<BodyKind>([
  'website',
  'network',
  'group',
  'centre',
  'school',
  'delegation',
  'service',
  'office',
]);
/** Heads whose complement is no chain of nouns: what follows is somebody's, or another body. */
const UNCHAINED: ReadonlySet<string> = new Set<BodyKind>([
  'government',
  'authorities',
  'parliament',
  'army',
  'police',
  'regime',
  'opposition',
  'delegation',
  'website',
  'network',
  'group',
  'team',
  'presidency',
  'coalition',
  'service',
  'directorate',
]);
/** Heads of parts of a body: إدارة الشركة is named by no word of its own. */
const PARTS: ReadonlySet<string> = new Set<BodyKind>(['directorate', 'council', 'office', 'delegation']);
/** Heads of which the field may be two things joined by و: هيئة الأوراق المالية والسلع. */
const JOINED: ReadonlySet<string> = new Set<BodyKind>([
  'ministry',
  'committee',
  'authority',
  'directorate',
  'institute',
  'federation',
  'union',
]);
/** Heads of bodies whose name may start with the head of another: حزب جبهة التحرير. */
const NESTING: ReadonlySet<string> = new Set<BodyKind>(['party', 'movement']);
/** Bodies of a town, which take its name: بلدية نابلس, شرطة دبي; companies take one too. */
const SEATED: ReadonlySet<string> = new Set<BodyKind>([
  'municipality',
  'police',
  'court',
  'university',
  'hospital',
  'club',
  'exchange',
  'company',
  'airline',
  'bank',
]);
/** Words that a name may have; heads too common to take any need them quoted or definite. */
const LONGEST = 5;
/** Adjectives that a definite head may have. */
const LONGEST_ADJECTIVES = 3;

/** After a definite head: adjectives of state and the like (الجيش الإسرائيلي, البنك المركزي التركي), and what it is for. */
export function readAdjectives(reader: NameReader, head: Hit): Complement {
  const at = head.last;
  let last = at;
  let country: string | undefined;
  const own: string[] = [];
  while (last - at < LONGEST_ADJECTIVES) {
    const nation = reader.hit(last, 'nationality');
    if (nation !== undefined && /^ال/.test(reader.tokens[last]?.form ?? '')) {
      country = nation.id;
      last = nation.last;
    } else if (
      country === undefined &&
      inSentence(reader, last) &&
      (isRelational(reader, last) || (own.length > 0 && isParticiple(reader, last)))
    ) {
      own.push(reader.tokens[last]?.form ?? '');
      last += 1;
    } else break;
  }
  const qualified = own.length > 0 || head.last > head.first + 1;
  const purpose = qualified && country === undefined ? readPurpose(reader, last) : undefined;
  if (purpose !== undefined)
    return { last: purpose.last, own: [...own, ...purpose.own], country: purpose.country };
  const named = country !== undefined || own.length > 1;
  return { last: named ? last : at, own: named ? own : [], country };
}

/** `للاستثمار`, `للأوراق المالية`: what a body is for, with the adjective of its state after it. */
function readPurpose(reader: NameReader, at: number): Complement | undefined {
  if (!inSentence(reader, at) || !/^لل.{3,}/.test(reader.tokens[at]?.form ?? '')) return undefined;
  if (gazetteerAt(reader, at)) return undefined;
  let last = at + 1;
  while (last - at < LONGEST_ADJECTIVES && inSentence(reader, last) && isRelational(reader, last)) last += 1;
  const nation = reader.hit(last, 'nationality');
  const closed = nation !== undefined && nation.proclitics === 'ال';
  const own = reader.tokens.slice(at, last).map((t) => t.form);
  return { last: closed ? nation.last : last, own, country: closed ? nation.id : undefined };
}

/** Whether a token names a state or the like with a particle before it: الهيئة العليا للمغرب is no name. */
function gazetteerAt(reader: NameReader, at: number): boolean {
  return (['country', 'nationality', 'place', 'office', 'body', 'bodyName'] as const).some(
    (category) => reader.hit(at, category) !== undefined,
  );
}

/**
 * After a head in construct: a portfolio, definite nouns and adjectives, a chain of nouns, a state, a name already known,
 * ل and a noun. `belongs` tells a head that belongs to a state (حكومة المغرب); `at` is past a quoted name.
 */
export function readComplement(reader: NameReader, at: number, head: Hit, belongs: boolean): Complement {
  let last = at > head.last ? skipMark(reader, at) : at;
  let kept = last;
  let portfolio: string | undefined;
  let country: string | undefined;
  let nested = 0;
  const quoted = at > head.last ? 1 : 0;
  const own: string[] = [];
  const take = (end: number): void => {
    own.push(...reader.tokens.slice(last, end).map((t) => t.form));
    last = end;
  };
  while (last - head.last < LONGEST + 3 && own.length < LONGEST) {
    const opening = portfolio === undefined && country === undefined && own.length + quoted === 0;
    const job = head.id === 'ministry' && portfolio === undefined ? reader.hit(last, 'portfolio') : undefined;
    const nation = reader.hit(last, 'nationality');
    const state = reader.hit(last, 'country');
    const seat = opening && (belongs || SEATED.has(head.id)) ? seatEnd(reader, last) : undefined;
    const chain = opening && !UNCHAINED.has(head.id) ? chainAfter(reader, last, head) : undefined;
    if (job !== undefined && /^(?:ال)?$/.test(job.proclitics)) {
      portfolio = job.id;
      last = job.last;
    } else if (nation !== undefined && nation.enclitics.length < 3 && /^(?:ال)?$/.test(nation.proclitics)) {
      country = nation.id;
      last = nation.last;
    } else if (state !== undefined && state.proclitics === '' && country === undefined) {
      country = belongs || portfolio !== undefined ? state.id : country;
      take(state.last);
    } else if (NESTING.has(head.id) && last === at && reader.hit(last, 'body') !== undefined) {
      take(reader.hit(last, 'body')?.last ?? last + 1);
      nested = own.length;
    } else if (seat !== undefined) take(seat);
    else if (chain !== undefined) take(chain);
    else if (
      portfolio === undefined &&
      country === undefined &&
      isPart(reader, last, quoted + own.length - nested, head.id)
    )
      take(last + 1);
    else break;
    kept = last;
    if (country !== undefined && nation !== undefined) break;
  }
  return { last: kept, own, portfolio, country };
}

/** A chain right after a head. A council of another body (مجلس إدارة الشركة) is none. */
function chainAfter(reader: NameReader, at: number, head: Hit): number | undefined {
  const place = reader.hit(at, 'placeHead');
  if (place !== undefined && place.id !== 'compound') return undefined;
  if (PARTS.has(head.id) && reader.hit(at, 'body') !== undefined) return undefined;
  const last = chainEnd(reader, at);
  if (last === undefined || !COMMON.has(head.id)) return last;
  return reader.known(last - 1) ? undefined : last;
}

/** A quoted name may be followed by more of the whole name: شركة "النور" للطيران. */
function skipMark(reader: NameReader, at: number): number {
  return isMark(reader, at) || reader.tokens[at]?.text === ')' ? at + 1 : at;
}

export function isMark(reader: NameReader, at: number): boolean {
  return reader.tokens[at]?.form === '"';
}

/** Whether a token continues a name: a definite noun first, then definite adjectives, or ل with a definite noun. */
function isPart(reader: NameReader, at: number, already: number, head: string): boolean {
  const token = reader.tokens[at];
  if (token === undefined || !inSentence(reader, at)) return false;
  if (/^لل.{3,}/.test(token.form)) return already > 0 || !reader.known(at);
  const named = NAMED.has(head);
  const definite = isDefinite(reader, at) && !(COMMON.has(head) && reader.known(at));
  if (already === 0 && PARTS.has(head) && reader.hit(at, 'body') !== undefined) return false;
  if (already === 0 && SEATED.has(head) && isPlace(reader, at)) return true;
  if (already === 0) return definite || (named && isOwnName(reader, at));
  if (JOINED.has(head) && isJoinedField(reader, at)) return true;
  const closed = reader.hit(at + 1, 'nationality') !== undefined;
  return isRelational(reader, at) || (closed && (definite || (named && isOwnName(reader, at))));
}

/** و with a definite noun that names nobody by itself. */
function isJoinedField(reader: NameReader, at: number): boolean {
  if (!/^وال.{3,}/.test(reader.tokens[at]?.form ?? '') || !isDefinite(reader, at - 1)) return false;
  return !gazetteerAt(reader, at);
}
