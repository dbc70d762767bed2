import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Hit } from '../../model/lexicon.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import { conceptOf, type Predicate } from '../predicate.js';
import type { Subject, SubjectSearch } from '../syntax-english/syntax-english.js';
import { isNamed } from '../units-arabic.js';
import { isPassive } from './passive-english.js';
import { roleOfPreposition } from './preposition-roles.js';
import { englishPrepositionRoles } from './preposition-roles-english.js';
import { roleByKind } from './roles.js';
import { heads, inWords, type Worded, wordedOf } from './worded-english.js';

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
  // in Paris, Karl Reed: where, and who
  if (before.kind === 'place' && (mention.kind === 'person' || mention.kind === 'office')) return false;
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

/** What is known of a predicate beside the words of its clause. */
interface Around {
  /** Its subject, where what is put in between parts the two. */
  readonly apart: TokenRange | undefined;
  /** Whom a pronoun that is its subject stands for. */
  readonly referent: (subject: Subject) => { readonly mention?: Mention } | undefined;
}

/** Whether a token range lies in another. */
const within = (inner: TokenRange, outer: TokenRange | undefined): boolean =>
  outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;

/**
 * The arguments of an English predicate among the mentions and noun phrases of its clause: by preposition first, else by
 * position (the subject precedes the verb). Noun phrases that name nothing known are arguments in words.
 */
export function englishArguments(
  search: SubjectSearch,
  predicate: Predicate,
  mentions: readonly Mention[],
  { apart, referent }: Around,
): readonly ClaimArgument[] {
  const { document } = search;
  const roles = predicate.concept === undefined ? undefined : conceptOf(predicate.concept).roles;
  const voiced = isPassive(document, predicate) ? { ...predicate, passive: true } : predicate;
  const worded = wordedOf(search, voiced, apart);
  const { subject } = worded;
  const taken = new Set<Role>(subject ? [subject.role] : []);
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
      if (subject && isApposed(document, mention, subject.range)) return subject.role;
      const own = subject && within(mention, subject.range);
      if (own && heads(document, mention, subject.range)) return subject.role;
      const preposition = prepositionBefore(document, mention);
      const byPreposition =
        preposition === undefined
          ? undefined
          : roleOfPreposition(englishPrepositionRoles, preposition, mention, roles);
      return byPreposition ?? (own ? 'topic' : roleByPosition(voiced, mention, taken));
    })();
    taken.add(role);
    out.push({ role, start, end, text, mention });
  }
  return [...out, ...inPlaces(search, worded, out, referent)].sort((a, b) => a.start - b.start);
}

/** Whether a name stands between commas behind a phrase and says whom that means: the prison director, *Karl Reed*, was taken. */
const isApposed = (document: Document, mention: Mention, phrase: TokenRange): boolean =>
  (mention.kind === 'person' || mention.kind === 'organisation') &&
  mention.first === phrase.last + 1 &&
  [phrase.last, mention.last].every((at) => document.tokens[at]?.form === ',');

/** A pronoun that is the subject, with whom it stands for; undefined where the subject is none. */
function pronounIn(
  document: Document,
  { range, role }: NonNullable<Worded['subject']>,
  referent: Around['referent'],
): ClaimArgument | undefined {
  if (range.pronoun === undefined) return undefined;
  const meant = referent(range);
  return { ...inWords(document, range, role), ...(meant ?? { reference: 'open' }) };
}

/** The arguments in words: what stands in a place of the predicate that no mention fills. */
function inPlaces(
  { document }: SubjectSearch,
  { subject, object, doer }: Worded,
  named: readonly ClaimArgument[],
  referent: Around['referent'],
): readonly ClaimArgument[] {
  const filled = ({ range, role }: { readonly range: TokenRange; readonly role: Role }): boolean =>
    named.some(
      (a) =>
        a.mention !== undefined &&
        within(a.mention, range) &&
        (a.role === role || (a.role === 'quantity' && role !== 'agent')),
    );
  const pointed = subject && pronounIn(document, subject, referent);
  return flatMap([pointed ? undefined : subject, object, doer], (place) =>
    place === undefined || filled(place) ? [] : [inWords(document, place.range, place.role)],
  ).concat(pointed ?? []);
}
