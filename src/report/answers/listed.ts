import { lists } from '../../concepts/traits.js';
import { flatMap } from '../../model/flat-map.js';
import type { TopicQuery } from '../../model/query.js';
import type { Answer } from '../../schema/types.js';
import { type AnswerScene, tellersOf } from './answer-scene.js';

/**
 * What the lists of the reports hold on a topic that asks for what is listed (what an agreement covers, what a law forbids),
 * member by member: those of the claims on the topic.
 */
export function listed(topic: TopicQuery, { claims, groups, lists: all }: AnswerScene): readonly Answer[] {
  const kinds = new Set(flatMap([...topic.concepts], (id) => lists(id) ?? []));
  if (kinds.size === 0) return [];
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const groupOf = new Map(
    flatMap(groups, ({ id, claimIds }) => claimIds.map((claim) => [claim, id] as const)),
  );
  return flatMap(
    flatMap(
      all.filter(({ kind }) => kinds.has(kind)),
      ({ members }) => members,
    ),
    ({ label, mentions }): readonly Answer[] => {
      const own = mentions.filter(({ claimId }) => claimOf.get(claimId)?.topics.includes(topic.id));
      const one = own.find(({ evidence }) => evidence.quote === label) ?? own[0];
      const groupId = groupOf.get(one?.claimId ?? '');
      if (one === undefined || groupId === undefined) return [];
      const of = flatMap(own, ({ claimId }) => claimOf.get(claimId) ?? []);
      return [{ kind: 'member', text: one.evidence.quote, groupId, ...tellersOf(of) }];
    },
  );
}
