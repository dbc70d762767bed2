import type { Document, Token } from '../../model/document.js';
import { firstAt } from '../../model/first-at.js';
import type { Hit, Lead } from '../../model/lexicon.js';
import type { Span } from '../../model/span.js';
import { isStop } from '../is-stop.js';
import { isNameAt, isQuoted } from './is-name-at.js';
import { spokenAt } from './spoken-at.js';
import type { Tongue } from './wording.js';

/** What a name is made of that means the same in every language, in the order in which a word is read as one of them. */
const MEANT = [
  'bodyName',
  'body',
  'placeHead',
  'office',
  'portfolio',
  'country',
  'nationality',
  'capital',
  'place',
] as const;

type Meant = (typeof MEANT)[number];

/** Words of a name: what they mean in every language, or as they are printed where that is not known. */
export type Piece = Told & {
  /** Whether *and* stands before it, or a word for what it is of. */
  readonly opens?: 'and' | 'of';
};

type Told =
  | { readonly kind: Meant; readonly id: string }
  | { readonly kind: 'noun'; readonly id: string; readonly many: boolean }
  | { readonly kind: 'trait' | 'gloss'; readonly id: string }
  | { readonly kind: 'printed'; readonly text: string; readonly isName: boolean };

/** Words of a document for somebody, with what its language calls things. */
export interface Printed extends Span {
  readonly document: Document;
  readonly tongue: Tongue;
}

export const textOf = ({ document, start, end }: Printed): string => document.source.text.slice(start, end);

/** The words of a phrase, the first without what is written on to its front. */
export const wordsOf = ({ document: { tokens }, start, end }: Printed): readonly Token[] =>
  tokens.slice(
    firstAt(tokens, (token) => token.end > start),
    firstAt(tokens, (token) => token.start >= end),
  );

/** What the words of a phrase mean, one after the other; numbers and small words are left out. */
export function piecesOf(printed: Printed): readonly Piece[] {
  const { document, tongue } = printed;
  const pieces: Piece[] = [];
  let next = 0;
  let opens: Piece['opens'];
  for (const token of wordsOf(printed)) {
    const { index, kind, start, end, analyses } = token;
    if (index < next || kind !== 'word') continue;
    const isName = isNameAt(printed, token);
    const found = isQuoted(document, token) ? undefined : meantAt(printed, token, isName, pieces);
    if (found === undefined && isStop(document, index)) {
      opens = isAnd(document, index) ? 'and' : 'of';
      continue;
    }
    if (found === undefined && isNumber(document, index)) continue;
    const text = tongue.grammar.withoutPossessive(
      document.source.text.slice(Math.max(start, printed.start), Math.min(end, printed.end)),
    );
    const joined = (found?.isJoined ?? analyses[0]?.lead.conjunction === 'and') ? 'and' : opens;
    pieces.push({
      ...(found?.told ?? { kind: 'printed', text, isName }),
      ...(joined === undefined ? {} : { opens: joined }),
    });
    next = found?.last ?? index + 1;
    opens = undefined;
  }
  return pieces;
}

const hasHit = ({ hitsAt }: Document, token: number, category: Hit['category'], id?: string): boolean =>
  (hitsAt[token] ?? []).some((hit) => hit.category === category && (id === undefined || hit.id === id));

const isAnd = (document: Document, token: number): boolean => hasHit(document, token, 'marker', 'and');
const isNumber = (document: Document, token: number): boolean => hasHit(document, token, 'number');

interface Found {
  readonly told: Told;
  readonly last: number;
  readonly isJoined: boolean;
}

/**
 * What the words at a token mean: the longest phrase; who tells of something before other readings where several are meant.
 * Words that are seen to be names are what the gazetteer and the titles of bodies and offices say, or tell from others what is
 * named right beside them: Kurdish officials.
 */
