import { fatesTold } from '../concepts/counting.js';
import { carries, lists, reschedules } from '../concepts/traits.js';
import { hasBody } from '../grammar/has-body.js';
import type { ClaimInContext } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Sentence } from '../model/document.js';
import type { ClaimEvent } from '../model/event.js';
import { flatMap } from '../model/flat-map.js';
import type { Mention } from '../model/mention.js';
import type { OnlyFigures } from '../model/only-figures.js';
import type { Role } from '../schema/types.js';
import { answersOf } from './answers.js';
import { contentBut, contextOf, namesOne, termsOf, topicOf } from './claim-terms.js';
import { claimTimes } from './claim-times.js';
import { actorsAmong, agentKeys, keysNamedIn, partyKeys } from './entity-keys.js';
import { type Figure, figuresOf, onlyAnswers, onlyFigures } from './figures/figures.js';
import { journeyOf, rowOf } from './journeys.js';
import { keySet } from './key-set.js';
import { type Kinship, kinship } from './kinship.js';
import { placesBySentence } from './places-by-sentence.js';
import type { Content, Profile } from './profile.js';
import { ascending } from './shared-count.js';
import {
  rarity,
  type Shelf,
  shelf,
  type Terms,
  type Vocabulary,
  vocabulary,
  type Weighed,
  weighed,
} from './terms.js';
import { type TermReader, termReader } from './token-terms.js';

/** Of a claim of whose event nothing is known. */
const UNKNOWN: ClaimEvent = { story: 0, past: false };

/** How rare each event concept is among the predicates of the claims. */
function rarityOfConcepts(claims: readonly ClaimInContext[]): (concept: string | undefined) => number {
  const words = vocabulary();
  const lists = shelf(words);
  const rarities = rarity(
    claims.map(({ claim: { predicate } }) =>
      lists.put(predicate.concept === undefined ? [] : [words.idOf(predicate.concept)]),
    ),
    lists,
  );
  return (concept) => (concept === undefined ? 0 : (rarities[words.idOf(concept)] ?? 0));
}

