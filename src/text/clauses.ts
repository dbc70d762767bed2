import type { Clause, QuotedSpan, Sentence, Token } from '../model/document.js';
import type { Hit, Lexicon, WordForm } from '../model/lexicon.js';
import { isDenyingPhrase, opensNothing, statesByVerb } from './arabic/clauses.js';
import { isGloss, isIdle, isListComma, opensInEnglish } from './english/clauses.js';

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
const VERB = new Set<WordForm>(['past', 'present', 'future']);
const NOUN = new Set<WordForm>(['masdar', 'word']);
const COMMA = /^[،,;؛:()[\]\-…]+$/;
const JOINED = /^[وف]/;
/** A place, an agency and a dash before the report begins take no more tokens than this: `Dubai (XYZ) – `. */
const DATELINE_TOKENS = 14;
/** Fewer words than this after a marker state nothing. */
const LEAST_WORDS = 3;
/** A verb of speech this close before an opening quotation introduces it. */
const INTRODUCES = 4;

/** A piece of a sentence between two cuts. */
interface Cut {
  readonly first: number;
  readonly last: number;
  readonly marker?: Hit;
  /** Whether a comma or bracket opened it. */
  readonly comma: boolean;
  readonly stating: boolean;
  readonly verbal: boolean;
}

type HitsAt = readonly (readonly Hit[])[];
type Morphology = Lexicon['morphology'];

const isVerb = (hits: readonly Hit[]): boolean =>
  hits.some(
    (h) =>
      VERB.has(h.form) && (h.category === 'concept' || h.category === 'speech' || h.category === 'light'),
  );
const isCopula = (hits: readonly Hit[]): boolean => hits.some((h) => h.category === 'light' && h.id === 'be');
/** Whether a negation stands here, which in English a verb carries (isn't). */
const isNegated = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'negation' && h.id === 'not');
const isParticiple = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'concept' && h.form === 'active') ?? false;
const isEvent = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'concept') ?? false;

/**
 * Cuts each sentence into clauses: at commas and brackets, before markers, and before a verb or verbal noun joined by
 * و or `and`. A piece that states nothing of its own (a name in apposition, an adverb) stays with its neighbour.
 */
export function findClauses(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  hitsAt: HitsAt,
  quotes: readonly QuotedSpan[],
  morphology: Morphology,
): readonly Clause[] {
  const spoken = new Set(quotes.filter((q) => q.role === 'utterance').map((q) => q.first));
  return sentences.flatMap((sentence) =>
    join(cut(sentence, tokens, hitsAt, spoken, morphology === 'english')).map((piece) =>
      toClause(piece, sentence, tokens),
    ),
  );
}

function cut(
  sentence: Sentence,
  tokens: readonly Token[],
  hitsAt: HitsAt,
  spoken: ReadonlySet<number>,
  english: boolean,
): readonly Cut[] {
  const verbs = english && hitsAt.slice(sentence.first, sentence.last).some((h) => isVerb(h) || isCopula(h));
  const cuts: Cut[] = [];
  let first = afterDateline(sentence, tokens, hitsAt);
  let marker: Hit | undefined;
  let comma = false;
  let verbal = false;
  const push = (last: number): void => {
    const words = tokens.slice(first, last).filter((t) => t.kind !== 'punctuation').length;
    if (words === 0) return;
    const joined = JOINED.test(tokens[first]?.form ?? '');
    const states =
      (!english && statesByVerb(hitsAt.slice(first, last), words)) ||
      hitsAt
        .slice(first, last)
        .some(
          (h, k) =>
            (english && isVerb(h)) ||
            (english && isCopula(h)) ||
            ((verbs ? (k < 2 && isParticiple(h)) || (marker !== undefined && isEvent(h)) : isEvent(h)) &&
              (k > 0 || joined || marker !== undefined || !comma)),
        );
    const stating = states || (marker !== undefined && STATING.has(marker.id) && words >= LEAST_WORDS);
    cuts.push({ first, last, ...(marker ? { marker } : {}), comma, stating, verbal });
  };
  for (let i = first; i < sentence.last; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const hits = hitsAt[i] ?? [];
    if (token.kind === 'punctuation' && COMMA.test(token.form) && (token.form !== '-' || token.spaced)) {
      if (english && (isListComma(i, tokens) || isGloss(i, tokens, hitsAt))) continue;
      push(i);
      [first, marker, comma, verbal] = [i + 1, undefined, true, false];
      continue;
    }
    if (i > first) {
      const own = spoken.has(i)
        ? introduced(i, hitsAt)
        : opens(token, hits, tokens[i - 1], isEvent(hitsAt[i - 1]));
      const opening: Hit | true | undefined =
        !english || spoken.has(i)
          ? !english && typeof own === 'object' && opensNothing(i, own, tokens, hitsAt)
            ? undefined
            : own
          : own !== undefined && own !== true
            ? isIdle(i, tokens, hitsAt)
              ? undefined
              : own
            : (verbal && opensInEnglish(i, tokens, hitsAt)) || undefined;
      const relative = typeof opening === 'object' && opening.id === 'relative';
      if (opening !== undefined && !(relative && !verbal && !isComma(tokens[i - 1]))) {
        push(i);
        [first, marker, comma, verbal] = [i, opening === true ? undefined : opening, false, false];
      }
    } else marker = hits.find((h) => h.category === 'marker');
    if (isVerb(hits) || (english ? isCopula(hits) || isNegated(hits) : isDenyingPhrase(hits))) verbal = true;
  }
  push(sentence.last);
  return cuts;
}

