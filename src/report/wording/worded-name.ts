import { speakerNouns } from '../../concepts/speaker-nouns.js';
import type { NamedParts } from '../../grammar/wording-grammar.js';
import { flatMap } from '../../model/flat-map.js';
import { wordOf } from '../word-of.js';
import { modifierOf } from './modifier-of.js';
import { type Piece, type Printed, piecesOf } from './pieces.js';
import { wordFor } from './word-for.js';
import type { Tongue } from './wording.js';

/** What can be said of a name in another language. */
export interface WordedName {
  readonly text: string;
  /** Whether that is all that the name says: nothing in it was spelt by its letters, or left out. */
  readonly whole: boolean;
  /** What it is built around; of several names one after the other, none. */
  readonly head?: Piece['kind'];
}

/** How words that mean nothing known are written, which may be seen to be a name; nothing where they are left out. */
export type Spell = (name: string, isName: boolean) => string | undefined;

/** What a phrase is put together with. */
interface Scene {
  readonly tongue: Tongue;
  /** Whether the head stands first in the language in which it is printed, and what tells it from others behind it. */
  readonly headFirst: boolean;
  readonly spell: Spell;
}

/**
 * A name or a phrase for somebody in the words of another language, as far as they are known to mean something (the French
 * embassy, a spokesman for a ministry); names in it are spelt, or left out where nothing spells them. Undefined where it is
 * about nothing that is known.
 */
export function wordedName(tongue: Tongue, printed: Printed, spell: Spell): WordedName | undefined {
  const scene = { tongue, headFirst: printed.tongue.grammar.constructState, spell };
  const pieces = withoutPlaceOfWords(piecesOf(printed));
  const parts = partsOf(pieces);
  if (parts.length < 2) return composed(scene, pieces);
  const told = parts.map((part) => composed(scene, part)).filter((one) => one !== undefined);
  if (told.length < parts.length) return composed(scene, pieces);
  const text = tongue.grammar.wording.together(told.map((one) => one.text));
  return { text, whole: told.every(({ whole }) => whole), head: 'noun' };
}

/** Whoever it is, without that it is in a statement or a report. */
function withoutPlaceOfWords(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece, k) => k > 0 && piece.opens === 'of' && isText(piece));
  return at < 0 || isText(pieces[0]) ? pieces : pieces.slice(0, at);
}

const isText = (piece: Piece | undefined): boolean =>
  piece?.kind === 'noun' && wordOf(speakerNouns, piece.id) === 'text';

/** Several who tell of it together: cut where *and* stands before what another phrase can be built around. */
function partsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const cuts = flatMap(pieces, ({ opens }, k) => (k > 0 && opens === 'and' ? [k] : []));
  const parts = [0, ...cuts].map((from, k) => pieces.slice(from, cuts[k]));
  return parts.every((part) => part.some((piece) => isHead(piece) || isBodyName(piece))) ? parts : [pieces];
}

/** What a phrase for somebody is built around; of these, what another one may belong to. */
const HEADS: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>(['body', 'placeHead', 'office', 'noun']);
const isBodyName = ({ kind }: Piece): boolean => kind === 'bodyName';
/** The Red Crescent of a state is told with it; a name that is one body's alone needs nothing beside it. */
const isOfState = (piece: Piece): boolean => isBodyName(piece) || piece.kind === 'nationality';
const isHead = ({ kind }: Piece): boolean => HEADS.has(kind);

/** Whom or where a body or an office belongs to. */
const OWNERS: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'country',
  'nationality',
  'capital',
  'place',
  'bodyName',
]);

function composed(scene: Scene, pieces: readonly Piece[]): WordedName | undefined {
  const listed = listedTogether(scene.tongue, pieces);
  if (listed !== undefined) return listed;
  const of = scene.headFirst ? -1 : pieces.findIndex(({ opens }, k) => k > 0 && opens === 'of');
  const said = of < 0 || !pieces.slice(0, of).some(isHead) ? pieces : pieces.slice(0, of);
  const behind = pieces.slice(said.length);
  const heads = said.some(isHead) || !said.every(isOfState) ? isHead : isBodyName;
  const at = scene.headFirst ? said.findIndex(heads) : said.findLastIndex(heads);
  const head = said[at];
  if (head === undefined) return undefined;
  const near = scene.headFirst ? said.slice(at + 1) : said.slice(0, at).toReversed();
  const far = scene.headFirst ? said.slice(0, at) : said.slice(at + 1);
  const inner = near.findIndex(isHead);
  const beside = [...(inner < 0 ? near : near.slice(0, inner)), ...far];
  const under = inner < 0 ? [] : near.slice(inner);
  const whose = [...(scene.headFirst ? under : under.toReversed()), ...behind];
  return around(scene, head, beside, whose);
}

const isOwner = ({ kind }: Piece): boolean => OWNERS.has(kind);

