import type { ClaimInContext, Cluster, SharedPassage } from '../model/alignment.js';
import type { ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { EntityRecord } from '../model/entity.js';
import type { DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import type { ListedMember } from '../model/list.js';
import type { TimeAnchor } from '../model/mention.js';
import type { TopicQuery } from '../model/query.js';
import type {
  Argument,
  Claim,
  ComparisonReport,
  Diagnostic,
  Difference,
  Entity,
  Group,
  Origin,
  ReportSource,
  Severity,
  Verdict,
} from '../schema/types.js';
import { coverageOf } from './coverage.js';
import { codePointCounter, evidenceAt } from './evidence.js';
import { hashText, stableId } from './ids.js';
import { listsOf } from './lists.js';
import { namingOf } from './naming.js';
import { quotationsOf } from './quotations.js';
import { titleClaim } from './title.js';
import { topicsOf } from './topics.js';

/** Everything the stages found, in the fixed order of the sources. */
export interface Findings {
  readonly engine: ComparisonReport['engine'];
  readonly documents: readonly Document[];
  readonly languageBasis: readonly ('given' | 'detected')[];
  readonly anchors: readonly TimeAnchor[];
  readonly claims: readonly ClaimInContext[];
  readonly entities: readonly EntityRecord[];
  readonly clusters: readonly Cluster[];
  readonly findings: readonly Finding[];
  readonly verdicts: readonly Verdict[];
  readonly passages: readonly SharedPassage[];
  /** What lists hold, the members that are one together. */
  readonly lists: readonly (readonly ListedMember[])[];
  readonly topics: readonly TopicQuery[];
  readonly diagnostics: readonly Diagnostic[];
}

const SEVERITY: readonly Severity[] = ['headline', 'core', 'peripheral'];
const VERDICTS: readonly Verdict[] = ['conflict', 'difference', 'agreement', 'single-source'];

/** Puts what the stages found into the shape of the schema: ids, order, coverage, naming, quotations, topics. */
export function buildReport(found: Findings): ComparisonReport {
  const entityId = new Map(found.entities.map((e) => [e.key, stableId('e', e.key)]));
  const topicsByClaim = found.claims.map(({ claim, document }) => topicsOf(claim, document, found.topics));
  const ids = claimIds(found.claims);
  const counters = new Map(found.documents.map((d) => [d.source.id, codePointCounter(d.source.text)]));
  const claims = found.claims.map(({ claim, document }, i) =>
    toClaim(
      claim,
      document,
      ids[i] ?? '',
      topicsByClaim[i] ?? [],
      entityId,
      counters.get(claim.sourceId) ?? ((x) => x),
    ),
  );
  const origins = originsOf(found.passages);
  const originOf = passageIndex(found.passages, origins);
  const groups = found.clusters
    .map((cluster, i) =>
      toGroup(
        cluster,
        found.findings[i] ?? { agreements: [], differences: [] },
        found.verdicts[i] ?? 'single-source',
        found,
        claims,
        originOf,
      ),
    )
    .sort(
      (a, b) =>
        VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
        SEVERITY.indexOf(a.severity) - SEVERITY.indexOf(b.severity) ||
        b.sourceIds.length - a.sourceIds.length ||
        (a.id < b.id ? -1 : 1),
    );
  const entities = found.entities.map(
    (e): Entity => ({ id: entityId.get(e.key) ?? e.key, kind: e.kind, label: e.label, names: e.names }),
  );
  const grouped = new Set(found.clusters.flatMap((c) => c.members));
  const told = claims.filter((_, i) => grouped.has(i));
  const sourceOf = new Map(told.map((c) => [c.id, c.sourceId]));
  const stated = new Map<string, number>();
  for (const { sourceId } of told) stated.set(sourceId, (stated.get(sourceId) ?? 0) + 1);
  const firstOf = new Map<string, string>();
  for (const { source } of found.documents)
    if (!firstOf.has(source.text)) firstOf.set(source.text, source.id);
  return {
    schemaVersion: '1',
    engine: found.engine,
    sources: found.documents.map((d, i) => toSource(d, found, i, stated, firstOf)),
    origins,
    claims: told,
    entities,
    groups,
    lists: listsOf(found.lists, new Map(found.claims.map(({ claim }, i) => [claim, ids[i] ?? ''])), counters),
    quotations: quotationsOf(
      found.documents,
      found.claims.map((c) => c.claim),
    ),
    naming: namingOf(entities),
    coverage: coverageOf(
      groups,
      found.documents.map((d) => d.source.id),
      sourceOf,
    ),
    topics: found.topics.map(({ id, label }) => ({
      id,
      label,
      groupIds: groups.filter((g) => g.topics.includes(id)).map((g) => g.id),
    })),
    diagnostics: found.diagnostics,
  };
}

function claimIds(claims: readonly ClaimInContext[]): readonly string[] {
  const seen = new Map<string, number>();
  return claims.map(({ claim }) => {
    const id = stableId('c', claim.sourceId, claim.start, claim.end, claim.predicate.text);
    const n = seen.get(id) ?? 0;
    seen.set(id, n + 1);
    return n === 0 ? id : `${id}-${n + 1}`;
  });
}

function toArgument(argument: ClaimArgument, entityId: ReadonlyMap<string, string>): Argument {
  const { role, start, end, text, mention, reference } = argument;
  if (mention === undefined)
    return { role, start, end, text, ...(reference === undefined ? {} : { reference }) };
  if (mention.kind === 'ordinal')
    return {
      role,
      start,
      end,
      text,
      value: { kind: 'quantity', min: mention.value, max: mention.value, of: 'ordinal', approximate: false },
    };
  const entity = 'entity' in mention ? entityId.get(mention.entity) : undefined;
  return {
    role,
    start,
    end,
    text,
    value: mention.value,
    ...(entity === undefined ? {} : { entityId: entity }),
  };
}

function toClaim(
  claim: DraftClaim,
  document: Document,
  id: string,
  topics: readonly string[],
  entityId: ReadonlyMap<string, string>,
  codePoints: (offset: number) => number,
): Claim {
  const { predicate } = claim;
  return {
    id,
    sourceId: claim.sourceId,
    evidence: evidenceAt(document.source.text, claim.start, claim.end, codePoints),
    predicate: {
      ...(predicate.concept === undefined ? {} : { concept: predicate.concept }),
      text: predicate.text,
      start: predicate.start,
      end: predicate.end,
    },
    arguments: claim.arguments.map((a) => toArgument(a, entityId)),
    attribution: claim.attribution.map((a) => {
      const known = a.speaker.entityId === undefined ? undefined : entityId.get(a.speaker.entityId);
      const { entityId: _, ...speaker } = a.speaker;
      return { ...a, speaker: known === undefined ? speaker : { ...speaker, entityId: known } };
    }),
    polarity: claim.polarity,
    certainty: claim.certainty,
    ...(claim.time === undefined ? {} : { time: claim.time }),
    topics: [...topics],
  };
}

function originsOf(passages: readonly SharedPassage[]): readonly Origin[] {
  return passages.map(({ passages: list }) => ({
    id: stableId('o', list[0]?.sourceId ?? '', list[0]?.start ?? 0),
    passages: list,
  }));
}

/** For a claim of a source, the origin its words belong to: a shared passage, else the source itself. */
function passageIndex(
  passages: readonly SharedPassage[],
  origins: readonly Origin[],
): (claim: DraftClaim) => string {
  const bySource = new Map<string, { readonly start: number; readonly end: number; readonly id: string }[]>();
  passages.forEach(({ passages: list }, i) => {
    for (const p of list) {
      const passage = { start: p.start, end: p.end, id: origins[i]?.id ?? '' };
      const known = bySource.get(p.sourceId);
      if (known === undefined) bySource.set(p.sourceId, [passage]);
      else known.push(passage);
    }
  });
  return (claim) =>
    bySource.get(claim.sourceId)?.find((p) => p.start <= claim.start && claim.end <= p.end)?.id ??
    claim.sourceId;
}

function toGroup(
  cluster: Cluster,
  finding: Finding,
  verdict: Verdict,
  found: Findings,
  claims: readonly Claim[],
  originOf: (claim: DraftClaim) => string,
): Group {
  const members = cluster.members.flatMap((i) => (claims[i] === undefined ? [] : [claims[i]]));
  const drafts = cluster.members.flatMap((i) =>
    found.claims[i] === undefined ? [] : [found.claims[i].claim],
  );
  const id = stableId('g', members[0]?.id ?? '');
  const severity = SEVERITY[Math.min(...drafts.map((d) => SEVERITY.indexOf(d.prominence)))] ?? 'core';
  const used = new Map<string, number>();
  const claimId = (i: number): string => claims[i]?.id ?? '';
  const reading = (r: ReadingDraft): Difference['readings'][number] => ({
    ...(r.value === undefined ? {} : { value: r.value }),
    text: r.text,
    claimIds: r.claims.map(claimId),
  });
  const difference = (d: DifferenceDraft): Difference => {
    const n = used.get(d.slot) ?? 0;
    used.set(d.slot, n + 1);
    return {
      id: stableId('d', id, d.slot, n),
      slot: d.slot,
      relation: d.relation,
      causes: d.causes,
      severity,
      readings: d.readings.map(reading),
      rule: d.rule,
      because: {
        rule: d.rule,
        values: d.values,
        ...(d.judged?.note === undefined ? {} : { note: d.judged.note }),
      },
      confidence: round(d.confidence),
      ...(d.judged === undefined ? {} : { judgedBy: d.judged.by }),
    };
  };
  return {
    id,
    label: claims[titleClaim(cluster.members, found.claims, finding)]?.evidence.quote ?? '',
    topics: [...new Set(members.flatMap((m) => m.topics))].sort(),
    claimIds: members.map((m) => m.id),
    sourceIds: [...new Set(members.map((m) => m.sourceId))].sort(),
    independentOrigins: Math.max(1, new Set(drafts.map(originOf)).size),
    verdict,
    severity,
    agreements: finding.agreements.map((a) => ({
      slot: a.slot,
      ...(a.value === undefined ? {} : { value: a.value }),
      text: a.text,
      claimIds: a.claims.map(claimId),
    })),
    differences: finding.differences.map(difference),
    confidence: round(cluster.confidence),
  };
}

const round = (x: number): number => Math.round(x * 100) / 100;

/** `stated`: how many claims each source makes; `firstOf`: the first source that has a text. */
function toSource(
  document: Document,
  found: Findings,
  i: number,
  stated: ReadonlyMap<string, number>,
  firstOf: ReadonlyMap<string, string>,
): ReportSource {
  const { source } = document;
  const anchor = found.anchors[i] ?? { basis: 'unknown' as const };
  const value = anchor.published ?? (anchor.weekday === undefined ? undefined : `W-${anchor.weekday}`);
  const hash = hashText(source.text);
  const codePoints = codePointCounter(source.text);
  return {
    id: source.id,
    ...(source.title === undefined ? {} : { title: source.title }),
    ...(source.publisher === undefined ? {} : { publisher: source.publisher }),
    ...(source.url === undefined ? {} : { url: source.url }),
    language: { value: document.language, basis: found.languageBasis[i] ?? 'detected' },
    publishedAt: {
      basis: anchor.basis,
      ...(value === undefined ? {} : { value }),
      ...(anchor.evidence === undefined
        ? {}
        : { evidence: evidenceAt(source.text, anchor.evidence.start, anchor.evidence.end, codePoints) }),
    },
    sha256: hash,
    counts: {
      characters: source.text.length,
      sentences: document.sentences.filter((s) => s.role !== 'boilerplate').length,
      claims: stated.get(source.id) ?? 0,
    },
    originId: firstOf.get(source.text) ?? source.id,
  };
}
