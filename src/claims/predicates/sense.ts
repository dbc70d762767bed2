import type { ConceptId } from '../../concepts/events.js';
import { isKindOf } from '../../concepts/kinds.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Category } from '../../model/lexicon.js';
import type { Role } from '../../schema/types.js';
import { tokenAt } from '../mentions-within.js';
import { conceptOf, isConcept, type Predicate } from '../predicate.js';
import { opensNoun } from '../syntax-english/syntax-english.js';

/** What a subjectless verb is said of is named in its sentence or the one before; further back, others have been named since. */
const REACH = 1;

/**
 * The concept that an event word stands for, once its subject and object are known: what falls is a man or a price, an aircraft
 * crashes; a man is captured, or a town; a town that falls to somebody is seized by him. Where no subject stands beside it, what its sentence or the one before names last
 * stands in for it.
 */
export function senseOf(
  document: Document,
  { concept, first }: Predicate,
  args: readonly ClaimArgument[],
): ConceptId | undefined {
  if (concept === undefined) return undefined;
  const { bySubject, byObject, roles, turned } = conceptOf(concept);
  if (turned !== undefined && isConcept(turned)) return turned;
  return (
    (byObject && senseOfObject(document, roles, args, byObject)) ??
    (bySubject && senseOfSubject(document, first, roles, args, bySubject)) ??
    concept
  );
}

function senseOfSubject(
  document: Document,
  first: number,
  roles: readonly Role[],
  args: readonly ClaimArgument[],
  senses: Senses,
): ConceptId | undefined {
  const subject = args.find(({ role }) => role === roles[0] || role === 'agent' || role === 'patient');
  const token = subject && headOf(document, subject);
  const at = token !== undefined && hasHit(document, token, 'reference', POINTING) ? undefined : token;
  return at === undefined ? senseBefore(document, first, senses) : senseAt(document, at, senses);
}

function senseOfObject(
  document: Document,
  roles: readonly Role[],
  args: readonly ClaimArgument[],
  senses: Senses,
): ConceptId | undefined {
  const object = args.find(({ role }) => role === roles[1]);
  if (object === undefined) return undefined;
  const named =
    object.mention && closes(document, object.mention.last) ? senses[object.mention.kind] : undefined;
  if (named !== undefined && isConcept(named)) return named;
  const token = headOf(document, object);
  return token === undefined ? undefined : senseAt(document, token, senses);
}

/** Whether no noun follows a name that it would only describe: the town, not the *Paris* office. */
const closes = ({ tokens, hitsAt }: Document, index: number): boolean =>
  tokens[index]?.kind !== 'word' || (hitsAt[index]?.some(({ category }) => CLOSING.has(category)) ?? false);

const CLOSING: ReadonlySet<Category> = new Set<Category>([
  'preposition',
  'marker',
  'stop',
  'weekday',
  'timeWord',
]);

/** The token of the noun in an argument: its first, or, where articles and adjectives stand before it, the last that no preposition follows. */
function headOf(document: Document, { start, end }: ClaimArgument): number | undefined {
  const first = tokenAt(document, start)?.index;
  if (first === undefined || !grammarOf(document).articlesApart) return first;
  let at = first;
  while (isWithin(document, at + 1, end) && !follows(document, at + 1)) at++;
  return at;
}

/** Whether what only describes the noun before it opens here: the quake *of* Sunday, a quake *measuring* 6. */
const follows = (document: Document, index: number): boolean =>
  hasHit(document, index, 'preposition') ||
  ((document.hitsAt[index]?.some((h) => h.form === 'active' || h.category === 'measure') ?? false) &&
    !opensNoun(document, index - 1));

const isWithin = ({ tokens }: Document, index: number, end: number): boolean =>
  (tokens[index]?.end ?? Number.POSITIVE_INFINITY) <= end;

/** Pronouns, which say nothing of what they stand for. */
const POINTING: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'this']);

type Senses = Readonly<Record<string, string>>;

/** What the noun at a token makes of the event. */
function senseAt(document: Document, token: number, senses: Senses): ConceptId | undefined {
  const hits = document.hitsAt[token] ?? [];
  for (const [kind, sense] of Object.entries(senses)) {
    const fits = hits.some(
      (h) =>
        (h.category === 'kind' && isKindOf(h.id, kind)) ||
        ((h.category === 'speaker' || h.category === 'body') && h.id === kind),
    );
    if (fits && isConcept(sense)) return sense;
  }
  return undefined;
}

function senseBefore(document: Document, token: number, senses: Senses): ConceptId | undefined {
  const sentence = (document.tokens[token]?.sentence ?? 0) - REACH;
  for (let i = token - 1; i >= 0 && (document.tokens[i]?.sentence ?? -1) >= sentence; i--) {
    const found = senseAt(document, i, senses);
    if (found !== undefined) return found;
  }
  return undefined;
}
