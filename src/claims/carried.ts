import type { AttributedRange, ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import { antecedentOf, relativeOf } from './antecedents.js';
import { hasPronoun, looksDefinite } from './clitics.js';
import { hasHit, isTensed, isVerb } from './hits.js';
import { isTensedForm } from './layout-arabic.js';
import type { Predicate } from './predicates.js';
import { isSuffered } from './roles.js';
import { fillerAfter, fillerBefore } from './slots-arabic.js';
import { fitsPronoun, fitsVerb, mayShareSubject } from './subjects.js';
import { type Filler, isNamed, toUnits, unitsOf } from './units-arabic.js';

/** Who may be the subject of a clause that names none: what the clauses of its sentence before it said. */
export interface Carried {
  readonly sentence: number;
  /** Who or what the clauses before say something of, the likeliest to be gone on with first. */
  readonly subjects: readonly ClaimArgument[];
  /** A noun phrase that opened a clause and whose verb has not come yet: الاتفاق الجديد، حسب الصحيفة، سيسمح. */
  readonly awaited?: ClaimArgument;
}

/** What is known around a predicate when its subject is looked for. */
export interface Search {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly said: readonly AttributedRange[];
  readonly carried: Carried;
}

/** Cues whose event noun is an act of him who speaks: أعلنت الوزارة استئناف الرحلات. */
const ACTS: ReadonlySet<string> = new Set(['announce', 'promise']);
/** Subjects held at once. */
const HELD = 4;
/** Verbs whose subject a clause after them may go on with. */
const SUBJECTED: ReadonlySet<string> = new Set(['light', 'speech', 'concept']);
const WITHIN: ReadonlySet<string> = new Set(['in']);

/** Whether a verb opens its clause and goes with the noun phrase that still waits for one. */
export const isAwaited = (
  document: Document,
  predicate: Predicate,
  clause: Clause,
  { awaited }: Carried,
): boolean =>
  awaited !== undefined &&
  isTensedForm(predicate) &&
  !predicate.passive &&
  clause.marker === undefined &&
  (predicate.light ?? predicate.first) - clause.first <= 2 &&
  !/^[وف]/.test(document.tokens[clause.first]?.form ?? '') &&
  fitsVerb(document, predicate, awaited);

/** The subject of an Arabic predicate that its own clause does not name. */
export function carriedSubject(
  search: Search,
  predicate: Predicate,
  clause: Clause,
): ClaimArgument | undefined {
  const { document, mentions, carried } = search;
  if (predicate.passive || predicate.caused === true || isSuffered(predicate.concept)) return undefined;
  if (!isTensedForm(predicate)) return ofEventNoun(search, predicate, clause);
  const relative = relativeOf(document, clause);
  if (relative !== undefined && (predicate.light ?? predicate.first) - relative <= 3) {
    if (hasPronoun({ proclitics: '', enclitics: predicate.enclitics })) return undefined;
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

/** The subject of an event noun: whom its pronoun stands for (خلال زيارته), who announces it, or who goes on it (في زيارة). */
function ofEventNoun(search: Search, predicate: Predicate, clause: Clause): ClaimArgument | undefined {
  const { document, said, carried } = search;
  const pronoun = pronounOf(document, predicate);
  if (pronoun !== undefined) {
    const opening = openingOf(search, clause, predicate.first);
    const speaker =
      speakerOf(search, predicate.first) ?? speakerBefore(search, predicate.first, clause.sentence);
    return [...(opening ? [opening] : []), ...carried.subjects, ...(speaker ? [speaker] : [])].find((s) =>
      fitsPronoun(document, pronoun, s),
    );
  }
  const announced = said.find(
    (r) =>
      r.cue.last <= predicate.first &&
      r.first <= predicate.first &&
      predicate.first - Math.max(r.first, r.cue.last) <= 2 &&
      cueIds(document, r).some((id) => ACTS.has(id)),
  );
  if (announced !== undefined) return toArgument(search, announced);
  const before = announcerBefore(search, predicate.first) ?? controllerOf(search, predicate, clause);
  if (before !== undefined) return before;
  return hasHit(document, predicate.first - 1, 'preposition', WITHIN) && predicate.first - clause.first <= 2
    ? carried.subjects.find((s) => s.mention !== undefined)
    : undefined;
}

/** The pronoun attached to an event noun, also where the lexicon lists the noun with it (مغادرته). */
function pronounOf(document: Document, { first, last, enclitics }: Predicate): string | undefined {
  const ending = /(?:ه|ها|هم|هما)$/.exec(enclitics)?.[0];
  return ending ?? (last === first + 1 ? /ت(ها?)$/.exec(document.tokens[first]?.form ?? '')?.[1] : undefined);
}

/** Who announces what an event noun names, where that is told by a noun itself: مع إعلان الجزائر قطع علاقاتها. */
function announcerBefore({ document, mentions }: Search, token: number): ClaimArgument | undefined {
  const sentence = document.tokens[token]?.sentence;
  for (let i = token - 1; i > token - ANNOUNCED && document.tokens[i]?.sentence === sentence; i--) {
    if (isVerb(document, i) && !hasHit(document, i, 'preposition') && !hasHit(document, i, 'speech', ACTS))
      return undefined;
    const noun = document.hitsAt[i]?.find((h) => h.category === 'speech' && ACTS.has(h.id));
    if (noun === undefined) continue;
    const near = mentions.filter((m) => m.first > i && m.last <= token);
    const filler = fillerAfter(
      document,
      noun.last,
      token,
      toUnits(unitsOf(near), () => false),
    );
    return filler && toSubject(document, filler, true);
  }
  return undefined;
}

/** Tokens back from an event noun in which the noun that announces it stands. */
const ANNOUNCED = 10;

/**
 * The subject of the verb that opens a clause and does not state the event itself, where an event noun is its object:
 * ناقش الوزير سبل تعزيز التعاون.
 */
function controllerOf(
  { document, mentions }: Search,
  predicate: Predicate,
  clause: Clause,
): ClaimArgument | undefined {
  const verb = document.tokens[clause.first];
  if (verb?.kind !== 'word' || predicate.first <= clause.first + 1 || clause.marker !== undefined)
    return undefined;
  const hits = document.hitsAt[clause.first] ?? [];
  const known = hits.some((h) => h.category === 'light' && isTensed(h) && h.id !== 'be-done');
  if (hits.length > 0 ? !known : looksDefinite(verb.form)) return undefined;
  const next = mentions.find((m) => m.first === clause.first + 1);
  if (next === undefined || !isNamed(next) || next.kind === 'place' || next.last > predicate.first)
    return undefined;
  const unit = unitsOf(mentions.filter((m) => m.first > clause.first && m.last <= predicate.first)).find(
    (u) => u.first === clause.first + 1,
  );
  return unit && toSubject(document, { first: unit.first, last: unit.last, unit });
}

const cueIds = (document: Document, { cue }: AttributedRange): readonly string[] =>
  document.hitsAt
    .slice(cue.first, cue.last)
    .flat()
    .flatMap((h) => (h.category === 'speech' ? [h.id] : []));

/** Who says what stands at a token. */
function speakerOf(search: Search, token: number): ClaimArgument | undefined {
  const range = search.said.findLast((r) => r.first <= token && token < r.last);
  return range && toArgument(search, range);
}

/** Who said something last before a token in its sentence. */
function speakerBefore(search: Search, token: number, sentence: number): ClaimArgument | undefined {
  const range = search.said.findLast(
    (r) => r.cue.first < token && search.document.tokens[r.cue.first]?.sentence === sentence,
  );
  return range && toArgument(search, range);
}

function toArgument(
  { document, mentions }: Search,
  { attribution }: AttributedRange,
): ClaimArgument | undefined {
  const { start, end, text } = attribution.speaker;
  if (start === undefined || end === undefined || text === '') return undefined;
  const inside = mentions.filter((m) => m.start >= start && m.end <= end);
  const mention =
    inside.find((m) => m.kind === 'person') ?? inside.find((m) => 'entity' in m && m.start === start);
  return mention === undefined
    ? { role: 'agent', start, end, text: document.source.text.slice(start, end) }
    : { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}

/** The noun phrase or mention that opens a clause before a token, as its subject. */
function openingOf(
  { document, mentions, said }: Search,
  clause: Clause,
  limit: number,
): ClaimArgument | undefined {
  const inside = mentions.filter((m) => m.first >= clause.first && m.first < clause.last);
  const cue = (token: number): boolean =>
    said.some((r) => r.cue.first <= token && token < r.cue.last && r.first < clause.last);
  const filler = fillerBefore(document, clause.first, limit, toUnits(unitsOf(inside), cue));
  const apposed = filler?.unit === undefined ? personAfter(document, filler, inside) : undefined;
  if (apposed !== undefined) return apposed;
  const joined = /^و/.test(document.tokens[filler?.first ?? 0]?.form ?? '') && filler?.unit === undefined;
  return filler === undefined || joined ? undefined : toSubject(document, filler);
}

/** The person named after a comma by whose office a clause opens: رئيسها التنفيذي، سالم الناصر. */
function personAfter(
  document: Document,
  filler: Filler | undefined,
  inside: readonly Mention[],
): ClaimArgument | undefined {
  if (filler === undefined || document.tokens[filler.last]?.kind !== 'punctuation') return undefined;
  if (!hasHit(document, filler.first, 'office')) return undefined;
  const mention = inside.find((m) => m.first === filler.last + 1 && m.kind === 'person');
  return mention && { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}

/** A filler as a subject; nothing where it points back at others. */
function toSubject(
  document: Document,
  { first, last, unit, reference }: Filler,
  pointing = false,
): ClaimArgument | undefined {
  if ((!pointing && reference !== undefined) || unit?.mention.kind === 'time') return undefined;
  const start = unit?.start ?? document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  const mention = unit?.mention;
  return mention === undefined
    ? { role: 'agent', start, end, text: document.source.text.slice(start, end) }
    : { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}

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

/** What a clause hands on to the next: its subject, and the noun phrase it opens with where no verb has followed it. */
export function carryOn(
  search: Search,
  clause: Clause,
  claims: readonly DraftClaim[],
  next: Clause | undefined,
): Carried {
  const { document, carried } = search;
  const { sentence } = clause;
  const agents = claims.flatMap((c) => c.arguments.filter((a) => a.role === 'agent').slice(0, 1)).reverse();
  const opening = document.language === 'ar' ? openingOf(search, clause, clause.last) : undefined;
  const verb = opening === undefined ? undefined : verbAfter(document, clause, opening.end);
  const waits =
    opening !== undefined &&
    verb === undefined &&
    clause.marker?.id !== 'relative' &&
    clause.marker?.id !== 'purpose';
  const found = [...agents, ...(opening ? [opening] : []), ...subjectsAfterVerbs(search, clause)];
  const subjects = document.language === 'ar' ? found : agents;
  const awaited =
    waits && next?.sentence === sentence
      ? opening
      : clause.marker?.id === 'relative' || claims.length === 0
        ? carried.awaited
        : undefined;
  return {
    sentence,
    subjects: [...subjects, ...carried.subjects].slice(0, HELD),
    ...(awaited ? { awaited } : {}),
  };
}

/** What follows the verbs of a clause that state nothing by themselves, and what was said to befall something: وتستمر زيارة الوزير. */
function subjectsAfterVerbs({ document, mentions }: Search, clause: Clause): readonly ClaimArgument[] {
  const inside = mentions.filter((m) => m.first >= clause.first && m.first < clause.last);
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
    else if (!hasHit(document, i, 'preposition') && (isVerb(document, i) || hasHit(document, i, 'light'))) {
      if (!taken) return i;
      taken = false;
    }
  }
  return undefined;
}

const RELATIVE: ReadonlySet<string> = new Set(['relative']);
