import { hasHit, hitAt } from '../../grammar/hits.js';
import type { TokenRange } from '../../model/span.js';
import { mentionsWithin } from '../mentions-within.js';
import { isNamed } from '../units-arabic.js';
import { isFiniteAt } from './finite-verb.js';
import type { SubjectSearch } from './subject.js';
import { opensNoun } from './verb-group.js';

/** The phrase that a relative pronoun stands for has no more tokens. */
const LONGEST = 8;
/** Marks between a phrase and its relative pronoun, and within it: the "fixer", who paid. */
const CLOSES = /^[,"]$/;
const INNER = /^[-"]$/;
const OF: ReadonlySet<string> = new Set(['of']);
const AND: ReadonlySet<string> = new Set(['and', 'or']);

/** The noun phrase right before a relative pronoun, for which it stands; the name that it is told of, where it is a gloss. */
export function antecedentOf(search: SubjectSearch, relative: number): TokenRange | undefined {
  const { document, mentions } = search;
  let last = relative;
  while (CLOSES.test(document.tokens[last - 1]?.form ?? '')) last--;
  const sentence = document.tokens[relative]?.sentence;
  const near = mentionsWithin(mentions, Math.max(0, last - LONGEST), last);
  const named = near.find((m) => isNamed(m) && m.last === last);
  if (named !== undefined) return { first: named.first, last: named.last };
  let first = last;
  while (first > last - LONGEST && isInside(search, first - 1, sentence)) {
    first--;
    if (opensNoun(document, first)) break;
  }
  while (first < last && hasHit(document, first, 'preposition', OF)) first++;
  if (first === last) return undefined;
  const glossed =
    document.tokens[first - 1]?.form === ','
      ? near.find((m) => m.kind === 'person' && m.last === first - 1)
      : undefined;
  return glossed === undefined ? { first, last } : { first: glossed.first, last: glossed.last };
}

function isInside({ document, cue }: SubjectSearch, index: number, sentence: number | undefined): boolean {
  const token = document.tokens[index];
  if (token === undefined || token.sentence !== sentence || cue(index)) return false;
  if (token.kind === 'punctuation') return INNER.test(token.form);
  const preposition = hitAt(document, index, 'preposition');
  if (preposition !== undefined && !OF.has(preposition.id)) return false;
  const marker = hitAt(document, index, 'marker');
  return (marker === undefined || AND.has(marker.id)) && !isFiniteAt(document, index);
}
