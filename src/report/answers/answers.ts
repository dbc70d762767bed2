import { flatMap } from '../../model/flat-map.js';
import type { TopicQuery } from '../../model/query.js';
import type { Answer } from '../../schema/types.js';
import { earlierTime } from '../earlier.js';
import type { AnswerScene } from './answer-scene.js';
import { listed } from './listed.js';
import { named } from './named.js';
import { said } from './said.js';

/** Answers to one topic, the ones that most sources give: more than anybody reads. */
const MOST_ANSWERS = 40;

/**
 * What the sources answer to a topic: where it asks for roles, whom or what they name in them; else what their lists hold
 * on it, and what they say beside, the words of one claim for each of its groups. What most sources give goes first; names
 * of earlier events stand behind those of what the reports are about, unless the topic asks for history.
 */
export function answersOf(topic: TopicQuery, scene: AnswerScene): readonly Answer[] {
  const apart = topic.roles.size > 0 && !asksForHistory(topic, scene);
  const later = ({ earlier }: Answer): number => Number(apart && earlier !== undefined);
  return found(topic, scene)
    .toSorted((a, b) => later(a) - later(b) || b.sourceIds.length - a.sourceIds.length)
    .slice(0, MOST_ANSWERS);
}

function found(topic: TopicQuery, scene: AnswerScene): readonly Answer[] {
  if (topic.roles.size > 0) return named(topic, scene);
  const members = listed(topic, scene);
  return [...members, ...said(topic, scene, new Set(flatMap(members, ({ claimIds }) => claimIds)))];
}

/** Whether most of what is told on a topic is of earlier events: it asks for them. */
function asksForHistory({ id }: TopicQuery, { claims, told }: AnswerScene): boolean {
  const on = flatMap(claims, ({ topics }, i) => (topics.includes(id) ? [earlierTime(told[i]) !== ''] : []));
  return 2 * on.filter(Boolean).length > on.length;
}
