import { clusterClaims } from './alignment/clusters/clusters.js';
import { onlyFigures } from './alignment/figures/figures.js';
import { withoutIdleInner } from './alignment/inner.js';
import { alignMembers } from './alignment/list-members.js';
import { mayJoinAmong } from './alignment/may-join.js';
import { builtInScore, identityOf, type PairScore } from './alignment/pair-score.js';
import type { Profile } from './alignment/profile.js';
import { profileClaims } from './alignment/profile-claims.js';
import { findSharedPassages } from './alignment/shared-passages.js';
import { checkClaims, checkTexts } from './check-texts.js';
import { findClaims } from './claims/claims.js';
import { findLists } from './claims/lists/lists.js';
import { compareGroup } from './comparison/compare-group.js';
import { tellsMore } from './comparison/tells-more.js';
import { verdictOf } from './comparison/verdict.js';
import { findEvents } from './events/events.js';
import { isSameData, kept } from './kept.js';
import { languages } from './languages/registry.js';
import { mergeMentions } from './mentions/merge.js';
import { findNames } from './mentions/names/names.js';
import { findQuantities } from './mentions/quantities/quantities.js';
import { anchorTimes, findTimes } from './mentions/times/times.js';
import type { Cluster, Outside } from './model/alignment.js';
import type { Finding } from './model/finding.js';
import { flatMap } from './model/flat-map.js';
import type { Mention, TimeAnchor } from './model/mention.js';
import { type Given, readDocuments, sourceOf } from './read-documents.js';
import { comparableReports } from './read-source.js';
import { buildReport } from './report/build.js';
import { diagnose } from './report/diagnose.js';
import { tellStories } from './report/tell-stories.js';
import { compareOptions } from './schema/parse-options.js';
import type { CompareOptions, ComparisonReport, Diagnostic, ReadSource, Source } from './schema/types.js';
import { readTopics } from './text/topics.js';
import { version } from './version.js';

const UNKNOWN: TimeAnchor = { basis: 'unknown' };
const NOTHING: readonly Mention[] = [];

// What is found in a document that was read before, and stays as it is with other reports beside it.
const keptTimes = kept(findTimes, isSameData);
const keptQuantities = kept((document) => findQuantities(document));
const keptMentions = kept((_, mentions: readonly Mention[]) => mentions, isSameData);
const keptClaims = kept(findClaims);

/** What the first stages read of the reports, in the order of their ids. */
export function readClaims(given: readonly Given[], limits: CompareOptions = {}) {
  // text
  checkTexts(
    given.map((one) => sourceOf(one).text),
    limits,
  );
  const documents = readDocuments(given);
  const ordered = documents.map(({ source }) => source);

  // mentions
  const anchors = anchorTimes(documents);
  const names = findNames(documents);
  const mentions = documents.map((document, i) =>
    keptMentions(
      document,
      mergeMentions([
        keptTimes(document, anchors[i] ?? UNKNOWN),
        keptQuantities(document, undefined),
        names.mentions[i] ?? [],
      ]),
    ),
  );

  // claims
  const stated = documents.map((document, i) => keptClaims(document, mentions[i] ?? NOTHING));
  const claims = flatMap(documents, (document, i) => (stated[i] ?? []).map((claim) => ({ claim, document })));
  checkClaims(claims.length, limits);
  const lists = flatMap(documents, (document, i) => findLists(document, stated[i] ?? []));

  // events
  const events = findEvents(documents, claims);
  return { ordered, documents, anchors, mentions, entities: names.entities, claims, lists, events };
}

/** What `readClaims` gives. */
export type ClaimsRead = ReturnType<typeof readClaims>;

/** The claims by what they are about; an outside model may have spoken of pairs of them. */
export function alignClaims(profiles: readonly Profile[], outside?: Outside): readonly Cluster[] {
  return withoutIdleInner(profiles, clusterClaims(profiles, mayJoinAmong(profiles), outside));
}

/** What the members of each cluster agree and differ on. */
export function compareClusters(
  { ordered, anchors, claims }: ClaimsRead,
  clusters: readonly Cluster[],
  likeness: PairScore,
): readonly Finding[] {
  const published = new Map(ordered.map((s, i) => [s.id, anchors[i]?.published]));
  const only = onlyFigures(claims);
  return clusters.map(({ members }) =>
    compareGroup(
      flatMap(members, (index) => {
        const member = claims[index];
        if (member === undefined) return [];
        const { claim, document } = member;
        const at = published.get(claim.sourceId);
        return [
          {
            claim,
            document,
            index,
            ...(at === undefined ? {} : { published: at }),
            only,
          },
        ];
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
  allClusters: readonly Cluster[],
  allFindings: readonly Finding[],
  { topics = [] }: CompareOptions,
  models: ModelsUsed = { names: [], diagnostics: [] },
): ComparisonReport {
  const more = tellsMore(claims, allClusters, allFindings);
  const clusters = allClusters.filter((_, i) => more[i]);
  const findings = allFindings.filter((_, i) => more[i]);
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
 * @param sources two or more reports, each with an `id` and its full `text`, or as `readSource` has read it
 * @throws CrossclaimError where the input cannot be compared: fewer than two sources, a duplicate id, an empty text, a
 * text in a language that is not read, an option that is none
 * @example
 * const report = compareClaims([
 *   { id: 'a', text: 'The two ministers signed the agreement in Rabat on Tuesday.' },
 *   { id: 'b', text: 'The agreement was signed in Rabat on Wednesday.' },
 * ]);
 * for (const { verdict, subject } of report.groups) console.log(verdict, subject.label.en);
 */
export function compareClaims(
  sources: readonly (Source | ReadSource)[],
  options: CompareOptions = {},
): ComparisonReport {
  const asked = compareOptions(options);
  const read = readClaims(comparableReports(sources), asked);
  const profiles = profileClaims(read.claims, read.events);
  const clusters = alignClaims(profiles);
  const findings = compareClusters(read, clusters, identityOf(profiles, builtInScore(profiles)));
  return reportOn(read, clusters, findings, asked);
}
