import type { ConceptId } from '../../concepts/events.js';
import { isKindOf } from '../../concepts/kinds.js';
import { hasHit } from '../../grammar/hits.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { tokenAt } from '../mentions-within.js';
import { conceptOf, isConcept, type Predicate } from '../predicate.js';

/** What a subjectless verb is said of is named in its sentence or the one before; further back, others have been named since. */
const REACH = 1;

/**
 * The concept that an event word stands for, once its subject is known: what falls is a man or a price, an aircraft
 * crashes. Where no subject stands beside it, what its sentence or the one before names last stands in for it.
 */
export function senseOf(
  document: Document,
  { concept, first }: Predicate,
  args: readonly ClaimArgument[],
): ConceptId | undefined {
  const senses = concept === undefined ? undefined : conceptOf(concept).bySubject;
  if (concept === undefined || senses === undefined) return concept;
  const { roles } = conceptOf(concept);
  const head = args.find(({ role }) => role === roles[0] || role === 'agent' || role === 'patient');
  const token = head === undefined ? undefined : tokenAt(document, head.start)?.index;
  const at = token !== undefined && hasHit(document, token, 'reference', POINTING) ? undefined : token;
  const sense = at === undefined ? senseBefore(document, first, senses) : senseAt(document, at, senses);
  return sense ?? concept;
}

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
