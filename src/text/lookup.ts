import type { Token } from '../model/document.js';
import type { Analysis, Category, Hit, Lexicon, LexiconEntry, WordForm } from '../model/lexicon.js';
import { lexiconKey } from './lexicon.js';

type Word = Omit<Token, 'sentence'>;

const articles = new Set(['', 'ال']);
/** Particles that the word of an idiom may carry: يلوح بعقوبات، يسعى للحصول. */
const particles = new Set(['', 'ال', 'ب', 'بال', 'ل', 'لال']);

/** Function words take few particles and no endings; whatever else seems stripped is another word. */
const CLOSED: ReadonlySet<Category> = new Set(['marker', 'negation', 'abbreviation', 'preposition', 'hedge']);
const CLOSED_PROCLITICS = /^[وف]?[بل]?$/;
/** Words of these categories are what they look like; a verb that could be read into the same letters is not meant. */
const PLAIN: ReadonlySet<Category> = new Set([
  'number', 'ordinal', 'month', 'hijriMonth', 'weekday', 'dayPart', 'timeUnit', 'timeWord', 'country', 'capital', 'nationality', 'place',
  'placeHead', 'direction', 'office', 'body', 'bodyName', 'unit', 'currency', 'kind', 'stop', 'marker', 'preposition', 'negation', 'hedge', 'vague',
]);
const VERBAL: ReadonlySet<WordForm> = new Set(['past', 'present', 'future', 'active', 'passive']);
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
  if (token === undefined || (token.kind === 'punctuation' && token.form !== '-')) return undefined;
  if (token.form === base) return { base, proclitics: '', enclitics: '', form: 'word' };
  return token.analyses.find((a) => a.base === base && led.has(a.proclitics));
}

/** Where the rest of a phrase ends after token `at`, with the reading of its last word; undefined where it does not follow. */
function follow(
  tokens: readonly Word[],
  at: number,
  entry: LexiconEntry,
  led = articles,
): { readonly last: number; readonly enclitics: string } | undefined {
  let index = at;
  let enclitics = '';
  for (const word of entry.rest) {
    const reading = readsAs(tokens[index], word, index === at ? led : articles);
    if (reading === undefined) return undefined;
    enclitics = reading.enclitics;
    index++;
  }
  return { last: index, enclitics };
}

function followWithin(tokens: readonly Word[], at: number, entry: LexiconEntry): number | undefined {
  for (let skip = 0; skip <= entry.gap; skip++) {
    const token = tokens[at + skip];
    if (token === undefined || (token.kind === 'punctuation' && token.form !== '"')) return undefined;
    if (follow(tokens, at + skip, entry, particles)) return at + skip;
  }
  return undefined;
}

/** Weighs an idiom against others of its verb, between 0.5 and 1: the nearer its word the better, then the longer. */
function nearness({ rest }: LexiconEntry, distance: number): number {
  return 0.5 + 0.4 / distance + Math.min(rest.join(' ').length, 50) / 10_000;
}

/**
 * Looks every phrase of the lexicon up in a text, once. At one token, and for one category, the longest phrase wins and
 * then the reading that strips least; phrases inside a longer one of their category are left out. An idiom wins over
 * the plain verb, and covers its verb alone.
 */
export function lookUp(tokens: readonly Word[], lexicon: Lexicon): readonly (readonly Hit[])[] {
  const covered = new Map<Category, number>();
  const consumed = new Set<number>();
  return tokens.map((token, index) => {
    if (token.kind !== 'word') return lookUpMark(token, index, lexicon);
    const best = new Map<Category, { rank: number; weight: number; hits: Hit[] }>();
    token.analyses.forEach((analysis, rank) => {
      for (const entry of lexicon.entries.get(lexiconKey(analysis.base, analysis.form)) ?? []) {
        if (lexicon.morphology === 'english' && (entry.form === 'active') !== (analysis.form === 'active'))
          continue;
        if (lexicon.morphology === 'arabic' && !fitsClosed(analysis, entry)) continue;
        let last = index + 1;
        let enclitics = analysis.enclitics;
        let idiomWord: number | undefined;
        if (entry.gap > 0) {
          idiomWord = followWithin(tokens, index + 1, entry);
          if (idiomWord === undefined) continue;
        } else if (entry.rest.length > 0) {
          if (analysis.enclitics !== '' && analysis.form === 'word') {
            if (!/^(ا|ي|و|ات|ه|ين|ون|s|es|ies)$/.test(analysis.enclitics)) continue;
          }
          const rest = follow(tokens, index + 1, entry);
          if (rest === undefined) continue;
          ({ last, enclitics } = rest);
        }
        const weight = (last - index) * 2 + (idiomWord === undefined ? 0 : nearness(entry, idiomWord - index));
        const form = analysis.form === 'word' ? entry.form : analysis.form;
        const hit: Hit = {
          category: entry.category,
          id: entry.id,
          first: index,
          last,
          form,
          proclitics: analysis.proclitics,
          enclitics,
        };
        const current = best.get(entry.category);
        if (
          current === undefined ||
          weight > current.weight ||
          (weight === current.weight && rank < current.rank)
        ) {
          best.set(entry.category, { rank, weight, hits: [hit] });
        } else if (
          weight === current.weight &&
          rank === current.rank &&
          !current.hits.some((h) => h.id === hit.id)
        ) {
          current.hits.push(hit);
        }
        if (idiomWord !== undefined && entry.category === 'concept') consumed.add(idiomWord);
      }
    });
    const plainest = Math.min(...[...best].filter(([category]) => PLAIN.has(category)).map(([, b]) => plainCost(b.hits[0])));
    const out: Hit[] = [];
    for (const [category, { hits }] of best) {
      if (category === 'concept' && isReadInto(hits[0], plainest, lexicon.morphology)) continue;
      const last = hits[0]?.last ?? index + 1;
      if (last <= (covered.get(category) ?? 0)) continue;
      if (category === 'concept' && consumed.has(index)) continue;
      covered.set(category, last);
      out.push(...hits);
    }
    return out.sort(
      (a, b) =>
        b.last - a.last ||
        (a.category < b.category ? -1 : a.category > b.category ? 1 : a.id < b.id ? -1 : 1),
    );
  });
}

const cost = (hit: Hit | undefined): number => (hit === undefined ? Number.POSITIVE_INFINITY : hit.proclitics.length + hit.enclitics.length);

/** A verb of such a category (`رفض` negates what follows) is no plain word, and takes nothing from its concept. */
const plainCost = (hit: Hit | undefined): number => (hit !== undefined && VERBAL.has(hit.form) ? Number.POSITIVE_INFINITY : cost(hit));

/** Whether a verb was read into a word that plainly is another (`مدينة` is a city, not a debtor). */
function isReadInto(hit: Hit | undefined, plainest: number, morphology: Lexicon['morphology']): boolean {
  if (hit === undefined || hit.last > hit.first + 1 || !VERBAL.has(hit.form)) return false;
  return morphology === 'arabic' ? plainest <= cost(hit) + 1 && plainest < Number.POSITIVE_INFINITY : plainest === 0 && cost(hit) > 0;
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
    }));
}
