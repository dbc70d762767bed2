import type { Document } from '../model/document.js';
import type { TokenRange } from '../model/span.js';
import { isStop } from './is-stop.js';

/** Words that may stand as the label of what several of them are about. */
export interface Wording extends TokenRange {
  readonly document: Document;
  /** What is meant, in no language: concepts, entities. */
  readonly keys: readonly string[];
  /** Whether it stands for the others badly: *this did not happen* tells nothing by itself, a negation not what most say. */
  readonly leaning?: boolean;
}

/** Of wordings that share as much, the one nearest to this many tokens reads best: a headline. */
const BEST_LENGTH = 12;
/** A wording with fewer terms is not taken for nearer to what all share: a fragment would be the title of every group. */
const LEAST_TERMS = 8;
/** How much of what a wording shares is set off by its length: 0 nothing, 1 all. Set by hand, by the titles of the open events. */
const STRAIN = 0.4;
/** What a token more or less than that counts beside a term in common: next to nothing, so that it decides ties. */
const TOKEN = 0.01;
/** Of a large group, this many wordings are looked at: a bound of time. */
const MOST = 60;

/**
 * The index of the wording that tells best what all are about: whose words and meanings the other sources use most, in
 * few words. Ties go to the first. Linear in the words.
 */
export function mostTelling(wordings: readonly Wording[]): number {
  const looked = wordings.slice(0, MOST);
  const termsAt = looked.map(termsOf);
  const users = new Map<string, Set<string>>();
  looked.forEach(({ document }, i) => {
    for (const term of termsAt[i] ?? []) {
      const known = users.get(term) ?? new Set();
      users.set(term, known.add(document.source.id));
    }
  });
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  looked.forEach((wording, i) => {
    const found = telling(wording, termsAt[i] ?? new Set(), users);
    if (found > most) [best, most] = [i, found];
  });
  return best;
}

/** Stems of the words of content, and what they mean. */
function termsOf({ document, first, last, keys }: Wording): ReadonlySet<string> {
  const words = document.tokens
    .slice(first, last)
    .filter((t) => t.kind !== 'punctuation' && !isStop(document, t.index));
  return new Set([...words.map((t) => t.stem), ...keys]);
}

/** What of a wording other sources say too, for its length: terms in common by how many other sources use them. */
function telling(
  { first, last, leaning }: Wording,
  terms: ReadonlySet<string>,
  users: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  let shared = 0;
  for (const term of terms) shared += (users.get(term)?.size ?? 1) - 1;
  const strain = Math.max(terms.size, LEAST_TERMS) ** STRAIN;
  return shared / strain - TOKEN * Math.abs(last - first - BEST_LENGTH) - (leaning ? terms.size : 0);
}
