import { areaOf, WHOLE } from '../../concepts/area-of.js';
import { isState } from '../../concepts/places.js';
import type { ClaimArgument } from '../../model/claim.js';
import { flatMap } from '../../model/flat-map.js';
import type { PlaceMention } from '../../model/mention.js';
import { nextNumber, placeBeside } from '../../model/place-beside.js';
import type { TimeValue } from '../../schema/types.js';
import type { Member } from '../member.js';
import { areOtherRanks, ranksIn } from '../other-ranks.js';
import { excludeOneAnother, unknownPlaceBehind } from '../places/places.js';
import { areAllDisjoint, areOtherPeriods } from '../times/times.js';
import { areOtherSides, type Extent, extentBetween, isNarrower, STATE, WORLD } from './extent.js';
import { reachedIn } from './reached.js';

/** Where and when a number holds, as its claim tells it. */
export interface Setting {
  readonly place?: PlaceMention;
  /** What names a place that no list knows, where no other stands there. */
  readonly unknown?: string;
  /** How far it reaches, where the place has no name. */
  readonly extent?: Extent;
  readonly times: readonly TimeValue[];
  /** The ordinals of its claim: of the first quarter, in the third round. */
  readonly ordinals: ReadonlySet<string>;
  /** Whether it is the number of all that came since something began. */
  readonly since: boolean;
  /** Whether it is the number of all until now: so far, this year. */
  readonly running: boolean;
  /** How far a count had come for which the number holds, in percent. */
  readonly reached?: number;
}

/** The place and the times that stand nearest to a number: of `46 in the north and 31 in the south`, each its own. */
export function settingOf(member: Member, number: ClaimArgument): Setting {
  const ordered = [...member.claim.arguments].sort((a, b) => a.start - b.start);
  const end = nextNumber(ordered, number)?.start ?? Number.POSITIVE_INFINITY;
  const place = placeBeside(ordered, number);
  const times = flatMap(ordered, ({ role, mention, start }) =>
    role === 'time' && mention?.kind === 'time' && start < end ? [mention.value] : [],
  );
  const since = tellsSince(member, number.end, Math.min(end, member.claim.end));
  const running = tellsToDate(member) || times.some((time) => stillRuns(member, time));
  const ordinals = ranksIn(member);
  const extent = place === undefined ? extentOf(member, number, Math.min(end, member.claim.end)) : undefined;
  const unknown =
    place === undefined && number.mention !== undefined
      ? unknownPlaceBehind(member.document, number.mention.last, Math.min(end, member.claim.end))
      : undefined;
  const reached = reachedIn(member);
  return {
    times,
    ordinals,
    since,
    running,
    ...(place === undefined ? {} : { place }),
    ...(unknown === undefined ? {} : { unknown }),
    ...(extent === undefined ? {} : { extent }),
    ...(reached === undefined ? {} : { reached }),
  };
}

/** How far a number reaches by the words behind it, up to an offset. */
function extentOf(
  { claim: { arguments: args }, document }: Member,
  { mention }: ClaimArgument,
  end: number,
): Extent | undefined {
  if (mention === undefined) return undefined;
  let last = mention.last;
  while ((document.tokens[last]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  const named = flatMap(args, (a) => (a.mention === undefined ? [] : [a.mention]));
  return extentBetween(document, named, mention.last, last);
}

/** Whether words behind a number say since when it has been counted: منذ مارس, since the protests began. */
const tellsSince = (
  { claim, document: { tokens, hitsAt, sentences } }: Member,
  start: number,
  end: number,
): boolean =>
  tokens
    .slice(sentences[claim.sentence]?.first, sentences[claim.sentence]?.last)
    .some(
      (t) =>
        t.start >= start &&
        t.end <= end &&
        hitsAt[t.index]?.some(
          (h) => h.id === 'since' && (h.category === 'marker' || h.category === 'timeWord'),
        ),
    );

/** Whether a claim says that it is told of all until now: so far, حتى الآن. */
const tellsToDate = ({ claim, document: { hitsAt } }: Member): boolean =>
  hitsAt
    .slice(claim.first, claim.last)
    .some((hits) => hits.some((h) => h.category === 'timeWord' && h.id === 'to-date'));

/** Of these times, that in which a report is published has not ended: this month, this year. */
const LONG: ReadonlySet<TimeValue['precision']> = new Set(['month', 'season', 'year']);

const stillRuns = ({ published }: Member, { anchor, precision, start, end }: TimeValue): boolean =>
  anchor === 'publication' &&
  LONG.has(precision) &&
  published !== undefined &&
  start !== undefined &&
  end !== undefined &&
  start <= published &&
  published < end;

/** Whether numbers told of two settings are of two things: of places or times that lie apart, or of two periods. */
export const areSetApart = (a: Setting, b: Setting): boolean =>
  excludeOneAnother(a.place, b.place) ||
  areOfOtherNames(a, b) ||
  areOfOtherNames(b, a) ||
  areOtherSides(a.extent, b.extent) ||
  areAllDisjoint(a.times, b.times) ||
  areOtherRanks(a.ordinals, b.ordinals) ||
  areAtOtherCounts(a, b) ||
  a.times.some((x) => b.times.some((y) => areOtherPeriods(x, y)));

/** Whether the first has a place that no list knows, and the second another or a known one below a state. */
const areOfOtherNames = ({ unknown: a }: Setting, { unknown: b, place }: Setting): boolean =>
  a !== undefined && (b === undefined ? areaOf(place) !== WHOLE : a !== b);

/** Whether both hold for how far a count had come, and not for one moment of it. */
const areAtOtherCounts = ({ reached: a }: Setting, { reached: b }: Setting): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Whether the first is set within the second: in a town of its province, on a day of what is counted since long before. */
export const isSetWithin = (a: Setting, b: Setting): boolean =>
  isPlaceWithin(a, b) || isNarrower(a.extent, b.extent) || isPlaceUnder(a, b) || isTimeWithin(a, b);

/** Whether the second counts what has come for long, and the first does not, or of a time of its own where the second is of all until now. */
const isTimeWithin = (a: Setting, b: Setting): boolean =>
  !runsOn(a) && !a.running && (runsOn(b) || (b.running && a.times.length > 0));

function isPlaceWithin({ place: a }: Setting, { place: b }: Setting): boolean {
  const id = b?.value.id;
  return id !== undefined && a?.value.within?.includes(id) === true;
}

/**
 * Whether the first has a name, and the second is of the whole world, or of the whole of a state where it lies below one; or is
 * a side of the state that the second is, or is none that is known. What lies south of a town is no part of it.
 */
const isPlaceUnder = ({ place: a, unknown }: Setting, { place: b, extent }: Setting): boolean => {
  if (a === undefined)
    return unknown !== undefined && (b === undefined ? (extent?.width ?? 0) >= STATE : areaOf(b) === WHOLE);
  const width = extent?.width ?? 0;
  if (b === undefined) return width >= WORLD || (width >= STATE && areaOf(a) !== WHOLE);
  const { id, direction } = a.value;
  // whatever place no gazetteer knows is smaller than those that it knows
  if (id === undefined) return b.value.id !== undefined;
  return isState(id) && id === b.value.id && direction !== undefined && b.value.direction === undefined;
};

const runsOn = ({ times, since }: Setting): boolean =>
  since || times.some(({ relation }) => relation === 'since');
