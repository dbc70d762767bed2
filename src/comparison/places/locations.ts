import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { PlaceMention } from '../../model/mention.js';
import { bySlot, type Slotted } from '../by-slot.js';
import type { Identity, Member } from '../member.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { usageOf } from '../usage/usage.js';

/** A place in which another is said to lie. */
type Around = PlaceMention['value'];

/**
 * A place with no more tokens than this between it and the one before tells where that one lies: the word in, and one
 * before it. From four on, places of another phrase come in.
 */
const GAP = 2;

/** The places of a claim that it places in another, each a slot of its own. */
function locationsIn(member: Member): readonly Slotted<Around>[] {
  const { claim, document } = member;
  const places = flatMap(claim.arguments, ({ mention }) => (mention?.kind === 'place' ? [mention] : [])).sort(
    (a, b) => a.first - b.first,
  );
  return flatMap(places, (place, i): readonly Slotted<Around>[] => {
    const next = places[i + 1];
    if (next === undefined || next.first - place.last > GAP || next.first < place.last) return [];
    if (place.value.direction !== undefined || next.value.direction !== undefined) return [];
    if (!liesIn(document, place, next)) return [];
    const text = document.source.text.slice(place.start, next.end);
    const { value } = next;
    return [
      { slot: place.entity, value: { member, value, text, shown: value, key: value.id ?? next.entity } },
    ];
  });
}

/** Whether a word or letter for in joins two places: an airport in a town, not two towns of a list. */
const liesIn = (document: Document, place: PlaceMention, next: PlaceMention): boolean =>
  usageOf(document).isWrittenIn(document, next) ||
  document.hitsAt
    .slice(place.last, next.first)
    .some((hits) => hits.some((h) => h.category === 'preposition' && h.id === 'in'));

function decide(
  { value: x }: SlotValue<Around>,
  { value: y }: SlotValue<Around>,
): Ruling<'place'> | undefined {
  if (x.id === undefined || y.id === undefined) return undefined;
  return x.within?.includes(y.id) || y.within?.includes(x.id) ? undefined : 'place-located';
}

/** Compares where the members of a group say that one place lies: the airport in this town, in that one. */
export const compareLocations = (members: readonly Member[], identity: Identity): readonly Finding[] =>
  bySlot(flatMap(members, locationsIn)).map((values) => compareUnshared('place', values, decide, identity));
