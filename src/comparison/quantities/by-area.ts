import { areaOf, WHOLE } from '../../concepts/area-of.js';
import type { SlotValue } from '../slot-value.js';
import type { Counted } from './counted.js';

type Count = SlotValue<Counted>;

/**
 * The numbers of a slot by the place they are of, where a report gives them place by place: so many in the one province,
 * so many in the other. There, what is said of no place is said of all of them.
 */
export function byArea(counts: readonly Count[]): readonly (readonly Count[])[] {
  if (!areGivenByPlace(counts)) return [counts];
  const areas = new Map<string, Count[]>();
  for (const count of counts) {
    const area = areaOf(count.value.setting.place);
    if (area === WHOLE && isUnderAPart(count, counts)) continue;
    const list = areas.get(area);
    if (list) list.push(count);
    else areas.set(area, [count]);
  }
  return [...areas.entries()].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, list]) => list);
}

/** Whether one report gives the numbers for several places. */
function areGivenByPlace(counts: readonly Count[]): boolean {
  const areas = new Map<string, string>();
  return counts.some(({ member, value }) => {
    const area = areaOf(value.setting.place);
    if (area === WHOLE) return false;
    const known = areas.get(member.claim.sourceId) ?? area;
    areas.set(member.claim.sourceId, known);
    return known !== area;
  });
}

/** Whether its report gives more for one place than it gives here for none: then this is of a place that it does not name again. */
const isUnderAPart = ({ member, value }: Count, counts: readonly Count[]): boolean =>
  counts.some(
    (c) =>
      c.member.claim.sourceId === member.claim.sourceId &&
      areaOf(c.value.setting.place) !== WHOLE &&
      c.value.range.min > value.range.max,
  );
