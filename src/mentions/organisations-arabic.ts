import type { BodyKind } from '../concepts/offices.js';
import type { Hit } from '../model/lexicon.js';
import type { OrganisationDraft } from './names-draft.js';
import type { NameReader } from './names-reader.js';
import { acronymAfter, bodyDraft } from './organisations-draft.js';

/** Heads that name a body by themselves when definite: الجيش, الحكومة; others (الموقع, المركز) are common words. */
const ALONE: ReadonlySet<string> = new Set<BodyKind>([
  'government',
  'authorities',
  'parliament',
  'army',
  'navy',
  'air-force',
  'police',
  'coast-guard',
  'civil-defence',
  'prosecution',
  'presidency',
  'opposition',
  'intelligence',
  'forces',
]);
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
]);
/** Heads that are common words too (موقع الحادث): no known word names them. */
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
/** Heads of bodies whose name may start with the head of another: حزب جبهة التحرير. */
const NESTING: ReadonlySet<string> = new Set<BodyKind>(['party', 'movement']);
/** Bodies of a town, which take its name: بلدية نابلس, شرطة دبي. */
const SEATED: ReadonlySet<string> = new Set<BodyKind>([
  'municipality',
  'police',
  'court',
  'university',
  'hospital',
  'club',
  'exchange',
]);
/** Heads that need words of their own, and are too common to take any but quoted or definite ones. */
const LONGEST = 5;
/** Bodies that belong to a state and take its name in the genitive: جيش إسرائيل, حكومة المغرب. */
const OF_STATE = ALONE;

/** Reads bodies by their head word: `وزارة الدفاع الجزائرية`, `شركة "النور" للطيران`, `الحكومة المغربية`. */
export function findArabicBodies(reader: NameReader): readonly OrganisationDraft[] {
  return reader.tokens.flatMap(({ index }) => {
    const head = reader.hit(index, 'body');
    const place = reader.hit(index, 'place') ?? reader.hit(index, 'country');
    const draft =
      head &&
      head.enclitics === '' &&
      (place?.last ?? 0) <= head.last &&
      readBody(reader, head, head.id as BodyKind);
    return draft ? [draft] : [];
  });
}

function readBody(reader: NameReader, head: Hit, type: BodyKind): OrganisationDraft | undefined {
  const definite = head.proclitics.endsWith('ال') || /^ال/.test(reader.tokens[head.first]?.form ?? '');
  const named = readQuoted(reader, head.last) ?? { last: head.last, own: [] };
  const complement =
    definite && named.own.length === 0
      ? readAdjectives(reader, named.last)
      : readComplement(reader, named.last, head);
  const own = [...named.own, ...complement.own];
  if (type === 'regime' && complement.country === undefined) return undefined;
  const told = own.length > 0 || complement.portfolio !== undefined || complement.country !== undefined;
  if (!told && !(definite && ALONE.has(type))) return undefined;
  const range = { first: head.first, last: complement.last, proclitics: head.proclitics.replace(/ال$/, '') };
  return bodyDraft(type, range, { ...complement, own }, acronymAfter(reader, complement.last));
}

interface Complement {
  readonly last: number;
  readonly own: readonly string[];
  readonly portfolio?: string | undefined;
  readonly country?: string | undefined;
}

/** One to four words in quotation marks or brackets right after a head. */
function readQuoted(reader: NameReader, at: number): Complement | undefined {
  const quote = reader.document.quotes.find((q) => q.first === at + 1);
  if (quote !== undefined && quote.last - quote.first <= 6 && isMark(reader, at)) {
    const own = reader.tokens
      .slice(quote.first, quote.last)
      .filter((t) => t.kind === 'word')
      .map((t) => t.form);
    return { last: quote.last, own };
  }
  if (reader.tokens[at]?.text !== '(') return undefined;
  const close = reader.tokens.slice(at, at + 5).findIndex((t) => t.text === ')');
  const inside = reader.tokens.slice(at + 1, at + close);
  if (close < 2 || !inside.every((t) => /^[A-Za-z]/.test(t.text))) return undefined;
  return { last: at + close, own: inside.map((t) => t.form) };
}

function isMark(reader: NameReader, at: number): boolean {
  return reader.tokens[at]?.form === '"';
}

