import { isKindOf } from '../concepts/kinds.js';
import { rootOf } from '../concepts/lineage.js';
import { carries, isMeasure, isVoyage, tellsMake, whyOf } from '../concepts/traits.js';
import { toBase } from '../concepts/units.js';
import { isDefinite } from '../grammar/particles.js';
import { isTensed } from '../grammar/verb-forms.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { WordForm } from '../model/lexicon.js';
import type { Role } from '../schema/types.js';
import { namesOne } from './claim-terms.js';

const NOUN: ReadonlySet<WordForm> = new Set<WordForm>(['word', 'masdar']);
/** Tokens from its start in which a claim names what it is said of: an article, an adjective, the noun. */
const OPENING = 3;
/** Kinds of things that have a make or class; of each, a report tells of few. */
const MADE = ['vehicle', 'weapon'];

/**
 * The questions that a claim answers, of those that are asked once of an event as a whole: what caused it, of what make the
 * thing is that it befell, where that was bound. Two reports that answer one of them speak of one thing, however differently they answer.
 */
export function answersOf(inContext: ClaimInContext): ReadonlySet<string> {
  const { claim } = inContext;
  if (claim.inner) return none;
  if (tellsMake(claim.predicate.concept)) return makesOf(inContext);
  const route = routeOf(claim);
  if (route !== undefined) return new Set([route, ...boundOf(inContext)]);
  if (isVoyage(claim.predicate.concept)) return boundOf(inContext);
  if (tellsCause(inContext)) return CAUSE;
  if (tellsWhen(inContext)) return WHEN;
  return measuresOf(inContext);
}

const none: ReadonlySet<string> = new Set();
const CAUSE: ReadonlySet<string> = new Set(['cause']);

const WHEN: ReadonlySet<string> = new Set(['when']);

/** Whether a claim says no more of an event that is known than when it came about: وقع الحادث مساء الأربعاء, the attack happened at noon. */
function tellsWhen({ claim, document }: ClaimInContext): boolean {
  const timed = claim.arguments.some(({ role, mention }) => role === 'time' && mention?.kind === 'time');
  if (!timed || claim.arguments.some(({ role }) => TOLD.has(role))) return false;
  const known = document.hitsAt[claim.predicate.token]?.some(isDefinite) ?? false;
  if (!known && !namesOne(claim, document)) return false;
  for (let i = claim.first; i < claim.last; i++)
    if (
      document.hitsAt[i]?.some((h) => h.category === 'concept' && carries(h.id) === 'subject' && isTensed(h))
    )
      return true;
  return false;
}

/** Roles of what tells more of an event than when and where. */
const TOLD: ReadonlySet<Role> = new Set<Role>(['quantity', 'order', 'cause']);

/** Dimensions of what is measured once of an event: how strong the earthquake, how fast the wind. */
const MEASURED: ReadonlySet<string> = new Set(['degree', 'magnitude', 'speed', 'temperature']);

/** Of which events that it names a claim measures how strong they were. */
function measuresOf({ claim, document }: ClaimInContext): ReadonlySet<string> {
  const measures = claim.arguments.some(
    ({ mention }) =>
      mention?.kind === 'quantity' &&
      mention.value.unit !== undefined &&
      MEASURED.has(toBase(mention.value.unit, 0).dimension),
  );
  if (!measures) return none;
  const out = new Set<string>();
  for (let i = claim.first; i < claim.last; i++)
    for (const { category, id } of document.hitsAt[i] ?? [])
      if (category === 'concept' && !isMeasure(id)) out.add(`measure:${rootOf(id)}`);
  return out;
}

/** Whether a claim says what caused something, as its subject, or whether that is known. */
function tellsCause({ claim, document }: ClaimInContext): boolean {
  const told = whyOf(claim.predicate.concept);
  const knows = told === 'known' || told === 'unknown';
  for (let i = claim.first; (document.tokens[i]?.start ?? claim.end) < claim.end; i++) {
    const opens = i < Math.min(claim.last, claim.first + OPENING);
    if (opens && namesCause(document, i)) return true;
    if (knows && asksWhy(document, i)) return true;
  }
  return false;
}

/** Whether a word stands at a token for what is asked for where it is asked why: what caused it, what happened. */
const asksWhy = (document: Document, token: number): boolean =>
  document.hitsAt[token]?.some(
    (h) => h.category === 'concept' && (whyOf(h.id) === 'cause' || whyOf(h.id) === 'event'),
  ) ?? false;

/** Whether the noun stands at a token; because of (بسبب) names no cause as subject. */
function namesCause(document: Document, token: number): boolean {
  const hits = document.hitsAt[token] ?? [];
  return (
    hits.some((h) => h.category === 'concept' && whyOf(h.id) === 'cause' && NOUN.has(h.form)) &&
    !hits.some((h) => h.category === 'marker')
  );
}

/** The kinds of things of whose make it is told: the one named before it in its sentence, else any. */
function makesOf({ claim, document }: ClaimInContext): ReadonlySet<string> {
  const { token } = claim.predicate;
  const sentence = document.tokens[token]?.sentence;
  for (let i = token - 1; document.tokens[i]?.sentence === sentence && i >= 0; i--) {
    const made = MADE.find((m) =>
      document.hitsAt[i]?.some((h) => h.category === 'kind' && isKindOf(h.id, m)),
    );
    if (made !== undefined) return new Set([`make:${made}`]);
  }
  return new Set(MADE.map((m) => `make:${m}`));
}

/** From where to where, as a key, where a claim names both in its own words. */
function routeOf({ arguments: args, start, end }: DraftClaim): string | undefined {
  const place = (role: Role): string | undefined =>
    flatMap(args, (a) =>
      a.role === role && a.mention?.kind === 'place' && a.start >= start && a.end <= end
        ? [a.mention.entity]
        : [],
    )[0];
  const [from, to] = [place('origin'), place('destination')];
  return from === undefined || to === undefined || from === to ? undefined : `route:${from}>${to}`;
}

/** The vehicles that a sentence has named as known before it says where they, and nobody else, were bound. */
function boundOf({ claim, document }: ClaimInContext): ReadonlySet<string> {
  const out = new Set<string>();
  if (!isVoyage(claim.predicate.concept)) return out;
  const bound = claim.arguments.some((a) => a.role === 'destination' && a.mention?.kind === 'place');
  const travels = claim.arguments.some((a) => a.role === 'agent' && a.mention !== undefined);
  if (!bound || travels) return out;
  for (let i = document.sentences[claim.sentence]?.first ?? claim.first; i < claim.last; i++) {
    const hit = document.hitsAt[i]?.find((h) => h.category === 'kind' && isKindOf(h.id, 'vehicle'));
    if (hit !== undefined && isDefinite(hit)) out.add(`bound:${hit.id}`);
  }
  return out;
}
