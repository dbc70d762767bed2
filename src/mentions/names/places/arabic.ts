import { capitalOf, type PlaceHead, spotHeads, stateHeads } from '../../../concepts/places.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import { gazetteerHit, type PlaceRead, placeId } from './gazetteer.js';

/** Heads that common nouns follow as often as names: منطقة الحادث, قاعدة البيانات. They take no definite word. */
const VAGUE: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'region',
  'outskirts',
  'base',
  'border',
  'coast',
  'district',
  'square',
  'crossing',
  'country',
]);
/** Heads of what people live in, and name as they please: قرية صبارين, حي السلام. */
const SETTLED: ReadonlySet<PlaceHead> = new Set<PlaceHead>(['village', 'town', 'camp', 'neighbourhood']);
/** Settlements that are never made of what they are for: مخيم الإيواء is no name. */
const NAMED: ReadonlySet<PlaceHead> = new Set<PlaceHead>(['village', 'town', 'neighbourhood', 'street']);
/** Heads of what the gazetteer holds by name itself: جبال زاغروس is زاغروس. */
const NATURAL: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'mountain',
  'river',
  'sea',
  'ocean',
  'lake',
  'gulf',
  'strait',
  'island',
  'desert',
  'peninsula',
  'valley',
]);
/** Heads whose unknown complement is likelier something else. */
const NEVER: ReadonlySet<PlaceHead> = new Set<PlaceHead>([
  'border',
  'coast',
  'country',
  'capital',
  'republic',
  'road',
]);

/** Reads a place by its head: `مدينة المنصورة`, `العاصمة المغربية الرباط`, `قاعدة الأمير الجوية`, `المملكة`. */
export function readArabicHead(reader: NameReader, head: Hit): PlaceRead | undefined {
  const kind = head.id as PlaceHead;
  const definite = /ال$/.test(head.proclitics);
  const base = { first: head.first, proclitics: head.proclitics.replace(/ال$/, ''), head: kind };
  if (kind === 'compound') return undefined;
  if (kind === 'capital') return readCapital(reader, head, base);
  if (definite) {
    const nation = reader.hit(head.last, 'nationality');
    if (!stateHeads.has(kind)) return undefined;
    if (nation !== undefined) return { ...base, last: nation.last, id: nation.id, own: [] };
    return kind === 'kingdom' || kind === 'sultanate' || kind === 'country'
      ? { ...base, last: head.last, own: [] }
      : undefined;
  }
  const name = gazetteerHit(reader, head.last);
  if (name !== undefined && name.proclitics === '') {
    if (spotHeads.has(kind) && !(NATURAL.has(kind) && name.category === 'place'))
      return {
        ...base,
        last: name.last,
        own: formsOf(reader, head.last, name.last),
        ...(kind === 'airport' && name.category !== 'country' && { town: placeId(reader, name) }),
      };
    if (kind === 'outskirts' || kind === 'border' || kind === 'coast') return undefined;
    return {
      ...base,
      last: name.last,
      id: name.category === 'capital' ? capitalOf(name.id) : name.id,
      own: [],
    };
  }
  if (NEVER.has(kind) || stateHeads.has(kind)) return undefined;
  return readUnknown(reader, head, kind, base);
}

type Base = Pick<PlaceRead, 'first' | 'proclitics'> & { readonly head: PlaceHead };

/** `العاصمة`, with the adjective or name of its state, or its own name, in any order. */
function readCapital(reader: NameReader, head: Hit, base: Base): PlaceRead {
  let last = head.last;
  let state: string | undefined;
  for (let steps = 0; steps < 2; steps++) {
    const comma = /^[،,]$/.test(reader.tokens[last]?.text ?? '') && state === undefined ? 1 : 0;
    const hit =
      (comma ? undefined : reader.hit(last, 'nationality')) ??
      reader.hit(last + comma, 'capital') ??
      reader.hit(last + comma, 'country');
    if (hit === undefined || !/^(?:ال)?$/.test(hit.proclitics) || (state !== undefined && hit.id !== state))
      break;
    if (comma > 0 && !/^[،,.]$/.test(reader.tokens[hit.last]?.text ?? '')) break;
    state = hit.id;
    last = hit.last;
  }
  return state === undefined ? { ...base, last, own: [] } : { ...base, last, id: capitalOf(state), own: [] };
}

