import { broadSpeakers } from '../../concepts/markers.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Span } from '../../model/span.js';
import { tokensIn } from '../../model/tokens-in.js';
import { isStop } from '../is-stop.js';
import { placeName } from './place-name.js';
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
  'speaker',
] as const;

type Meant = (typeof MEANT)[number];

/** Words of a name: what they mean in every language, or as they are printed where that is not known. */
type Piece =
  | { readonly kind: Meant; readonly id: string; readonly exact: boolean }
  | { readonly kind: 'printed'; readonly text: string };

/** What can be said of a name in another language. */
export interface WordedName {
  readonly text: string;
  /** Whether that is all that the name says: nothing in it was spelt by its letters, or left out. */
  readonly whole: boolean;
}

/** Words of a document for somebody, with what its language calls things. */
export interface Printed extends Span {
  readonly document: Document;
  readonly tongue: Tongue;
}

/**
 * A name or a phrase for somebody in the words of another language, as far as they are known to mean something (the French
 * embassy, a spokesman for a ministry); names in it are spelt, or left out where nothing spells them. Undefined where it is
 * about nothing that is known.
 */
export function wordedName(tongue: Tongue, printed: Printed, spell: Spell): WordedName | undefined {
  return composed(tongue, piecesOf(printed), printed.tongue.grammar.constructState, spell);
}

function piecesOf(printed: Printed): readonly Piece[] {
  const { document } = printed;
  const pieces: Piece[] = [];
  let next = 0;
  for (const { index, kind, start, end } of tokensIn(document, printed)) {
    if (index < next) continue;
    const hit = meaningAt(printed, index);
    if (hit !== undefined) {
      pieces.push({
        kind: hit.category,
        id: hit.id,
        exact: hit.category !== 'speaker' || isCalledSo(printed, hit),
      });
      next = hit.last;
    } else if (kind !== 'punctuation' && !isStop(document, index))
      pieces.push({ kind: 'printed', text: document.source.text.slice(start, Math.min(end, printed.end)) });
  }
  return pieces;
}

interface MeantHit extends Hit {
  readonly category: Meant;
}

const isMeant = (hit: Hit): hit is MeantHit => MEANT.some((one) => one === hit.category);

/** What the words at a token mean: the longest phrase; of several the one that the language calls so, then the first of `MEANT`. */
function meaningAt(printed: Printed, index: number): MeantHit | undefined {
  const { hitsAt, tokens } = printed.document;
  const [best] = (hitsAt[index] ?? [])
    .filter(isMeant)
    .filter((hit) => (tokens[hit.last - 1]?.end ?? 0) <= printed.end)
    .filter((hit) => isMeantSo(printed, hit))
    .sort(
      (a, b) =>
        b.last - a.last ||
        Number(isCalledSo(printed, b)) - Number(isCalledSo(printed, a)) ||
        MEANT.indexOf(a.category) - MEANT.indexOf(b.category),
    );
  return best;
}

/** Whether the word for what a hit means can stand for its words: an embassy and a consulate are one sort of body. */
function isMeantSo(printed: Printed, hit: MeantHit): boolean {
  if (hit.category === 'speaker' && broadSpeakers.has(hit.id)) return true;
  return (hit.category !== 'body' && hit.category !== 'speaker') || isCalledSo(printed, hit);
}

/** An ending of the plural is no longer: officials, مسؤولون. */
const ENDING = 2;

/** Whether the words of a hit are those by which their language calls what they mean. */
function isCalledSo({ document, tongue }: Printed, { category, id, first, last }: MeantHit): boolean {
  const { tokens, source } = document;
  const { text } = source;
  const said = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0).toLowerCase();
  const word = tongue.word(category === 'nationality' ? 'country' : category, id);
  if (word === undefined) return false;
  return [word, ...tongue.grammar.definiteForms(word)].some(
    (form) => said.startsWith(form) && said.length - form.length <= ENDING,
  );
}

/** What a phrase for somebody is built around; of these, what another one may belong to. */
const HEADS: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>(['body', 'placeHead', 'office', 'speaker']);
const BODIES: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>(['body', 'placeHead']);

/** Whom or where a body or an office belongs to. */
const OWNERS: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'country',
  'nationality',
  'capital',
  'place',
  'bodyName',
]);

type Spell = (name: string) => string | undefined;

function composed(
  tongue: Tongue,
  pieces: readonly Piece[],
  headFirst: boolean,
  spell: Spell,
): WordedName | undefined {
  if (pieces.every(({ kind }) => OWNERS.has(kind))) return listedTogether(tongue, pieces);
  const isHead = ({ kind }: Piece): boolean => HEADS.has(kind);
  const at = headFirst ? pieces.findIndex(isHead) : pieces.findLastIndex(isHead);
  const head = pieces[at];
  if (head === undefined) return undefined;
  const [before, after] = [pieces.slice(0, at), pieces.slice(at + 1)];
  const others = [...before, ...after];
  if (!others.some(isHead)) return around(tongue, head, others, undefined, spell);
  const [under, own] = headFirst ? [after, before] : [before, after];
  const inner = under.find(isHead);
  const owner =
    inner === undefined || !BODIES.has(inner.kind) ? undefined : composed(tongue, under, headFirst, spell);
  return owner === undefined
    ? around(tongue, head, others, undefined, spell)
    : around(tongue, head, own, owner, spell);
}

/** States and places, one after the other. */
function listedTogether(tongue: Tongue, pieces: readonly Piece[]): WordedName | undefined {
  const words = pieces.map((piece) => wordOf(tongue, piece));
  const isKnown = words.length > 0 && words.every((one) => one !== undefined);
  return isKnown ? { text: tongue.grammar.wording.together(words), whole: true } : undefined;
}

/** A phrase around its head: in charge of what, of whom or where, and its name. */
function around(
  tongue: Tongue,
  head: Piece,
  beside: readonly Piece[],
  under: WordedName | undefined,
  spell: Spell,
): WordedName | undefined {
  const word = wordOf(tongue, head);
  if (word === undefined || head.kind === 'printed') return undefined;
  const found = (fits: (kind: Piece['kind']) => boolean): string | undefined => {
    const piece = beside.find(({ kind }) => fits(kind));
    return piece && wordOf(tongue, piece);
  };
  const printed = beside.flatMap((piece) => (piece.kind === 'printed' ? [piece.text] : []));
  const portfolio = found((kind) => kind === 'portfolio');
  const owned = under === undefined ? found((kind) => OWNERS.has(kind)) : undefined;
  const { wording } = tongue.grammar;
  const told = [portfolio, owned].filter((one) => one !== undefined).length;
  return {
    text: (BODIES.has(head.kind) ? wording.body : wording.somebody)({
      head: word,
      portfolio,
      owner: under?.text ?? owned,
      name: printed.length === 0 ? undefined : spell(printed.join(' ')),
    }),
    whole: head.exact && told === beside.length && (under?.whole ?? true),
  };
}

function wordOf(tongue: Tongue, piece: Piece): string | undefined {
  switch (piece.kind) {
    case 'printed':
      return undefined;
    case 'nationality':
    case 'country':
    case 'place':
      return placeName(tongue, piece.id);
    default:
      return tongue.word(piece.kind, piece.id);
  }
}
