import type { Cluster } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import { isByRule } from '../model/difference.js';
import type { DifferenceDraft, Finding, ReadingDraft } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import type { AnyDifference, Claim, Difference, Display, Group, Severity, Verdict } from '../schema/types.js';
import { contrastsOf } from './contrasts.js';
import { displayOf, phraseOf, readingDisplays } from './display.js';
import { differenceId, stableId } from './ids.js';
import { inReadingOrder, type Published } from './reading-order.js';
import { type SubjectScene, subjectOf } from './subject.js';
import { titleClaim } from './title.js';

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ['headline', 'core', 'peripheral'];

/** All claims of a report, as found and as given, and the origin that the words of each belong to. */
export interface GroupScene extends SubjectScene {
  readonly claims: readonly Claim[];
  readonly originOf: (claim: DraftClaim) => string;
  /** The id of the event that a claim, by index, tells of. */
  readonly eventOf: (claim: number) => string;
  readonly published: Published;
}

/** A cluster as the report gives it, with what was found of it. */
export function toGroup(cluster: Cluster, finding: Finding, verdict: Verdict, scene: GroupScene): Group {
  const { drafts: told, claims, originOf, eventOf, wording } = scene;
  const members = flatMap(cluster.members, (i) => (claims[i] === undefined ? [] : [claims[i]]));
  const drafts = flatMap(cluster.members, (i) => (told[i] === undefined ? [] : [told[i].claim]));
  const id = stableId('g', members[0]?.id ?? '');
  const severity = severities[Math.min(...drafts.map((d) => severities.indexOf(d.prominence)))] ?? 'core';
  const used = new Map<string, number>();
  const claimId = (i: number): string => claims[i]?.id ?? '';
  const reading = (r: ReadingDraft, display: Display | undefined): Difference['readings'][number] => ({
    ...(r.value === undefined ? {} : { value: r.value }),
    text: r.text,
    ...displayed(display),
    claimIds: r.claims.map(claimId),
  });
  const difference = (d: DifferenceDraft): Difference => {
    const order = inReadingOrder(d.readings, told, scene.published);
    const displays = readingDisplays(wording, d.slot, d.readings, told);
    const parallel = d.values.length === d.readings.length;
    const n = used.get(d.slot) ?? 0;
    used.set(d.slot, n + 1);
    const made: AnyDifference = {
      id: differenceId(id, d.slot, n),
      slot: d.slot,
      relation: d.relation,
      causes: d.causes,
      severity,
      readings: flatMap(order, (k) => {
        const one = d.readings[k];
        return one === undefined ? [] : [reading(one, displays[k])];
      }),
      rule: d.rule,
      because: {
        rule: d.rule,
        values: parallel ? order.map((k) => d.values[k] ?? '') : d.values,
        ...(d.judged?.note === undefined ? {} : { note: d.judged.note }),
      },
      confidence: round(d.confidence),
      ...(d.judged === undefined ? {} : { judgedBy: d.judged.by }),
    };
    if (!isByRule(made)) throw new Error(`the rule ${d.rule} does not give ${d.relation}`);
    return made;
  };
  const title = titleClaim(cluster.members, told, finding);
  const contrasts = contrastsOf(cluster.members, finding, told);
  return {
    id,
    eventId: commonest(cluster.members.map(eventOf)),
    subject: subjectOf(cluster.members, title, finding, scene),
    label: claims[title]?.evidence.quote ?? '',
    topics: [...new Set(flatMap(members, (m) => m.topics))].sort(),
    claimIds: members.map((m) => m.id),
    sourceIds: [...new Set(members.map((m) => m.sourceId))].sort(),
    independentOrigins: Math.max(1, new Set(drafts.map(originOf)).size),
    verdict,
    severity,
    agreements: finding.agreements.map((a) => ({
      slot: a.slot,
      ...(a.value === undefined ? {} : { value: a.value }),
      text: a.text,
      ...displayed(
        displayOf(wording, a.value) ?? phraseOf(wording, a.slot, a.text, told[a.claims[0] ?? -1]?.claim),
      ),
      claimIds: a.claims.map(claimId),
      ...(a.judgedBy === undefined ? {} : { judgedBy: a.judgedBy }),
    })),
    differences: finding.differences.map(difference),
    ...(contrasts.length === 0
      ? {}
      : {
          contrasts: contrasts.map(({ claim, against, spans }) => ({
            claimId: claimId(claim),
            against: claimId(against),
            spans,
          })),
        }),
    confidence: round(cluster.confidence),
  };
}

const displayed = (display: Display | undefined): { readonly display?: Display } =>
  display === undefined ? {} : { display };

/** What stands most often in a list; of several, the first. */
function commonest(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? '';
}

/** Hundredths are as exact as a confidence is known. */
const round = (x: number): number => Math.round(x * 100) / 100;
