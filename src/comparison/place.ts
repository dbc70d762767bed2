import type { Finding } from '../model/finding.js';
import type { PlaceValue, Role } from '../schema/types.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

interface Place extends PlaceValue {
  /** The town whose name it bears, of an airport. */
  readonly town?: string;
}

const ROLES: readonly Role[] = ['place', 'destination', 'origin'];

const sector = (d: string): readonly string[] => d.split('-');

/** Below this, two places that nothing relates are not worth telling apart. */
const SURE = 0.5;

function rule(
  role: Role,
  a: SlotValue<Place>,
  b: SlotValue<Place>,
  sure: number,
): Ruling<'place'> | undefined {
  const [x, y] = [a.value, b.value];
  if (x.id !== undefined && x.id === y.id) {
    if (x.direction === undefined || y.direction === undefined) return 'place-contains';
    const near = sector(x.direction).some((s) => sector(y.direction ?? '').includes(s));
    return near ? 'place-direction-near' : 'place-direction';
  }
  const within = (p: PlaceValue, q: PlaceValue): boolean =>
    q.id !== undefined && (p.within ?? []).includes(q.id);
  if ((isState(x) && within(y, x)) || (isState(y) && within(x, y))) return undefined;
  if (within(x, y) || within(y, x)) return 'place-contains';
  const [s, t] = [townOf(x), townOf(y)];
  if (role === 'destination' && s !== undefined && t !== undefined && s !== t) return 'place-destination';
  return sure >= SURE ? 'place-unresolved' : undefined;
}

/** A whole state: that a thing happened in one is said of all that happened in its towns. */
const isState = ({ id, direction }: Place): boolean => id?.length === 2 && direction === undefined;

/** A town or other place that the gazetteer knows within its state, or the town whose airport it is. */
const townOf = ({ id, town }: Place): string | undefined => (/^[A-Z]{2}\//.test(id ?? '') ? id : town);

/** Compares where the members of a group say that it happened, role by role. */
export function comparePlaces(members: readonly Member[], identity: Identity): readonly Finding[] {
  return ROLES.map((role) => {
    const values = members.flatMap((member): SlotValue<Place>[] => {
      const argument = member.claim.arguments.find((a) => a.role === role && a.mention?.kind === 'place');
      if (argument?.mention?.kind !== 'place') return [];
      const { value, entity, town } = argument.mention;
      return [
        {
          member,
          value: town === undefined ? value : { ...value, town },
          text: argument.text,
          shown: value,
          key: `${value.id ?? entity}|${value.direction ?? ''}`,
        },
      ];
    });
    return compareReadings('place', values, (a, b, sure) => rule(role, a, b, sure), identity);
  });
}
