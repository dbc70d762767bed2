import { NO_LEAD, NO_TAIL } from '../../grammar/no-affixes.js';
import type { Token } from '../../model/document.js';
import type { Analysis, Category, Hit, Lexicon, LexiconEntry, Tail } from '../../model/lexicon.js';
import { type Candidate, chooseReadings } from './choose.js';
import { type WordMemory, wordMemory } from './word-memory.js';

type Word = Omit<Token, 'sentence'>;

const articles = new Set(['', 'ال']);
/** Particles that the word of an idiom may carry: يلوح بعقوبات، يسعى للحصول. */
const particles = new Set(['', 'ال', 'ب', 'بال', 'ل', 'لال']);

/** Function words take few particles and no endings; whatever else seems stripped is another word. */
const CLOSED: ReadonlySet<Category> = new Set(['marker', 'negation', 'abbreviation', 'preposition', 'hedge']);
const CLOSED_PROCLITICS = /^[وف]?[بل]?$/;
/** Endings that the first word of a phrase may carry: case, number and construct. */
const HEAD_ENDING = /^(?:ا|ي|و|ات|ه|ين|ون|s|es|ies)$/;
/** A pronoun as the object of a verb. */
const OBJECT = /(?:ها|هما|هم|ه)$/;
/** A pronoun stands for a word at most so many tokens before it. */
const RECALL = 24;
/** An idiom whose word is recalled weighs less than one whose word follows. */
const RECALLED = 0.3;
const PRONOUN = /^(?:ه|ها|هم|هما|هن|نا|كم|ك)$/;
/** Markers that pronouns attach to: أنه، لكنه، لأنه، بينهم. */
const WITH_PRONOUN = new Set(['that', 'but', 'because', 'among']);

function fitsClosed(analysis: Analysis, entry: LexiconEntry): boolean {
  if (!CLOSED.has(entry.category)) return true;
  if (!CLOSED_PROCLITICS.test(analysis.proclitics)) return false;
  if (analysis.enclitics === '' || analysis.form !== 'word') return true;
  return (
    PRONOUN.test(analysis.enclitics) &&
    entry.category !== 'abbreviation' &&
    (entry.category !== 'marker' || WITH_PRONOUN.has(entry.id))
  );
}

/** Reads one token as a following word of a phrase: whole, with the article or with an ending. */
function readsAs(token: Word | undefined, base: string, led = articles): Analysis | undefined {
  if (token === undefined) return undefined;
  if (token.form === base)
    return { base, proclitics: '', enclitics: '', lead: NO_LEAD, tail: NO_TAIL, cost: 0, form: 'word' };
  return token.analyses.find((a) => a.base === base && led.has(a.proclitics));
}

/** Where the rest of a phrase ends after token `at`, with the reading of its last word; undefined where it does not follow. */
function follow(
  tokens: readonly Word[],
  at: number,
  entry: LexiconEntry,
  led = articles,
): { readonly last: number; readonly enclitics: string; readonly tail: Tail } | undefined {
  let index = at;
  let enclitics = '';
  let tail = NO_TAIL;
  for (const word of entry.rest) {
    const reading = readsAs(tokens[index], word, index === at ? led : articles);
    if (reading === undefined) return undefined;
    enclitics = reading.enclitics;
    tail = reading.tail;
    index++;
  }
  return { last: index, enclitics, tail };
}

function followWithin(tokens: readonly Word[], at: number, entry: LexiconEntry): number | undefined {
  for (let skip = 0; skip <= entry.gap; skip++) {
    const token = tokens[at + skip];
    if (token === undefined || (token.kind === 'punctuation' && token.form !== '"')) return undefined;
    if (follow(tokens, at + skip, entry, particles)) return at + skip;
  }
  return undefined;
}

/**
 * Whether the word of an idiom stands before its verb, which then carries a pronoun in its place: أقاما علاقات … قطعتها
 * الرباط.
 */
function standsBefore(tokens: readonly Word[], index: number, entry: LexiconEntry): boolean {
  const [word, more] = entry.rest;
  if (word === undefined || more !== undefined) return false;
  for (let i = index - 1; i >= Math.max(0, index - RECALL); i--)
    if (readsAs(tokens[i], word, particles)) return true;
  return false;
}

/** Weighs an idiom against others of its verb, between 0.5 and 1: the nearer its word the better, then the longer. */
function nearness({ rest }: LexiconEntry, distance: number): number {
  return 0.5 + 0.4 / distance + Math.min(rest.join(' ').length, 50) / 10_000;
}