/** Unknown words after a head: one, and a second where the name may end after it; in quotation marks all of them. */
function readUnknown(reader: NameReader, head: Hit, kind: PlaceHead, base: Base): PlaceRead | undefined {
  const quote = reader.document.quotes.find((q) => q.first === head.last + 1 && q.role === 'name');
  if (quote !== undefined && reader.tokens[head.last]?.form === '"') {
    const closed = reader.tokens[quote.last]?.form === '"' ? quote.last + 1 : quote.last;
    return { ...base, last: closed, own: formsOf(reader, quote.first, quote.last) };
  }
  const compound = compoundEnd(reader, head.last);
  if (compound !== undefined) return { ...base, last: compound, own: formsOf(reader, head.last, compound) };
  const settled = SETTLED.has(kind) && isSettlement(reader, head.last, kind);
  if (!settled && !isName(reader, head.last, !VAGUE.has(kind))) return undefined;
  let last = head.last + 1;
  const joint = reader.hit(head.last, 'givenName')?.id === 'joint';
  if (joint && reader.tokens[last]?.kind === 'word') last += 1;
  if (
    isName(reader, last, true) &&
    (endsName(reader, last + 1) || reader.hit(last, 'givenName') !== undefined)
  )
    last += 1;
  else if (isOrdinalName(reader, last)) last += 1;
  return { ...base, last, own: formsOf(reader, head.last, last) };
}

/** A name of two words whose first is a common one: بيت ريما, كفر نبل. */
function compoundEnd(reader: NameReader, at: number): number | undefined {
  const first = reader.hit(at, 'placeHead');
  if (first?.id !== 'compound' || first.proclitics !== '' || first.enclitics !== '') return undefined;
  const next = reader.tokens[first.last];
  return next?.kind === 'word' && next.sentence === reader.tokens[at]?.sentence ? first.last + 1 : undefined;
}

/** A word that a settlement may be called: unknown in the form of a plural, or a noun with the article before the name ends. */
function isSettlement(reader: NameReader, at: number, kind: PlaceHead): boolean {
  const token = reader.tokens[at];
  if (token?.kind !== 'word' || token.sentence !== reader.tokens[at - 1]?.sentence) return false;
  if (!reader.known(at)) return /.(?:ين|ون)$/.test(token.form) && !/^لل/.test(token.form);
  if (!NAMED.has(kind) || !/^ال.{3,}/.test(token.form) || /(?:ين|ون)$/.test(token.form)) return false;
  const hits = reader.document.hitsAt[at] ?? [];
  return (
    hits.every((h) => h.category === 'concept' || h.category === 'portfolio') && endsName(reader, at + 1)
  );
}

/** شارع محمد الخامس. */
function isOrdinalName(reader: NameReader, at: number): boolean {
  const ordinal = reader.document.hitsAt[at]?.some((h) => h.category === 'ordinal') ?? false;
  return ordinal && reader.hit(at - 1, 'givenName') !== undefined;
}

function isName(reader: NameReader, at: number, definite: boolean): boolean {
  const token = reader.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.sentence !== reader.tokens[at - 1]?.sentence)
    return false;
  const given = reader.hit(at, 'givenName');
  if (given !== undefined && given.proclitics === '') return true;
  if (reader.known(at) || /^لل|.(?:يه|ين|ون)$/.test(token.form)) return false;
  if (!definite && /ات$/.test(token.form)) return false;
  return definite || !/^ال/.test(token.form);
}

function endsName(reader: NameReader, at: number): boolean {
  const token = reader.tokens[at];
  return token === undefined || token.kind !== 'word' || reader.known(at);
}

function formsOf(reader: NameReader, first: number, last: number): readonly string[] {
  return reader.tokens
    .slice(first, last)
    .filter((t) => t.kind === 'word')
    .map((t) => t.form);
}
