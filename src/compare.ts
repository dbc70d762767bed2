import { clusterClaims } from './alignment/clusters.js';
import { withoutIdleInner } from './alignment/inner.js';
import { alignMembers } from './alignment/list-members.js';
import { mayJoin } from './alignment/may-join.js';
import { builtInScore, identityOf, type PairScore } from './alignment/pair-score.js';
import type { Profile } from './alignment/profile.js';
import { profileClaims } from './alignment/profile-claims.js';
import { findSharedPassages } from './alignment/shared-passages.js';
import { findClaims } from './claims/claims.js';
import { findLists } from './claims/lists/lists.js';
import { compareGroup } from './comparison/compare-group.js';
import { verdictOf } from './comparison/verdict.js';
import { findEvents } from './events/events.js';
import { languages } from './languages/registry.js';
import { mergeMentions } from './mentions/merge.js';
import { findNames } from './mentions/names/names.js';
import { findQuantities } from './mentions/quantities/quantities.js';
import { anchorTimes, findTimes } from './mentions/times/times.js';
import type { Cluster, Outside } from './model/alignment.js';
import type { Document } from './model/document.js';
import type { Finding } from './model/finding.js';
import type { Lexicon } from './model/lexicon.js';
import { buildReport } from './report/build.js';
import { diagnose } from './report/diagnose.js';
import { tellStories } from './report/tell-stories.js';
import { comparable } from './schema/parse.js';
import { compareOptions } from './schema/parse-options.js';
import type { CompareOptions, ComparisonReport, Diagnostic, Source } from './schema/types.js';
import { readDocument } from './text/document.js';
import { languageDetector, languageOf } from './text/language.js';
import { compileLexicon, isKept, type WordMemory, wordMemory } from './text/lexicon/lexicon.js';
import { readTopics } from './text/topics.js';
import { version } from './version.js';

const lexicons = new Map<string, Lexicon>();

/** The lexicon of a language, compiled when it is first needed and kept: it depends on nothing but the pack. */
function lexiconOf(language: string): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const pack = languages.find((l) => l.language === language) ?? languages[0];
  if (pack === undefined) throw new Error('no language pack');
  const lexicon = compileLexicon(pack);
  lexicons.set(language, lexicon);
  return lexicon;
}

const memories = new Map<string, WordMemory>();

/** What is known of the forms of a language; kept from one comparison to the next while it is small. */
function memoryOf(language: string): WordMemory {
  const memory = memories.get(language) ?? wordMemory(lexiconOf(language));
  memories.set(language, memory);
  return memory;
}

function forgetLarge(): void {
  for (const [language, memory] of memories) if (!isKept(memory)) memories.delete(language);
}

/** What the first stages read of the sources, in the order of their ids. */
export function readClaims(sources: readonly Source[]) {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));

  // text
  const detect = languageDetector(languages);
  const read = ordered.map((source) => {
    const where = (): string => `sources[${sources.indexOf(source)}] (${source.id})`;
    return { source, language: languageOf(source, where, detect) ?? ('en' as const) };
  });
  const bridges = new Map(
    [...new Set(read.map((r) => r.language))].map((language) => {
      const texts = read.filter((r) => r.language === language).map((r) => r.source.text);
      return [language, memoryOf(language).tools.bridgeSpelling?.(texts)] as const;
    }),
  );
  const documents = read.map(
    ({ source, language }): Document =>
      readDocument(source, language, lexiconOf(language), bridges.get(language), memoryOf(language)),
  );
  forgetLarge();

  // mentions
  const anchors = anchorTimes(documents);
  const names = findNames(documents);
  const mentions = documents.map((document, i) =>
    mergeMentions([
      findTimes(document, anchors[i] ?? { basis: 'unknown' }),
      findQuantities(document),
      names.mentions[i] ?? [],
    ]),
  );

  // claims
  const stated = documents.map((document, i) => findClaims(document, mentions[i] ?? []));
  const claims = documents.flatMap((document, i) => (stated[i] ?? []).map((claim) => ({ claim, document })));
  const lists = documents.flatMap((document, i) => findLists(document, stated[i] ?? []));

  // events
  const events = findEvents(documents, claims);
  return { ordered, documents, anchors, mentions, entities: names.entities, claims, lists, events };
}

/** What `readClaims` gives. */
export type ClaimsRead = ReturnType<typeof readClaims>;

/** The claims by what they are about; an outside model may have spoken of pairs of them. */
export function alignClaims(profiles: readonly Profile[], outside?: Outside): readonly Cluster[] {
  return withoutIdleInner(
    profiles,
    clusterClaims(profiles, (a, b) => mayJoin(profiles[a], profiles[b]), outside),
  );
}

/** What the members of each cluster agree and differ on. */
export function compareClusters(
  { ordered, anchors, claims }: ClaimsRead,
  clusters: readonly Cluster[],
  likeness: PairScore,
): readonly Finding[] {
  const published = new Map(ordered.map((s, i) => [s.id, anchors[i]?.published]));
  return clusters.map(({ members }) =>
    compareGroup(
      members.flatMap((index) => {
        const member = claims[index];
        const at = member === undefined ? undefined : published.get(member.claim.sourceId);
        return member === undefined
          ? []
          : [{ ...member, index, ...(at === undefined ? {} : { published: at }) }];
      }),
      likeness,
    ),
  );
}

/** What outside models had to do with a report: none of them took part in one of the built-in engine. */
export interface ModelsUsed {
  readonly names: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The report on what the stages found. */
export function reportOn(
  { ordered, documents, anchors, entities, claims, lists, events }: ClaimsRead,
  clusters: readonly Cluster[],
  findings: readonly Finding[],
  { topics = [] }: CompareOptions,
  models: ModelsUsed = { names: [], diagnostics: [] },
): ComparisonReport {
  const nothing: Finding = { agreements: [], differences: [] };
  const verdicts = clusters.map(({ members }, i) =>
    verdictOf(new Set(members.map((m) => claims[m]?.claim.sourceId)).size, findings[i] ?? nothing),
  );
  return buildReport({
    engine: { name: 'crossclaim', version, models: models.names },
    packs: languages,
    documents,
    languageBasis: ordered.map((s) => (s.language === undefined ? 'detected' : 'given')),
    anchors,
    claims,
    entities,
    events,
    clusters,
    findings,
    verdicts,
    passages: findSharedPassages(documents),
    lists: alignMembers(lists),
    topics: readTopics(topics),
    diagnostics: [
      ...diagnose(documents, anchors, ordered, claims, clusters, findings),
      ...tellStories(claims, events),
      ...models.diagnostics,
    ],
  });
}

/**
 * Compares reports on one event: which claims they share, where they agree, differ or conflict, what only one of them
 * reports, with the exact words on every side. Pure and synchronous; the order of the sources changes nothing.
 *
 * @param sources two or more reports, each with an `id` and its full `text`
 * @throws CrossclaimError where the input cannot be compared: fewer than two sources, a duplicate id, an empty text, a
 * text in a language that is not read, an option that is none
 */
export function compareClaims(sources: readonly Source[], options: CompareOptions = {}): ComparisonReport {
  const asked = compareOptions(options);
  const read = readClaims(comparable(sources));
  const profiles = profileClaims(read.claims, read.events);
  const clusters = alignClaims(profiles);
  const findings = compareClusters(read, clusters, identityOf(profiles, builtInScore(profiles)));
  return reportOn(read, clusters, findings, asked);
}