/** Whether a noun was read into the adjective made of it (الاجتماعي is social, no meeting); participles keep their plural in construct. */
const isNisba = ({ form, enclitics, base }: Analysis): boolean =>
  form === 'word' && enclitics === 'ي' && !base.startsWith('م');

/** The candidates at one token: every entry that a reading of the token meets, with what follows it. */
function candidatesAt(
  tokens: readonly Word[],
  token: Word,
  { lexicon, matches }: WordMemory,
  hitsBefore: readonly Hit[],
): readonly Candidate[] {
  const { index } = token;
  const negated = hitsBefore.some((h) => h.category === 'negation' && h.last === index);
  const out: Candidate[] = [];
  for (const { analysis, entries } of matches(token.analyses)) {
    for (const entry of entries) {
      if (lexicon.morphology === 'english' && (entry.form === 'active') !== (analysis.form === 'active'))
        continue;
      if (lexicon.morphology === 'arabic' && !fitsClosed(analysis, entry)) continue;
      if (entry.category === 'concept' && isNisba(analysis)) continue;
      if (entry.negated && !negated) continue;
      let last = index + 1;
      let { enclitics, tail } = analysis;
      let idiomWord: number | undefined;
      if (entry.gap > 0) {
        idiomWord = followWithin(tokens, index + 1, entry);
        if (
          idiomWord === undefined &&
          !(OBJECT.test(analysis.enclitics) && standsBefore(tokens, index, entry))
        )
          continue;
      } else if (entry.rest.length > 0) {
        if (analysis.enclitics !== '' && analysis.form === 'word' && !HEAD_ENDING.test(analysis.enclitics))
          continue;
        const rest = follow(tokens, index + 1, entry);
        if (rest === undefined) continue;
        ({ last, enclitics, tail } = rest);
      }
      const weight =
        (last - index) * 2 +
        (entry.gap === 0 ? 0 : idiomWord === undefined ? RECALLED : nearness(entry, idiomWord - index));
      const form = analysis.form === 'word' ? entry.form : analysis.form;
      const hit: Hit = {
        category: entry.category,
        id: entry.id,
        first: index,
        last,
        form,
        proclitics: analysis.proclitics,
        enclitics,
        lead: analysis.lead,
        tail,
      };
      out.push({
        hit,
        weight,
        length: analysis.base.length,
        firstPerson: analysis.firstPerson ?? false,
        cost: analysis.cost,
        ...(idiomWord === undefined ? {} : { idiomWord }),
        recalled: entry.gap > 0 && idiomWord === undefined,
      });
    }
  }
  return out;
}

/**
 * Looks every phrase of the lexicon up in a text, once; `startsLine` says whether a token is the first of its line, `isVerb` what a tagger takes it for. Of
 * the readings of one token in one category the best is kept (`chooseReadings`); phrases inside a longer one of their
 * category are left out. An idiom covers its verb alone, and its word is no event of its own.
 */
export function lookUp(
  tokens: readonly Word[],
  lexicon: Lexicon,
  startsLine: (index: number) => boolean,
  isVerb?: (index: number) => boolean,
  memory: WordMemory = wordMemory(lexicon),
): readonly (readonly Hit[])[] {
  const covered = new Map<Category, number>();
  const consumed = new Set<number>();
  const out: (readonly Hit[])[] = [];
  for (const token of tokens) {
    const { index } = token;
    if (token.kind !== 'word') {
      out.push(lookUpMark(token, index, lexicon));
      continue;
    }
    const before = startsLine(index) ? undefined : tokens[index - 1];
    const hitsBefore = out[index - 1] ?? [];
    const candidates = candidatesAt(tokens, token, memory, hitsBefore);
    const hits = chooseReadings(candidates, lexicon.morphology, before, hitsBefore, isVerb?.(index)).filter(
      (hit) =>
        hit.last > (covered.get(hit.category) ?? 0) && !(hit.category === 'concept' && consumed.has(index)),
    );
    for (const hit of hits) covered.set(hit.category, Math.max(hit.last, covered.get(hit.category) ?? 0));
    for (const c of candidates)
      if (c.idiomWord !== undefined && c.hit.category === 'concept') consumed.add(c.idiomWord);
    out.push(hits);
  }
  return out;
}

/** Marks such as % and $ are looked up as they stand. */
function lookUpMark(token: Word, index: number, lexicon: Lexicon): readonly Hit[] {
  return (lexicon.entries.get(token.form) ?? [])
    .filter((entry) => entry.rest.length === 0)
    .map((entry) => ({
      category: entry.category,
      id: entry.id,
      first: index,
      last: index + 1,
      form: 'word' as const,
      proclitics: '',
      enclitics: '',
      lead: NO_LEAD,
      tail: NO_TAIL,
    }));
}
