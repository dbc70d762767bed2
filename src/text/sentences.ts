import type { QuotedSpan, Sentence, Token } from '../model/document.js';
import type { Category, Hit } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';

type Word = Omit<Token, 'sentence'>;

/** A first line longer than this is a paragraph, not a heading. */
const HEADING_WORDS = 30;
/** No writer's sentence is longer (tokens); a run without a full stop is cut here, so that what reads a sentence stays linear. */
const LONGEST = 400;
/** A line longer than this tells something, whatever notice stands in it. */
const BOILERPLATE_WORDS = 30;

const has = (hits: readonly Hit[] | undefined, category: Category): boolean =>
  hits?.some((h) => h.category === category) ?? false;

/** Whether a closing quotation is followed by its attribution (`…." said X`, `…." بحسب X`): then the sentence goes on. */
function attributionFollows(next: Word, hits: readonly Hit[] | undefined): boolean {
  if (/^\p{Ll}/u.test(next.text)) return true;
  return (hits ?? []).some(
    (h) => (h.category === 'according' || h.category === 'speech') && !/[وف]/.test(h.proclitics),
  );
}

function endsHere(
  tokens: readonly Word[],
  index: number,
  hitsAt: readonly (readonly Hit[])[],
  quoteAt: ReadonlyMap<number, QuotedSpan>,
): number {
  const mark = tokens[index];
  if (mark === undefined || !/^[.!?؟…]+$/.test(mark.form)) return -1;
  const before = tokens[index - 1];
  let after = index + 1;
  let next = tokens[after];
  const closing = next !== undefined && !next.spaced && (next.form === '"' || next.form === ')');
  if (closing) next = tokens[++after];
  if (next === undefined) return after;
  if (closing && quoteAt.has(index + 1) && next.kind === 'word' && attributionFollows(next, hitsAt[after]))
    return -1;
  if (mark.form === '.') {
    if (has(hitsAt[index - 1], 'abbreviation') && before?.spaced !== undefined && !mark.spaced) return -1;
    if (before?.kind === 'word' && before.form.length === 1) return -1;
    if (!closing && !next.spaced) {
      const glued =
        before?.kind === 'word' &&
        next.kind === 'word' &&
        /\p{Script=Arabic}{3}/u.test(before.form) &&
        /\p{Script=Arabic}{2}/u.test(next.form);
      if (!glued) return -1;
    }
    if (
      !closing &&
      next.kind === 'word' &&
      /^\p{Ll}/u.test(next.text) &&
      before?.kind === 'word' &&
      before.form.length <= 4
    )
      return -1;
  }
  return after;
}

/**
 * Whether a date that ends a line of the page (`3 Oct 2016`) was run into the report: a year after a month, before a
 * capitalised article or hedge, in a stretch that does not open with a preposition (`On 3 October 2016 The …`).
 */
function isDateline(
  tokens: readonly Word[],
  first: number,
  index: number,
  hitsAt: readonly (readonly Hit[])[],
): boolean {
  if (!/^(?:19|20)\d\d$/.test(tokens[index]?.form ?? '') || has(hitsAt[first], 'preposition')) return false;
  const next = tokens[index + 1];
  if (
    next?.kind !== 'word' ||
    !/^\p{Lu}/u.test(next.text) ||
    !(has(hitsAt[index + 1], 'determiner') || has(hitsAt[index + 1], 'hedge'))
  )
    return false;
  return (
    has(hitsAt[index - 1], 'month') || has(hitsAt[index - 2], 'month') || has(hitsAt[index - 3], 'month')
  );
}

/**
 * Cuts a text into sentences: at line ends and at full stops, but for abbreviations, numbers, and quotations whose
 * attribution follows the closing mark. A full stop without a space between two Arabic words ends a sentence too.
 */
export function findSentences(
  tokens: readonly Word[],
  hitsAt: readonly (readonly Hit[])[],
  quotes: readonly QuotedSpan[],
  lineOf: (token: Word) => number,
): readonly Sentence[] {
  const quoteAt = new Map(quotes.map((q) => [q.last, q]));
  const out: Sentence[] = [];
  let first = 0;
  const push = (last: number): void => {
    const a = tokens[first];
    const z = tokens[last - 1];
    if (a !== undefined && z !== undefined && last > first) {
      out.push({
        index: out.length,
        first,
        last,
        start: a.start,
        end: z.end,
        paragraph: lineOf(a),
        role: 'body',
      });
    }
    first = last;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    if (next === undefined || lineOf(next) !== lineOf(token) || i + 1 - first >= LONGEST) {
      push(i + 1);
      continue;
    }
    if (isDateline(tokens, first, i, hitsAt)) {
      push(i + 1);
      continue;
    }
    const last = endsHere(tokens, i, hitsAt, quoteAt);
    if (last > i) {
      push(Math.min(last, tokens.length));
      i = last - 1;
    }
  }
  push(tokens.length);
  return markRoles(out, tokens, hitsAt);
}

/** What the line of a sentence is, judged once for all sentences of the line. */
function roleOf(
  line: TokenRange,
  isFirst: boolean,
  isOnly: boolean,
  tokens: readonly Word[],
  hitsAt: readonly (readonly Hit[])[],
): Sentence['role'] {
  const words = tokens.slice(line.first, line.last).filter((t) => t.kind === 'word').length;
  const opens = has(hitsAt[line.first], 'boilerplate') || has(hitsAt[line.first + 1], 'boilerplate');
  const holds = opens || hitsAt.slice(line.first, line.last).some((h) => has(h, 'boilerplate'));
  if (words <= BOILERPLATE_WORDS && holds && (opens || words <= 12)) return 'boilerplate';
  const stop = tokens[line.last - 1];
  return isFirst && !isOnly && words <= HEADING_WORDS && stop !== undefined && !/[.!?؟]/.test(stop.form)
    ? 'heading'
    : 'body';
}

function markRoles(
  sentences: readonly Sentence[],
  tokens: readonly Word[],
  hitsAt: readonly (readonly Hit[])[],
): readonly Sentence[] {
  const lines = new Map<number, { readonly first: number; last: number }>();
  for (const s of sentences) {
    const line = lines.get(s.paragraph);
    if (line) line.last = s.last;
    else lines.set(s.paragraph, { first: s.first, last: s.last });
  }
  const firstLine = sentences[0]?.paragraph;
  const roles = new Map(
    [...lines].map(
      ([n, line]) => [n, roleOf(line, n === firstLine, lines.size === 1, tokens, hitsAt)] as const,
    ),
  );
  return sentences.map((s) => ({ ...s, role: roles.get(s.paragraph) ?? s.role }));
}
