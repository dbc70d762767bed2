import type { ClaimArgument } from '../../model/claim.js';
import type { TopicQuery } from '../../model/query.js';
import type { Answer, Claim } from '../../schema/types.js';
import { displayOf } from '../display.js';
import { earlierTime, earlierWords } from '../earlier.js';
import { type AnswerScene, tellersOf } from './answer-scene.js';

interface Told {
  readonly argument: ClaimArgument;
  readonly time: string;
  readonly claims: Claim[];
}

/** Who or what fills the roles that are asked for; of earlier events apart, each with its time. */
export function named(topic: TopicQuery, scene: AnswerScene): readonly Answer[] {
  const { drafts, claims, told, wording, entityId } = scene;
  const answers = new Map<string, Told>();
  drafts.forEach(({ claim: { arguments: list } }, i) => {
    const claim = claims[i];
    if (claim === undefined || !claim.topics.includes(topic.id)) return;
    const time = earlierTime(told[i]);
    for (const argument of list) {
      const key = topic.roles.has(argument.role) ? keyOf(argument) : undefined;
      if (key === undefined) continue;
      const known = answers.get(`${time} ${key}`);
      if (known === undefined) answers.set(`${time} ${key}`, { argument, time, claims: [claim] });
      else known.claims.push(claim);
    }
  });
  return [...answers.values()].map(({ argument: { text, mention }, time, claims: of }) => {
    const key = entityOf(mention);
    const value = mention !== undefined && mention.kind !== 'ordinal' ? mention.value : undefined;
    const display = (key === undefined ? undefined : wording.nameOf(key)) ?? displayOf(wording, value);
    const id = key === undefined ? undefined : entityId.get(key);
    return {
      kind: 'name',
      text,
      ...(display === undefined ? {} : { display }),
      ...(id === undefined ? {} : { entityId: id }),
      ...(time === '' ? {} : { earlier: earlierWords(wording, time) }),
      ...tellersOf(of),
    };
  });
}

const entityOf = (mention: ClaimArgument['mention']): string | undefined =>
  mention !== undefined && 'entity' in mention ? mention.entity : undefined;

/** What makes two names one answer: the entity, else the words. Words of which the text does not settle whom they mean are none. */
function keyOf({ text, mention, reference }: ClaimArgument): string | undefined {
  return reference === 'open' ? undefined : (entityOf(mention) ?? text);
}
