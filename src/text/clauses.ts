import { isMark } from '../grammar/marks.js';
import type { Clause, QuotedSpan, Sentence, Token } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Hit } from '../model/lexicon.js';
import type { ClauseRules, ClauseScene, Piece } from './clause-rules.js';
import { afterDateline } from './dateline.js';
import { holdsCopula, holdsVerb } from './holds.js';
import type { HitsAt } from './text-reader.js';

/** Markers that open a clause wherever they stand. */
const OPENING = new Set([
  'but',
  'while',
  'when',
  'after',
  'before',
  'since',
  'because',
  'so',
  'purpose',
  'if',
  'although',
  'that',
  'relative',
  'besides',
  'where',
  'among',
  'except',
]);
/** Markers after which something is stated even where no word of it is known. */
const STATING = new Set(['that', 'relative', 'while', 'but', 'where']);
/** Marks at which a clause may end; a hyphen only where it stands apart. */
const BREAKS = ',;:()[]-…';
/** Fewer words than this after a marker state nothing. */
const LEAST_WORDS = 3;
/** A verb of speech this close before an opening quotation introduces it. */
const INTRODUCES = 4;

/** A piece that is cut off, and whether it states something. */
interface Cut extends Piece {
  readonly stating: boolean;
}

/** What a clause opens with, where one opens. */
interface Opening {
  readonly marker: Hit | undefined;
}

const UNMARKED: Opening = { marker: undefined };

/**
 * Cuts each sentence into clauses: at commas and brackets, before markers, and where the language opens one without. A
 * piece that states nothing of its own (a name in apposition, an adverb) stays with its neighbour.
 */
export function findClauses(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  hitsAt: HitsAt,
  quotes: readonly QuotedSpan[],
  rules: ClauseRules,
): readonly Clause[] {
  const spoken = new Set(quotes.filter((q) => q.role === 'utterance').map((q) => q.first));
  return flatMap(sentences, (sentence) => {
    const hits = hitsAt.slice(sentence.first, sentence.last);
    const scene = { words: tokens, hitsAt, verbal: hits.some((h) => holdsVerb(h) || holdsCopula(h)) };
    return join(cut(sentence, scene, spoken, rules)).map((piece) => toClause(piece, sentence, tokens));
  });
}

function cut(
  sentence: Sentence,
  scene: ClauseScene,
  spoken: ReadonlySet<number>,
  rules: ClauseRules,
): readonly Cut[] {
  const { words, hitsAt } = scene;
  const cuts: Cut[] = [];
  let first = afterDateline(sentence, scene);
  let opening = UNMARKED;
  let comma = false;
  let verbal = false;
  const open = (at: number, next: Opening, afterComma: boolean): void => {
    [first, opening, comma, verbal] = [at, next, afterComma, false];
  };
  const close = (last: number): void => {
    const size = words.slice(first, last).filter((t) => t.kind !== 'punctuation').length;
    const { marker } = opening;
    const stating = size > 0 && states(scene, { first, last, marker, comma, size }, rules);
    if (size > 0) cuts.push({ first, last, marker, comma, size, stating });
  };
  for (let i = first; i < sentence.last; i++) {
    if (isBreak(words[i])) {
      if (rules.isInside(scene, i)) continue;
      close(i);
      open(i + 1, UNMARKED, true);
      continue;
    }
    const hits = hitsAt[i] ?? [];
    if (i === first) opening = { marker: hits.find((h) => h.category === 'marker') };
    else {
      const next = spoken.has(i) ? introduced(scene, i) : openingAt(scene, i, verbal, rules);
      if (next !== undefined) {
        close(i);
        open(i, next, false);
      }
    }
    if (rules.isVerbal(hits)) verbal = true;
  }
  close(sentence.last);
  return cuts;
}

function isBreak(token: Token | undefined): boolean {
  return isMark(token, BREAKS) && (token?.form !== '-' || token.spaced);
}

/** What a clause opens with at a quotation: only a verb of speech right before lets it be a clause of its own. */
function introduced({ hitsAt }: ClauseScene, index: number): Opening | undefined {
  return hitsAt
    .slice(Math.max(0, index - INTRODUCES), index)
    .some((hits) => hits.some((h) => h.category === 'speech'))
    ? UNMARKED
    : undefined;
}

/** What a clause opens with at a token: a marker that is not idle there, or what the language lets open one without. */
function openingAt(
  scene: ClauseScene,
  index: number,
  verbal: boolean,
  rules: ClauseRules,
): Opening | undefined {
  const marker = scene.hitsAt[index]?.find((h) => h.category === 'marker' && OPENING.has(h.id));
  if (marker === undefined) return rules.opens(scene, index, verbal) ? UNMARKED : undefined;
  // Before its verb, with no comma, a relative clause says which one is meant and belongs to the subject.
  const restricts =
    (marker.id === 'relative' || (marker.id === 'among' && rules.isWithinSubject(scene, index))) &&
    !verbal &&
    !isMark(scene.words[index - 1], BREAKS);
  return restricts || rules.isIdle(scene, index, marker) ? undefined : { marker };
}

const states = (scene: ClauseScene, piece: Piece, rules: ClauseRules): boolean =>
  rules.states(scene, piece) ||
  (piece.marker !== undefined && STATING.has(piece.marker.id) && piece.size >= LEAST_WORDS);

/** Pieces that state nothing join the clause before them, or the one after where they come first. */
function join(cuts: readonly Cut[]): readonly Cut[] {
  const out: Cut[] = [];
  for (const piece of cuts) {
    const previous = out[out.length - 1];
    if (previous !== undefined && (!piece.stating || !previous.stating)) {
      out[out.length - 1] = { ...previous, last: piece.last, stating: previous.stating || piece.stating };
    } else out.push(piece);
  }
  return out;
}

/** A clause without the marks at its edges, but for those that belong to a word or pair with one inside. */
function toClause(piece: Piece, sentence: Sentence, words: readonly Token[]): Clause {
  const isEdge = (index: number, kept: string): boolean =>
    words[index]?.kind === 'punctuation' && !isMark(words[index], kept);
  let { first, last } = piece;
  while (last > first + 1 && isEdge(last - 1, '"%)')) last--;
  while (first < last - 1 && isEdge(first, '"$€£')) first++;
  const marks = words.slice(first, last).filter((t) => t.form === '"').length;
  if (marks % 2 === 1 && words[last - 1]?.form === '"' && last - 1 > first) last--;
  const start = words[first]?.start ?? sentence.start;
  const end = words[last - 1]?.end ?? sentence.end;
  return {
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    ...(piece.marker ? { marker: piece.marker } : {}),
  };
}
