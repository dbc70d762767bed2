import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import { isNamed } from '../units-arabic.js';

const AFTER: ReadonlySet<string> = new Set(['after']);
const AND: ReadonlySet<string> = new Set(['and']);

/** So many tokens join the parts of a list: a comma, and. */
const MOST_JOINS = 2;

/** Whether only what joins the parts of a list stands between two mentions. */
function isListed(document: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (document.tokens[i]?.kind !== 'punctuation' && !hasHit(document, i, 'marker', AND)) return false;
  return to - from <= MOST_JOINS;
}

/**
 * The arguments of a claim that ranks its subject, with those named after *after* as the ones who came before it:
 * `the fourth state to join, after A, B and C`.
 */
export function ranked(document: Document, args: readonly ClaimArgument[]): readonly ClaimArgument[] {
  if (!args.some((a) => a.mention?.kind === 'ordinal')) return args;
  let before: Mention | undefined;
  return [...args]
    .sort((a, b) => a.start - b.start)
    .map((argument) => {
      const { mention } = argument;
      if (mention === undefined || !isNamed(mention)) return argument;
      const opens = hasHit(document, mention.first - 1, 'marker', AFTER);
      if (!opens && (before === undefined || !isListed(document, before.last, mention.first)))
        return argument;
      before = mention;
      return { ...argument, role: 'order' };
    });
}
