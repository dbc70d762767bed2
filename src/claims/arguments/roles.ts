import type { ConceptId } from '../../concepts/events.js';
import { lineage } from '../../concepts/family.js';
import type { Role } from '../../schema/types.js';
import { conceptOf } from '../predicate.js';

/** Events whose verbal noun names the one who suffers it: مقتل الصحفي, اعتقال الوزير. */
const SUFFERED: ReadonlySet<string> = new Set([
  'die',
  'kill',
  'wound',
  'arrest',
  'detain',
  'kidnap',
  'release',
  'appoint',
  'dismiss',
  'elect',
  'convict',
  'sentence',
  'execute',
  'try-in-court',
  'displace',
  'deport',
  'rescue',
  'hospitalise',
  'impeach',
  'overthrow',
]);

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

/** Whether the one named beside the event is he whom it befalls, where nobody else is named. */
export const isSuffered = (concept: ConceptId | undefined): boolean =>
  concept !== undefined && lineage(concept).some((id) => SUFFERED.has(id));

/** Events of the relations between states, whose noun is followed by the word for relations: تطبيع العلاقات. */
const RELATIONS: ReadonlySet<string> = new Set([
  'establish-relations',
  'cut-relations',
  'resume-relations',
  'normalise',
  'upgrade-relations',
  'downgrade-relations',
]);

/** Whether what follows the noun of an event tells what is between its parties, and names none of them. */
export const isBetweenStates = (concept: ConceptId | undefined): boolean =>
  concept !== undefined && RELATIONS.has(concept);

/** Whether an event has somebody or something for its object. */
export const takesObject = (concept: ConceptId | undefined): boolean =>
  concept === undefined || objectIn(concept, WORDED_OBJECTS) !== undefined;

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
