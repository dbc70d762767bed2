// Scores a report against gold read by hand. docs/quality.md says what each figure is.
import { lengthOf, overlap } from './spans.mjs';

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

/** A share, or null where there is nothing to count. */
const share = (part, whole) => (whole === 0 ? null : part / whole);

function harmonic(p, r) {
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Whether a claim states a member of gold: it covers half of it and is still a clause beside it. */
function states(claim, member) {
  const length = lengthOf(member);
  const { evidence } = claim;
  return (
    claim.sourceId === member.source &&
    overlap(evidence, member) >= 0.5 * length &&
    lengthOf(evidence) <= 3 * length + 60
  );
}

const meets = (some, others) => [...some].some((x) => others.has(x));

/** Every member of gold, with the claims that state it and the groups these are in. */
function placeMembers(gold, report) {
  const groupOf = new Map(report.groups.flatMap((g) => g.claimIds.map((id) => [id, g.id])));
  return gold.flatMap((group) =>
    group.members.map(({ source, start, end, quote }) => {
      const claims = report.claims.filter((c) => states(c, { source, start, end })).map((c) => c.id);
      return {
        group,
        source,
        start,
        end,
        quote,
        claims: new Set(claims),
        groups: new Set(claims.map((id) => groupOf.get(id))),
      };
    }),
  );
}

const near = (a, b) => (a.near?.includes(b.id) || b.near?.includes(a.id)) ?? false;

/** Whether the source of `at` states the other fact too, in words that overlap `at` or in a claim that states both. */
function alsoStates(members, at, other) {
  return members.some(
    (m) =>
      m.group === other.group && m.source === at.source && (overlap(m, at) > 0 || meets(m.claims, at.claims)),
  );
}

/** Pairs of members of different sources: kept together, missed, or wrongly merged. */
function pairUp(members) {
  const counted = members.filter((m) => m.group.verdict !== 'related');
  const together = [];
  const missed = [];
  const merged = [];
  counted.forEach((a, i) => {
    for (const b of counted.slice(i + 1)) {
      if (a.source === b.source) continue;
      const joined = meets(a.groups, b.groups);
      if (a.group === b.group) (joined ? together : missed).push([a, b]);
      else if (joined && !near(a.group, b.group) && !alsoStates(members, a, b) && !alsoStates(members, b, a))
        merged.push([a, b]);
    }
  });
  return { together, missed, merged };
}

/** Whether gold sets two sources against each other: by its sides, or, where it names none, by being two. */
function opposed({ sides }, a, b) {
  if (a === b) return false;
  if (!sides) return true;
  const sideOf = (source) => sides.findIndex((side) => side.includes(source));
  return sideOf(a) !== -1 && sideOf(b) !== -1 && sideOf(a) !== sideOf(b);
}

/** Whether a difference is about a group of gold: most of its known claims state it, and opposed sources read it differently. */
function isAbout(difference, group, members) {
  const ids = difference.readings.flatMap((r) => r.claimIds);
  const own = members.filter((m) => m.group === group);
  const known = ids.filter((id) => members.some((m) => m.claims.has(id)));
  const onIt = known.filter((id) => own.some((m) => m.claims.has(id)));
  if (2 * onIt.length <= known.length) return false;
  const sources = difference.readings.map((r) =>
    own.filter((m) => r.claimIds.some((id) => m.claims.has(id))).map((m) => m.source),
  );
  return sources.some((some, i) =>
    sources.slice(i + 1).some((others) => some.some((a) => others.some((b) => opposed(group, a, b)))),
  );
}

const crossing = (group) => new Set(group.members.map((m) => m.source)).size > 1;

/** Differences reported against those that gold holds. */
function tally(differences, gold, members, wanted) {
  const settled = (g) => wanted(g) && !g.contested;
  const sought = gold.filter((g) => settled(g) && crossing(g));
  const caught = sought.filter((g) => differences.some((d) => isAbout(d, g, members)));
  const judged = differences.map((difference) => {
    const about = gold.filter((g) => isAbout(difference, g, members));
    return { difference, about, right: about.some(settled), open: about.some((g) => g.contested) };
  });
  const right = judged.filter((j) => j.right).length;
  const wrong = judged.filter((j) => !j.right && !j.open);
  const precision = share(right, right + wrong.length) ?? (sought.length > 0 ? 0 : null);
  return { precision, recall: share(caught.length, sought.length), sought, caught, right, wrong };
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