function meantAt(
  printed: Printed,
  { index }: Token,
  isName: boolean,
  before: readonly Piece[],
): Found | undefined {
  const hit = hitAt(printed, index);
  const beside = headBeside(printed, index, before);
  const said = isName && beside === undefined ? undefined : spokenAt(printed, index, beside !== undefined);
  const spoken = isName && said?.told.kind !== 'trait' ? undefined : said;
  if (hit === undefined || (spoken !== undefined && isBetter(printed, spoken, hit, beside))) return spoken;
  const { id, last, lead, category, tail } = hit;
  const kind = category === 'country' && isInflected(tail) ? 'nationality' : category;
  return { told: { kind, id }, last, isJoined: lead.conjunction === 'and' };
}

const isInflected = ({ nisba, letters }: Hit['tail']): boolean => nisba && letters > 0;

function isBetter(printed: Printed, { told, last }: Found, hit: MeantHit, beside: Beside): boolean {
  if (last !== hit.last) return last > hit.last;
  // Of what somebody is in charge is told beside his office alone: the minister of information, the media.
  if (hit.category === 'portfolio') return beside !== 'title' && told.kind !== 'gloss';
  if (told.kind === 'trait') return hit.category === 'placeHead' || hit.category === 'office';
  return told.kind === 'noun' && told.many && !isCalledSo(printed, hit, 0);
}

/** What a word stands beside, behind it or before it, as the language has it: who has no title, a body or an office. */
type Beside = 'noun' | 'title' | undefined;

function headBeside({ document, tongue }: Printed, index: number, before: readonly Piece[]): Beside {
  if (tongue.grammar.constructState) {
    const head = before.findLast(({ kind }) => kind === 'noun' || kind === 'body' || kind === 'office');
    const isNamed = before.some(({ kind }) => kind !== 'printed' && kind !== 'gloss');
    return head === undefined ? (isNamed ? 'title' : undefined) : head.kind === 'noun' ? 'noun' : 'title';
  }
  const { tokens, lexicon } = document;
  if (hasHit(document, index + 1, 'body') || hasHit(document, index + 1, 'office')) return 'title';
  return tokens[index + 1]?.analyses.some(({ base }) => lexicon.speakers.has(base)) ? 'noun' : undefined;
}

interface MeantHit extends Hit {
  readonly category: Meant;
}

const isMeant = (hit: Hit): hit is MeantHit => MEANT.some((one) => one === hit.category);

function hitAt(printed: Printed, index: number): MeantHit | undefined {
  const { hitsAt, tokens } = printed.document;
  const [best] = (hitsAt[index] ?? [])
    .filter(isMeant)
    .filter((hit) => (tokens[hit.last - 1]?.end ?? 0) <= printed.end)
    .filter((hit) => !SORTS.has(hit.category) || isCalledSo(printed, hit, ENDING))
    .sort((a, b) => b.last - a.last || MEANT.indexOf(a.category) - MEANT.indexOf(b.category));
  return best;
}

/** What is of a sort: an embassy and a consulate are one sort of body, and only the first is called so. */
const SORTS: ReadonlySet<Meant> = new Set<Meant>(['body', 'office']);

/** An ending of the plural is no longer: officials, مسؤولون. */
const ENDING = 2;

/** How many letters of a word are particles written on to it, one letter each; those written into an article stay. */
const particlesOf = ({ conjunction, preposition, article }: Lead): number =>
  Number(conjunction !== undefined) + Number(preposition !== undefined && !article);

/** Whether the words of a hit are those by which their language calls what they mean, but for an ending. */
function isCalledSo({ document, tongue }: Printed, hit: MeantHit, ending: number): boolean {
  const { category, id, first, last, lead, tail } = hit;
  const { tokens, source } = document;
  const from = (tokens[first]?.start ?? 0) + particlesOf(lead);
  const said = source.text
    .slice(from, tokens[last - 1]?.end ?? 0)
    .normalize()
    .toLowerCase();
  const word = tongue.word(category === 'nationality' ? 'country' : category, id);
  if (word === undefined || isInflected(tail)) return false;
  return [word, ...tongue.grammar.definiteForms(word)].some(
    (form) => said.startsWith(form) && said.length - form.length <= ending,
  );
}
