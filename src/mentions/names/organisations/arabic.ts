import type { BodyKind } from '../../../concepts/offices.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { type Complement, isMark, readAdjectives, readComplement } from './arabic-complement.js';
import { acronymAfter, bodyDraft } from './draft.js';

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
      ? readAdjectives(reader, head)
      : readComplement(reader, named.last, head, OF_STATE.has(type));
  const own = [...named.own, ...complement.own];
  if (type === 'regime' && complement.country === undefined) return undefined;
  const told = own.length > 0 || complement.portfolio !== undefined || complement.country !== undefined;
  if (!told && !(definite && ALONE.has(type))) return undefined;
  const range = { first: head.first, last: complement.last, proclitics: head.proclitics.replace(/ال$/, '') };
  return bodyDraft(type, range, { ...complement, own }, acronymAfter(reader, complement.last));
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
