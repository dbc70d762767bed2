// The differences of a report held against those of gold.

/** A share, or null where there is nothing to count. */
export const share = (part, whole) => (whole === 0 ? null : part / whole);

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

/** Whether members of a gold group come from several sources. */
export const crossing = (group) => new Set(group.members.map((m) => m.source)).size > 1;

/**
 * Whether gold bears a difference out. `right`: it is about a group that is wanted; `unknown`: gold knows none of its
 * claims, or only in groups that it calls contested; else `wrong`.
 */
export function judge(difference, gold, members, wanted) {
  if (gold.some((g) => wanted(g) && !g.contested && isAbout(difference, g, members))) return 'right';
  const ids = difference.readings.flatMap((r) => r.claimIds);
  const known = members.filter((m) => ids.some((id) => m.claims.has(id)));
  return known.every((m) => m.group.contested) ? 'unknown' : 'wrong';
}

/** Differences reported against those that gold holds. */
export function tally(differences, gold, members, wanted) {
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
