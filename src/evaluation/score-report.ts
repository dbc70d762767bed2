import type { GoldGroup } from './gold.js';
import { type Member, pairUp, placeMembers, type Scorable } from './members.js';
import { crossing, share, tally } from './tally.js';

const conflicting: ReadonlySet<string> = new Set(['contradiction', 'attributed-dispute', 'update']);
const harmless: ReadonlySet<string> = new Set(['framing', 'complementary']);

/** The names of the figures, in the order of the tables. */
export const figureNames = [
  'found',
  'alignP',
  'alignR',
  'alignF1',
  'conflP',
  'conflR',
  'conflF1',
  'diffP',
  'diffR',
  'agreeR',
  'silent',
] as const;

/** Shares between 0 and 1; null where gold has nothing to count. */
export type Figures = Readonly<Record<(typeof figureNames)[number], number | null>>;

/** What tables call them. */
export const figureTitles: Readonly<Record<keyof Figures, string>> = {
  found: 'found',
  alignP: 'align P',
  alignR: 'align R',
  alignF1: 'align F1',
  conflP: 'conflict P',
  conflR: 'conflict R',
  conflF1: 'conflict F1',
  diffP: 'difference P',
  diffR: 'difference R',
  agreeR: 'agree R',
  silent: 'silent',
};

/** The counts behind the figures that are pooled over events. */
export interface Counts {
  readonly conflicts: number;
  readonly conflictsCaught: number;
  readonly conflictsRight: number;
  readonly conflictsFalse: number;
  readonly alone: number;
  readonly silent: number;
}

/** The figures of one report against gold, the counts behind those that are pooled over events, and what went wrong. */
export function scoreReport(gold: readonly GoldGroup[], report: Scorable) {
  const members = placeMembers(gold, report);
  const { together, missed, merged } = pairUp(members);
  const sourceOf = new Map(report.claims.map(({ id, sourceId }) => [id, sourceId]));
  const differences = report.groups
    .flatMap((group) => group.differences)
    .filter(
      ({ readings }) =>
        new Set(readings.flatMap(({ claimIds }) => claimIds.map((id) => sourceOf.get(id)))).size > 1,
    );
  const conflicts = tally(
    differences.filter(({ relation }) => conflicting.has(relation)),
    gold,
    members,
    ({ verdict }) => verdict === 'contradict',
  );
  const telling = tally(
    differences.filter(({ relation }) => !harmless.has(relation)),
    gold,
    members,
    ({ verdict }) => verdict === 'contradict' || verdict === 'differ-in-detail',
  );
  const verdictOf = new Map(report.groups.map(({ id, verdict }) => [id, verdict]));
  const { agreeing, met } = agreementsMet(gold, members, verdictOf);
  const alone = gold.filter(({ verdict }) => verdict === 'single-source');
  const silent = alone.filter((group) =>
    members.every(
      (member) =>
        member.group !== group || [...member.groups].some((id) => verdictOf.get(id) === 'single-source'),
    ),
  );
  const pairs = together.length + missed.length;
  const alignP = share(together.length, together.length + merged.length) ?? (pairs > 0 ? 0 : null);
  const alignR = share(together.length, pairs);
  const found = members.filter(({ claims }) => claims.size > 0);
  const figures: Figures = {
    found: share(found.length, members.length),
    alignP,
    alignR,
    alignF1: harmonic(alignP, alignR),
    conflP: conflicts.precision,
    conflR: conflicts.recall,
    conflF1: harmonic(conflicts.precision, conflicts.recall),
    diffP: telling.precision,
    diffR: telling.recall,
    agreeR: share(met.length, agreeing.length),
    silent: share(silent.length, alone.length),
  };
  const counts: Counts = {
    conflicts: conflicts.sought.length,
    conflictsCaught: conflicts.caught.length,
    conflictsRight: conflicts.right,
    conflictsFalse: conflicts.wrong.length,
    alone: alone.length,
    silent: silent.length,
  };
  return {
    figures,
    counts,
    details: {
      'not found': members.filter(({ claims }) => claims.size === 0),
      'missed conflicts': conflicts.sought.filter((group) => !conflicts.caught.includes(group)),
      'false conflicts': conflicts.wrong,
      'false merges': merged,
      'missed pairs': missed,
    },
  };
}

function agreementsMet(
  gold: readonly GoldGroup[],
  members: readonly Member[],
  verdictOf: ReadonlyMap<string, string>,
) {
  const agreeing = gold.filter((group) => group.verdict === 'agree' && !group.contested && crossing(group));
  const met = agreeing.filter((group) => {
    const own = members.filter((member) => member.group === group);
    return own.some((a, i) =>
      own
        .slice(i + 1)
        .some(
          (b) =>
            a.source !== b.source &&
            [...a.groups].some((id) => b.groups.has(id) && verdictOf.get(id) === 'agreement'),
        ),
    );
  });
  return { agreeing, met };
}

function harmonic(p: number | null, r: number | null): number | null {
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
