import { eventConcepts } from '../concepts/events.js';
import {
  type CrossclaimError,
  duplicateId,
  schemaViolation,
  unknownConcept,
  unknownRole,
} from '../errors.js';
import { nearest } from './nearest.js';
import type { Topics } from './types.js';
import { allowed, type Fault, validated } from './validated.js';
import { validateTopics } from './validators.generated.js';

/**
 * Reads unknown data as topics.
 *
 * @param json an array of topics, as `crossclaim/schema/options.json` describes each
 * @param root what the data is called in messages
 * @throws CrossclaimError where the data is not that, an id is used twice, or a concept or role is none
 */
export function parseTopics(json: unknown, root: string): Topics {
  const topics = validated(json, validateTopics, root, told);
  const seen = new Set<string>();
  for (const [index, topic] of topics.entries()) {
    if (seen.has(topic.id)) throw duplicateId('topic', topic.id);
    seen.add(topic.id);
    for (const [place, concept] of (topic.concepts ?? []).entries()) {
      if (!Object.hasOwn(eventConcepts, concept))
        throw unknownConcept(
          `${root}[${index}].concepts[${place}]`,
          concept,
          nearest(concept, Object.keys(eventConcepts)),
        );
    }
  }
  return topics;
}

function told(fault: Fault): CrossclaimError {
  const { keys, keyword, where, found, expected } = fault;
  if (keys[1] === 'roles' && keyword === 'enum' && typeof found === 'string')
    return unknownRole(where, found, nearest(found, allowed(fault)), allowed(fault));
  if (keyword === 'minProperties') return schemaViolation(where, wanting(found), 'options');
  return schemaViolation(where, expected, 'options');
}

/** What a topic with too few properties is in want of. */
function wanting(topic: unknown): string {
  const missing = ['id', 'label'].find(
    (name) => typeof topic === 'object' && topic !== null && !Object.hasOwn(topic, name),
  );
  return missing === undefined
    ? 'at least one of "concepts", "roles", "terms"'
    : `a property "${missing}", which is missing`;
}
