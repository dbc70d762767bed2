import { isMark } from '../../../grammar/marks.js';
import type { TokenRange } from '../../../model/span.js';
import { isDateWord } from '../date-word.js';
import type { NameReader } from '../name-reader.js';
import type { PeopleContext } from './people.js';

/** Capitalised words in a row. */
export interface Run extends TokenRange {
  /** Folded; words that hyphens and particles join are one. */
  readonly parts: readonly string[];
}

/** A run on the way: what the next word is glued to the last with (`-`, `bin `, `-al `). */
interface OpenRun extends Run {
  readonly glue: string;
  readonly closed?: boolean;
}

/** Parts that a name has: first names, an initial, a surname of two words. */
const MOST_PARTS = 5;

/** Capitalised words in a row, with particles (bin, van), hyphens and initials between them. */
export function readRun({ reader, taken }: PeopleContext, start: number, strong: boolean): Run | undefined {
  let run: OpenRun = { first: start, last: start, parts: [], glue: '' };
  for (let at = start; run.parts.length < MOST_PARTS && !run.closed && !taken.has(at); at++) {
    const token = reader.tokens[at];
    if (token === undefined || token.sentence !== reader.tokens[start]?.sentence) break;
    const next = joined(reader, run, at) ?? particled(reader, run, at) ?? extended(reader, run, at, strong);
    if (next === undefined) break;
    run = next;
  }
  const { first, last, parts } = run;
  return parts.length > 0 ? { first, last, parts } : undefined;
}

/** A hyphen within a word (al-Saleh, Frank-Walter), or the full stop of an initial. */
function joined(reader: NameReader, run: OpenRun, at: number): OpenRun | undefined {
  const token = reader.tokens[at];
  const begun = run.parts.length > 0;
  if (isMark(token, '.')) return begun && reader.tokens[at - 1]?.text.length === 1 ? run : undefined;
  if (!isMark(token, '-') || token?.spaced || reader.tokens[at + 1]?.spaced) return undefined;
  if (run.glue.endsWith(' ')) return run;
  return begun && run.glue === '' ? { ...run, glue: '-' } : undefined;
}

/** A particle: bin, van, al. */
function particled(reader: NameReader, run: OpenRun, at: number): OpenRun | undefined {
  if (reader.hit(at, 'givenName')?.id !== 'joint') return undefined;
  if (run.parts.length === 0 && !reader.capital(at)) return undefined;
  return { ...run, glue: `${run.glue}${reader.tokens[at]?.form ?? ''} ` };
}

/** A word with a capital; one in the possessive is the last. */
function extended(reader: NameReader, run: OpenRun, at: number, strong: boolean): OpenRun | undefined {
  if (!mayBePart(reader, at, run.first, strong)) return undefined;
  const { isPossessive, withoutPossessive } = reader.grammar;
  const { form = '' } = reader.tokens[at] ?? {};
  const hyphened = run.glue.startsWith('-');
  const before = hyphened ? run.parts.slice(0, -1) : run.parts;
  const joint = hyphened ? `${run.parts[run.parts.length - 1] ?? ''}${run.glue}` : run.glue;
  const part = `${joint}${withoutPossessive(form)}`.trim();
  return { ...run, last: at + 1, parts: [...before, part], glue: '', closed: isPossessive(form) };
}

function mayBePart(reader: NameReader, at: number, start: number, strong: boolean): boolean {
  if (!reader.capital(at) || (isDateWord(reader, at) && !isSurname(reader, at, start))) return false;
  if (reader.hit(at, 'givenName') !== undefined) return true;
  if (reader.titleCase(at) && reader.known(at)) return false;
  if (at === start && isBody(reader, at)) return false;
  if (OTHERS.some((category) => reader.hit(at, category) !== undefined)) return false;
  if (at === start && PLACES.some((category) => reader.hit(at, category) !== undefined)) return false;
  const opening = reader.document.sentences[reader.tokens[at]?.sentence ?? -1]?.first === at;
  return strong || !opening || !reader.known(at);
}

/** Letters with full stops behind an article are a body: the C.I.A. */
const isBody = (reader: NameReader, at: number): boolean =>
  reader.article(at - 1) && /^(?:\p{Lu}\.){2,}/u.test(reader.tokens[at]?.text ?? '');

/** Whether the name of a month is the surname behind a given name, and no day stands beside it: Theresa May. */
const isSurname = (reader: NameReader, at: number, start: number): boolean =>
  at > start &&
  reader.hit(at, 'givenName') !== undefined &&
  reader.hit(at - 1, 'givenName')?.id === 'name' &&
  reader.tokens[at + 1]?.kind !== 'number';

/** What is no part of a person's name, and what does not begin one (Jack London). */
const OTHERS = ['nationality', 'bodyName', 'office', 'body'] as const;
const PLACES = ['country', 'capital', 'place'] as const;
