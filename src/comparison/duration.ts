import { areRelated } from '../concepts/lineage.js';
import type { Finding } from '../model/finding.js';
import type { TimeValue } from '../schema/types.js';
import { compareReadings } from './readings.js';
import type { Ruling } from './rules.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Minutes of the parts of an ISO 8601 duration; months and years on the average of the calendar. */
const MINUTES: Readonly<Record<string, number>> = {
  Y: 525_949,
  M: 43_829,
  W: 10_080,
  D: 1_440,
  H: 60,
  m: 1,
  S: 1 / 60,
};
/** A hedged length stands for this share of itself on either side. */
const HEDGE = 0.15;

/** The length of an ISO 8601 duration in minutes. */
export function minutesOf(duration: string): number {
  const [date = '', time = ''] = duration.replace(/^P/, '').split('T');
  const sum = (part: string, clock: boolean): number =>
    [...part.matchAll(/([0-9.]+)([YMWDHS])/g)].reduce(
      (n, [, count, unit]) => n + Number(count) * (MINUTES[clock && unit === 'M' ? 'm' : (unit ?? '')] ?? 0),
      0,
    );
  return sum(date, false) + sum(time, true);
}

/** Whether two concepts are one, or can speak of one thing: sentenced to seven years / jailed for ten. */
const areOfOneAct = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && (a === b || areRelated(a, b));

function rule(a: SlotValue<TimeValue>, b: SlotValue<TimeValue>): Ruling | undefined {
  if (!areOfOneAct(a.member.claim.predicate.concept, b.member.claim.predicate.concept)) return undefined;
  const range = ({ value }: SlotValue<TimeValue>): readonly [number, number] => {
    const length = minutesOf(value.duration ?? 'P');
    const slack = value.approximate ? length * HEDGE : 0;
    return [length - slack, length + slack];
  };
  const [x, y] = [range(a), range(b)];
  if (x[0] <= y[1] && y[0] <= x[1])
    return { rule: 'duration-approximate', relation: 'approximate', causes: ['time'] };
  return { rule: 'duration-disjoint', relation: 'contradiction', causes: ['time'] };
}

/** Compares how long the members of a group say that it lasted, or how long after another event it came. */
export function compareDurations(members: readonly Member[], identity: Identity): readonly Finding[] {
  const slots = new Map<string, SlotValue<TimeValue>[]>();
  for (const member of members) {
    const argument = member.claim.arguments.find((a) => a.role === 'duration' && a.mention?.kind === 'time');
    const { concept } = member.claim.predicate;
    if (argument?.mention?.kind !== 'time' || concept === undefined) continue;
    const { value } = argument.mention;
    if (value.duration === undefined) continue;
    const slot = value.relation ?? '';
    const key = `${minutesOf(value.duration)}${value.approximate ? '~' : ''}`;
    slots.set(slot, [...(slots.get(slot) ?? []), { member, value, text: argument.text, shown: value, key }]);
  }
  return [...slots.entries()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, values]) => compareReadings('time', values, rule, identity));
}
