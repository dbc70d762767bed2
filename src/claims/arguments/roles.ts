import type { ConceptId } from '../../concepts/events.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../schema/types.js';
import { conceptOf } from '../predicate.js';

const SUBJECTS: ReadonlySet<Role> = new Set<Role>(['agent', 'patient', 'document', 'cause']);
/** Roles of an object, the likeliest first. */
const NAMED_OBJECTS: readonly Role[] = ['patient', 'partner', 'recipient', 'content', 'topic'];
const WORDED_OBJECTS: readonly Role[] = [
  'patient',
  'content',
  'document',
  'scope',
  'topic',
  'purpose',
  'office',
];

const rolesOf = (concept: ConceptId | undefined): readonly Role[] =>
  concept === undefined ? [] : conceptOf(concept).roles;

/** Whether an event has somebody or something for its object. */
export const takesObject = (concept: ConceptId | undefined): boolean =>
  concept === undefined || objectIn(concept, WORDED_OBJECTS) !== undefined;

/** Whether the subject is the one whom an event befalls, who did it being named behind: the town fell to the rebels. */
export const isTurned = (concept: ConceptId | undefined): boolean =>
  concept !== undefined && conceptOf(concept).turned !== undefined;

/** The role of a grammatical subject. */
export function subjectRole(concept: ConceptId | undefined): Role {
  const first = rolesOf(concept)[0];
  return first !== undefined && SUBJECTS.has(first) ? first : 'agent';
}

function objectIn(concept: ConceptId, among: readonly Role[]): Role | undefined {
  const subject = subjectRole(concept);
  const rest = rolesOf(concept).filter((role) => role !== subject);
  return among.find((role) => rest.includes(role));
}

/** The role of a grammatical object; `document` says that it is an agreement or paper, `named` that it is a mention. */
export function objectRole(concept: ConceptId | undefined, named: boolean, document = false): Role {
  if (concept === undefined) return 'patient';
  if (document && rolesOf(concept).includes('document')) return 'document';
  return objectIn(concept, named ? NAMED_OBJECTS : WORDED_OBJECTS) ?? 'patient';
}

/** The role that a mention has by what it is, wherever it stands; nothing for those who take part and for places. */
export function roleByKind(mention: Mention): Role | undefined {
  switch (mention.kind) {
    case 'time':
      return mention.value.duration !== undefined && mention.value.start === undefined ? 'duration' : 'time';
    case 'quantity':
      return 'quantity';
    case 'ordinal':
      return 'order';
    default:
      return undefined;
  }
}

/** Whether an event is done to a document: one that is its subject is its object (وقعت الاتفاقية). */
export const signs = (concept: ConceptId | undefined): boolean => rolesOf(concept)[1] === 'document';

/** Whether the one named after a joined verb is whom the subject before it met: وصل الوزير والتقى الرئيس. */
export const meets = (concept: ConceptId | undefined): boolean => rolesOf(concept)[1] === 'partner';
