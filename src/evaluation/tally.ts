import type { GoldGroup } from './gold.js';
import type { Member, Scorable } from './members.js';

/** A difference of a report, as far as it is scored. */
export type ScoredDifference = Scorable['groups'][number]['differences'][number];

/** A share, or null where there is nothing to count. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Whether members of a gold group come from several sources. */
export const crossing = ({ members }: GoldGroup): boolean =>
  new Set(members.map(({ source }) => source)).size > 1;

/** Whether gold sets two sources against each other: by its sides, or, where it names none, by being two. */
function opposed({ sides }: GoldGroup, a: string, b: string): boolean {
  if (a === b) return false;
  if (sides === undefined) return true;
  const sideOf = (source: string): number => sides.findIndex((side) => side.includes(source));
  return sideOf(a) !== -1 && sideOf(b) !== -1 && sideOf(a) !== sideOf(b);
}

/** Whether a difference is about a group of gold: most of its known claims state it, and opposed sources read it differently. */
function isAbout({ readings }: ScoredDifference, group: GoldGroup, members: readonly Member[]): boolean {
  const ids = readings.flatMap(({ claimIds }) => claimIds);
  const own = members.filter((member) => member.group === group);
  const known = ids.filter((id) => members.some(({ claims }) => claims.has(id)));
  const onIt = known.filter((id) => own.some(({ claims }) => claims.has(id)));
  if (2 * onIt.length <= known.length) return false;
  const sources = readings.map(({ claimIds }) =>
    own.filter(({ claims }) => claimIds.some((id) => claims.has(id))).map(({ source }) => source),
  );
  return sources.some((some, i) =>
    sources.slice(i + 1).some((others) => some.some((a) => others.some((b) => opposed(group, a, b)))),
  );
}

/**
 * Whether gold bears a difference out. `right`: it is about a group that is wanted; `unknown`: gold knows none of its
 * claims, or only in groups that it calls contested; else `wrong`.
 */
export function judge(
  difference: ScoredDifference,
  gold: readonly GoldGroup[],
  members: readonly Member[],
  wanted: (group: GoldGroup) => boolean,
): 'right' | 'wrong' | 'unknown' {
  if (gold.some((group) => wanted(group) && !group.contested && isAbout(difference, group, members)))
    return 'right';
  const ids = difference.readings.flatMap(({ claimIds }) => claimIds);
  const known = members.filter(({ claims }) => ids.some((id) => claims.has(id)));
  return known.every(({ group }) => group.contested === true) ? 'unknown' : 'wrong';
}

/** Differences reported against those that gold holds. */
export function tally(
  differences: readonly ScoredDifference[],
  gold: readonly GoldGroup[],
  members: readonly Member[],
  wanted: (group: GoldGroup) => boolean,
) {
  const settled = (group: GoldGroup): boolean => wanted(group) && !group.contested;
  const sought = gold.filter((group) => settled(group) && crossing(group));
  const caught = sought.filter((group) => differences.some((one) => isAbout(one, group, members)));
  const judged = differences.map((difference) => {
    const about = gold.filter((group) => isAbout(difference, group, members));
    return {
      difference,
      about,
      right: about.some(settled),
      open: about.some(({ contested }) => contested === true),
    };
  });
  const right = judged.filter((one) => one.right).length;
  const wrong = judged.filter((one) => !one.right && !one.open);
  const precision = share(right, right + wrong.length) ?? (sought.length > 0 ? 0 : null);
  return { precision, recall: share(caught.length, sought.length), sought, caught, right, wrong };
}
