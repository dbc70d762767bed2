import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import type { Predicate } from '../predicate.js';
import { isPredicativeOf } from '../predicative-word.js';
import type { Subject } from '../syntax-english/syntax-english.js';
import { doerOf, objectOf, type SubjectSearch, subjectOf } from '../syntax-english/syntax-english.js';
import { isTurned, objectRole, subjectRole, takesObject } from './roles.js';

/** The words around an English predicate that name, by their place, who does it and to whom. */
export interface Worded {
  readonly subject?: { readonly range: Subject; readonly role: Role };
  readonly object?: { readonly range: TokenRange; readonly role: Role };
  readonly doer?: { readonly range: TokenRange; readonly role: Role };
}

const BE: ReadonlySet<string> = new Set(['be']);

/** The subject, the object and, of a passive, the doer of a predicate, with the roles of their places. */
export function wordedOf(search: SubjectSearch, predicate: Predicate, apart: TokenRange | undefined): Worded {
  const { document } = search;
  const { concept, passive } = predicate;
  const subject = apart ?? subjectOf(search, predicate);
  const only = concept === undefined && hasHit(document, predicate.first, 'light', BE);
  const role = passive
    ? subject && objectRole(concept, false, isPaper(document, subject))
    : only
      ? 'topic'
      : subjectRole(concept);
  const doer = passive || isTurned(concept) ? doerOf(search, predicate) : undefined;
  const takes =
    !passive && concept !== undefined && predicate.form !== 'word' && predicate.light === undefined;
  const found = takes && takesObject(concept) ? objectOf(search, predicate) : undefined;
  const object = found !== undefined && isPredicativeIn(document, predicate, found) ? undefined : found;
  return {
    ...(subject === undefined || role === undefined ? {} : { subject: { range: subject, role } }),
    ...(object === undefined
      ? {}
      : { object: { range: object, role: objectRole(concept, false, isPaper(document, object)) } }),
    ...(doer === undefined ? {} : { doer: { range: doer, role: 'agent' } }),
  };
}

/** Whether the head of a phrase makes one predicate with the verb: opened *fire*, took effective *control*. */
const isPredicativeIn = (document: Document, { first }: Predicate, { last }: TokenRange): boolean =>
  isPredicativeOf(document, first, last - 1);

/** Whether words name an agreement or another paper that is signed. */
const isPaper = (document: Document, { first, last }: TokenRange): boolean =>
  document.hitsAt
    .slice(first, last)
    .some((hits) => hits.some((h) => h.category === 'kind' && h.id === 'agreement'));

/** A range of tokens as an argument in words. */
export function inWords(document: Document, { first, last }: TokenRange, role: Role): ClaimArgument {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  return { role, start, end, text: document.source.text.slice(start, end) };
}

/**
 * Whether a mention in a phrase is what the phrase names, or one of those joined in it: *Minister Reed*, *Reed* and his
 * aide; not the owner of what it names (*Reed*'s aide, the *Paris* police).
 */
export function heads(document: Document, mention: Mention, phrase: TokenRange): boolean {
  if (/'s?$/.test(document.tokens[mention.last - 1]?.form ?? '')) return false;
  if (mention.last >= phrase.last) return true;
  const next = document.tokens[mention.last];
  return (
    next?.kind === 'punctuation' ||
    hasHit(document, mention.last, 'marker') ||
    hasHit(document, mention.last, 'preposition')
  );
}
