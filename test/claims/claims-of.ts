import { findClaims } from '../../src/claims/claims.js';
import { mergeMentions } from '../../src/mentions/merge.js';
import { findNames } from '../../src/mentions/names/names.js';
import { findQuantities } from '../../src/mentions/quantities/quantities.js';
import { findTimes } from '../../src/mentions/times/times.js';
import type { DraftClaim } from '../../src/model/claim.js';
import type { Document } from '../../src/model/document.js';
import type { Mention } from '../../src/model/mention.js';
import { read } from '../text/read.js';

/** A text with its mentions, as the stages before hand it on. */
export function readMentions(text: string): {
  readonly document: Document;
  readonly mentions: readonly Mention[];
} {
  const document = read(text);
  const names = findNames([document]).mentions[0] ?? [];
  return {
    document,
    mentions: mergeMentions([findTimes(document, { basis: 'unknown' }), findQuantities(document), names]),
  };
}

/** The claims of a text, but for those told inside others. */
export const claimsOf = (text: string): readonly DraftClaim[] => allClaimsOf(text).filter((c) => !c.inner);

/** The concepts of the claims of a text, but for those told inside others. */
export const conceptsOf = (text: string): readonly (string | undefined)[] =>
  claimsOf(text).map(({ predicate }) => predicate.concept);

/** The claims told inside others in a text, each as `concept: evidence`. */
export const innerClaimsIn = (text: string): readonly string[] =>
  allClaimsOf(text).flatMap((c) =>
    c.inner ? [`${c.predicate.concept}: ${text.slice(c.start, c.end)}`] : [],
  );

export function allClaimsOf(text: string): readonly DraftClaim[] {
  const { document, mentions } = readMentions(text);
  return findClaims(document, mentions);
}

/** The claims of a text, each as `concept: evidence`. */
export function claimsIn(text: string): readonly string[] {
  return claimsOf(text).map((c) => `${c.predicate.concept ?? '-'}: ${text.slice(c.start, c.end)}`);
}

/** The arguments of the first claim of a text, each as `role text`, by position. */
export function argumentsIn(text: string, concept?: string): readonly string[] {
  const claim = claimsOf(text).find((c) => concept === undefined || c.predicate.concept === concept);
  return [...(claim?.arguments ?? [])].sort((a, b) => a.start - b.start).map((a) => `${a.role} ${a.text}`);
}
