import type { TopicQuery } from '../../model/query.js';
import type { Answer } from '../../schema/types.js';
import { earlierTime, earlierWords } from '../earlier.js';
import { mostTelling } from '../most-telling.js';
import { type AnswerScene, tellersOf } from './answer-scene.js';

/** What is said on a topic, group by group, but for the claims that are left out. */
export function said(
  topic: TopicQuery,
  { drafts, claims, told, groups, wording }: AnswerScene,
  leftOut: ReadonlySet<string>,
): readonly Answer[] {
  const indexOf = new Map(claims.map(({ id }, index) => [id, index]));
  return groups.flatMap((group): readonly Answer[] => {
    if (!group.topics.includes(topic.id)) return [];
    const own = group.claimIds.flatMap((id) => {
      const index = indexOf.get(id) ?? -1;
      const [draft, claim] = [drafts[index], claims[index]];
      if (draft === undefined || !claim?.topics.includes(topic.id) || leftOut.has(id)) return [];
      return { draft, claim, time: earlierTime(told[index]) };
    });
    const best = mostTelling(
      own.map(({ draft: { claim, document } }) => ({
        document,
        first: claim.first,
        last: claim.last,
        keys: claim.predicate.concept === undefined ? [] : [claim.predicate.concept],
      })),
    );
    const one = own[best];
    if (one === undefined) return [];
    return [
      {
        kind: 'words',
        text: one.claim.evidence.quote,
        groupId: group.id,
        ...(one.time === '' ? {} : { earlier: earlierWords(wording, one.time) }),
        ...tellersOf(own.map(({ claim }) => claim)),
      },
    ];
  });
}
