import { countFact, countSlot } from '../concepts/counting.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Sentence, Token } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { Role, TimeValue } from '../schema/types.js';
import { answersOf } from './answers.js';
import { journeyOf, rowOf } from './journeys.js';
import { type Relations, relations } from './relations.js';
import { saidOf, unknownTime, yearsClash } from './said-of.js';
import { rarity, type Terms, vocabulary, weigh } from './terms.js';
import { type TermReader, type TokenTerms, termReader } from './token-terms.js';

/** What of a claim is compared when claims are aligned. Weights are inverse document frequencies over the claims of the event. */
export interface Profile {
  readonly sourceId: string;
  readonly concept?: string;
  /** How concepts stand to one another, shared by all profiles of an event. */
  readonly relations: Relations;
  /** Every event concept named in the evidence. */
  readonly concepts: ReadonlySet<string>;
  readonly stems: Terms;
  /** Runs of letters of the stems. */
  readonly grams: Terms;
  /** Meanings named in the evidence, in no language: events and what they are kinds of, kinds of things, offices, states, days. */
  readonly meanings: Terms;
  /** The weight of a term that one claim of the event has: the measure of rarity. */
  readonly scale: number;
  /** How rare the concept is among the claims, 0 to about 1. */
  readonly conceptRarity: number;
  /** Stems of the sentence around the claim, weighed as those of the claim. */
  readonly context: Terms;
  /** Entities and states named in the evidence, by key. */
  readonly entities: Terms;
  readonly agents: ReadonlySet<string>;
  /** The agents but for states. */
  readonly actors: ReadonlySet<string>;
  /** Questions asked once of the event that it answers. */
  readonly answers: ReadonlySet<string>;
  /** Who travels to which state, as keys, of a visit or an arrival. */
  readonly journeys: ReadonlySet<string>;
  /** The towns to which a visit or an arrival leads. */
  readonly towns: ReadonlySet<string>;
  /** The states that it puts in order, one before the other; empty where it puts none. */
  readonly row: ReadonlySet<string>;
  readonly quantities: readonly { readonly slot: string; readonly min?: number; readonly max?: number }[];
  /** Facts that its counts state by themselves (`countFact`). */
  readonly facts: ReadonlySet<string>;
  /** The day of its own time, ISO 8601 or counted from publication (`d-1`). */
  readonly ownDay?: string;
  /** The hour of its own time on the clock, in its zone. */
  readonly hour?: { readonly clock: string; readonly zone: string };
  /** The year it is said of, absolute or from the year of publication (`y-1`); undefined where none is said. */
  readonly year?: string;
  /** The day and the month it is said of, ISO 8601, where known. */
  readonly day?: string;
  readonly month?: string;
  /** The day in milliseconds. */
  readonly dayAt?: number;
  /** Whether it is said of an earlier year than that of the report: background. */
  readonly past: boolean;
  /** Whether its evidence lies in a quotation. */
  readonly quoted: boolean;
  /** Roles that its own words fill. */
  readonly roles: ReadonlySet<Role>;
  readonly negated: boolean;
  /** Whether it tells again what a claim before it told. */
  readonly retold: boolean;
  /** Where the words stand by which it is known what it is about: its own, or those of the claim it tells again. */
  readonly words: number;
  /** Who says it, as one key; empty for the source itself. */
  readonly speakers: string;
  /** Stems of its words but for the predicate's own: what it is said of. */
  readonly topic: ReadonlySet<string>;
  readonly headline: boolean;
  readonly length: number;
  /** Whether it is told inside another claim. */
  readonly inner: boolean;
  /** Its tokens, half-open. */
  readonly first: number;
  readonly last: number;
}

export { yearsClash } from './said-of.js';

/** Neither is background to the other: both now, or both of one year. */
export const inOneTime = (a: Profile, b: Profile): boolean => !yearsClash(a, b) && a.past === b.past;

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

/** The stems of content around a predicate, its own and other event words left out. */
function topicOf(
  claim: DraftClaim,
  tokens: readonly TokenTerms[],
  words: readonly string[],
): ReadonlySet<string> {
  const out = new Set<string>();
  for (let i = claim.first; i < claim.last; i++) {
    const token = tokens[i];
    if (token?.stem === undefined || !token.content || i === claim.predicate.token) continue;
    if (token.concepts.length === 0) out.add(words[token.stem] ?? '');
  }
  return out;
}

/** The stems of content of the sentence of a claim. */
function contextOf({ claim, document }: ClaimInContext, tokens: readonly TokenTerms[]): readonly number[] {
  const sentence = document.sentences[claim.sentence];
  const out: number[] = [];
  for (let i = sentence?.first ?? claim.first; i < (sentence?.last ?? claim.last); i++) {
    const token = tokens[i];
    if (token?.stem !== undefined && token.content) out.push(token.stem);
  }
  return out;
}

/** The terms of the words of a claim, repeated as often as they are met. */
function termsOf({ claim, document }: ClaimInContext, reader: TermReader) {
  const tokens = reader.tokensOf(document);
  const stems: number[] = [];
  const grams: number[] = [];
  const meanings: number[] = [];
  const concepts = new Set<string>();
  const speakers = claim.attribution.map((a) => a.speaker);
  /** Who says it is no part of what is said, though the evidence may hold the name. */
  const speaks = (token: Token | undefined): boolean =>
    speakers.some(
      ({ start, end }) =>
        token !== undefined &&
        start !== undefined &&
        end !== undefined &&
        start <= token.start &&
        token.end <= end,
    );
  const { first, last } = claim.retells ?? claim;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token === undefined || speaks(document.tokens[i])) continue;
    for (const id of token.meanings) meanings.push(id);
    for (const id of token.concepts) concepts.add(id);
    if (token.stem === undefined) continue;
    stems.push(token.stem);
    for (const id of token.grams) grams.push(id);
  }
  return { tokens, stems, grams, meanings, concepts };
}