/** Where the sentence begins after a dateline: after a spaced dash among its first tokens with no verb before it. */
function afterDateline(sentence: Sentence, tokens: readonly Token[], hitsAt: HitsAt): number {
  for (let i = sentence.first; i < Math.min(sentence.last, sentence.first + DATELINE_TOKENS); i++) {
    const token = tokens[i];
    if (token?.form === '-' && token.spaced && i > sentence.first) {
      const run = tokens[i + 1]?.form === '-' ? i + 2 : i + 1;
      return tokens[run]?.spaced === true ? run : sentence.first;
    }
    if (isVerb(hitsAt[i] ?? [])) break;
  }
  return sentence.first;
}

const isComma = (token: Token | undefined): boolean => token !== undefined && COMMA.test(token.form);

/** Whether a verb of speech stands right before a quotation: then the quotation is a clause of its own. */
function introduced(index: number, hitsAt: HitsAt): true | undefined {
  return hitsAt
    .slice(Math.max(0, index - INTRODUCES), index)
    .some((hits) => hits.some((h) => h.category === 'speech'))
    ? true
    : undefined;
}

/** What opens a clause at a token; `before` says that an event noun stands right before, which shares what follows (تعزيز وتوسيع العلاقات). */
function opens(
  token: Token,
  hits: readonly Hit[],
  previous: Token | undefined,
  before: boolean,
): Hit | true | undefined {
  const marker = hits.find((h) => h.category === 'marker' && OPENING.has(h.id));
  if (marker) return marker;
  const joined = JOINED.test(token.form) ? hits.filter((h) => JOINED.test(h.proclitics)) : [];
  if (
    isVerb(joined) ||
    (!before && isEvent(joined.filter((h) => NOUN.has(h.form) && !h.proclitics.includes('ال'))))
  )
    return true;
  if (previous !== undefined && /^(and|but)$/.test(previous.form) && isVerb(hits)) return true;
  return undefined;
}

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

function toClause(piece: Cut, sentence: Sentence, tokens: readonly Token[]): Clause {
  let { first, last } = piece;
  while (
    last > first + 1 &&
    tokens[last - 1]?.kind === 'punctuation' &&
    !/^["%)]$/.test(tokens[last - 1]?.form ?? '')
  )
    last--;
  while (
    first < last - 1 &&
    tokens[first]?.kind === 'punctuation' &&
    !/^["$€£]$/.test(tokens[first]?.form ?? '')
  )
    first++;
  const marks = tokens.slice(first, last).filter((t) => t.form === '"').length;
  if (marks % 2 === 1 && tokens[last - 1]?.form === '"' && last - 1 > first) last--;
  const start = tokens[first]?.start ?? sentence.start;
  const end = tokens[last - 1]?.end ?? sentence.end;
  return {
    sentence: sentence.index,
    first,
    last,
    start,
    end,
    ...(piece.marker ? { marker: piece.marker } : {}),
  };
}
