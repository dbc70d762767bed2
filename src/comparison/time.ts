import { opensWith } from '../concepts/lineage.js';
import type { Finding } from '../model/finding.js';
import type { TimeValue } from '../schema/types.js';
import { areActsOfOthers } from './party.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Hours of the day that a part of the day may cover; generous at both ends, so that only clear differences conflict. */
const PARTS: Readonly<Record<NonNullable<TimeValue['partOfDay']>, readonly [number, number]>> = {
  night: [18, 27],
  dawn: [3, 8],
  morning: [4, 12],
  noon: [11, 15],
  afternoon: [12, 19],
  evening: [16, 24],
};

interface Stretch {
  readonly axis: string;
  readonly from: number;
  readonly to: number;
}

const HOUR = 3_600_000;

function padded(iso: string): number {
  const [date = '', clock] = iso.split('T');
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  const [hour = '00', minute = '00'] = (clock ?? '00:00').replace(/[Z+].*$/, '').split(':');
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / HOUR;
}

/** The stretch of time a value covers, in hours on its axis; undefined where it is not fixed. */
export function stretchOf(value: TimeValue): Stretch | undefined {
  const part = value.partOfDay === undefined ? undefined : PARTS[value.partOfDay];
  if (value.start !== undefined && value.end !== undefined) {
    const from = padded(value.start);
    const to = padded(value.end);
    return part !== undefined && !value.start.includes('T')
      ? { axis: 'iso', from: Math.floor(from / 24) * 24 + part[0], to: Math.floor(from / 24) * 24 + part[1] }
      : { axis: 'iso', from, to };
  }
  if (value.day !== undefined) {
    const day = value.day * 24;
    return { axis: 'week', from: day + (part?.[0] ?? 0), to: day + (part?.[1] ?? 24) };
  }
  if (value.yearOffset !== undefined) {
    const year = value.yearOffset * 12;
    const from = value.month !== undefined ? year + value.month - 1 : value.part === 'end' ? year + 8 : year;
    const to = value.month !== undefined ? from + 1 : value.part === 'start' ? year + 4 : year + 12;
    return { axis: 'year', from, to };
  }
  return undefined;
}

/** Whether an event is over before that with which it opens: a visit on Tuesday, for which he arrived on Wednesday. */
const isBeforeOpening = (
  event: string | undefined,
  at: Stretch,
  opening: string | undefined,
  then: Stretch,
): boolean => event !== undefined && opening !== undefined && opensWith(event, opening) && at.to <= then.from;

/** Hours from UTC of the clock by which a time is told; undefined where no clock or no zone is known. */
function offsetOf({ clock, zone }: TimeValue): number | undefined {
  const offset = clock === undefined ? null : /^([+-])(\d{2}):(\d{2})$/.exec(zone ?? '');
  if (offset === null) return undefined;
  const hours = Number(offset[2]) + Number(offset[3]) / 60;
  return offset[1] === '-' ? -hours : hours;
}

/** The stretches of two times by one clock, the hedged ones widened; undefined where it is not known how the clocks stand. */
function byOneClock(a: TimeValue, b: TimeValue): readonly [Stretch, Stretch] | undefined {
  const [x, y] = [stretchOf(a), stretchOf(b)];
  if (x === undefined || y === undefined || x.axis !== y.axis) return undefined;
  const told = a.clock !== undefined && b.clock !== undefined && a.zone !== b.zone;
  const [p, q] = [offsetOf(a), offsetOf(b)];
  if (told && (p === undefined || q === undefined)) return undefined;
  const shift = (s: Stretch, value: TimeValue, offset: number): Stretch => {
    const slack = value.approximate !== true || s.axis === 'year' ? 0 : value.clock === undefined ? 24 : 1;
    return { axis: s.axis, from: s.from - offset - slack, to: s.to - offset + slack };
  };
  return [shift(x, a, told ? (p ?? 0) : 0), shift(y, b, told ? (q ?? 0) : 0)];
}

function rule(a: SlotValue<TimeValue>, b: SlotValue<TimeValue>): Ruling | undefined {
  const stretches = byOneClock(a.value, b.value);
  if (stretches === undefined) return undefined;
  const [x, y] = stretches;
  if (x.from < y.to && y.from < x.to) {
    if (x.from === y.from && x.to === y.to) return undefined;
    return { rule: 'time-contains', relation: 'detail', causes: ['time'] };
  }
  const [c, d] = [a.member.claim.predicate.concept, b.member.claim.predicate.concept];
  if (c !== undefined && c === d && !areActsOfOthers(a.member, b.member))
    return { rule: 'time-disjoint', relation: 'contradiction', causes: ['time'] };
  return a.member.claim.certainty === b.member.claim.certainty &&
    (isBeforeOpening(c, x, d, y) || isBeforeOpening(d, y, c, x))
    ? { rule: 'time-before-opening', relation: 'contradiction', causes: ['time'] }
    : { rule: 'time-unaligned', relation: 'undetermined', causes: ['time'] };
}

const keyOf = (v: TimeValue): string => {
  const s = stretchOf(v);
  const zone = v.clock === undefined ? '' : ` ${v.zone ?? ''}`;
  return s === undefined ? JSON.stringify(v) : `${s.axis}:${s.from}:${s.to}${zone}`;
};

/** Compares when the members of a group say that it happened. */
export function compareTimes(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<TimeValue>[] => {
    const argument = member.claim.arguments.find((a) => a.role === 'time' && a.mention?.kind === 'time');
    if (argument?.mention?.kind !== 'time') return [];
    const { value } = argument.mention;
    if (value.relation !== undefined && value.relation !== 'at' && value.relation !== 'during') return [];
    return stretchOf(value) === undefined
      ? []
      : [{ member, value, text: argument.text, shown: value, key: keyOf(value) }];
  });
  return compareReadings('time', values, rule, identity);
}
