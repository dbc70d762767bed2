import type { LanguagePack } from '../languages/pack.js';
import type { ClaimInContext, Cluster, SharedPassage } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { EntityRecord } from '../model/entity.js';
import type { ClaimEvent } from '../model/event.js';
import type { Finding } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { ListedMember } from '../model/list.js';
import type { TimeAnchor } from '../model/mention.js';
import type { TopicQuery } from '../model/query.js';
import { byGravity } from '../model/verdicts.js';
import type { Claim, ComparisonReport, Diagnostic, Entity, Group, Verdict } from '../schema/types.js';
import { answersOf } from './answers/answers.js';
import { coverageOf } from './coverage.js';
import { type EventsTold, eventsOf } from './events-of.js';
import { codePointCounter } from './evidence.js';
import { stableId } from './ids.js';
import { listsOf } from './lists.js';
import { namingOf } from './naming.js';
import { originOf, originsOf } from './origins.js';
import { quotationsOf } from './quotations.js';
import { namedIn } from './subject.js';
import { commonWords, telling } from './telling.js';
import { type ClaimScene, claimIds, toClaim } from './to-claim.js';
import { severities, toGroup } from './to-group.js';
import { areOfSeveralZones, publishedValue, toSource } from './to-source.js';
import { topicsOf } from './topics.js';
import { type WordingScene, wordingScene } from './wording/wording.js';

/** Everything the stages found, in the fixed order of the sources. */
export interface Findings {
  readonly engine: ComparisonReport['engine'];
  /** The languages that things are worded in for readers. */
  readonly packs: readonly LanguagePack[];
  readonly documents: readonly Document[];
  readonly languageBasis: readonly ('given' | 'detected')[];
  readonly anchors: readonly TimeAnchor[];
  readonly claims: readonly ClaimInContext[];
  readonly entities: readonly EntityRecord[];
  readonly events: readonly ClaimEvent[];
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
  readonly passages: readonly SharedPassage[];
  /** What lists hold, the members that are one together. */
  readonly lists: readonly (readonly ListedMember[])[];
  readonly topics: readonly TopicQuery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts what the stages found into the shape of the schema: ids, order, coverage, naming, quotations, topics. */
export function buildReport(found: Findings): ComparisonReport {
  const { documents } = found;
  const entityId = new Map(found.entities.map((e) => [e.key, stableId('e', e.key)]));
  const codePoints = new Map(documents.map((d) => [d.source.id, codePointCounter(d.source.text)]));
  const ids = claimIds(found.claims);
  const wording = wordingScene(found.packs, documents, found.entities);
  const claims = claimsOf(found, ids, { entityId, codePoints, wording });
  const origins = originsOf(found.passages);
  const grouped = new Set(flatMap(found.clusters, (c) => c.members));
  const events = eventsOf(found.claims, found.events, grouped, wording);
  const groups = groupsOf(found, claims, originOf(origins), events, { wording, entityId });
  const entities = found.entities.map((e): Entity => {
    const display = wording.nameOf(e.key);
    const { key, kind, label, names } = e;
    return {
      id: entityId.get(key) ?? key,
      kind,
      label,
      ...(display === undefined ? {} : { display }),
      names,
    };
  });
  const told = claims.filter((_, i) => grouped.has(i));
  const idOf = new Map(found.claims.map(({ claim }, i) => [claim, ids[i] ?? '']));
  const lists = listsOf(found.lists, idOf, codePoints);
  const answers = {
    drafts: found.claims,
    claims,
    told: found.events,
    groups,
    lists,
    wording,
    isCommon: commonWords(documents),
    entityId,
  };
  const scene = {
    stated: countBySource(told),
    firstOf: firstSources(documents),
    codePoints,
    wording,
    isOfSeveralZones: areOfSeveralZones(found.anchors),
  };
  return {
    schemaVersion: '1',
    engine: found.engine,
    sources: documents.map((d, i) =>
      toSource(d, found.languageBasis[i] ?? 'detected', found.anchors[i] ?? { basis: 'unknown' }, scene),
    ),
    origins,
    claims: told,
    entities,
    events: events.events,
    groups,
    lists,
    quotations: quotationsOf(
      documents,
      found.claims.map((c) => c.claim),
    ),
    naming: namingOf(entities),
    coverage: coverageOf(
      groups,
      documents.map((d) => d.source.id),
      new Map(told.map((c) => [c.id, c.sourceId])),
    ),
    topics: found.topics.map((topic) => ({
      id: topic.id,
      label: topic.label,
      groupIds: groups.filter((g) => g.topics.includes(topic.id)).map((g) => g.id),
      answers: answersOf(topic, answers),
    })),
    diagnostics: found.diagnostics,
  };
}

const claimsOf = (found: Findings, ids: readonly string[], scene: ClaimScene): readonly Claim[] =>
  found.claims.map((inContext, i) =>
    toClaim(inContext, ids[i] ?? '', topicsOf(inContext.claim, inContext.document, found.topics), scene),
  );

/**
 * The groups in the order of the report: what sources are at odds over first, then what stands high in them, then what most
 * of them tell, and of these what tells most.
 */
function groupsOf(
  { clusters, claims: drafts, findings, verdicts, documents, anchors, events: told }: Findings,
  claims: readonly Claim[],
  origin: ReturnType<typeof originOf>,
  events: EventsTold,
  words: { readonly wording: WordingScene; readonly entityId: ReadonlyMap<string, string> },
): readonly Group[] {
  const named = namedIn(drafts);
  const published = new Map(
    flatMap(documents, ({ source }, i) => {
      const value = publishedValue(anchors[i] ?? { basis: 'unknown' });
      return value === undefined ? [] : [[source.id, value] as const];
    }),
  );
  const nothing: Finding = { agreements: [], differences: [] };
  const isCommon = commonWords(documents);
  const ranked = clusters.map((cluster, i) => ({
    first: Math.min(...cluster.members),
    telling: Math.max(
      ...flatMap(cluster.members, (k) => {
        const draft = drafts[k];
        return draft === undefined ? [] : telling(draft, told[k], isCommon);
      }),
    ),
    group: toGroup(cluster, findings[i] ?? nothing, verdicts[i] ?? 'single-source', {
      drafts,
      claims,
      originOf: origin,
      eventOf: events.idOf,
      published,
      named,
      ...words,
    }),
  }));
  return ranked
    .sort(
      ({ group: a, ...x }, { group: b, ...y }) =>
        byGravity(a.verdict, b.verdict) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.sourceIds.length - a.sourceIds.length ||
        y.telling - x.telling ||
        x.first - y.first,
    )
    .map(({ group }) => group);
}

/** How many claims each source makes. */
function countBySource(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sourceId } of claims) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return counts;
}

/** The first source that has each text. */
function firstSources(documents: readonly Document[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { source } of documents) if (!first.has(source.text)) first.set(source.text, source.id);
  return first;
}
