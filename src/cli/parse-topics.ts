import { duplicateId, schemaViolation } from '../errors.js';
import type { Topic } from '../model/topic.js';
import type { Role } from '../schema/types.js';

/** Every role, so that a misspelt one is told. */
const roles: Readonly<Record<Role, true>> = {
  agent: true,
  patient: true,
  recipient: true,
  partner: true,
  content: true,
  document: true,
  scope: true,
  place: true,
  origin: true,
  destination: true,
  time: true,
  duration: true,
  quantity: true,
  cause: true,
  purpose: true,
  instrument: true,
  office: true,
  order: true,
  speaker: true,
  topic: true,
};

/**
 * Reads unknown data as topics.
 *
 * @param where what the data is called in messages
 * @throws CrossclaimError that names the path and what was expected
 */
export function parseTopics(json: unknown, where: string): readonly Topic[] {
  if (!Array.isArray(json)) throw schemaViolation(where, 'an array of topics');
  const topics = json.map((item: unknown, index) => topic(item, `${where}[${index}]`));
  distinct(topics);
  return topics;
}

/** @throws CrossclaimError where two topics have one id */
export function distinct(topics: readonly Topic[]): void {
  const seen = new Set<string>();
  for (const { id } of topics) {
    if (seen.has(id)) throw duplicateId('topic', id);
    seen.add(id);
  }
}

function topic(json: unknown, where: string): Topic {
  const { id, label, concepts, roles, terms, ...strangers } = record(json, where);
  known(strangers, where);
  if (typeof id !== 'string' || id === '') throw schemaViolation(`${where}.id`, 'a string that is not empty');
  const read = {
    id,
    label: labelOf(label, `${where}.label`),
    ...(concepts === undefined ? {} : { concepts: strings(concepts, `${where}.concepts`) }),
    ...(roles === undefined ? {} : { roles: rolesOf(roles, `${where}.roles`) }),
    ...(terms === undefined ? {} : { terms: strings(terms, `${where}.terms`) }),
  };
  if (concepts === undefined && roles === undefined && terms === undefined) {
    throw schemaViolation(where, 'at least one of "concepts", "roles", "terms"');
  }
  return read;
}

function labelOf(json: unknown, where: string): Topic['label'] {
  const { ar, en, ...strangers } = record(json, where);
  known(strangers, where);
  return {
    ...(ar === undefined ? {} : { ar: text(ar, `${where}.ar`) }),
    ...(en === undefined ? {} : { en: text(en, `${where}.en`) }),
  };
}

function rolesOf(json: unknown, where: string): readonly Role[] {
  return strings(json, where).map((name, index) => {
    if (!isRole(name)) throw schemaViolation(`${where}[${index}]`, `one of ${Object.keys(roles).join(', ')}`);
    return name;
  });
}

function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name);
}

function strings(json: unknown, where: string): readonly string[] {
  if (!Array.isArray(json)) throw schemaViolation(where, 'an array of strings');
  return json.map((item: unknown, index) => text(item, `${where}[${index}]`));
}

function text(json: unknown, where: string): string {
  if (typeof json !== 'string') throw schemaViolation(where, 'a string');
  return json;
}

function record(json: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw schemaViolation(where, 'an object');
  return { ...json };
}

function known(strangers: Readonly<Record<string, unknown>>, where: string): void {
  const [stranger] = Object.keys(strangers);
  if (stranger !== undefined) throw schemaViolation(where, `no property "${stranger}"`);
}
