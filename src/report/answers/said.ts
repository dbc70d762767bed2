import type { ClaimInContext } from '../../model/alignment.js';
import { flatMap } from '../../model/flat-map.js';
import type { TopicQuery } from '../../model/query.js';
import type { Answer, Claim } from '../../schema/types.js';
import { earlierTime, earlierWords } from '../earlier.js';
import { mostTelling } from '../most-telling.js';
import { telling } from '../telling.js';
import { type AnswerScene, tellersOf } from './answer-scene.js';
import { isSettled } from './is-settled.js';

/**
 * What is said on a topic, group by group, but for the claims that are left out: what reports were held against one another
 * on, in the order of the report, then what was not, what tells most by itself first.
 */
export function said(topic: TopicQuery, scene: AnswerScene, leftOut: ReadonlySet<string>): readonly Answer[] {
  const { drafts, claims, told, groups, wording, isCommon } = scene;
  const indexOf = new Map(claims.map(({ id }, index) => [id, index]));
  const found = flatMap(groups, (group) => {
    if (!group.topics.includes(topic.id)) return [];
    const own = flatMap(group.claimIds, (id) => {
      const index = indexOf.get(id) ?? -1;
      const [draft, claim] = [drafts[index], claims[index]];
      if (draft === undefined || !claim?.topics.includes(topic.id) || leftOut.has(id)) return [];
      return { draft, claim, time: earlierTime(told[index]), tells: telling(draft, told[index], isCommon) };
    });
    const settled = isSettled(group);
    const best = own[mostShared(own)];
    const chosen = settled ? (best === undefined ? [] : [best]) : mostTellingOfEach(own);
    return chosen.map((one) => {
      const answer: Answer = {
        kind: 'words',
        text: one.claim.evidence.quote,
        groupId: group.id,
        ...(one.time === '' ? {} : { earlier: earlierWords(wording, one.time) }),
        ...tellersOf(
          (settled ? own : own.filter((x) => x.claim.sourceId === one.claim.sourceId)).map(
            ({ claim }) => claim,
          ),
        ),
      };
      return { answer, settled, tells: one.tells };
    });
  });
  const settled = found.filter((one) => one.settled);
  const open = found.filter((one) => !one.settled).toSorted((a, b) => b.tells - a.tells);
  return [...settled, ...open].map(({ answer }) => answer);
}

/** Of claims that only look alike, the one of each source that tells most: no source says the words of another. */
function mostTellingOfEach<T extends { readonly claim: Claim; readonly tells: number }>(
  own: readonly T[],
): readonly T[] {
  const best = new Map<string, T>();
  for (const one of own) {
    const known = best.get(one.claim.sourceId);
    if (known === undefined || one.tells > known.tells) best.set(one.claim.sourceId, one);
  }
  return [...best.values()];
}

/** The index of the claim whose words the others share most. */
const mostShared = (own: readonly { readonly draft: ClaimInContext }[]): number =>
  mostTelling(
    own.map(({ draft: { claim, document } }) => ({
      document,
      first: claim.first,
      last: claim.last,
      keys: claim.predicate.concept === undefined ? [] : [claim.predicate.concept],
    })),
  );
