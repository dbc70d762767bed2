// Pairs of briefs with contradictions planted in them, and what a comparison tells of these.

/**
 * The items of a file, one JSON object on a line.
 *
 * @param {string} text
 * @returns {{ id: string, event: string, a: string, b: string, conflicts: { slot: string, a: string, b: string }[] }[]}
 */
export const readBriefs = (text) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Both are taken to be published at one time, on a Thursday. */
const PUBLISHED = '2024-05-16T18:00:00Z';

/** The two reports of an item. */
export const sourcesOf = ({ a, b }) => [
  { id: 'a', text: a, publishedAt: PUBLISHED },
  { id: 'b', text: b, publishedAt: PUBLISHED },
];

const CONFLICTS = new Set(['contradiction', 'attributed-dispute', 'update']);

const meets = ({ evidence: { start, end } }, text, passage) => {
  const at = text.indexOf(passage);
  return start < at + passage.length && end > at;
};

/**
 * Of one item: the planted contradictions that a report tells, those it does not, and the conflicts that it tells
 * besides. One is told where claims of both passages stand in the readings of one conflict.
 */
export function judgeBrief(item, { claims, groups }) {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const conflicts = groups
    .flatMap(({ differences }) => differences)
    .filter(({ relation }) => CONFLICTS.has(relation))
    .map((difference) => ({
      ...difference,
      claims: difference.readings.flatMap(({ claimIds }) => claimIds.map((id) => claimOf.get(id))),
    }));
  const tells = (planted) => (conflict) =>
    ['a', 'b'].every((side) =>
      conflict.claims.some((c) => c.sourceId === side && meets(c, item[side], planted[side])),
    );
  const told = item.conflicts.filter((planted) => conflicts.some(tells(planted)));
  return {
    told,
    missed: item.conflicts.filter((planted) => !told.includes(planted)),
    others: conflicts.filter((conflict) => !item.conflicts.some((planted) => tells(planted)(conflict))),
  };
}

/** Sums over judged items: contradictions planted and told, items without any and how many of these have a conflict, other conflicts. */
export function sumBriefs(judged) {
  const traps = judged.filter(({ told, missed }) => told.length + missed.length === 0);
  const count = (of) => judged.reduce((n, one) => n + of(one), 0);
  return {
    planted: count(({ told, missed }) => told.length + missed.length),
    told: count(({ told }) => told.length),
    traps: traps.length,
    trapped: traps.filter(({ others }) => others.length > 0).length,
    others: count(({ others }) => others.length),
  };
}