/** Whether a claim is told by itself, and no other of some claims of its source is of its concept, which says more than that something comes about. */
function soleAmong(claims: readonly DraftClaim[]): (claim: DraftClaim) => boolean {
  const keyOf = ({ sourceId, predicate }: DraftClaim): string => `${predicate.concept} ${sourceId}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return (claim) =>
    claim.inner !== true &&
    claim.predicate.concept !== undefined &&
    carries(claim.predicate.concept) === undefined &&
    counts.get(keyOf(claim)) === 1;
}

/** The terms of a claim of each kind, by the numbers of their lists. */
type ListOf = Readonly<
  Record<'stems' | 'grams' | 'senses' | 'entities' | 'context' | 'contextSenses', number>
>;

/** What is read of a claim before the rarity of its terms is known. */
interface Read {
  readonly inContext: ClaimInContext;
  readonly lists: ListOf;
  /** Event concepts it names. */
  readonly concepts: ReadonlySet<string>;
}

/** What of the claims of an event is needed to profile each. */
interface Scene {
  readonly reader: TermReader;
  readonly kinship: Kinship;
  /** Numbers for the sentences and places in them, and for what claims say but for their times or numbers. */
  readonly copies: Vocabulary;
  readonly contents: Vocabulary;
  /** The lists of each kind, weighed by the rarities of their terms over claims told by themselves. */
  readonly terms: Readonly<Record<keyof ListOf, Weighed>>;
  readonly conceptRarity: (concept: string | undefined) => number;
  /** Whether a claim is the only one of its source, of those told by themselves, that is of its concept. */
  readonly isSole: (claim: DraftClaim) => boolean;
  readonly scale: number;
  /** The places that claims of its sentence name. */
  readonly placesOf: (claim: ClaimInContext) => readonly number[];
  readonly parties: Vocabulary;
  readonly only: OnlyFigures;
}

/** Profiles of all claims, with the events they tell of; rare words weigh much, words of every claim little. Linear. */
export function profileClaims(
  claims: readonly ClaimInContext[],
  events: readonly ClaimEvent[],
): readonly Profile[] {
  const reader = termReader();
  const shelves = shelvesOf(reader);
  const read = claims.map(claimReader(reader, shelves));
  const scene = sceneOf(read, reader, shelves, onlyFigures(claims));
  const figures = figuresOf(claims);
  return read.map((one, i) => profileOf(one, events[i] ?? UNKNOWN, figures[i] ?? [], scene));
}

/** An empty shelf for each kind of terms, and the numbers of entities. */
function shelvesOf({ stems, grams, senses }: TermReader) {
  const entityWords = vocabulary();
  const shelves: Readonly<Record<keyof ListOf, Shelf>> = {
    stems: shelf(stems),
    grams: shelf(grams),
    senses: shelf(senses),
    entities: shelf(entityWords),
    context: shelf(stems),
    contextSenses: shelf(senses),
  };
  return { shelves, entityWords };
}

type Shelves = ReturnType<typeof shelvesOf>;

/** Reads the terms of a claim; those of its sentence are found once for all its claims, and runs of letters once for all of the same words. */
function claimReader(reader: TermReader, { shelves, entityWords }: Shelves): (claim: ClaimInContext) => Read {
  const contexts = new Map<Sentence, Pick<ListOf, 'context' | 'contextSenses'>>();
  const contextAt = (claim: ClaimInContext): Pick<ListOf, 'context' | 'contextSenses'> => {
    const sentence = claim.document.sentences[claim.claim.sentence];
    const known = sentence && contexts.get(sentence);
    if (known !== undefined) return known;
    const { stems, senses } = contextOf(claim, reader.tokensOf(claim.document));
    const found = { context: shelves.context.put(stems), contextSenses: shelves.contextSenses.put(senses) };
    if (sentence) contexts.set(sentence, found);
    return found;
  };
  const gramsByStems: number[] = [];
  return (inContext) => {
    const { stems: words, senses, concepts } = termsOf(inContext, reader);
    const stems = shelves.stems.put(words);
    gramsByStems[stems] ??= shelves.grams.put(flatMap(words, reader.gramsOf));
    return {
      inContext,
      concepts,
      lists: {
        stems,
        grams: gramsByStems[stems] ?? 0,
        senses: shelves.senses.put(senses),
        entities: shelves.entities.put(keysNamedIn(inContext).map(entityWords.idOf)),
        ...contextAt(inContext),
      },
    };
  };
}

function sceneOf(all: readonly Read[], reader: TermReader, { shelves }: Shelves, only: OnlyFigures): Scene {
  const outer = all.filter(({ inContext }) => inContext.claim.inner !== true);
  const raritiesOf = (kind: keyof ListOf): Float64Array =>
    rarity(
      outer.map(({ lists }) => lists[kind]),
      shelves[kind],
    );
  const [stems, senses] = [raritiesOf('stems'), raritiesOf('senses')];
  return {
    reader,
    kinship: kinship(),
    contents: vocabulary(),
    copies: vocabulary(),
    parties: vocabulary(),
    only,
    terms: {
      stems: weighed(shelves.stems, stems),
      grams: weighed(shelves.grams, raritiesOf('grams')),
      senses: weighed(shelves.senses, senses),
      entities: weighed(shelves.entities, raritiesOf('entities')),
      context: weighed(shelves.context, stems),
      contextSenses: weighed(shelves.contextSenses, senses),
    },
    conceptRarity: rarityOfConcepts(outer.map(({ inContext }) => inContext)),
    isSole: soleAmong(outer.map(({ inContext }) => inContext.claim)),
    scale: Math.log(1 + outer.length),
    placesOf: placesBySentence(all.map(({ inContext }) => inContext)),
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
  { inContext, lists, concepts }: Read,
  event: ClaimEvent,
  figures: readonly Figure[],
  scene: Scene,
): Profile {
  const { claim, document } = inContext;
  const { reader, scale } = scene;
  const termsIn = (kind: keyof ListOf): Terms => ({ of: scene.terms[kind], list: lists[kind] });
  const { concept } = claim.predicate;
  const agents = agentKeys(claim);
  const actors = actorsAmong(agents);
  const tokens = reader.tokensOf(document);
  const headline = claim.prominence === 'headline';
  const { journeys, towns } = journeyOf(claim, actors);
  const times = claimTimes(claim, event, document.source.publishedAt);
  const undated = content(contentBut('time', inContext, tokens), scene);
  const isPlain = !claim.arguments.some(
    ({ mention }) => mention !== undefined && SET_ASIDE.has(mention.kind),
  );
  return {
    sourceId: claim.sourceId,
    concept,
    act: concept === undefined ? undefined : scene.kinship.idOf(concept),
    kinship: scene.kinship,
    contents: contentsOf(concept, concepts, scene.kinship),
    concepts,
    stems: termsIn('stems'),
    grams: termsIn('grams'),
    senses: termsIn('senses'),
    scale,
    sole: scene.isSole(claim),
    conceptRarity: scene.conceptRarity(concept) / scale,
    context: termsIn('context'),
    contextSenses: termsIn('contextSenses'),
    entities: termsIn('entities'),
    agents,
    actors,
    answers: answersIn(inContext, scene),
    journeys,
    towns,
    row: rowOf(claim),
    figures,
    spared: claim.spared ?? [],
    suffered: sufferedIn(claim),
    position: claim.sentence / Math.max(document.sentences.length, 1),
    places: scene.placesOf(inContext),
    parties: ascending(partyKeys(claim).map(scene.parties.idOf)),
    language: document.language,
    ownDay: times.ownDay,
    hour: times.hour,
    year: times.year,
    day: times.day,
    dayAt: times.dayAt,
    untilAt: times.untilAt,
    month: times.month,
    past: times.past,
    toCome: times.ahead || claim.certainty === 'planned' || reschedules(concept),
    runsOn: times.runsOn,
    story: event.story,
    roles: ownRoles(claim),
    negated: claim.polarity === 'negated',
    isLine: document.sentences.length === 1,
    measure: claim.measure,
    retold: claim.retells !== undefined,
    words: (claim.retells ?? claim).first,
    speakers: claim.attribution.map((x) => x.speaker.entityId ?? x.speaker.text).join('>'),
    topic: headline ? topicOf(claim, tokens) : [],
    copied: scene.copies.idOf(copiedFrom(inContext)),
    undated,
    unfigured: isPlain ? undated : content(contentBut('quantity', inContext, tokens), scene),
    namesOne: namesOne(claim, document),
    headline,
    hasBody: headline && hasBody(document),
    length: claim.last - claim.first,
    inner: claim.inner === true,
    first: claim.first,
    last: claim.last,
  };
}

/** The questions that a claim answers; most claims answer none, and share one set. */
function answersIn(inContext: ClaimInContext, { only }: Scene): ReadonlySet<string> {
  const [asked, figures] = [answersOf(inContext), onlyAnswers(only, inContext)];
  return figures.length === 0 ? asked : new Set([...asked, ...figures]);
}

/** Mentions whose words are left out where claims are held against one another but for their times or numbers. */
const SET_ASIDE: ReadonlySet<Mention['kind']> = new Set(['time', 'quantity']);

const content = (stems: readonly number[], { contents }: Scene): Content => ({
  id: contents.idOf(stems.join(' ')),
  stems,
});

const listsContents = (concept: string | undefined): boolean => lists(concept) !== undefined;

/** What events a claim names that only says that something is allowed, covered or aimed at. */
const contentsOf = (
  concept: string | undefined,
  named: ReadonlySet<string>,
  { idOf }: Kinship,
): readonly number[] | undefined =>
  listsContents(concept) ? [...named].filter((id) => !listsContents(id)).map(idOf) : undefined;

/** Roles that the words of a claim itself fill. */
const ownRoles = ({ arguments: args, start, end }: DraftClaim): ReadonlySet<Role> =>
  keySet(args.filter((a) => a.start >= start && a.end <= end).map((a) => a.role));

/** The fates of which a claim that affirms them counts at least one. */
function sufferedIn({ predicate, polarity, arguments: args }: DraftClaim): ReadonlySet<string> {
  if (polarity === 'negated') return keySet<string>([]);
  const counts = flatMap(args, ({ mention }) => (mention?.kind === 'quantity' ? [mention.value] : []));
  return keySet(fatesTold(predicate.concept, counts));
}
