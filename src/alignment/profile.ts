import { countFact, countSlot } from '../concepts/counting.js';
import { lineage } from '../concepts/family.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { Hit } from '../model/lexicon.js';
import type { Mention } from '../model/mention.js';
import type { Role, TimeValue } from '../schema/types.js';
import { saidOf, unknownTime } from './said-of.js';

/** What of a claim is compared when claims are aligned. Weights are inverse document frequencies over the claims of the event. */
export interface Profile {
  readonly sourceId: string;
  readonly concept?: string;
  /** Every event concept named in the evidence. */
  readonly concepts: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, number>;
  readonly stemNorm: number;
  readonly stemMass: number;
  readonly grams: ReadonlyMap<string, number>;
  readonly gramNorm: number;
  /** Meanings named in the evidence, in no language: events and what they are kinds of, kinds of things, offices, states, days. */
  readonly meanings: ReadonlyMap<string, number>;
  readonly meaningNorm: number;
  /** The weight of a term that one claim of the event has: the measure of rarity. */
  readonly scale: number;
  /** How rare the concept is among the claims, 0 to about 1. */
  readonly conceptRarity: number;
  /** Stems of the sentence around the claim, weighed as those of the claim. */
  readonly context: ReadonlyMap<string, number>;
  readonly contextNorm: number;
  /** Entities and states named in the evidence, by key. */
  readonly entities: ReadonlyMap<string, number>;
  readonly entityNorm: number;
  readonly agents: ReadonlySet<string>;
  readonly quantities: readonly { readonly slot: string; readonly min?: number; readonly max?: number }[];
  /** Facts that its counts state by themselves (`countFact`). */
  readonly facts: ReadonlySet<string>;
  readonly time?: TimeValue;
  /** The year it is said of, absolute or from the year of publication (`y-1`); undefined where none is said. */
  readonly year?: string;
  /** The day and the month it is said of, ISO 8601, where known. */
  readonly day?: string;
  readonly month?: string;
  /** Whether it is said of an earlier year than that of the report: background. */
  readonly past: boolean;
  /** Whether its evidence lies in a quotation. */
  readonly quoted: boolean;
  /** Roles that its own words fill. */
  readonly roles: ReadonlySet<Role>;
  readonly negated: boolean;
  /** Who says it, as one key; empty for the source itself. */
  readonly speakers: string;
  /** Stems of its words but for the predicate's own: what it is said of. */
  readonly topic: ReadonlySet<string>;
  readonly headline: boolean;
  readonly length: number;
}

const GRAM = 4;

export { yearsClash } from './said-of.js';

interface Raw {
  readonly stems: readonly string[];
  readonly grams: readonly string[];
  readonly entities: readonly string[];
  readonly concepts: ReadonlySet<string>;
  readonly meanings: readonly string[];
  readonly context: readonly string[];
}

/** Categories whose ids mean the same in every language. */
const MEANINGS = new Set([
  'kind',
  'office',
  'portfolio',
  'body',
  'bodyName',
  'weekday',
  'month',
  'dayPart',
  'direction',
  'ordinal',
  'currency',
]);
const STATES = new Set(['country', 'capital', 'nationality']);

/** The meanings of a hit as terms: for an event word the concept and every concept of which it is a kind. */
function meaningsOf({ category, id }: Hit): readonly string[] {
  if (category === 'concept') return lineage(id).map((c) => `concept:${c}`);
  if (STATES.has(category)) return [`state:${id}`];
  return MEANINGS.has(category) ? [`${category}:${id}`] : [];
}

const isWeightless = new Set(['stop', 'marker', 'preposition', 'reference', 'negation']);

/** The keys under which a mention counts: its entity, and the state it is or serves. */
export function entityKeys(mention: Mention): readonly string[] {
  if (mention.kind === 'place') {
    const state = mention.value.id?.slice(0, 2);
    return state !== undefined && mention.value.id?.length === 2 ? [`state:${state}`] : [mention.entity];
  }
  if (mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'office') {
    const { country } = mention.value;
    const own = mention.kind === 'office' && mention.holder !== undefined ? mention.holder : mention.entity;
    return country === undefined ? [own] : [own, `state:${country}`];
  }
  return [];
}

const isFunctionWord = (document: Document, token: number): boolean =>
  (document.hitsAt[token] ?? []).some((h) => isWeightless.has(h.category) && h.last === h.first + 1);

function rawOf({ claim, document }: ClaimInContext): Raw {
  const stems: string[] = [];
  const grams: string[] = [];
  const concepts = new Set<string>();
  const meanings: string[] = [];
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    if (token === undefined || token.kind === 'punctuation') continue;
    const hits = document.hitsAt[i] ?? [];
    for (const h of hits) {
      if (h.category === 'concept') concepts.add(h.id);
      meanings.push(...meaningsOf(h));
    }
    if (isFunctionWord(document, i)) continue;
    stems.push(token.stem);
    const padded = ` ${token.stem} `;
    if (padded.length <= 40)
      for (let k = 0; k + GRAM <= padded.length; k++) grams.push(padded.slice(k, k + GRAM));
    if (padded.length < GRAM) grams.push(padded);
  }
  const entities = claim.arguments.flatMap((a) =>
    a.mention === undefined || a.start < claim.start || a.end > claim.end ? [] : entityKeys(a.mention),
  );
  const sentence = document.sentences[claim.sentence];
  const context = document.tokens
    .slice(sentence?.first ?? claim.first, sentence?.last ?? claim.last)
    .filter((t) => t.kind === 'word' && !isFunctionWord(document, t.index))
    .map((t) => t.stem);
  return { stems, grams, entities, concepts, meanings, context };
}

