import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import type { Role } from '../../schema/types.js';
import { conceptOf, type Predicate } from '../predicate.js';
import { isJoined, isNamed, toUnits, type Unit, unitsOf } from '../units-arabic.js';
import { isState } from './fillers-arabic.js';
import { slotsOf } from './layout-arabic.js';
import type { Slot } from './layout-frame.js';
import { governorOf, roleOfGoverned } from './prepositions-arabic.js';
import { resolveReference } from './reference.js';

/** What stands around a clause. */
export interface Around {
  /** Every mention of the document. */
  readonly all: readonly Mention[];
  /** Whether the clause before has a subject that this one may share. */
  readonly subject: boolean;
  /** Whether a subject was named before that still waits for its verb. */
  readonly awaited: boolean;
  /** Whether a token belongs to who says it. */
  readonly said: (token: number) => boolean;
}

/**
 * The arguments of an Arabic predicate among the mentions and noun phrases of its clause: by preposition, else by place.
 * The subject follows its verb, or opens the clause; the object follows the subject; a verbal noun governs its subject,
 * or the one whom it befalls. Noun phrases that name nothing known are arguments in words.
 */
export function arabicArguments(
  document: Document,
  predicate: Predicate,
  mentions: readonly Mention[],
  clause: Clause,
  range: TokenRange,
  { all, subject, awaited, said }: Around,
): readonly ClaimArgument[] {
  const units = unitsOf(mentions);
  const slots = slotsOf({
    document,
    predicate,
    clause,
    range,
    units: toUnits(units, said),
    shares: subject,
    awaited,
  });
  const roles = predicate.concept === undefined ? [] : conceptOf(predicate.concept).roles;
  const isParty =
    roles[0] === 'agent' &&
    (roles.includes('partner') || roles.includes('document')) &&
    !slots.some(({ role }) => role === 'agent');
  const out: ClaimArgument[] = [];
  const given = new Map<Unit, Role>();
  units.forEach((unit, k) => {
    const { mention } = unit;
    const slot = slots.find(({ filler }) => filler.unit === unit);
    const before = units[k - 1];
    const role = ((): Role => {
      if (mention.kind === 'time')
        return mention.value.duration !== undefined && mention.value.start === undefined
          ? 'duration'
          : 'time';
      if (mention.kind === 'quantity') return 'quantity';
      if (mention.kind === 'ordinal') return 'order';
      const shared =
        before !== undefined && isNamed(before.mention) && isJoined(document, before, unit)
          ? given.get(before)
          : undefined;
      if (shared !== undefined) return shared;
      const governor = governorOf(document, unit.first, unit.start, clause.first);
      const byPreposition =
        governor === undefined
          ? undefined
          : !isFiniteVerb(predicate) && governor === 'for' && mention.kind !== 'place' && roles[0] === 'agent'
            ? 'agent'
            : governor === 'between' && isParty
              ? 'agent'
              : roleOfGoverned(governor, mention, roles);
      return (
        byPreposition ??
        slot?.role ??
        (mention.kind === 'place' && !isState(mention) ? placeRole(roles, slots, unit) : 'topic')
      );
    })();
    given.set(unit, role);
    const pair =
      mention.kind === 'office' &&
      mention.value.number === 2 &&
      !all.some((m) => m.kind === 'person' && m.role?.start === mention.start);
    if (pair)
      out.push(
        ...resolveReference(
          document,
          all,
          {
            start: mention.start,
            end: mention.end,
            first: mention.first,
            id: 'the-two-sides',
            office: mention.value.office,
          },
          role,
        ),
      );
    else out.push({ role, start: mention.start, end: mention.end, text: mention.text, mention });
  });
  for (const { filler, role } of slots) {
    if (filler.unit !== undefined) continue;
    const span = spanOf(document, filler);
    if (span === undefined) continue;
    if (filler.reference !== undefined)
      out.push(
        ...resolveReference(document, all, { ...span, first: filler.first, id: filler.reference }, role),
      );
    else out.push({ role, ...span });
  }
  return out.sort((a, b) => a.start - b.start);
}

/** The role of a place that no preposition governs: the object of going and leaving where it follows at once, else the scene. */
function placeRole(roles: readonly Role[], slots: readonly Slot[], unit: Unit): Role {
  const follows = slots.some(({ filler }) => filler.last === unit.first);
  return (follows ? roles.find((role) => role === 'origin' || role === 'destination') : undefined) ?? 'place';
}

function spanOf(
  document: Document,
  { first, last }: TokenRange,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const a = document.tokens[first];
  const z = document.tokens[last - 1];
  return a === undefined || z === undefined
    ? undefined
    : { start: a.start, end: z.end, text: document.source.text.slice(a.start, z.end) };
}
