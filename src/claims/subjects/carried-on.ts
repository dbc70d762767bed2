import { grammarOf } from '../../grammar/grammar.js';
import { hasHit, isVerbAt } from '../../grammar/hits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { ClaimArgument, DraftClaim } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import { fillerAfter } from '../arguments/arguments.js';
import { claimReaderOf } from '../claim-reader.js';
import { mentionsWithin } from '../mentions-within.js';
import { toUnits, unitsOf } from '../units-arabic.js';
import { openingOf, toSubject } from './carried-opening.js';
import type { Carried, Search } from './carried-search.js';

/** Subjects held at once, those of two clauses: a verb hardly goes on with whom a third clause back spoke of. */
const HELD = 4;

/** Verbs whose subject a clause after them may go on with. */
const SUBJECTED: ReadonlySet<string> = new Set(['light', 'speech', 'concept']);

/** What a clause hands on to the next: its subject, and the noun phrase it opens with where no verb has followed it. */
export function carryOn(
  search: Search,
  clause: Clause,
  claims: readonly DraftClaim[],
  next: Clause | undefined,
): Carried {
  const { document, carried } = search;
  const { sentence } = clause;
  const { handsOn } = claimReaderOf(document);
  const agents = flatMap(claims, (c) => subjectIn(document, c) ?? []).reverse();
  const opening = handsOn ? openingOf(search, clause, clause.last) : undefined;
  const verb = opening === undefined ? undefined : verbAfter(document, clause, opening.end);
  const waits =
    opening !== undefined &&
    verb === undefined &&
    clause.marker?.id !== 'relative' &&
    clause.marker?.id !== 'purpose';
  const found = [...agents, ...(opening ? [opening] : []), ...subjectsAfterVerbs(search, clause)];
  const subjects = handsOn ? found : agents;
  const awaited =
    waits && next?.sentence === sentence
      ? opening
      : clause.marker?.id === 'relative' || claims.length === 0
        ? carried.awaited
        : undefined;
  return {
    sentence,
    subjects: [...subjects, ...carried.subjects].slice(0, HELD),
    ...(carried.past ? { past: carried.past } : {}),
    ...(awaited ? { awaited } : {}),
  };
}

/** Who does what a claim tells; in a language whose subjects stand before their verbs, also who stands there and suffers it. */
export function subjectIn(document: Document, claim: DraftClaim): ClaimArgument | undefined {
  const agent = claim.arguments.find((a) => a.role === 'agent');
  if (agent !== undefined || !grammarOf(document).subjectFirst) return agent;
  return claim.arguments.find((a) => a.role === 'patient' && a.start < claim.predicate.start);
}

/** What follows the verbs of a clause that state nothing by themselves, and what was said to befall something: وتستمر زيارة الوزير. */
function subjectsAfterVerbs({ document, mentions }: Search, clause: Clause): readonly ClaimArgument[] {
  const inside = mentionsWithin(mentions, clause.first, clause.last);
  const units = toUnits(unitsOf(inside), () => false);
  const out: ClaimArgument[] = [];
  for (let i = clause.first; i < clause.last; i++) {
    const verb = document.hitsAt[i]?.find((h) => SUBJECTED.has(h.category) && isTensed(h));
    if (verb === undefined || [i - 1, i].some((at) => hasHit(document, at, 'preposition'))) continue;
    const filler = fillerAfter(document, verb.last, clause.last, units);
    const argument = filler && toSubject(document, filler);
    if (argument) out.push(argument);
  }
  return out;
}

/** The first verb of a clause after an offset that no relative pronoun takes. */
function verbAfter(document: Document, clause: Clause, offset: number): number | undefined {
  let taken = false;
  for (let i = clause.first; i < clause.last; i++) {
    if ((document.tokens[i]?.start ?? 0) < offset) continue;
    if (hasHit(document, i, 'marker', RELATIVE)) taken = true;
    else if (!hasHit(document, i, 'preposition') && (isVerbAt(document, i) || hasHit(document, i, 'light'))) {
      if (!taken) return i;
      taken = false;
    }
  }
  return undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['relative']);
