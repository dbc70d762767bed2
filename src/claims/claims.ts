import { isMeasure } from '../concepts/traits.js';
import type { ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { flatMap } from '../model/flat-map.js';
import type { Hit } from '../model/lexicon.js';
import type { Mention, QuantityMention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import { withAdjuncts } from './adjuncts.js';
import { withoutAnswered } from './answered.js';
import { findHolders } from './arguments/arguments.js';
import { attribute } from './attribution/attribution.js';
import { byPlace } from './by-place.js';
import { findContents } from './contents.js';
import { type Context, toClaim } from './draft-claim.js';
import { fallback } from './fallback.js';
import { findMeasures } from './measures/measures.js';
import { saysFalse } from './modality/modality.js';
import { narrow } from './narrow.js';
import { isConcept } from './predicate.js';
import {
  describesCounted,
  type EventWord,
  eventWords,
  findPredicates,
  governing,
  predicateReaderOf,
  shareActs,
} from './predicates/predicates.js';
import { retell } from './retold.js';
import { setAside } from './set-aside.js';
import type { Carried } from './subjects/subjects.js';
import { carryOn, subjectIn } from './subjects/subjects.js';
import { timesOfSaying } from './times-of-saying.js';

/**
 * The claims of one source: for each clause its predicates with their arguments, speakers, polarity and certainty. A
 * clause without a known event word yields one claim on its own words, so that nothing a source says is lost.
 */
export function findClaims(document: Document, named: readonly Mention[]): readonly DraftClaim[] {
  const aside = setAside(document, named);
  const mentions = aside.size === 0 ? named : named.filter((m) => !aside.has(m));
  const said = attribute(document, mentions);
  const cues = new Map<number, number>();
  for (const { cue, first } of said)
    for (let i = cue.first; i < cue.last; i++) cues.set(i, Math.min(first, cues.get(i) ?? first));
  const isCue = (token: number, before = Number.POSITIVE_INFINITY): boolean =>
    (cues.get(token) ?? Number.POSITIVE_INFINITY) < before;
  const whenSaid = timesOfSaying(said, mentions);
  const context: Context = { document, mentions, said, aside: [...aside], whenSaid, cue: isCue };
  let out: DraftClaim[] = [];
  let carried: Carried = { sentence: -1, subjects: [] };
  let at = 0;
  for (const [k, clause] of document.clauses.entries()) {
    if (document.sentences[clause.sentence]?.role === 'boilerplate') continue;
    while (at < mentions.length && (mentions[at]?.first ?? 0) < clause.first) at++;
    const inside: Mention[] = [];
    for (let i = at; i < mentions.length && (mentions[i]?.first ?? 0) < clause.last; i++) {
      const mention = mentions[i];
      if (mention) inside.push(mention);
    }
    if (carried.sentence !== clause.sentence) {
      const past = carried.subjects.length > 0 ? carried.subjects : carried.past;
      carried = { sentence: clause.sentence, subjects: [], ...(past ? { past } : {}) };
    }
    const retold = retell(document, clause, claimsOf(clause, inside, context, carried), out);
    const { claims } = retold;
    if (retold.before !== out) out = [...retold.before];
    carried = carryOn(
      { document, mentions, said, cue: isCue, carried },
      clause,
      claims,
      document.clauses[k + 1],
    );
    out.push(...claims);
  }
  const told = withoutAnswered(document, shareActs(document, out));
  const narrower = [
    ...flatMap(told, (claim) => narrow(document, claim)),
    ...findHolders(document, mentions, said),
    ...findMeasures(document, mentions, told),
  ];
  return dedupe([...withAdjuncts(document, told), ...narrower].sort((a, b) => a.sentence - b.sentence));
}

function claimsOf(
  clause: Clause,
  inside: readonly Mention[],
  context: Context,
  carried: Carried,
): readonly DraftClaim[] {
  const { document, cue, whenSaid } = context;
  const { participlesFollow } = predicateReaderOf(document);
  const named = new Set(
    flatMap(
      inside.filter((m) => NAMES.has(m.kind)),
      (m) => range(m.first, m.last),
    ),
  );
  const quantities = flatMap(inside, (m) => (m.kind === 'quantity' ? [m] : []));
  const met = withoutFalse(
    document,
    eventWords(document, clause, (token) => !cue(token) && !named.has(token)),
  );
  const words = met.filter((hit) => !describesCounted(document, hit, quantities, met));
  const events = flatMap(words, (hit): readonly EventWord[] =>
    isConcept(hit.id) && !isMeasure(hit.id) ? [{ hit, concept: hit.id }] : [],
  );
  const ordinals = inside.filter((m) => m.kind === 'ordinal');
  const governs = new Map<Mention, number>();
  for (const m of inside) {
    if (m.kind !== 'quantity') continue;
    const whole = wholeTold(m, quantities);
    const free = whole ? events.filter(({ hit }) => !within(hit, whole)) : events;
    const word = governing(m, free, participlesFollow);
    if (word) governs.set(m, word.hit.first);
  }
  const found = findPredicates(document, clause, words, (hit) => {
    const ranking = ordinals.find(
      (o) =>
        (o.last <= hit.first && hit.first <= o.last + RANKS_AFTER) ||
        (hit.last <= o.first && o.first <= hit.last + RANKS_BEFORE),
    );
    const counted = [...governs].find(([m, first]) => first === hit.first && isCount(m));
    return ranking?.first ?? counted?.[0].first;
  });
  const predicates = found.length > 0 ? found : fallback(clause, inside, context);
  const starts = predicates
    .slice(1)
    .filter((p) => p.until === undefined)
    .map((p) => Math.min(p.from, p.first))
    .sort((a, b) => a - b);
  const hasPredicate = new Set(predicates.map((p) => p.first));
  const stated: DraftClaim[] = [];
  for (const [k, predicate] of predicates.entries()) {
    const first = k === 0 ? clause.first : Math.min(predicate.from, predicate.first);
    const next = starts.find((start) => start > Math.max(first, predicate.first)) ?? clause.last;
    const mine = (m: Mention): boolean => {
      if (predicate.until !== undefined && m.first >= predicate.until) return false;
      const governor = governs.get(m);
      return governor !== undefined && hasPredicate.has(governor)
        ? governor === predicate.first
        : m.first >= first && m.first < next;
    };
    const before = flatMap(stated, (claim) => subjectIn(document, claim) ?? []).reverse();
    stated.push(
      toClaim(
        predicate,
        first,
        k === 0 ? clause.last : (predicate.until ?? next),
        inside.filter((m) => mine(m) && (predicate.speaks || !(cue(m.first) || whenSaid.has(m)))),
        clause,
        predicate.speaks ? { ...context, cue: () => false } : context,
        withinClause(carried, before),
      ),
    );
  }
  const claims = flatMap(stated, (claim) => byPlace(document, claim));
  const contents = found.length === 0 ? [] : findContents(document, clause, words, predicates);
  const inner = contents.map((content): DraftClaim => {
    const { first, last, until = last } = content;
    const mine = inside.filter((m) => m.first >= first && m.last <= until && !cue(m.first));
    return toClaim(content, first, until, mine, clause, context, NOTHING);
  });
  return [...claims, ...inner];
}

/** What was carried to a clause, with whom its predicates before say something of. */
const withinClause = (
  { sentence, subjects, past, awaited }: Carried,
  within: readonly ClaimArgument[],
): Carried => ({
  sentence,
  subjects,
  within,
  ...(past === undefined ? {} : { past }),
  ...(awaited === undefined ? {} : { awaited }),
});

/**
 * An ordinal ranks the event word that it stands right before, an adjective between (second official visit), or behind, past
 * two (زيارة رسمية جديدة ثانية): behind its noun it follows the other adjectives.
 */
const RANKS_AFTER = 1;
const RANKS_BEFORE = 2;

/** Event words without those that only say that another is untrue: his death is *unfounded*. */
function withoutFalse(document: Document, words: readonly Hit[]): readonly Hit[] {
  const stating = words.filter((hit) => !saysFalse(document, hit));
  return stating.length === 0 ? words : stating;
}

/** What is told inside a claim takes no subject from the clause before. */
const NOTHING: Carried = { sentence: -1, subjects: [] };

/** Mentions whose words are names or times: no event is read into them. */
const NAMES: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'place', 'time']);

/** The toll of which a number is told as a part (30 of the 80 wounded): its words say nothing of the part. */
const wholeTold = (
  { value: { whole }, last }: QuantityMention,
  all: readonly QuantityMention[],
): QuantityMention | undefined =>
  whole === undefined ? undefined : all.find((q) => q.first >= last && q.value.min === whole);

const within = ({ first }: TokenRange, range: TokenRange): boolean =>
  range.first <= first && first < range.last;

/** A plain count of things, as against a measure. */
const isCount = (m: Mention): boolean => m.kind === 'quantity' && m.value.unit === undefined;

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first }, (_, i) => first + i);

function dedupe(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const seen = new Set<string>();
  return claims.filter((c) => {
    const key = `${c.start}-${c.end}-${c.predicate.start}`;
    if (seen.has(key) || c.end <= c.start) return false;
    seen.add(key);
    return true;
  });
}
