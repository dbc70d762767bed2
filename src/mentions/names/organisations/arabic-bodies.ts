import type { BodyKind } from '../../../concepts/offices.js';
import { hasArticle } from '../../../grammar/arabic/nouns.js';
import { isMark } from '../../../grammar/marks.js';
import { scriptOf } from '../../../grammar/script.js';
import { flatMap } from '../../../model/flat-map.js';
import type { Hit } from '../../../model/lexicon.js';
import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import { type Complement, readAdjectives } from './arabic-adjectives.js';
import { readComplement } from './arabic-complement.js';
import { headKinds } from './arabic-head-kinds.js';
import { bodyDraft } from './body-draft.js';

/** Reads bodies by their head word: `وزارة الدفاع الجزائرية`, `شركة "النور" للطيران`, `الحكومة المغربية`. */
export function findArabicBodies(reader: NameReader): readonly OrganisationDraft[] {
  return flatMap(reader.tokens, ({ index }) => {
    const head = reader.hit(index, 'body');
    if (head === undefined || head.tail.letters > 0) return [];
    const place = reader.hit(index, 'place') ?? reader.hit(index, 'country');
    if (place !== undefined && place.last > head.last) return [];
    return readBody(reader, head, head.id as BodyKind) ?? [];
  });
}

function readBody(reader: NameReader, head: Hit, type: BodyKind): OrganisationDraft | undefined {
  const definite =
    head.lead.article || [head.first, head.last - 1].some((i) => hasArticle(reader.tokens[i]?.form ?? ''));
  const quoted = readQuoted(reader, head.last);
  const complement =
    definite && quoted === undefined
      ? readAdjectives(reader, head)
      : readComplement(reader, {
          head,
          at: quoted?.last ?? head.last,
          quoted: quoted !== undefined,
          belongs: headKinds.alone.has(type),
        });
  const { last, portfolio, country } = complement;
  const own = [...(quoted?.own ?? []), ...complement.own];
  if (type === 'regime' && country === undefined) return undefined;
  const told = own.length > 0 || portfolio !== undefined || country !== undefined;
  if (!told && !(definite && headKinds.alone.has(type))) return undefined;
  return bodyDraft(reader, type, { first: head.first, last, lead: head.lead }, { portfolio, country, own });
}

/** Tokens in quotation marks that are a name; more are an utterance, or a title. */
const LONGEST_QUOTE = 6;
/** Words of Latin letters in brackets that are a name; more are a remark. */
const LONGEST_GLOSS = 3;

/** A name in quotation marks, or one of Latin letters in brackets, right after a head. */
function readQuoted(reader: NameReader, at: number): Complement | undefined {
  const { tokens, document } = reader;
  const quote = document.quotes.find((q) => q.first === at + 1);
  if (quote !== undefined && quote.last - quote.first <= LONGEST_QUOTE && isMark(tokens[at], '"'))
    return { last: quote.last, own: wordsOf(reader, quote.first, quote.last) };
  if (!isMark(tokens[at], '(')) return undefined;
  const close = tokens.slice(at, at + LONGEST_GLOSS + 2).findIndex((t) => isMark(t, ')'));
  const inside = tokens.slice(at + 1, at + close);
  const latin = inside.every((t) => t.kind === 'word' && scriptOf(t.form) === 'Latin');
  return close > 1 && latin ? { last: at + close, own: inside.map((t) => t.form) } : undefined;
}
