import { countFact, countSlot } from '../concepts/counting.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Sentence } from '../model/document.js';
import type { Role } from '../schema/types.js';
import { answersOf } from './answers.js';
import { type ClaimTerms, contextOf, termsOf, topicOf } from './claim-terms.js';
import { claimTimes } from './claim-times.js';
import { actorsAmong, agentKeys, keysNamedIn } from './entity-keys.js';
import { journeyOf, rowOf } from './journeys.js';
import type { Profile } from './profile.js';
import { type Relations, relations } from './relations.js';
import { type Said, saidOf, unknownTime } from './said-of.js';
import { rarity, type Terms, type Vocabulary, vocabulary, weigh } from './terms.js';
import { type TermReader, termReader } from './token-terms.js';

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

/** The rarities of the terms of one kind over claims told by themselves. */
type Rarities = Readonly<Record<'stems' | 'grams' | 'meanings' | 'entities', Float64Array>>;

/** What of the claims of an event is needed to profile each. */
interface Scene {
  readonly reader: TermReader;
  readonly relations: Relations;
  readonly entityWords: Vocabulary;
  readonly rarities: Rarities;
  readonly conceptRarity: (concept: string | undefined) => number;
  readonly scale: number;
  /** The weighed stems of a sentence, found once for all its claims. */
  readonly contextOf: (claim: ClaimInContext) => Terms;
}

/** What is read of a claim before the rarity of its terms is known. */
interface Read extends ClaimTerms {
  readonly inContext: ClaimInContext;
  readonly named: readonly number[];
}

/** Profiles of all claims of an event; rare words of the event weigh much, words of every claim little. Linear. */
export function profileClaims(claims: readonly ClaimInContext[]): readonly Profile[] {
  const reader = termReader();
  const entityWords = vocabulary();
  const read = claims.map(
    (inContext): Read => ({
      inContext,
      ...termsOf(inContext, reader),
      named: keysNamedIn(inContext).map(entityWords.idOf),
    }),
  );
  const scene = sceneOf(read, reader, entityWords);
  const said = saidOf(claims);
  return read.map((one, i) => profileOf(one, said[i] ?? unknownTime, scene));
}

function sceneOf(all: readonly Read[], reader: TermReader, entityWords: Vocabulary): Scene {
  const outer = all.filter(({ inContext }) => inContext.claim.inner !== true);
  const over = (list: (one: Read) => readonly number[], words: Vocabulary): Float64Array =>
    rarity(outer.map(list), words);
  const rarities: Rarities = {
    stems: over((one) => one.stems, reader.stems),
    grams: over((one) => one.grams, reader.grams),
    meanings: over((one) => one.meanings, reader.meanings),
    entities: over((one) => one.named, entityWords),
  };
  const contexts = new Map<Sentence, Terms>();
  return {
    reader,
    relations: relations(),
    entityWords,
    rarities,
    conceptRarity: rarityOfConcepts(outer.map(({ inContext }) => inContext)),
    scale: Math.log(1 + outer.length),
    contextOf: (claim) => {
      const sentence = claim.document.sentences[claim.claim.sentence];
      const known = sentence && contexts.get(sentence);
      if (known !== undefined) return known;
      const words = contextOf(claim, reader.tokensOf(claim.document));
      const found = weigh(words, rarities.stems, reader.stems);
      if (sentence) contexts.set(sentence, found);
      return found;
    },
  };
}

function profileOf({ inContext, named, ...terms }: Read, said: Said, scene: Scene): Profile {
  const { claim, document } = inContext;
  const { reader, rarities, scale } = scene;
  const { concept } = claim.predicate;
  const agents = agentKeys(claim);
  const actors = actorsAmong(agents);
  const tokens = reader.tokensOf(document);
  return {
    sourceId: claim.sourceId,
    ...(concept === undefined ? {} : { concept }),
    relations: scene.relations,
    concepts: terms.concepts,
    stems: weigh(terms.stems, rarities.stems, reader.stems),
    grams: weigh(terms.grams, rarities.grams, reader.grams),
    meanings: weigh(terms.meanings, rarities.meanings, reader.meanings),
    scale,
    conceptRarity: scene.conceptRarity(concept) / scale,
    context: scene.contextOf(inContext),
    entities: weigh(named, rarities.entities, scene.entityWords),
    agents,
    actors,
    answers: answersOf(inContext),
    ...journeyOf(claim, actors),
    row: rowOf(claim),
    ...countsOf(claim),
    ...claimTimes(claim, said),
    quoted: isQuoted(inContext),
    roles: ownRoles(claim),
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
}

/** What a claim counts, as slots, and the facts that the counts state by themselves. */
function countsOf({
  predicate: { concept },
  arguments: args,
}: DraftClaim): Pick<Profile, 'quantities' | 'facts'> {
  const counts = args.flatMap(({ mention }) => (mention?.kind === 'quantity' ? [mention.value] : []));
  const facts = counts.map(({ of = '', unit = '' }) => countFact(concept, of, unit));
  return {
    quantities: counts.map(({ of = '', unit = '', min, max }) => ({
      slot: countSlot(concept, of, unit),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    })),
    facts: new Set(facts.filter((fact) => fact !== '')),
  };
}

/** Whether the predicate of a claim stands in a quotation. */
const isQuoted = ({ claim: { predicate }, document }: ClaimInContext): boolean =>
  document.quotes.some(
    (q) => q.role === 'utterance' && q.first <= predicate.token && predicate.token < q.last,
  );

/** Roles that the words of a claim itself fill. */
const ownRoles = ({ arguments: args, start, end }: DraftClaim): ReadonlySet<Role> =>
  new Set(args.filter((a) => a.start >= start && a.end <= end).map((a) => a.role));
