import type { ClaimArgument } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import type { Role } from '../schema/types.js';
import { hasHit } from './hits.js';
import { conceptOf, type Predicate } from './predicate.js';
import { isPassive } from './voice-english.js';

/** Prepositions written as one letter before the word, by the letter. */
const LETTERS: Readonly<Record<string, string>> = { ب: 'in', ل: 'for', ك: 'like' };

/** Words of the longest preposition (off the coast of), with an article. */
const LONGEST = 6;

/** The preposition that governs the token range: written before it, or attached to its first word. */
function prepositionBefore(document: Document, range: TokenRange, start: number): Hit['id'] | undefined {
  const token = document.tokens[range.first];
  if (token !== undefined && start > token.start) {
    const clitics = document.source.text.slice(token.start, start).replace(/[^بلك]/g, '');
    const last = clitics.charAt(clitics.length - 1);
    if (last !== '' && LETTERS[last] !== undefined) return LETTERS[last];
  }
  for (let i = range.first - LONGEST; i < range.first - 2; i++) {
    const phrase = (document.hitsAt[i] ?? []).find(
      (h) =>
        h.category === 'preposition' &&
        (h.last === range.first || (h.last === range.first - 1 && hasHit(document, h.last, 'determiner'))),
    );
    if (phrase) return phrase.id;
  }
  for (let i = range.first - 1; i >= range.first - 2 && i >= 0; i--) {
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

/** Words of the longest phrase that a claim is measured against. */
const COMPARISON = 10;

const TELL: ReadonlySet<string> = new Set(['tell']);
const JOINS = /^(?:,|and|or|&|the)$/;

/** Whether only commas, `and` and articles part a named mention from the one before it in an English text: a list. */
function continues(document: Document, before: Mention | undefined, mention: Mention): boolean {
  if (document.language !== 'en' || before === undefined || !isNamed(before) || !isNamed(mention))
    return false;
  if (mention.first <= before.last || mention.first > before.last + 3) return false;
  return document.tokens.slice(before.last, mention.first).every((t) => JOINS.test(t.form));
}

const isNamed = (m: Mention): boolean => m.kind === 'place' || isActor(m);

const isActor = (m: Mention): boolean =>
  m.kind === 'person' || m.kind === 'organisation' || m.kind === 'office';

function roleByPreposition(
  preposition: string,
  mention: Mention,
  motion: boolean,
  partners: boolean,
): Role | undefined {
  const place = mention.kind === 'place';
  switch (preposition) {
    case 'in':
    case 'at':
    case 'near':
    case 'inside':
    case 'off':
    case 'around':
    case 'over':
    case 'aboard':
    case 'outside':
      return place ? 'place' : 'topic';
    case 'to':
    case 'toward':
      return place ? 'destination' : 'recipient';
    case 'for':
      return place && motion ? 'destination' : 'recipient';
    case 'from':
      return 'origin';
    case 'between':
      return place && !partners ? 'place' : 'partner';
    case 'with':
      return 'partner';
    case 'by':
    case 'via':
      return 'agent';
    case 'on':
    case 'against':
      return place ? 'place' : 'patient';
    case 'about':
      return 'topic';
    case 'because-of':
      return 'cause';
    default:
      return undefined;
  }
}

/** The role of an actor or place without a preposition, by its place beside the predicate. */
function roleByPosition(
  predicate: Predicate,
  mention: Mention,
  document: Document,
  taken: ReadonlySet<Role>,
): Role {
  const after = mention.first >= predicate.last;
  const first: Role = predicate.concept ? (conceptOf(predicate.concept).roles[0] ?? 'agent') : 'agent';
  const second: Role = predicate.concept ? (conceptOf(predicate.concept).roles[1] ?? 'patient') : 'patient';
  if (predicate.passive) return taken.has('patient') ? 'topic' : 'patient';
  if (!after) return taken.has(first) ? 'topic' : first;
  if (document.language === 'en' && predicate.form !== 'masdar') return taken.has(second) ? 'topic' : second;
  if (!taken.has(first) && (isActor(mention) || mention.kind === 'place')) return first;
  return taken.has(second) ? 'topic' : second;
}

/**
 * The arguments of a predicate among the mentions of its clause: by preposition first, else by position (the subject
 * follows the verb in Arabic, precedes it in English).
 */
export function findArguments(
  document: Document,
  predicate: Predicate,
  mentions: readonly Mention[],
): readonly ClaimArgument[] {
  const motion =
    predicate.concept !== undefined && conceptOf(predicate.concept).roles.includes('destination');
  const partners =
    document.language !== 'en' ||
    predicate.concept === undefined ||
    conceptOf(predicate.concept).roles.includes('partner');
  const voiced = isPassive(document, predicate) ? { ...predicate, passive: true } : predicate;
  const taken = new Set<Role>();
  const out: ClaimArgument[] = [];
  const stated = mentions.filter((m) => !isMeasuredAgainst(document, m, predicate));
  for (const [k, mention] of stated.entries()) {
    const { start, end, text } = mention;
    const role = ((): Role => {
      if (mention.kind === 'time')
        return mention.value.duration !== undefined && mention.value.start === undefined
          ? 'duration'
          : 'time';
      if (mention.kind === 'quantity') return 'quantity';
      if (mention.kind === 'ordinal') return 'order';
      const before = out[k - 1];
      if (before !== undefined && continues(document, before.mention, mention)) return before.role;
      if (document.language === 'en' && hasHit(document, mention.first - 1, 'speech', TELL))
        return 'recipient';
      const preposition = prepositionBefore(document, mention, start);
      const byPreposition =
        preposition === undefined ? undefined : roleByPreposition(preposition, mention, motion, partners);
      return byPreposition ?? roleByPosition(voiced, mention, document, taken);
    })();
    taken.add(role);
    out.push({ role, start, end, text, mention });
  }
  return out;
}
