// Scores a report against gold read by hand. docs/quality.md says what each figure is.
import { crossing, share, tally } from './differences.mjs';
import { pairUp, placeMembers } from './members.mjs';

const conflicting = new Set(['contradiction', 'attributed-dispute', 'update']);
const harmless = new Set(['framing', 'complementary']);

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
];

function harmonic(p, r) {
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function agreementsMet(gold, members, verdictOf) {
  const agreeing = gold.filter((g) => g.verdict === 'agree' && !g.contested && crossing(g));
  const met = agreeing.filter((g) => {
    const own = members.filter((m) => m.group === g);
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

/**
 * The figures of one report against gold: shares between 0 and 1, null where gold has nothing to count; the counts
 * behind those that are pooled over events; and what went wrong, for people.
 */
export function scoreReport(gold, report) {
  const members = placeMembers(gold, report);
  const { together, missed, merged } = pairUp(members);
  const sourceOf = new Map(report.claims.map((c) => [c.id, c.sourceId]));
  const differences = report.groups
    .flatMap((g) => g.differences)
    .filter((d) => new Set(d.readings.flatMap((r) => r.claimIds.map((id) => sourceOf.get(id)))).size > 1);
  const conflicts = tally(
    differences.filter((d) => conflicting.has(d.relation)),
    gold,
    members,
    (g) => g.verdict === 'contradict',
  );
  const telling = tally(
    differences.filter((d) => !harmless.has(d.relation)),
    gold,
    members,
    (g) => g.verdict === 'contradict' || g.verdict === 'differ-in-detail',
  );
  const verdictOf = new Map(report.groups.map((g) => [g.id, g.verdict]));
  const { agreeing, met } = agreementsMet(gold, members, verdictOf);
  const alone = gold.filter((g) => g.verdict === 'single-source');
  const silent = alone.filter((g) =>
    members.every((m) => m.group !== g || [...m.groups].some((id) => verdictOf.get(id) === 'single-source')),
  );
  const pairs = together.length + missed.length;
  const alignP = share(together.length, together.length + merged.length) ?? (pairs > 0 ? 0 : null);
  const alignR = share(together.length, pairs);
  const found = members.filter((m) => m.claims.size > 0);

  return {
    figures: {
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
    },
    counts: {
      conflicts: conflicts.sought.length,
      conflictsCaught: conflicts.caught.length,
      conflictsRight: conflicts.right,
      conflictsFalse: conflicts.wrong.length,
      alone: alone.length,
      silent: silent.length,
    },
    details: {
      'not found': members.filter((m) => m.claims.size === 0),
      'missed conflicts': conflicts.sought.filter((g) => !conflicts.caught.includes(g)),
      'false conflicts': conflicts.wrong,
      'false merges': merged,
      'missed pairs': missed,
    },
  };
}

function mean(values) {
  const counted = values.filter((x) => x !== null);
  return counted.length === 0 ? null : counted.reduce((a, b) => a + b, 0) / counted.length;
}

/** Mean figures over scored events, and conflicts and silence counted over all of them together. */
export function pool(scores) {
  const sum = (name) => scores.reduce((n, s) => n + s.counts[name], 0);
  const right = sum('conflictsRight');
  return {
    means: Object.fromEntries(figureNames.map((name) => [name, mean(scores.map((s) => s.figures[name]))])),
    conflictP: share(right, right + sum('conflictsFalse')) ?? 0,
    conflictR: share(sum('conflictsCaught'), sum('conflicts')) ?? 0,
    falseConflicts: sum('conflictsFalse'),
    silent: share(sum('silent'), sum('alone')),
  };
}
