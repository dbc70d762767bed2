import { isSuffered } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { hasPluralSubject, isFiniteVerb, isTensed } from '../../grammar/verb-forms.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Predicate } from '../predicate.js';
import { antecedentOf, relativeOf } from './antecedents.js';
import { ofEventNoun } from './carried-noun.js';
import type { Carried, Search } from './carried-search.js';
import { speakerOf } from './carried-speaker.js';
import { fitsVerb, mayShareSubject } from './fitting-subjects.js';
import { resumptiveAfter } from './resumptive.js';

/** A verb that goes with what waits for it stands so near the start of its clause: past a time, or a particle and its like. */
const AWAITED = 2;

/** A verb that points back at what it is said of stands so near its relative pronoun: الذي أمس أقلعت منه. */
const POINTING = 2;

/** A verb said of what stands before its relative pronoun follows so closely; behind more, a subject of its own has come. */
const RELATIVE = 3;

/** Whether a verb opens its clause and goes with the noun phrase that still waits for one. */
export const isAwaited = (
  document: Document,
  predicate: Predicate,
  clause: Clause,
  { awaited }: Carried,
): boolean =>
  awaited !== undefined &&
  isFiniteVerb(predicate) &&
  !predicate.passive &&
  clause.marker === undefined &&
  (predicate.light ?? predicate.first) - clause.first <= AWAITED &&
  !grammarOf(document).looksJoined(document.tokens[clause.first]?.form ?? '') &&
  fitsVerb(document, predicate, awaited);

/** The subject of an Arabic predicate that its own clause does not name. */
export function carriedSubject(
  search: Search,
  predicate: Predicate,
  clause: Clause,
): ClaimArgument | undefined {
  const { document, mentions, carried } = search;
  if (predicate.passive || predicate.caused === true) return undefined;
  if (isSuffered(predicate.concept) && !hasPluralSubject(predicate)) return undefined;
  const relative = relativeOf(document, clause);
  if (
    relative !== undefined &&
    predicate.first - relative <= POINTING &&
    resumptiveAfter(document, predicate) !== undefined
  )
    return carried.subjects.find((s) =>
      fitsVerb(document, { ...predicate, form: formAt(document, predicate) }, s),
    );
  if (!isFiniteVerb(predicate)) return ofEventNoun(search, predicate, clause);
  if (relative !== undefined && (predicate.light ?? predicate.first) - relative <= RELATIVE) {
    if (hasPronoun(predicate)) return undefined;
    const antecedent = antecedentOf(document, mentions, relative);
    if (antecedent !== undefined) return antecedent;
  }
  if (isAwaited(document, predicate, clause, carried)) return carried.awaited;
  const shared = carried.subjects.find((s) => mayShareSubject(document, predicate, clause, s));
  if (shared !== undefined) return shared;
  if (clause.marker?.id !== 'that' || !followsAtOnce(document, clause.marker.last, predicate))
    return undefined;
  const speaker = speakerOf(search, predicate.first);
  return [...carried.subjects, ...(speaker ? [speaker] : [])].find((s) => fitsVerb(document, predicate, s));
}

/** The form of the verb with which a phrase begins: وصل إليها. */
const formAt = (document: Document, { first, form }: Predicate): Predicate['form'] =>
  document.hitsAt[first]?.find((h) => h.category === 'concept' && isTensed(h))?.form ?? form;

/** Whether nothing but particles and light verbs stands between أن and a verb. */
function followsAtOnce(document: Document, from: number, predicate: Predicate): boolean {
  for (let i = from; i < (predicate.light ?? predicate.first); i++)
    if (
      !(document.hitsAt[i] ?? []).some(
        (h) => (PARTICLES.has(h.category) && (h.category !== 'light' || isTensed(h))) || h.id === 'stop',
      )
    )
      return false;
  return true;
}

const PARTICLES: ReadonlySet<string> = new Set(['light', 'negation', 'certainty']);
