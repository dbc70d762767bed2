import { grammarOf } from '../grammar/grammar.js';
import { hasHit } from '../grammar/hits.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';
import { namesSpeaker } from '../model/names-speaker.js';
import { ascending } from './shared-count.js';
import type { TermReader, TokenTerms } from './token-terms.js';

/** The terms of a claim by number, as often as they are met. */
export interface ClaimTerms {
  readonly stems: readonly number[];
  readonly senses: readonly number[];
  /** Event concepts it names. */
  readonly concepts: ReadonlySet<string>;
}

/** The terms of the words of a claim, repeated as often as they are met. */
export function termsOf({ claim, document }: ClaimInContext, reader: TermReader): ClaimTerms {
  const tokens = reader.tokensOf(document);
  const stems: number[] = [];
  const senses: number[] = [];
  const concepts = new Set<string>();
  const { first, last } = claim.retells ?? claim;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const at = document.tokens[i];
    if (token === undefined || (at !== undefined && namesSpeaker(claim, at))) continue;
    for (const id of token.concepts) concepts.add(id);
    if (token.sense !== undefined) senses.push(token.sense);
    if (token.stem === undefined) continue;
    stems.push(token.stem);
  }
  return { stems, senses, concepts };
}

/** The stems of content around a predicate, its own and other event words left out, ascending. */
export function topicOf(claim: DraftClaim, tokens: readonly TokenTerms[]): readonly number[] {
  const out = new Set<number>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = tokens[i];
    if (token?.stem === undefined || !token.content || i === claim.predicate.token) continue;
    if (token.concepts.length === 0) out.add(token.stem);
  }
  return ascending(out);
}

/**
 * The stems of content of a claim, in order, but for those of its mentions of a kind: without its times what it says happened
 * on some day, without its numbers and what they count what it says of how many.
 */
export function contentBut(
  kind: Mention['kind'],
  { claim }: ClaimInContext,
  tokens: readonly TokenTerms[],
): readonly number[] {
  const aside = flatMap(claim.arguments, ({ mention }) => (mention?.kind === kind ? [mention] : []));
  const stems: number[] = [];
  for (let i = claim.first; i < claim.last; i++) {
    const { stem, content } = tokens[i] ?? {};
    if (stem === undefined || !content || aside.some(({ first, last }) => first <= i && i < last)) continue;
    stems.push(stem);
  }
  return stems.sort((a, b) => a - b);
}

/** The stems of content of the sentence of a claim, and what its words mean. */
export function contextOf(
  { claim, document }: ClaimInContext,
  tokens: readonly TokenTerms[],
): Pick<ClaimTerms, 'stems' | 'senses'> {
  const sentence = document.sentences[claim.sentence];
  const stems: number[] = [];
  const senses: number[] = [];
  for (let i = sentence?.first ?? claim.first; i < (sentence?.last ?? claim.last); i++) {
    const { stem, sense, content } = tokens[i] ?? {};
    if (!content) continue;
    if (stem !== undefined) stems.push(stem);
    if (sense !== undefined) senses.push(sense);
  }
  return { stems, senses };
}

const ANY: ReadonlySet<string> = new Set(['single']);
const THE: ReadonlySet<string> = new Set(['article']);
const NAMED: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'office'] as const);

/** Whether a claim has a name or a definite noun beside its places and times, and no indefinite one. */
export function namesOne(
  { arguments: args, predicate, first, last }: DraftClaim,
  document: Document,
): boolean {
  const { looksDefinite } = grammarOf(document);
  const mentions = flatMap(args, ({ mention }) => mention ?? []);
  const said = mentions.filter(({ kind }) => kind === 'place' || kind === 'time');
  let names = mentions.some(({ kind }) => NAMED.has(kind));
  for (let i = first; i < last; i++) {
    if (hasHit(document, i, 'timeWord', ANY)) return false;
    const isDefinite = looksDefinite(document.tokens[i]?.form ?? '') || hasHit(document, i, 'timeWord', THE);
    if (isDefinite && i !== predicate.token && !said.some((m) => m.first <= i && i < m.last)) names = true;
  }
  return names;
}
