import { areRelated } from '../../concepts/lineage.js';
import { carries } from '../../concepts/traits.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { TimeValue } from '../../schema/types.js';
import { bySlot, type Slotted } from '../by-slot.js';
import { ASSURED } from '../likely.js';
import type { Identity, Member } from '../member.js';
import { compareReadings } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import { slackOf } from '../slack.js';
import type { SlotValue } from '../slot-value.js';

/** Minutes of the parts of an ISO 8601 duration; months and years on the average of the calendar. */
const DATE_MINUTES: Readonly<Record<string, number>> = { Y: 525_949, M: 43_829, W: 10_080, D: 1_440 };
const CLOCK_MINUTES: Readonly<Record<string, number>> = { H: 60, M: 1, S: 1 / 60 };

/** The length of an ISO 8601 duration in minutes. */
export function minutesOf(duration: string): number {
  const [date = '', clock = ''] = duration.slice('P'.length).split('T');
  const sum = (parts: string, minutes: Readonly<Record<string, number>>): number =>
    (parts.match(/[\d.]+\D/g) ?? []).reduce(
      (n, part) => n + Number(part.slice(0, -1)) * (minutes[part.slice(-1)] ?? 0),
      0,
    );
  return sum(date, DATE_MINUTES) + sum(clock, CLOCK_MINUTES);
}

function rangeOf({ value }: SlotValue<TimeValue>): readonly [number, number] {
  const length = minutesOf(value.duration ?? 'P');
  const slack = slackOf(length, value.approximate === true);
  return [length - slack, length + slack];
}

/** What takes so long: the event of a claim, or those named in one that only says how long something takes. */
function lastingIn({ claim, document: { hitsAt } }: Member): readonly string[] {
  const { concept } = claim.predicate;
  if (concept === undefined) return [];
  if (carries(concept) !== 'length') return [concept];
  const named = flatMap(hitsAt.slice(claim.first, claim.last), (hits) =>
    flatMap(hits, (h) => (h.category === 'concept' ? [h.id] : [])),
  ).filter((id) => carries(id) !== 'length');
  return named.length === 0 ? [concept] : named;
}

/** Whether two claims tell of one event, or of such as can be one: sentenced to seven years / jailed for ten; the raid lasted an hour / went on for two. */
const canBeOfOne = (a: Member, b: Member): boolean =>
  a.claim.predicate.concept === b.claim.predicate.concept ||
  lastingIn(a).some((x) => lastingIn(b).some((y) => x === y || areRelated(x, y)));

/** How two lengths stand to one another; of others, claims that may be of two things tell nothing: much lasts, each for its time. */
function decide(a: SlotValue<TimeValue>, b: SlotValue<TimeValue>, sure: number): Ruling<'time'> | undefined {
  if (!canBeOfOne(a.member, b.member)) return undefined;
  const [x, y] = [rangeOf(a), rangeOf(b)];
  if (x[0] <= y[1] && y[0] <= x[1]) return 'duration-approximate';
  return sure < ASSURED ? undefined : 'duration-disjoint';
}

/** The length that a claim gives: for so long, or so long before or after another event, each a slot of its own. */
function durationsIn(member: Member): readonly Slotted<TimeValue>[] {
  const { arguments: all, predicate } = member.claim;
  const argument = all.find((a) => a.role === 'duration' && a.mention?.kind === 'time');
  if (argument?.mention?.kind !== 'time' || predicate.concept === undefined) return [];
  const { value } = argument.mention;
  if (value.duration === undefined) return [];
  const key = `${minutesOf(value.duration)}${value.approximate ? '~' : ''}`;
  return [{ slot: value.relation ?? '', value: { member, value, text: argument.text, shown: value, key } }];
}

/** Compares how long the members of a group say that it lasted, or how long after another event it came. */
export const compareDurations = (members: readonly Member[], identity: Identity): readonly Finding[] =>
  bySlot(flatMap(members, durationsIn)).map((values) => compareReadings('time', values, decide, identity));
