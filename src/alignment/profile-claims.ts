import { fateSuffered } from '../concepts/counting.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Sentence } from '../model/document.js';
import type { ClaimEvent } from '../model/event.js';
import type { Role } from '../schema/types.js';
import { answersOf } from './answers.js';
import {
  type ClaimTerms,
  contextOf,
  namesOne,
  termsOf,
  topicOf,
  undatedOf,
  unfiguredOf,
} from './claim-terms.js';
import { claimTimes } from './claim-times.js';
import { actorsAmong, agentKeys, keysNamedIn, partyKeys } from './entity-keys.js';
import { type Figure, figuresOf } from './figures/figures.js';
import { journeyOf, rowOf } from './journeys.js';
import { keySet } from './key-set.js';
import { type Kinship, kinship } from './kinship.js';
import { placesBySentence } from './places-by-sentence.js';
import type { Profile } from './profile.js';
import { rarity, type Terms, type Vocabulary, vocabulary, weigher } from './terms.js';
import { type TermReader, termReader } from './token-terms.js';

/** Of a claim of whose event nothing is known. */
const UNKNOWN: ClaimEvent = { story: 0, past: false };

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

/** Weighs the terms of each kind by their rarities over claims told by themselves. */
type Weighers = Readonly<
  Record<'stems' | 'grams' | 'senses' | 'entities', (list: readonly number[]) => Terms>
>;

/** The weighed words of a sentence. */
interface Context {
  readonly stems: Terms;
  readonly senses: Terms;
}

/** What of the claims of an event is needed to profile each. */
interface Scene {
  readonly reader: TermReader;
  readonly areKin: Kinship;
  /** Numbers for the sentences, and for places in them. */
  readonly copies: Vocabulary;
  readonly weigh: Weighers;
  readonly conceptRarity: (concept: string | undefined) => number;
  readonly scale: number;
  /** The weighed words of a sentence, found once for all its claims. */
  readonly contextOf: (claim: ClaimInContext) => Context;
  /** The places that claims of its sentence name. */
  readonly placesOf: (claim: ClaimInContext) => ReadonlySet<string>;
}

/** What is read of a claim before the rarity of its terms is known. */
interface Read extends ClaimTerms {
  readonly inContext: ClaimInContext;
  readonly named: readonly number[];
}

/** Profiles of all claims, with the events they tell of; rare words weigh much, words of every claim little. Linear. */
export function profileClaims(
  claims: readonly ClaimInContext[],
  events: readonly ClaimEvent[],
): readonly Profile[] {
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
  const figures = figuresOf(claims);
  return read.map((one, i) => profileOf(one, events[i] ?? UNKNOWN, figures[i] ?? [], scene));
}

function sceneOf(all: readonly Read[], reader: TermReader, entityWords: Vocabulary): Scene {
  const outer = all.filter(({ inContext }) => inContext.claim.inner !== true);
  const over = (list: (one: Read) => readonly number[], words: Vocabulary): Weighers['stems'] =>
    weigher(words, rarity(outer.map(list), words));
  const weigh: Weighers = {
    stems: over((one) => one.stems, reader.stems),
    grams: over((one) => one.grams, reader.grams),
    senses: over((one) => one.senses, reader.senses),
    entities: over((one) => one.named, entityWords),
  };
  const contexts = new Map<Sentence, Context>();
  return {
    reader,
    areKin: kinship(),
    copies: vocabulary(),
    weigh,
    conceptRarity: rarityOfConcepts(outer.map(({ inContext }) => inContext)),
    scale: Math.log(1 + outer.length),
    placesOf: placesBySentence(all.map(({ inContext }) => inContext)),
    contextOf: (claim) => {
      const sentence = claim.document.sentences[claim.claim.sentence];
      const known = sentence && contexts.get(sentence);
      if (known !== undefined) return known;
      const words = contextOf(claim, reader.tokensOf(claim.document));
      const found = {
        stems: weigh.stems(words.stems),
        senses: weigh.senses(words.senses),
      };
      if (sentence) contexts.set(sentence, found);
      return found;
    },
  };
}

/** The words of the sentence of a claim, after its place in them. */
function copiedFrom({ claim, document }: ClaimInContext): string {
  const sentence = document.sentences[claim.sentence];
  if (sentence === undefined) return `${claim.sourceId} ${claim.start}`;
  const place = [claim.first, claim.last, claim.predicate.token].map((at) => at - sentence.first);
  return `${place.join(' ')} ${document.source.text.slice(sentence.start, sentence.end)}`;
}

function profileOf(
  { inContext, named, ...terms }: Read,
  event: ClaimEvent,
  figures: readonly Figure[],
  scene: Scene,
): Profile {
  const { claim, document } = inContext;
  const { reader, weigh, scale } = scene;
  const { concept } = claim.predicate;
  const agents = agentKeys(claim);
  const actors = actorsAmong(agents);
  const tokens = reader.tokensOf(document);
  const context = scene.contextOf(inContext);
  const headline = claim.prominence === 'headline';
  const { journeys, towns } = journeyOf(claim, actors);
  const times = claimTimes(claim, event);
  return {
    sourceId: claim.sourceId,
    concept,
    areKin: scene.areKin,
    concepts: terms.concepts,
    stems: weigh.stems(terms.stems),
    grams: weigh.grams(terms.grams),
    senses: weigh.senses(terms.senses),
    scale,
    conceptRarity: scene.conceptRarity(concept) / scale,
    context: context.stems,
    contextSenses: context.senses,
    entities: weigh.entities(named),
    agents,
    actors,
    answers: answersOf(inContext),
    journeys,
    towns,
    row: rowOf(claim),
    figures,
    spared: claim.spared ?? [],
    suffered: sufferedIn(claim),
    position: claim.sentence / Math.max(document.sentences.length, 1),
    places: scene.placesOf(inContext),
    parties: partyKeys(claim),
    language: document.language,
    ownDay: times.ownDay,
    hour: times.hour,
    year: times.year,
    day: times.day,
    dayAt: times.dayAt,
    untilAt: times.untilAt,
    month: times.month,
    past: times.past,
    story: event.story,
    roles: ownRoles(claim),
    negated: claim.polarity === 'negated',
    retold: claim.retells !== undefined,
    words: (claim.retells ?? claim).first,
    speakers: claim.attribution.map((x) => x.speaker.entityId ?? x.speaker.text).join('>'),
    topic: headline ? topicOf(claim, tokens, reader.stems.words) : keySet<string>([]),
    copied: scene.copies.idOf(copiedFrom(inContext)),
    undated: undatedOf(inContext, tokens),
    unfigured: unfiguredOf(inContext, tokens),
    namesOne: namesOne(claim, document),
    headline,
    length: claim.last - claim.first,
    inner: claim.inner === true,
    first: claim.first,
    last: claim.last,
  };
}

/** Roles that the words of a claim itself fill. */
const ownRoles = ({ arguments: args, start, end }: DraftClaim): ReadonlySet<Role> =>
  keySet(args.filter((a) => a.start >= start && a.end <= end).map((a) => a.role));

/** The fates of which a claim that affirms them counts at least one. */
function sufferedIn({ predicate, polarity, arguments: args }: DraftClaim): ReadonlySet<string> {
  if (polarity === 'negated') return keySet<string>([]);
  const counts = args.flatMap(({ mention }) => (mention?.kind === 'quantity' ? [mention.value] : []));
  const some = counts.filter(({ min = 0, unit }) => min > 0 && unit === undefined);
  return keySet(some.map(({ of = '' }) => fateSuffered(predicate.concept, of)).filter((fate) => fate !== ''));
}
