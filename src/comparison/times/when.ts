import { opensWith } from '../../concepts/lineage.js';
import { halvesOfDay } from '../../concepts/times.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { TimeMention } from '../../model/mention.js';
import type { TimeValue } from '../../schema/types.js';
import type { Identity, Member } from '../member.js';
import { areOfOneKindOfAct } from '../one-act.js';
import { areOfOneScene } from '../one-scene.js';
import { areOfOtherRanks } from '../other-ranks.js';
import { compareOfActs } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { clockExtent, type Extent, extentOf } from './extent.js';
import { byClockFace, byOneClock } from './one-clock.js';

/** When something happened, and whether the half of the day is said in which its clock lies. */
interface When {
  readonly time: TimeValue;
  readonly half: boolean;
}

/**
 * How sure it has to be that two claims are about one thing, for times that nothing relates to be told as left open: of
 * an event much is told, each of its time. Less sure, none of six such differences of events was right.
 */
const UNRELATED = 0.7;

/** How two times stand to one another. */
function decide(a: SlotValue<When>, b: SlotValue<When>, sure: number): Ruling<'time'> | undefined {
  const ruling = compare(a, b);
  return ruling === 'time-unaligned' && sure < UNRELATED ? undefined : ruling;
}

function compare(a: SlotValue<When>, b: SlotValue<When>): Ruling<'time'> | undefined {
  if (runsOn(a.value.time) !== runsOn(b.value.time)) return undefined;
  const extents = byOneClock(a.value.time, b.value.time) ?? ofSomeDay(a.value, b.value);
  if (extents === undefined) return undefined;
  const [x, y] = extents;
  if (x.from === y.from && x.to === y.to) return undefined;
  return x.from < y.to && y.from < x.to ? 'time-contains' : apart(a.member, x, b.member, y);
}

/** Two clock times of which one at least names no day. */
const ofSomeDay = (a: When, b: When): readonly [Extent, Extent] | undefined =>
  extentOf(a.time) === undefined || extentOf(b.time) === undefined
    ? byClockFace(a.time, b.time, a.half && b.half)
    : undefined;

/** Whether two claims of one concept, or of one that is a kind of the other, may tell one act: of one party where both name any, and both done or both to come. */
const tellOneAct = (a: Member, b: Member): boolean =>
  areOfOneKindOfAct(a, b) &&
  a.claim.certainty === b.claim.certainty &&
  !areOfOtherRanks(a, b) &&
  areOfOneScene(a, b) !== false;

/** Of times that do not overlap. */
function apart(a: Member, x: Extent, b: Member, y: Extent): Ruling<'time'> {
  const [c, d] = [a.claim.predicate.concept, b.claim.predicate.concept];
  if (c === undefined || d === undefined) return 'time-unaligned';
  if (tellOneAct(a, b)) return 'time-disjoint';
  const opened = (opensWith(c, d) && x.to <= y.from) || (opensWith(d, c) && y.to <= x.from);
  return opened && a.claim.certainty === b.claim.certainty ? 'time-before-opening' : 'time-unaligned';
}

/** Relations to the time that still say when it happened, or since when it has gone on. */
const WHEN: ReadonlySet<TimeValue['relation']> = new Set(['at', 'during', 'since', undefined]);

const runsOn = ({ relation }: TimeValue): boolean => relation === 'since';

/** Compares when the members of a group say that it happened. */
export function compareWhen(members: readonly Member[], identity: Identity): Finding {
  const values = flatMap(members, (member): SlotValue<When>[] => {
    const argument = member.claim.arguments.find((a) => a.role === 'time' && a.mention?.kind === 'time');
    if (argument?.mention?.kind !== 'time') return [];
    const { value } = argument.mention;
    const extent = WHEN.has(value.relation) ? (extentOf(value) ?? clockExtent(value)) : undefined;
    return extent === undefined
      ? []
      : [
          {
            member,
            value: { time: value, half: saysHalf(member, argument.mention) },
            text: argument.text,
            shown: value,
            key: keyOf(extent, value),
          },
        ];
  });
  return compareOfActs('time', values, decide, identity);
}

/** Hours from which on a clock of 24 shows the second half of the day. */
const SECOND_HALF = '13';

/** Whether a clock time says which half of the day it lies in: 6 p.m., الثامنة صباحا, 18:00. */
const saysHalf = ({ document: { hitsAt } }: Member, { first, last, value }: TimeMention): boolean =>
  (value.clock ?? '') >= SECOND_HALF ||
  hitsAt
    .slice(first, last)
    .some((hits) =>
      hits.some((h) => h.category === 'dayPart' || (h.category === 'timeWord' && HALVES.has(h.id))),
    );

const HALVES: ReadonlySet<string> = new Set(halvesOfDay);

const keyOf = ({ axis, from, to }: Extent, { clock, zone = '', relation }: TimeValue): string =>
  `${relation === 'since' ? 'since ' : ''}${axis}:${from}:${to}${clock === undefined ? '' : ` ${zone}`}`;
