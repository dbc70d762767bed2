import { participleEnding } from '../../grammar/english/participle-ending.js';
import { hasHit, hitAt } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import { isFiniteAt, isSmall, opensNoun } from '../syntax-english/syntax-english.js';
import type { UnknownVerb } from './predicate-reader.js';

const BE: ReadonlySet<string> = new Set(['be']);
const MODAL: ReadonlySet<string> = new Set(['future', 'conditional', 'able', 'possible', 'required']);
const PERSONAL: ReadonlySet<string> = new Set(['we', 'he', 'she', 'they', 'it']);
const DO = /^d(?:o|oes|id)(?:n't)?$/;
const HELPS = new RegExp(`^(?:ha(?:ve|s|d)|[a-z]+'(?:ve|d))$|${DO.source}`);
/** Participles that end as others do not. */
const IRREGULAR =
  /^(?:be)?(?:come|gone|done|seen|sat|slept|swept|wept|crept|leapt|dealt|bent|lent|stuck|dug|spun|slid|lit|shone|run|put|got|kept|heard|meant|understood)$/;
/** What a participle is, where no lexicon knows it: swum, shaken, juggled, come. */
const PARTICIPLE = new RegExp(`(?:ed|${participleEnding})$|${IRREGULAR.source}`);
const BESIDE_BE = new RegExp(`ing$|${PARTICIPLE.source}`);
/** Letters of the shortest verb in -ed that is no noun: fled, sped. */
const LEAST_ED = 5;
/** What a word is that stands behind an auxiliary and is no verb. */
const NO_VERB = ['determiner', 'preposition', 'marker', 'number', 'reference', 'negation'] as const;

/**
 * The token of the verb of an English clause where the lexicon does not know it: what an auxiliary or modal stands before
 * (*will oversee*, *has been grappling*), an auxiliary that is itself the verb (*had lunch*), a light verb, a word right behind a
 * pronoun, or a past in -ed behind a subject.
 */
export function englishUnknownVerb(document: Document, clause: Clause): UnknownVerb | undefined {
  const first = verbIn(document, clause);
  if (first === undefined) return undefined;
  return { first, form: document.tokens[first]?.form.endsWith('ing') ? 'present' : 'past' };
}

function verbIn(document: Document, clause: Clause): number | undefined {
  const floor = clause.marker?.first === clause.first ? clause.marker.last : clause.first;
  for (let i = floor; i < clause.last; i++) {
    const opens = isFiniteAt(document, i) || HELPS.test(document.tokens[i]?.form ?? '');
    const found = opens ? closes(document, clause, i) : barely(document, i, floor);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The verb that a group closes which opens at a token with tense. */
function closes(document: Document, clause: Clause, at: number): number | undefined {
  const modal = hitAt(document, at, 'certainty', MODAL);
  const form = document.tokens[at]?.form ?? '';
  if (modal === undefined && !HELPS.test(form) && !hasHit(document, at, 'light', BE)) return at;
  let next = modal?.last ?? at + 1;
  while (next < clause.last && (isSmall(document, next) || hasHit(document, next, 'reference', PERSONAL)))
    next++;
  const isVerb = next < clause.last && isVerbLike(document, next);
  if (modal !== undefined) return isVerb ? next : undefined;
  if (DO.test(form)) return isVerb ? next : at;
  const last = hasHit(document, next - 1, 'light', BE) ? next - 1 : at;
  const ending = hasHit(document, last, 'light', BE) ? BESIDE_BE : PARTICIPLE;
  return isVerb && ending.test(document.tokens[next]?.form ?? '') ? next : last;
}

const isVerbLike = (document: Document, index: number): boolean =>
  document.tokens[index]?.kind === 'word' && !NO_VERB.some((c) => hasHit(document, index, c));

/** A verb that no auxiliary shows: right behind a pronoun, or in -ed behind a noun. */
function barely(document: Document, at: number, floor: number): number | undefined {
  if (at === floor || !isUnknown(document, at)) return undefined;
  let before = at - 1;
  while (before > floor && isSmall(document, before)) before--;
  const pointing = hitAt(document, before, 'reference', PERSONAL);
  if (pointing !== undefined && !hasHit(document, before, 'reference', OWN)) return at;
  const form = document.tokens[at]?.form ?? '';
  const past = form.length >= LEAST_ED && form.endsWith('ed');
  return past &&
    document.tokens[before]?.kind === 'word' &&
    !opensNoun(document, before) &&
    !hasHit(document, before, 'preposition')
    ? at
    : undefined;
}

const OWN: ReadonlySet<string> = new Set(['own']);

/** Whether no lexicon knows a word but as one of speech or one that carries others. */
const isUnknown = (document: Document, index: number): boolean =>
  document.tokens[index]?.kind === 'word' &&
  (document.hitsAt[index]?.every((h) => h.category === 'light' && isTensed(h)) ?? true);
