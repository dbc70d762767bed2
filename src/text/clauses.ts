import type { Clause, QuotedSpan, Sentence, Token } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';

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
const STATING = new Set(['that', 'relative', 'while', 'but', 'because', 'where']);
/** A place, an agency and a dash: `Dubai (XYZ) – `. */
const DATELINE_WORDS = 10;
const VERB = new Set(['past', 'present', 'future']);
const COMMA = /^[،,;؛:()[\]\-…]+$/;

const isVerb = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some(
    (h) =>
      VERB.has(h.form) && (h.category === 'concept' || h.category === 'speech' || h.category === 'light'),
  ) ?? false;

const isEvent = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'concept') ?? false;

/** `before` says that an event noun stands right before: then the two share what follows (تعزيز وتوسيع العلاقات). */
function opensClause(
  token: Token,
  hits: readonly Hit[],
  previous: Token | undefined,
  before: boolean,
): Hit | true | undefined {
  const marker = hits.find((h) => h.category === 'marker' && OPENING.has(h.id));
  if (marker) return marker;
  const joined = /^[وف]/.test(token.form) && hits.some((h) => /^[وف]/.test(h.proclitics));
  if (joined && isVerb(hits.filter((h) => /^[وف]/.test(h.proclitics)))) return true;
  if (joined && !before && isEvent(hits.filter((h) => h.form === 'masdar'))) return true;
  if (previous !== undefined && /^(and|but)$/.test(previous.form) && isVerb(hits)) return true;
  return undefined;
}

/**
 * Cuts each sentence into clauses: at commas and brackets, before markers, and before a verb or verbal noun joined by
 * و or `and`. A piece that states nothing of its own (a name in apposition, an adverb) stays with its neighbour.
 */
export function findClauses(
  sentences: readonly Sentence[],
  tokens: readonly Token[],
  hitsAt: readonly (readonly Hit[])[],
  quotes: readonly QuotedSpan[],
): readonly Clause[] {
  const quoteFirst = new Set(quotes.filter((q) => q.role === 'utterance').map((q) => q.first));
  return sentences.flatMap((sentence) => {
    const cuts: { first: number; last: number; marker?: Hit; comma: boolean; stating: boolean }[] = [];
    let first = sentence.first;
    let marker: Hit | undefined;
    let comma = false;
    const push = (last: number): void => {
      if (last > first && tokens.slice(first, last).some((t) => t.kind !== 'punctuation')) {
        const stating = hitsAt
          .slice(first, last)
          .some(
            (h, k) => isVerb(h) || (isEvent(h) && k > 0) || (isEvent(h) && (marker !== undefined || !comma)),
          );
        const words = tokens.slice(first, last).filter((t) => t.kind !== 'punctuation').length;
        const dateline = first === sentence.first && last - first <= DATELINE_WORDS && tokens[last]?.form === '-' && tokens[last]?.spaced === true && !stating;
        if (!dateline) cuts.push({ first, last, ...(marker ? { marker } : {}), comma, stating: stating || (marker !== undefined && STATING.has(marker.id) && words > 2) });
      }
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (token === undefined) break;
      if (token.kind === 'punctuation' && COMMA.test(token.form) && (token.form !== '-' || token.spaced)) {
        push(i);
        first = i + 1;
        marker = undefined;
        comma = true;
        continue;
      }
      if (i === first) {
        const own = (hitsAt[i] ?? []).find((h) => h.category === 'marker');
        if (own) marker = own;
        continue;
      }
      const opening = quoteFirst.has(i) ? true : opensClause(token, hitsAt[i] ?? [], tokens[i - 1], isEvent(hitsAt[i - 1]));
      if (opening !== undefined && i > first) {
        push(i);
        first = i;
        marker = opening === true ? undefined : opening;
        comma = false;
      }
    }
    push(sentence.last);
    return join(cuts).map((cut) => toClause(cut, sentence, tokens));
  });
}

interface Cut {
  readonly first: number;
  readonly last: number;
  readonly marker?: Hit;
  readonly comma: boolean;
  readonly stating: boolean;
}

/** Pieces that state nothing join the clause before them, or the one after where they come first. */
function join(cuts: readonly Cut[]): readonly Cut[] {
  const out: Cut[] = [];
  for (const cut of cuts) {
    const previous = out[out.length - 1];
    if (
      previous !== undefined &&
      (!cut.stating || !previous.stating) &&
      !(cut.marker && cut.stating && previous.stating)
    ) {
      out[out.length - 1] = { ...previous, last: cut.last, stating: previous.stating || cut.stating };
    } else out.push(cut);
  }
  return out;
}

function toClause(cut: Cut, sentence: Sentence, tokens: readonly Token[]): Clause {
  let { first, last } = cut;
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
  return { sentence: sentence.index, first, last, start, end, ...(cut.marker ? { marker: cut.marker } : {}) };
}
