import { flatMap } from '../model/flat-map.js';
import type { Member } from './member.js';
import { once } from './once.js';

/** The ordinals in the words of a claim, but for those of a day or an hour: of the first quarter, in the third round. */
export const ranksIn = once(
  ({ claim: { first, last, arguments: told }, document: { hitsAt } }: Member): ReadonlySet<string> => {
    const times = flatMap(told, ({ mention }) => (mention?.kind === 'time' ? [mention] : []));
    const ranks = new Set<string>();
    for (let i = first; i < last; i++)
      for (const { category, id } of hitsAt[i] ?? [])
        if (category === 'ordinal' && Number(id) > 0 && !times.some((t) => t.first <= i && i < t.last))
          ranks.add(id);
    return ranks;
  },
);

/** Whether two lists of ordinals have none in common, so that what they rank are two things: the first quarter, the second. */
export const areOtherRanks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((rank) => b.has(rank));

/** Whether both claims are told of the how manieth of something, and not of the same. */
export const areOfOtherRanks = (a: Member, b: Member): boolean => areOtherRanks(ranksIn(a), ranksIn(b));
