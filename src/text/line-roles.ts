import { markOf } from '../grammar/marks.js';
import type { Sentence } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { TokenRange } from '../model/span.js';
import type { HitsAt, Word } from './text-reader.js';

/** A first line longer than this is a paragraph, not a heading. */
const HEADING_WORDS = 30;
/** A line longer than this tells something, whatever notice stands in it. */
const BOILERPLATE_WORDS = 30;
/** A line longer than this is a notice only where it opens like one. */
const NOTICE_WORDS = 12;

/** Gives each sentence the role of its line: heading, boilerplate, or part of the report. */
export function markRoles(
  sentences: readonly Sentence[],
  words: readonly Word[],
  hitsAt: HitsAt,
): readonly Sentence[] {
  const lines = new Map<number, TokenRange>();
  for (const { paragraph, first, last } of sentences)
    lines.set(paragraph, { first: lines.get(paragraph)?.first ?? first, last });
  const [firstLine] = lines.keys();
  const title = firstLine === undefined ? undefined : wordsOf(lines.get(firstLine), words);
  const roles = new Map(
    [...lines].map(([paragraph, line]) => {
      const mayHead = paragraph === firstLine && lines.size > 1;
      const repeats = paragraph !== firstLine && title !== '' && wordsOf(line, words) === title;
      return [paragraph, repeats ? 'boilerplate' : roleOf(line, mayHead, words, hitsAt)] as const;
    }),
  );
  const links = linksUnder(lines, roles, words, hitsAt);
  return sentences.map((s) => {
    const role = links.has(s.paragraph) ? 'boilerplate' : (roles.get(s.paragraph) ?? s.role);
    return { ...s, role: role === 'body' && isNote(s, words, hitsAt) ? 'boilerplate' : role };
  });
}

/** A line over links to other reports is a label of so many words, a link a title of so many, which no full stop ends. */
const [LABEL_WORDS, LINK_WORDS] = [5, 20];

/** The lines that stand under such a label: links to other reports, up to the first that is none. */
function linksUnder(
  lines: ReadonlyMap<number, TokenRange>,
  roles: ReadonlyMap<number, Sentence['role']>,
  words: readonly Word[],
  hitsAt: HitsAt,
): ReadonlySet<number> {
  const links = new Set<number>();
  let under = false;
  for (const [paragraph, { first, last }] of lines) {
    const length = countWords(words, first, last);
    if (roles.get(paragraph) === 'boilerplate')
      under =
        length <= LABEL_WORDS &&
        hitsAt
          .slice(first, last)
          .some((hits) => hits.some((h) => h.category === 'boilerplate' && h.id === 'links'));
    else under &&= length <= LINK_WORDS && !endsInStop(words[last - 1]);
    if (under) links.add(paragraph);
  }
  return links;
}

const countWords = (words: readonly Word[], first: number, last: number): number =>
  words.slice(first, last).filter((t) => t.kind === 'word').length;

/** The words of a line, by which a title is known where it is printed again. */
const wordsOf = (line: TokenRange | undefined, words: readonly Word[]): string =>
  words
    .slice(line?.first ?? 0, line?.last ?? 0)
    .filter((t) => t.kind !== 'punctuation')
    .map((t) => t.form)
    .join(' ');

/** A note within a line opens with a phrase of so many words, past a label at most (Correction: an earlier version of …). */
const NOTE_PHRASE = 3;
const LABEL = 2;

/** Whether a sentence is a note on the text itself, in whatever line it stands. */
function isNote({ first, last }: TokenRange, words: readonly Word[], hitsAt: HitsAt): boolean {
  const length = countWords(words, first, last);
  if (length > BOILERPLATE_WORDS) return false;
  return hitsAt
    .slice(first, Math.min(last, first + LABEL + 1))
    .some((hits) => hits.some((h) => h.category === 'boilerplate' && h.last - h.first >= NOTE_PHRASE));
}

/** What a line is, judged once for all its sentences; `mayHead` says that it is the first of several. */
function roleOf(
  { first, last }: TokenRange,
  mayHead: boolean,
  words: readonly Word[],
  hitsAt: HitsAt,
): Sentence['role'] {
  const length = countWords(words, first, last);
  const opens = isNotice(hitsAt[first]) || isNotice(hitsAt[first + 1]);
  const most = opens ? BOILERPLATE_WORDS : NOTICE_WORDS;
  if (length <= most && (opens || hitsAt.slice(first, last).some(isNotice))) return 'boilerplate';
  return mayHead && length <= HEADING_WORDS && !endsInStop(words[last - 1]) ? 'heading' : 'body';
}

const isNotice = (hits: readonly Hit[] | undefined): boolean =>
  hits?.some((h) => h.category === 'boilerplate') ?? false;

const endsInStop = (word: Word | undefined): boolean => word === undefined || /[.!?]/.test(markOf(word));