/** After a definite head: adjectives of state and the like (الجيش الإسرائيلي, البنك المركزي التركي). */
function readAdjectives(reader: NameReader, at: number): Complement {
  let last = at;
  let country: string | undefined;
  const own: string[] = [];
  while (last - at < 3) {
    const nation = reader.hit(last, 'nationality');
    if (nation !== undefined && /^ال/.test(reader.tokens[last]?.form ?? '')) {
      country = nation.id;
      last = nation.last;
    } else if (country === undefined && isRelational(reader, last)) {
      own.push(reader.tokens[last]?.form ?? '');
      last += 1;
    } else break;
  }
  const named = country !== undefined || own.length > 1;
  return { last: named ? last : at, own: named ? own : [], country };
}

/** After a head in construct: a portfolio, definite nouns and adjectives, a state, a name already known, ل and a noun. */
function readComplement(reader: NameReader, at: number, head: Hit): Complement {
  let last = at > head.last ? skipMark(reader, at) : at;
  let kept = last;
  let portfolio: string | undefined;
  let country: string | undefined;
  let nested = 0;
  const quoted = at > head.last ? 1 : 0;
  const own: string[] = [];
  while (last - head.last < LONGEST + 3 && own.length < LONGEST) {
    const job = head.id === 'ministry' && portfolio === undefined ? reader.hit(last, 'portfolio') : undefined;
    const nation = reader.hit(last, 'nationality');
    const state = reader.hit(last, 'country');
    if (job !== undefined && /^(?:ال)?$/.test(job.proclitics)) {
      portfolio = job.id;
      last = job.last;
    } else if (nation !== undefined && nation.enclitics.length < 3 && /^(?:ال)?$/.test(nation.proclitics)) {
      country = nation.id;
      last = nation.last;
    } else if (state !== undefined && state.proclitics === '' && country === undefined) {
      country = OF_STATE.has(head.id) || portfolio !== undefined ? state.id : country;
      own.push(...reader.tokens.slice(last, state.last).map((t) => t.form));
      last = state.last;
    } else if (NESTING.has(head.id) && last === at && reader.hit(last, 'body') !== undefined) {
      const inner = reader.hit(last, 'body');
      own.push(reader.tokens[last]?.form ?? '');
      last = inner?.last ?? last + 1;
      nested = 1;
    } else if (
      portfolio === undefined &&
      country === undefined &&
      isPart(reader, last, quoted + own.length - nested, head.id)
    ) {
      own.push(reader.tokens[last]?.form ?? '');
      last += 1;
    } else break;
    kept = last;
    if (country !== undefined && nation !== undefined) break;
  }
  return { last: kept, own, portfolio, country };
}

/** A quoted name may be followed by more of the whole name: شركة "النور" للطيران. */
function skipMark(reader: NameReader, at: number): number {
  return isMark(reader, at) || reader.tokens[at]?.text === ')' ? at + 1 : at;
}

/** Whether a token continues a name: a definite noun first, then definite adjectives, or ل with a definite noun. */
function isPart(reader: NameReader, at: number, already: number, head: string): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.sentence !== reader.tokens[at - 1]?.sentence)
    return false;
  if (/^لل.{3,}/.test(token.form)) return already > 0 || !reader.known(at);
  const named = NAMED.has(head);
  const definite =
    /^ال.{3,}/.test(token.form) && !isCalendar(reader, at) && !(COMMON.has(head) && reader.known(at));
  if (already === 0 && SEATED.has(head) && isPlace(reader, at)) return true;
  if (already === 0) return definite || (named && isName(reader, at));
  const closed = reader.hit(at + 1, 'nationality') !== undefined;
  return isRelational(reader, at) || (closed && (definite || (named && isName(reader, at))));
}

function isPlace(reader: NameReader, at: number): boolean {
  const hit = reader.hit(at, 'place') ?? reader.hit(at, 'capital');
  return hit !== undefined && hit.proclitics === '' && hit.last === at + 1;
}

/** An adjective in ـي or ـية, or one of colour or rank, with the article. */
function isRelational(reader: NameReader, at: number): boolean {
  const form = reader.tokens[at]?.form ?? '';
  return (
    /^ال.{2,}(?:ي|يه|يين)$/.test(form) &&
    !isCalendar(reader, at) &&
    reader.hit(at, 'nationality') === undefined
  );
}

function isName(reader: NameReader, at: number): boolean {
  return (
    !reader.known(at) &&
    !/[يه]$/.test(reader.tokens[at]?.form ?? '') &&
    reader.hit(at, 'givenName') === undefined
  );
}

const calendar: ReadonlySet<string> = new Set([
  'weekday',
  'month',
  'timeWord',
  'timeUnit',
  'dayPart',
  'ordinal',
]);

function isCalendar(reader: NameReader, at: number): boolean {
  return (
    reader.document.hitsAt[at]?.some((hit) => calendar.has(hit.category) && hit.enclitics.length < 2) ?? false
  );
}