/** The keys of what the evidence of a claim, or of the claim that it tells again, names. */
function namedIn({ claim, document }: ClaimInContext): readonly string[] {
  const { first, last } = claim.retells ?? claim;
  const start = claim.retells === undefined ? claim.start : (document.tokens[first]?.start ?? claim.start);
  const end = claim.retells === undefined ? claim.end : (document.tokens[last - 1]?.end ?? claim.end);
  return claim.arguments.flatMap((a) =>
    a.mention === undefined || a.start < start || a.end > end ? [] : entityKeys(a.mention),
  );
}

/** The agents but for states. */
const actorsAmong = (agents: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...agents].filter((key) => !key.startsWith('state:')));

/** The day of a claim's own time. */
function ownDayOf(t: TimeValue | undefined): string | undefined {
  if (t?.start !== undefined && t.start.length >= 10) return t.start.slice(0, 10);
  return t?.day === undefined ? undefined : `d${t.day}`;
}

/** The hour of a claim's own time, where a clock gives it. */
function hourOf(t: TimeValue | undefined): Profile['hour'] {
  return t?.clock === undefined ? undefined : { clock: t.clock.slice(0, 2), zone: t.zone ?? 'local' };
}

/** How rare each event concept is among the predicates of the claims. */
function rarityOfConcepts(claims: readonly ClaimInContext[]): (concept: string | undefined) => number {
  const words = vocabulary();
  const rarities = rarity(
    claims.map(({ claim: { predicate } }) =>
      predicate.concept === undefined ? [] : [words.idOf(predicate.concept)],
    ),
    words,
  );
  return (concept) => (concept === undefined ? 0 : (rarities[words.idOf(concept)] ?? 0));
}

/** Profiles of all claims of an event; rare words of the event weigh much, words of every claim little. Linear. */
export function profileClaims(claims: readonly ClaimInContext[]): readonly Profile[] {
  const reader = termReader();
  const related = relations();
  const entityWords = vocabulary();
  const read = claims.map((claim) => termsOf(claim, reader));
  const named = claims.map((claim) => namedIn(claim).map(entityWords.idOf));
  const outer = <T>(list: readonly T[]): readonly T[] =>
    list.filter((_, i) => claims[i]?.claim.inner !== true);
  const rarities = {
    stems: rarity(
      outer(read).map((r) => r.stems),
      reader.stems,
    ),
    grams: rarity(
      outer(read).map((r) => r.grams),
      reader.grams,
    ),
    meanings: rarity(
      outer(read).map((r) => r.meanings),
      reader.meanings,
    ),
    entities: rarity(outer(named), entityWords),
  };
  const conceptRarity = rarityOfConcepts(outer(claims));
  const contexts = new Map<Sentence, Terms>();
  const years = saidOf(claims);
  const scale = Math.log(1 + outer(claims).length);
  return claims.map((inContext, i) => {
    const { claim, document } = inContext;
    const { year, month, day, past } = years[i] ?? unknownTime;
    const { tokens, stems, grams, meanings, concepts } = read[i] ?? termsOf(inContext, reader);
    const sentence = document.sentences[claim.sentence];
    const context =
      (sentence && contexts.get(sentence)) ??
      weigh(contextOf(inContext, tokens), rarities.stems, reader.stems);
    if (sentence) contexts.set(sentence, context);
    const ownDay = ownDayOf(claim.time);
    const hour = hourOf(claim.time);
    const agents = new Set(
      claim.arguments
        .filter((a) => a.role === 'agent')
        .flatMap((a) => (a.mention ? entityKeys(a.mention) : [])),
    );
    const actors = actorsAmong(agents);
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
      relations: related,
      concepts,
      stems: weigh(stems, rarities.stems, reader.stems),
      grams: weigh(grams, rarities.grams, reader.grams),
      meanings: weigh(meanings, rarities.meanings, reader.meanings),
      scale,
      conceptRarity: conceptRarity(claim.predicate.concept) / scale,
      context,
      entities: weigh(named[i] ?? [], rarities.entities, entityWords),
      agents,
      actors,
      answers: answersOf(inContext),
      ...journeyOf(claim, actors),
      row: rowOf(claim),
      quantities,
      facts,
      ...(ownDay === undefined ? {} : { ownDay }),
      ...(hour === undefined ? {} : { hour }),
      ...(year === undefined ? {} : { year }),
      ...(day === undefined ? {} : { day, dayAt: Date.parse(day) }),
      ...(month === undefined ? {} : { month }),
      past,
      quoted: document.quotes.some(
        (q) => q.role === 'utterance' && q.first <= claim.predicate.token && claim.predicate.token < q.last,
      ),
      roles: new Set(
        claim.arguments.filter((a) => a.start >= claim.start && a.end <= claim.end).map((a) => a.role),
      ),
      negated: claim.polarity === 'negated',
      retold: claim.retells !== undefined,
      words: (claim.retells ?? claim).first,
      speakers: claim.attribution.map((x) => x.speaker.entityId ?? x.speaker.text).join('>'),
      topic: topicOf(claim, tokens, reader.stems.words),
      headline: claim.prominence === 'headline',
      length: claim.last - claim.first,
      inner: claim.inner === true,
      first: claim.first,
      last: claim.last,
    };
  });
}