/** The stems of content around a predicate, its own and other event words left out. */
function topicOf(claim: DraftClaim, document: Document): ReadonlySet<string> {
  const out = new Set<string>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = document.tokens[i];
    if (token?.kind !== 'word' || i === claim.predicate.token || isFunctionWord(document, i)) continue;
    if (!(document.hitsAt[i] ?? []).some((h) => h.category === 'concept')) out.add(token.stem);
  }
  return out;
}

function idf(lists: readonly (readonly string[])[]): (term: string) => number {
  const df = new Map<string, number>();
  for (const list of lists) for (const term of new Set(list)) df.set(term, (df.get(term) ?? 0) + 1);
  const n = lists.length;
  return (term) => Math.log(1 + n / (df.get(term) ?? 1));
}

function weigh(
  terms: readonly string[],
  weight: (term: string) => number,
): { readonly vector: ReadonlyMap<string, number>; readonly norm: number; readonly mass: number } {
  const vector = new Map<string, number>();
  for (const term of terms) if (!vector.has(term)) vector.set(term, weight(term));
  let square = 0;
  let mass = 0;
  for (const w of vector.values()) {
    square += w * w;
    mass += w;
  }
  return { vector, norm: Math.sqrt(square), mass };
}

/** Profiles of all claims of an event; rare words of the event weigh much, words of every claim little. Linear. */
export function profileClaims(claims: readonly ClaimInContext[]): readonly Profile[] {
  const raws = claims.map(rawOf);
  const stemWeight = idf(raws.map((r) => r.stems));
  const gramWeight = idf(raws.map((r) => r.grams));
  const entityWeight = idf(raws.map((r) => r.entities));
  const meaningWeight = idf(raws.map((r) => r.meanings));
  const conceptWeight = idf(
    claims.map(({ claim }) => (claim.predicate.concept === undefined ? [] : [claim.predicate.concept])),
  );
  const years = saidOf(claims);
  const scale = Math.log(1 + claims.length);
  return claims.map(({ claim, document }, i) => {
    const { year, month, day, past } = years[i] ?? unknownTime;
    const raw = raws[i] ?? {
      stems: [],
      grams: [],
      entities: [],
      concepts: new Set<string>(),
      meanings: [],
      context: [],
    };
    const stems = weigh(raw.stems, stemWeight);
    const grams = weigh(raw.grams, gramWeight);
    const entities = weigh(raw.entities, entityWeight);
    const meanings = weigh(raw.meanings, meaningWeight);
    const context = weigh(raw.context, stemWeight);
    const agents = new Set(
      claim.arguments
        .filter((a) => a.role === 'agent')
        .flatMap((a) => (a.mention ? entityKeys(a.mention) : [])),
    );
    const quantities = claim.arguments.flatMap((a) =>
      a.mention?.kind === 'quantity'
        ? [
            {
              slot: countSlot(claim.predicate.concept, a.mention.value.of ?? '', a.mention.value.unit ?? ''),
              ...(a.mention.value.min === undefined ? {} : { min: a.mention.value.min }),
              ...(a.mention.value.max === undefined ? {} : { max: a.mention.value.max }),
            },
          ]
        : [],
    );
    const facts = new Set(
      claim.arguments
        .flatMap((a) =>
          a.mention?.kind === 'quantity'
            ? [countFact(claim.predicate.concept, a.mention.value.of ?? '', a.mention.value.unit ?? '')]
            : [],
        )
        .filter((f) => f !== ''),
    );
    return {
      sourceId: claim.sourceId,
      ...(claim.predicate.concept === undefined ? {} : { concept: claim.predicate.concept }),
      concepts: raw.concepts,
      stems: stems.vector,
      stemNorm: stems.norm,
      stemMass: stems.mass,
      grams: grams.vector,
      gramNorm: grams.norm,
      meanings: meanings.vector,
      meaningNorm: meanings.norm,
      scale,
      conceptRarity:
        claim.predicate.concept === undefined ? 0 : conceptWeight(claim.predicate.concept) / scale,
      context: context.vector,
      contextNorm: context.norm,
      entities: entities.vector,
      entityNorm: entities.norm,
      agents,
      quantities,
      facts,
      ...(claim.time === undefined ? {} : { time: claim.time }),
      ...(year === undefined ? {} : { year }),
      ...(day === undefined ? {} : { day }),
      ...(month === undefined ? {} : { month }),
      past,
      quoted: document.quotes.some(
        (q) => q.role === 'utterance' && q.first <= claim.predicate.token && claim.predicate.token < q.last,
      ),
      roles: new Set(
        claim.arguments.filter((a) => a.start >= claim.start && a.end <= claim.end).map((a) => a.role),
      ),
      negated: claim.polarity === 'negated',
      speakers: claim.attribution.map((x) => x.speaker.entityId ?? x.speaker.text).join('>'),
      topic: topicOf(claim, document),
      headline: claim.prominence === 'headline',
      length: claim.last - claim.first,
    };
  });
}
