import { hasHit } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { TokenRange } from '../../model/span.js';
import { mentionsWithin } from '../mentions-within.js';
import type { Predicate } from '../predicate.js';
import { isFiniteAt } from './finite-verb.js';
import { nounPhraseAt } from './noun-phrase.js';
import type { SubjectSearch } from './subject.js';
import { isSmall } from './verb-group.js';

const BY: ReadonlySet<string> = new Set(['by']);
const BY_OR_TO: ReadonlySet<string> = new Set(['by', 'to']);
/** So many words may stand between a passive and by whom it was done: when and where. */
const REACH = 8;

/** The noun phrase right behind a verb, which is its object. */
export function objectOf(search: SubjectSearch, predicate: Predicate): TokenRange | undefined {
  const { document, clause } = search;
  let first = predicate.last;
  while (first < clause.last && isSmall(document, first) && document.tokens[first]?.form !== 'to') first++;
  return phraseFrom(search, first);
}

/** Whom a passive names behind `by` as the one who did it, or behind `to` a verb that tells what befalls its subject: fell to rebels. */
export function doerOf(search: SubjectSearch, predicate: Predicate): TokenRange | undefined {
  const { document, clause } = search;
  const leads = predicate.passive ? BY : BY_OR_TO;
  for (let i = predicate.last - 1; i < clause.last && i < predicate.last + REACH; i++) {
    const by = document.hitsAt[i]?.find((h) => h.category === 'preposition' && leads.has(h.id));
    if (by !== undefined) return isDoing(search, by.last) ? undefined : phraseFrom(search, by.last);
    const over = i >= predicate.last && (isFiniteAt(document, i) || hasHit(document, i, 'marker'));
    if (over || document.tokens[i]?.kind === 'punctuation') return undefined;
  }
  return undefined;
}

/** Whether a participle follows by, which says how: by sending. */
const isDoing = ({ document }: SubjectSearch, index: number): boolean =>
  document.hitsAt[index]?.some((h) => h.form === 'active' && h.category !== 'kind') ?? false;

function phraseFrom(search: SubjectSearch, first: number): TokenRange | undefined {
  const { document, clause, cue } = search;
  const opens =
    document.tokens[first]?.kind !== 'word' ||
    hasHit(document, first, 'marker') ||
    hasHit(document, first, 'preposition') ||
    document.tokens[first]?.form === 'to' ||
    isPronoun(search, first) ||
    (document.hitsAt[first]?.some((h) => h.category === 'concept' && isTensed(h)) ?? false);
  if (opens) return undefined;
  const mentions = mentionsWithin(search.mentions, first, clause.last);
  if (mentions[0]?.first === first && mentions[0].kind === 'time') return undefined;
  return nounPhraseAt({ document, mentions, cue, first, last: clause.last });
}

/** Whether a pronoun stands alone: him, themselves; not their homes. */
const isPronoun = ({ document }: SubjectSearch, index: number): boolean =>
  hasHit(document, index, 'reference') &&
  !hasHit(document, index, 'reference', OWN) &&
  !hasHit(document, index, 'determiner');

const OWN: ReadonlySet<string> = new Set(['own']);
