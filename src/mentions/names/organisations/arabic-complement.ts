import { isFused } from '../../../grammar/arabic/nouns.js';
import { isMark } from '../../../grammar/marks.js';
import { isUnjoined } from '../../../grammar/particles.js';
import type { Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';
import { wordsOf } from '../words-of.js';
import type { Complement } from './arabic-adjectives.js';
import { chainEnd, seatEnd } from './arabic-chain.js';
import { headKinds } from './arabic-head-kinds.js';
import { goesOnName, opensName } from './arabic-name-run.js';

/** The head of a body in construct, and what is known of it before its complement is read. */
export interface Governor {
  readonly head: Hit;
  /** Where its complement starts: after the head, or after a name in quotation marks. */
  readonly at: number;
  readonly quoted: boolean;
  /** Whether it belongs to a state, which it is said to be of: حكومة المغرب. */
  readonly belongs: boolean;
}

/** What has been read of a complement. */
interface Progress extends Complement {
  /** Own words up to the end of another body's head. */
  readonly nested: number;
}

interface Step extends Partial<Progress> {
  readonly last: number;
  /** Whether its words tell the body from others. */
  readonly telling: boolean;
  readonly closing?: boolean;
}

type Reading = (reader: NameReader, governor: Governor, progress: Progress) => Step | undefined;

/** Tokens that a complement has: a longer one runs on into the sentence. */
const MOST_TOKENS = 8;

/**
 * After a head in construct: a portfolio, definite nouns and adjectives, a chain of nouns, a state, a name already known,
 * ل and a noun.
 */
export function readComplement(reader: NameReader, governor: Governor): Complement {
  const { head, at, quoted } = governor;
  const start = quoted ? skipClosing(reader, at) : at;
  let progress: Progress = { last: start, own: [], nested: 0 };
  while (progress.last - head.last < MOST_TOKENS) {
    const step = nextStep(reader, governor, progress);
    if (step === undefined) break;
    const { telling, closing, ...read } = step;
    const words = telling ? wordsOf(reader, progress.last, read.last) : [];
    progress = { ...progress, ...read, own: [...progress.own, ...words] };
    if (closing) break;
  }
  const { nested: _, ...complement } = progress;
  return complement;
}

function nextStep(reader: NameReader, governor: Governor, progress: Progress): Step | undefined {
  for (const read of READINGS) {
    const step = read(reader, governor, progress);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** A quoted name may be followed by more of the whole name: شركة "النور" للطيران. */
function skipClosing(reader: NameReader, at: number): number {
  return isMark(reader.tokens[at], '")') ? at + 1 : at;
}

/** Whether nothing has been read of a complement yet. */
const isOpening = ({ quoted }: Governor, { portfolio, country, own }: Progress): boolean =>
  !quoted && own.length === 0 && portfolio === undefined && country === undefined;

const readPortfolio: Reading = (reader, { head }, { last, portfolio }) => {
  const job = head.id === 'ministry' && portfolio === undefined ? reader.hit(last, 'portfolio') : undefined;
  return job !== undefined && isUnjoined(job)
    ? { last: job.last, portfolio: job.id, telling: false }
    : undefined;
};

const readNation: Reading = (reader, _, { last }) => {
  const nation = reader.hit(last, 'nationality');
  return nation !== undefined && isUnjoined(nation)
    ? { last: nation.last, country: nation.id, telling: false, closing: true }
    : undefined;
};

/** A state is whose the body is where the body is one of states; else its name is part of the body's. */
const readState: Reading = (reader, { belongs }, { last, country, portfolio }) => {
  const state = country === undefined ? reader.hit(last, 'country') : undefined;
  if (state === undefined || state.lead.letters > 0) return undefined;
  const owner = belongs || portfolio !== undefined;
  return { last: state.last, telling: true, ...(owner && { country: state.id }) };
};

const readNested: Reading = (reader, { head, at }, { last, own }) => {
  const body = headKinds.nesting.has(head.id) && last === at ? reader.hit(last, 'body') : undefined;
  if (body === undefined) return undefined;
  return { last: body.last, telling: true, nested: own.length + body.last - last };
};

const readSeat: Reading = (reader, governor, progress) => {
  const { head, belongs } = governor;
  if (!isOpening(governor, progress) || !(belongs || headKinds.seated.has(head.id))) return undefined;
  const last = seatEnd(reader, progress.last);
  return last === undefined ? undefined : { last, telling: true };
};

/** A chain right after a head. A council of another body (مجلس إدارة الشركة) is none. */
const readChain: Reading = (reader, governor, progress) => {
  const { head } = governor;
  const at = progress.last;
  if (!isOpening(governor, progress) || headKinds.unchained.has(head.id)) return undefined;
  const place = reader.hit(at, 'placeHead');
  if (place !== undefined && place.id !== 'compound') return undefined;
  if (headKinds.parts.has(head.id) && reader.hit(at, 'body') !== undefined) return undefined;
  const last = chainEnd(reader, at);
  if (last === undefined || (headKinds.common.has(head.id) && reader.known(last - 1))) return undefined;
  return { last, telling: true };
};

/** One word that continues a name: a definite noun first, then definite adjectives, or ل with a definite noun. */
const readWord: Reading = (reader, { head, quoted }, { last, own, nested, portfolio, country }) => {
  if (portfolio !== undefined || country !== undefined || !reader.goesOn(last)) return undefined;
  const begun = quoted || own.length > nested;
  const fits = isFused(reader.tokens[last]?.form ?? '')
    ? begun || !reader.known(last)
    : (begun ? goesOnName : opensName)(reader, last, head.id);
  return fits ? { last: last + 1, telling: true } : undefined;
};

const READINGS: readonly Reading[] = [
  readPortfolio,
  readNation,
  readState,
  readNested,
  readSeat,
  readChain,
  readWord,
];
