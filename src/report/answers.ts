import type { ClaimInContext } from '../model/alignment.js';
import type { ClaimArgument } from '../model/claim.js';
import type { TopicQuery } from '../model/query.js';
import type { Answer, Claim, Group } from '../schema/types.js';
import { displayOf } from './display.js';
import { mostTelling } from './most-telling.js';
import type { WordingScene } from './wording/wording.js';

/** What of a report its answers refer to. */
export interface AnswerScene {
  readonly drafts: readonly ClaimInContext[];
  /** The same claims as the report gives them. */
  readonly claims: readonly Claim[];
  readonly groups: readonly Group[];
  readonly wording: WordingScene;
  /** The ids of entities by key. */
  readonly entityId: ReadonlyMap<string, string>;
}

/** Answers to one topic, the ones that most sources give: more than anybody reads. */
const MOST_ANSWERS = 40;

/**
 * What the sources answer to a topic: where it asks for roles, whom or what they name in them; else what they say, the words
 * of one claim for each of its groups. What most sources give goes first.
 */
export function answersOf(topic: TopicQuery, scene: AnswerScene): readonly Answer[] {
  const found = topic.roles.size > 0 ? named(topic, scene) : said(topic, scene);
  return found.toSorted((a, b) => b.sourceIds.length - a.sourceIds.length).slice(0, MOST_ANSWERS);
}

/** Who or what fills the roles that are asked for. */
function named(topic: TopicQuery, { drafts, claims, wording, entityId }: AnswerScene): readonly Answer[] {
  const answers = new Map<string, { readonly argument: ClaimArgument; readonly claims: Claim[] }>();
  drafts.forEach(({ claim: { arguments: list } }, i) => {
    const claim = claims[i];
    if (claim === undefined || !claim.topics.includes(topic.id)) return;
    for (const argument of list) {
      const key = topic.roles.has(argument.role) ? keyOf(argument) : undefined;
      if (key === undefined) continue;
      const known = answers.get(key);
      if (known === undefined) answers.set(key, { argument, claims: [claim] });
      else known.claims.push(claim);
    }
  });
  return [...answers.values()].map(({ argument: { text, mention }, claims: of }) => {
    const key = entityOf(mention);
    const value = mention !== undefined && mention.kind !== 'ordinal' ? mention.value : undefined;
    const display = (key === undefined ? undefined : wording.nameOf(key)) ?? displayOf(wording, value);
    const id = key === undefined ? undefined : entityId.get(key);
    return {
      text,
      ...(display === undefined ? {} : { display }),
      ...(id === undefined ? {} : { entityId: id }),
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

/** What is said on a topic, group by group. */
function said(topic: TopicQuery, { drafts, claims, groups }: AnswerScene): readonly Answer[] {
  const indexOf = new Map(claims.map(({ id }, index) => [id, index]));
  return groups.flatMap((group): readonly Answer[] => {
    if (!group.topics.includes(topic.id)) return [];
    const own = group.claimIds.flatMap((id) => {
      const index = indexOf.get(id) ?? -1;
      const [draft, claim] = [drafts[index], claims[index]];
      return draft !== undefined && claim?.topics.includes(topic.id) ? [{ draft, claim }] : [];
    });
    const best = mostTelling(
      own.map(({ draft: { claim, document } }) => ({
        document,
        first: claim.first,
        last: claim.last,
        keys: claim.predicate.concept === undefined ? [] : [claim.predicate.concept],
      })),
    );
    const text = own[best]?.claim.evidence.quote;
    return text === undefined
      ? []
      : [{ text, groupId: group.id, ...tellersOf(own.map(({ claim }) => claim)) }];
  });
}

function tellersOf(claims: readonly Claim[]): Pick<Answer, 'sourceIds' | 'claimIds'> {
  return {
    sourceIds: [...new Set(claims.map(({ sourceId }) => sourceId))].sort(),
    claimIds: [...new Set(claims.map(({ id }) => id))],
  };
}
