import { hasHit, hitAt } from '../grammar/hits.js';
import { isFiniteVerb } from '../grammar/verb-forms.js';
import { isWeightless } from '../grammar/weightless.js';
import type { Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { negationAt } from './modality/modality.js';

/** Kinds of which one can be named to be set aside for another; a number that is, is no mention. */
const KINDS: ReadonlySet<Mention['kind']> = new Set(['time', 'place', 'person', 'organisation']);
/** Small words between what sets aside and what is set aside: not in the, وليس في. */
const SMALL = 2;
/** Tokens between what stands and what is set aside for it, and between `but` and what stands. */
const REACH = 5;
const INSTEAD: ReadonlySet<string> = new Set(['instead-of']);
const BUT: ReadonlySet<string> = new Set(['but']);

/**
 * The mentions of a text that are named only to be set aside for another of their kind: on Thursday, not *Wednesday*; في
 * عمان وليس في *القاهرة*; not in *Cairo* but in Amman. They are no arguments of a claim.
 */
export const setAside = (document: Document, mentions: readonly Mention[]): ReadonlySet<Mention> =>
  new Set(mentions.filter((m, i) => KINDS.has(m.kind) && isSetAside(document, mentions, i)));

function isSetAside(document: Document, mentions: readonly Mention[], i: number): boolean {
  const mention = mentions[i];
  if (mention === undefined) return false;
  const word = rejecting(document, mention.first);
  if (word === undefined) return false;
  const before = mentions[i - 1];
  if (before !== undefined && before.kind === mention.kind && meets(document, before.last, word)) return true;
  const after = mentions[i + 1];
  if (after === undefined || after.kind !== mention.kind) return false;
  return hasBut(document, mention.last, after.first) && meets(document, mention.last, after.first);
}

/** Where the word stands that sets aside what begins at a token: a negation, or instead of and its like. */
function rejecting(document: Document, first: number): number | undefined {
  for (let at = first - 1; at >= first - 1 - SMALL && at >= 0; at--) {
    const instead = hitAt(document, at, 'hedge', INSTEAD);
    if (negationAt(document, at) !== undefined || (instead !== undefined && instead.last <= first)) return at;
    if (!isWeightless(document.hitsAt[at] ?? [])) return undefined;
  }
  return undefined;
}

/** Whether two tokens stand in one phrase: near one another in one sentence, with no verb between. */
function meets({ tokens, hitsAt }: Document, from: number, to: number): boolean {
  if (to < from || to - from > REACH || tokens[from - 1]?.sentence !== tokens[to]?.sentence) return false;
  return !hitsAt
    .slice(from, to)
    .some((hits) => hits.some((h) => h.category === 'concept' && isFiniteVerb(h)));
}

function hasBut(document: Document, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + REACH; at++)
    if (hasHit(document, at, 'marker', BUT)) return true;
  return false;
}
