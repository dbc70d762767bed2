import { hasPatient } from '../../concepts/traits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Role } from '../../schema/types.js';
import { conceptOf, type Predicate } from '../predicate.js';
import { isJoined, isNamed, type Unit } from '../units-arabic.js';
import type { Slot } from './frame.js';
import { governorOf } from './governor-arabic.js';
import { roleOfPreposition } from './preposition-roles.js';
import { arabicPrepositionRoles } from './preposition-roles-arabic.js';
import { roleByKind } from './roles.js';
import { isState } from './states.js';

/** What the role of one who takes part hangs on. */
interface Scene {
  readonly document: Document;
  readonly predicate: Predicate;
  readonly clause: Clause;
  readonly slots: readonly Slot[];
}

/** The role of every mention of a clause, in their order: by its kind, that of the one it is joined to, or its place. */
export function argumentRoles(scene: Scene, units: readonly Unit[]): ReadonlyMap<Unit, Role> {
  const given = new Map<Unit, Role>();
  units.forEach((unit, k) => {
    const role =
      roleByKind(unit.mention) ??
      sharedRole(scene.document, units[k - 1], unit, given) ??
      actorRole(scene, unit);
    given.set(unit, role);
  });
  return given;
}

/** The role of the one before, where two that are named are joined. */
function sharedRole(
  document: Document,
  before: Unit | undefined,
  unit: Unit,
  given: ReadonlyMap<Unit, Role>,
): Role | undefined {
  return before !== undefined && isNamed(before.mention) && isJoined(document, before, unit)
    ? given.get(before)
    : undefined;
}

/** The role of one who takes part, or of a place: by its preposition, else by the slot that it fills. */
function actorRole(scene: Scene, unit: Unit): Role {
  const slot = scene.slots.find(({ filler }) => filler.unit === unit)?.role;
  // A preposition that does not stand right before who fills a slot governs the phrase between: وقعها في الرباط الوزير.
  return (
    governedRole(scene, unit, slot === undefined ? undefined : 1) ??
    slot ??
    (unit.mention.kind === 'place' ? placeRole(scene, unit) : 'topic')
  );
}

const rolesOf = ({ concept }: Predicate): readonly Role[] =>
  concept === undefined ? [] : conceptOf(concept).roles;

function governedRole(
  { document, predicate, clause, slots }: Scene,
  unit: Unit,
  near: number | undefined,
): Role | undefined {
  const { mention } = unit;
  const governor = governorOf(document, unit.first, unit.start, clause.first, near);
  if (governor === undefined) return undefined;
  const roles = rolesOf(predicate);
  const acts = roles[0] === 'agent';
  // Who does what an event noun names may stand after ل: زيارة للوزير.
  if (governor === 'for' && acts && mention.kind !== 'place' && !isFiniteVerb(predicate)) return 'agent';
  // Those between whom something is signed or agreed do it, where nobody else does.
  if (governor === 'between' && acts && isShared(roles) && !slots.some(({ role }) => role === 'agent'))
    return 'agent';
  return roleOfPreposition(arabicPrepositionRoles, governor, mention, roles);
}

/** Whether an event has two parties or a document, so that those who do it may be named as the ones between whom it is. */
const isShared = (roles: readonly Role[]): boolean => roles.includes('partner') || roles.includes('document');

/** The role of a place that no preposition governs: the object of going and leaving where it follows at once, else the scene. */
function placeRole({ predicate, slots }: Scene, unit: Unit): Role {
  // named by the very words of the event: انهيار جسر
  if (unit.first < predicate.last && predicate.first < unit.last && hasPatient(predicate.concept))
    return 'patient';
  const follows = slots.some(({ filler }) => filler.last === unit.first);
  return (
    (follows ? rolesOf(predicate).find((role) => role === 'origin' || role === 'destination') : undefined) ??
    (isState(unit.mention) ? 'topic' : 'place')
  );
}
