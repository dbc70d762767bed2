import type { Grammar } from '../../grammar/grammar.js';
import { isMark } from '../../grammar/marks.js';
import { flatMap } from '../../model/flat-map.js';
import type { Hit } from '../../model/lexicon.js';
import type { NameReader } from './name-reader.js';

/** What the reports of an event, read together, tell of words that no lexicon knows. */
export interface NameEvidence {
  /** Whether a folded word stands often enough where only a name stands, and never where a common noun would. */
  readonly isName: (form: string) => boolean;
  /** Whether a folded word occurs in the reports. */
  readonly occurs: (form: string) => boolean;
  /** Whether two folded words stand side by side time and again, both with a capital, the first unknown: a name in two words. */
  readonly arePaired: (first: string, second: string) => boolean;
}

interface Tally {
  readonly grammar: Grammar;
  readonly all: number;
  readonly telling: number;
}

/** Occurrences that a name needs, all of them in places that tell: one may be a misread word. */
const ENOUGH = 2;
/** Occurrences that it needs where only one of them tells; words in the shape of verbs and adverbs need two that do. */
const MANY = 4;
/** Letters that a name has: shorter words are particles, or what is left of a word that was cut. */
const SHORTEST = 3;

/**
 * Counts the unknown words of all the documents, and how often each stands after an office, a title or a verb of
 * speech, or before a colon at the start of a line. Common nouns give themselves away by an article elsewhere.
 */
export function nameEvidence(readers: readonly NameReader[]): NameEvidence {
  const vocabulary = new Set(flatMap(readers, (reader) => reader.tokens.map((t) => t.form)));
  const tallies = new Map<string, Tally>();
  const pairs = new Map<string, number>();
  for (const reader of readers) {
    for (const { index } of reader.tokens) {
      if (reader.known(index)) continue;
      const pair = pairAt(reader, index);
      if (pair !== undefined) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      for (const { form, lead } of reader.bare(index)) {
        if (lead.letters > 0 && !vocabulary.has(form)) continue;
        const { grammar, all, telling } = tallies.get(form) ?? {
          grammar: reader.grammar,
          all: 0,
          telling: 0,
        };
        tallies.set(form, { grammar, all: all + 1, telling: telling + (tells(reader, index) ? 1 : 0) });
      }
    }
  }
  const isName = (form: string): boolean => {
    const tally = tallies.get(form);
    if (tally === undefined || tally.all < ENOUGH || tally.telling === 0) return false;
    const { definiteForms, hasArticle, looksInflected } = tally.grammar;
    if (form.length < SHORTEST || hasArticle(form)) return false;
    if (definiteForms(form).some((definite) => vocabulary.has(definite))) return false;
    return tally.telling >= ENOUGH || (tally.all >= MANY && !looksInflected(form));
  };
  return {
    isName,
    occurs: (form) => vocabulary.has(form),
    arePaired: (first, second) => (pairs.get(`${first} ${second}`) ?? 0) >= ENOUGH,
  };
}

/** A word with a capital and the one behind it, as one key. */
function pairAt(reader: NameReader, at: number): string | undefined {
  if (!reader.capital(at) || !reader.capital(at + 1) || !reader.goesOn(at + 1)) return undefined;
  const { withoutPossessive } = reader.grammar;
  return `${reader.tokens[at]?.form} ${withoutPossessive(reader.tokens[at + 1]?.form ?? '')}`;
}

/** `الرئيس` and then a name; after `رئيس`, which may govern it, any noun may come. */
function standsAlone({ grammar, tokens }: NameReader, { lead, first }: Hit): boolean {
  return !grammar.constructState || lead.article || grammar.hasArticle(tokens[first]?.form ?? '');
}

/** Whether a name is to be expected at a token. */
function tells(reader: NameReader, at: number): boolean {
  const office = reader.before(at, 'office');
  return (
    isSaid(reader, at) ||
    reader.titled(at) ||
    (office !== undefined && standsAlone(reader, office)) ||
    isHeading(reader, at)
  );
}

/** After a verb of speech that no preposition links to it. */
function isSaid({ document }: NameReader, at: number): boolean {
  const previous = document.hitsAt[at - 1] ?? [];
  return (
    previous.some((h) => h.category === 'speech' && (h.form === 'past' || h.form === 'present')) &&
    !previous.some((h) => h.category === 'preposition' || h.category === 'stop')
  );
}

/** Before a colon at the start of a line. */
function isHeading({ document, tokens }: NameReader, at: number): boolean {
  const sentence = document.sentences[tokens[at]?.sentence ?? -1];
  return sentence?.first === at && isMark(tokens[at + 1], ':');
}
