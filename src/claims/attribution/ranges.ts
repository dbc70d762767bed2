import { hasHit } from '../../grammar/hits.js';
import { isCoordinated } from '../../grammar/particles.js';
import type { Sentence } from '../../model/document.js';
import type { TokenRange } from '../../model/span.js';
import { type Cue, RELATIVES } from './cue.js';
import type { Scene } from './scene.js';
import { isArticle, isMark, isWord } from './speech-words.js';

const LEAVING: ReadonlySet<string> = new Set(['but', 'while', 'although']);
const SIBLING: ReadonlySet<string> = new Set(['but', 'while', 'although', 'besides', 'and']);

/** The tokens that are said. */
export function rangeOf(
  scene: Scene,
  cue: Cue,
  cues: readonly Cue[],
  k: number,
  sentence: Sentence,
): TokenRange | undefined {
  if (cue.silent) return undefined;
  return cue.content === undefined
    ? saidBefore(scene, cue, cues, k, sentence)
    : saidAfter(scene, cue, cue.content, leaving(scene, cues, k, cue.content), sentence);
}

/** What is said behind its cue: a quotation, the clause, or all up to the next statement. */
function saidAfter(
  scene: Scene,
  { reach }: Cue,
  first: number,
  left: number | undefined,
  sentence: Sentence,
): TokenRange | undefined {
  const quote = quoteAtOpening(scene, first);
  if (reach === 'quote' && quote) return { first: quote.first, last: quote.last };
  const end = reach === 'clause' ? clauseEnd(scene, first, sentence.last) : (left ?? sentence.last);
  const last = quote && quote.last > end && quote.first < sentence.last ? quote.last : end;
  return last > first ? { first, last } : undefined;
}

/** What is said before its cue, and where the sentence goes on behind the cue, that too. */
function saidBefore(
  scene: Scene,
  cue: Cue,
  cues: readonly Cue[],
  k: number,
  sentence: Sentence,
): TokenRange | undefined {
  const start = openingOf(scene, cue, cues, k, sentence);
  const closing = closingQuote(scene, cue);
  if (closing !== undefined && closing.first < start) return { first: closing.first, last: closing.last };
  const edge = isArticle(scene, cue.first - 1) ? cue.first - 1 : cue.first;
  if (edge <= start) return priorQuote(scene, sentence);
  const before = { first: start, last: edge };
  if (goesOn(scene, cue, sentence)) {
    const last = leaving(scene, cues, k, cue.last) ?? sentence.last;
    return last <= cue.last + MOST_REST ? before : { first: start, last };
  }
  return edge - start <= POINTING ? (sentenceBefore(scene, sentence) ?? before) : before;
}

/** So few tokens behind a cue put in, the comma with them, are a rest of what was said and no part of the statement. */
const MOST_REST = 2;

/** Whether what is said goes on behind a cue put into it: the firm, police said, is closed. */
const goesOn = (scene: Scene, { last }: Cue, sentence: Sentence): boolean =>
  isMark(scene, last, ',') &&
  last + 1 < sentence.last &&
  isWord(scene, last + 1) &&
  !hasHit(scene.document, last + 1, 'marker', RELATIVES);

/** The quotation that opens at a token, its mark before it or at it. */
const quoteAtOpening = ({ quoteFrom }: Scene, first: number): TokenRange | undefined =>
  quoteFrom.get(first) ?? quoteFrom.get(first + 1);

/** `جاء ذلك وفق بيان`: so few words only point back to the sentence before. */
const POINTING = 2;

function sentenceBefore(scene: Scene, sentence: Sentence): TokenRange | undefined {
  const before = scene.document.sentences[sentence.index - 1];
  return before?.role === 'body' ? { first: before.first, last: before.last } : undefined;
}

/** Where a cue stands after what is said: back to the sentence's start, or to where another statement ends. */
function openingOf(scene: Scene, cue: Cue, cues: readonly Cue[], k: number, sentence: Sentence): number {
  const previous = [...cues.slice(0, k)].reverse().find((c) => c.act !== 'aside');
  if (previous === undefined) return sentence.first;
  const floor = Math.max(previous.last, previous.content ?? 0);
  for (let i = cue.first - 1; i >= floor; i--) {
    if (hasHit(scene.document, i, 'marker', LEAVING)) return i + 1;
  }
  return previous.content === undefined ? Math.min(floor + 1, cue.first) : sentence.first;
}

/** The end of what a cue says, where a later cue of the sentence states something of its own. */
function leaving(scene: Scene, cues: readonly Cue[], k: number, first: number): number | undefined {
  const quote = quoteAtOpening(scene, first);
  for (const next of cues.slice(k + 1)) {
    if (next.first < first || (quote && next.first < quote.last)) continue;
    const at = next.content === undefined ? marker(scene, next.first - 1, first) : next.first;
    if (at === undefined) continue;
    if (next.content !== undefined && !next.opens) continue;
    const before = boundaryBefore(scene, at, first);
    if (before !== undefined) return before;
  }
  return undefined;
}

function marker(scene: Scene, from: number, floor: number): number | undefined {
  for (let i = from; i >= floor; i--) if (hasHit(scene.document, i, 'marker', LEAVING)) return i;
  return undefined;
}

/** Words between what joins a new statement and its cue: and *the army* said. */
const JOINED = 3;

/** The boundary that a new statement needs before it: a comma, a marker, or و on its verb. */
function boundaryBefore(scene: Scene, at: number, floor: number): number | undefined {
  const { document } = scene;
  if (hasHit(document, at, 'marker', LEAVING) || isMark(scene, at - 1, ','))
    return isMark(scene, at - 1, ',') ? at - 1 : at;
  for (let i = at - 1; i >= at - JOINED && i >= floor; i--) {
    if (hasHit(document, i, 'marker', SIBLING)) return i;
    if (isMark(scene, i, ',;')) return i;
  }
  return document.hitsAt[at]?.some((h) => h.category === 'speech' && isCoordinated(h)) ? at : undefined;
}

/** A noun that is announced ends with its clause. */
function clauseEnd(scene: Scene, first: number, limit: number): number {
  let quoted = false;
  for (let i = first + 1; i < limit; i++) {
    if (isMark(scene, i, '"')) quoted = !quoted;
    if (!quoted && (isMark(scene, i, ',.;') || hasHit(scene.document, i, 'marker', LEAVING))) return i;
  }
  return limit;
}

/** The utterance whose closing mark stands right before a cue. */
function closingQuote(scene: Scene, cue: Cue): TokenRange | undefined {
  return scene.quoteTo.get(cue.first - 1) ?? scene.quoteTo.get(cue.first - 2);
}

/** `"…." He said.`: the utterance of the sentence before, where a cue stands alone. */
function priorQuote(scene: Scene, sentence: Sentence): TokenRange | undefined {
  const { first } = sentence;
  const quote = scene.quoteTo.get(first) ?? scene.quoteTo.get(first - 1) ?? scene.quoteTo.get(first - 2);
  return quote && { first: quote.first, last: quote.last };
}
