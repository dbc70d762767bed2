import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import { conceptOf, type Predicate } from '../predicate.js';
import { isNamed } from '../units-arabic.js';
import { isPassive } from './passive-english.js';
import { roleOfPreposition } from './preposition-roles.js';
import { englishPrepositionRoles } from './preposition-roles-english.js';
import { roleByKind } from './roles.js';

/** Words of the longest preposition, with an article: off the coast of the. Looking further back would cost time and find nothing. */
const LONGEST = 6;

/** A preposition of one word governs what stands so near: right behind it, or past an article or adjective. */
const NEAR = 2;

/** The preposition written before a token range. */
function prepositionBefore(document: Document, range: TokenRange): Hit['id'] | undefined {
  for (let i = range.first - LONGEST; i < range.first - NEAR; i++) {
    const phrase = (document.hitsAt[i] ?? []).find(
      (h) =>
        h.category === 'preposition' &&
        (h.last === range.first || (h.last === range.first - 1 && hasHit(document, h.last, 'determiner'))),
    );
    if (phrase) return phrase.id;
  }
  for (let i = range.first - 1; i >= range.first - NEAR && i >= 0; i--) {
    const found = (document.hitsAt[i] ?? []).find((h) => h.category === 'preposition' && h.last >= i + 1);
    if (found) return found.id;
    const before = document.tokens[i];
    if (before === undefined || before.kind !== 'word') return undefined;
  }
  return undefined;
}

const COMPARED: ReadonlySet<string> = new Set(['compared-with']);

/** Whether a figure or time behind the predicate is no part of the claim, which is only measured against it: up from 8 percent in May. */
function isMeasuredAgainst(document: Document, mention: Mention, predicate: Predicate): boolean {
  if (mention.kind !== 'quantity' && mention.kind !== 'time') return false;
  for (let i = mention.first - 1; i >= predicate.last && i > mention.first - COMPARISON; i--) {
    if (document.tokens[i]?.kind === 'punctuation') return false;
    if (hasHit(document, i, 'preposition', COMPARED)) return true;
  }
  return false;
}

/** What a claim is measured against is named less than so many words behind what compares it: up from a record 8 percent. */
const COMPARISON = 10;

const TELL: ReadonlySet<string> = new Set(['tell']);
const JOINS = /^(?:,|and|or|&|the)$/;
/** So many tokens part the last of a list from the one before it: a comma, and, the. */
const MOST_JOINS = 3;

/** Whether only commas, `and` and articles part a named mention from the one before it: a list. */
function continues(document: Document, before: Mention | undefined, mention: Mention): boolean {
  if (before === undefined || !isNamed(before) || !isNamed(mention)) return false;
  if (mention.first <= before.last || mention.first > before.last + MOST_JOINS) return false;
  return document.tokens.slice(before.last, mention.first).every((t) => JOINS.test(t.form));
}

/** The role of an actor or place without a preposition, by its place beside the predicate. */
function roleByPosition(predicate: Predicate, mention: Mention, taken: ReadonlySet<Role>): Role {
  const after = mention.first >= predicate.last;
  const first: Role = predicate.concept ? (conceptOf(predicate.concept).roles[0] ?? 'agent') : 'agent';
  const second: Role = predicate.concept ? (conceptOf(predicate.concept).roles[1] ?? 'patient') : 'patient';
  if (predicate.passive) return taken.has('patient') ? 'topic' : 'patient';
  if (!after) return taken.has(first) ? 'topic' : first;
  if (predicate.form !== 'masdar') return taken.has(second) ? 'topic' : second;
  if (!taken.has(first) && isNamed(mention)) return first;
  return taken.has(second) ? 'topic' : second;
}

/**
 * The arguments of an English predicate among the mentions of its clause: by preposition first, else by position (the
 * subject precedes the verb).
 */
export function englishArguments(
  document: Document,
  predicate: Predicate,
  mentions: readonly Mention[],
): readonly ClaimArgument[] {
  const roles = predicate.concept === undefined ? undefined : conceptOf(predicate.concept).roles;
  const voiced = isPassive(document, predicate) ? { ...predicate, passive: true } : predicate;
  const taken = new Set<Role>();
  const out: ClaimArgument[] = [];
  const stated = mentions.filter((m) => !isMeasuredAgainst(document, m, predicate));
  for (const [k, mention] of stated.entries()) {
    const { start, end, text } = mention;
    const role = ((): Role => {
      const byKind = roleByKind(mention);
      if (byKind !== undefined) return byKind;
      const before = out[k - 1];
      if (before !== undefined && continues(document, before.mention, mention)) return before.role;
      if (hasHit(document, mention.first - 1, 'speech', TELL)) return 'recipient';
      const preposition = prepositionBefore(document, mention);
      const byPreposition =
        preposition === undefined
          ? undefined
          : roleOfPreposition(englishPrepositionRoles, preposition, mention, roles);
      return byPreposition ?? roleByPosition(voiced, mention, taken);
    })();
    taken.add(role);
    out.push({ role, start, end, text, mention });
  }
  return out;
}