/** States and places, one after the other. */
function listedTogether(tongue: Tongue, pieces: readonly Piece[]): WordedName | undefined {
  if (!pieces.every(isOwner)) return undefined;
  if (pieces.length > 1 && pieces.some(({ kind }) => kind === 'nationality')) return undefined;
  const words = pieces.map((piece) => wordFor(tongue, piece));
  const isKnown = words.length > 0 && words.every((one) => one !== undefined);
  return isKnown ? { text: tongue.grammar.wording.together(words), whole: true } : undefined;
}

/** A phrase around its head: what tells it from others, in charge of what, of whom or where, and its name. */
function around(
  scene: Scene,
  head: Piece,
  beside: readonly Piece[],
  whose: readonly Piece[],
): WordedName | undefined {
  const { tongue, headFirst } = scene;
  const word = wordFor(tongue, presiding(head, whose));
  if (word === undefined) return undefined;
  // A state right before them is where they are from: U.S. officials.
  const isFrom = !headFirst && head.kind === 'noun';
  const modifying = beside.map((piece) => modifierOf(tongue, piece, isFrom));
  const modifiers = modifying.filter((one) => one !== undefined);
  const others = beside.filter((_, k) => modifying[k] === undefined);
  const charge = others.find(({ kind }) => kind === 'portfolio');
  const under = whose.length === 0 ? undefined : composed(scene, whose);
  const placed = under === undefined ? others.find(isOwner) : undefined;
  return {
    text: tongue.grammar.wording.phrase({
      head: word,
      sort: sortOf(head),
      many: isSeveral(head),
      modifiers,
      portfolio: charge && wordFor(tongue, charge),
      ...belonging(scene, head, under, whose, placed),
      ...namedBy(
        scene,
        head,
        under,
        whose.length > 0 && whose.every(isPrinted) ? whose.toReversed() : others,
        placed,
      ),
    }),
    whole: beside.length === modifiers.length + count(charge) + count(placed) && isWhole(under, whose),
    head: head.kind,
  };
}

const count = (piece: Piece | undefined): number => Number(piece !== undefined);
const isWhole = (under: WordedName | undefined, whose: readonly Piece[]): boolean =>
  whose.length === 0 || under?.whole === true;
const isPrinted = ({ kind }: Piece): boolean => kind === 'printed';

/** The place or the body that something belongs to. */
function belonging(
  { tongue }: Scene,
  head: Piece,
  under: WordedName | undefined,
  whose: readonly Piece[],
  placed: Piece | undefined,
): Pick<NamedParts, 'owner' | 'body'> {
  if (under === undefined)
    return placed === undefined || isCalled(head, placed) ? {} : { owner: wordFor(tongue, placed) };
  const isPlace = whose.every(isOwner) || (under.head === 'placeHead' && !under.whole);
  return isPlace ? { owner: under.text } : { body: under.text };
}

/** Whether a body beside a head is what it is called by, and not whom people work for: the agency MENA. */
const isCalled = (head: Piece, { kind }: Piece): boolean =>
  kind === 'bodyName' && sortOf(head) !== 'person' && sortOf(head) !== 'office';

/** What it is called by; several people are of what is named beside them. */
function namedBy(
  scene: Scene,
  head: Piece,
  under: WordedName | undefined,
  printed: readonly Piece[],
  placed: Piece | undefined,
): Pick<NamedParts, 'owner' | 'name'> {
  if (placed !== undefined && isCalled(head, placed)) return { name: wordFor(scene.tongue, placed) };
  const name = nameIn(scene, printed);
  if (name === undefined) return {};
  const isOfIt = sortOf(head) === 'person' && isSeveral(head) && under === undefined && placed === undefined;
  return isOfIt ? { owner: name } : { name };
}

/** The words beside a head that mean nothing known, in the order in which they are printed. */
function nameIn({ headFirst, spell }: Scene, beside: readonly Piece[]): string | undefined {
  const printed = flatMap(headFirst ? beside : beside.toReversed(), (piece) =>
    piece.kind === 'printed' ? [piece] : [],
  );
  if (printed.length === 0) return undefined;
  return spell(
    printed.map(({ text }) => text).join(' '),
    printed.every(({ isName }) => isName),
  );
}

const isSeveral = (piece: Piece): boolean => piece.kind === 'noun' && piece.many;

/** Who presides over a body heads it. */
function presiding(head: Piece, whose: readonly Piece[]): Piece {
  const presides =
    head.kind === 'office' && head.id === 'president' && whose.some((piece) => sortOf(piece) === 'body');
  return presides ? { kind: 'noun', id: 'head', many: false } : head;
}

function sortOf(piece: Piece): NamedParts['sort'] {
  if (piece.kind === 'noun') return wordOf(speakerNouns, piece.id) ?? 'thing';
  return piece.kind === 'office' ? 'office' : 'body';
}
