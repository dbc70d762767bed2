import type { ClaimInContext, Cluster } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import type { Claim, Difference, Group, Severity, Verdict } from '../schema/types.js';
import { stableId } from './ids.js';
import { titleClaim } from './title.js';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['headline', 'core', 'peripheral'];

/** All claims of a report, as found and as given, and the origin that the words of each belong to. */
export interface GroupScene {
  readonly drafts: readonly ClaimInContext[];
  readonly claims: readonly Claim[];
  readonly originOf: (claim: DraftClaim) => string;
}

/** A cluster as the report gives it, with what was found of it. */
export function toGroup(
  cluster: Cluster,
  finding: Finding,
  verdict: Verdict,
  { drafts: told, claims, originOf }: GroupScene,
): Group {
  const members = cluster.members.flatMap((i) => (claims[i] === undefined ? [] : [claims[i]]));
  const drafts = cluster.members.flatMap((i) => (told[i] === undefined ? [] : [told[i].claim]));
  const id = stableId('g', members[0]?.id ?? '');
  const severity = severities[Math.min(...drafts.map((d) => severities.indexOf(d.prominence)))] ?? 'core';
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
    label: claims[titleClaim(cluster.members, told, finding)]?.evidence.quote ?? '',
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
      ...(a.judgedBy === undefined ? {} : { judgedBy: a.judgedBy }),
    })),
    differences: finding.differences.map(difference),
    confidence: round(cluster.confidence),
  };
}

/** Hundredths are as exact as a confidence is known. */
const round = (x: number): number => Math.round(x * 100) / 100;
