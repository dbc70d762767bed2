import type { Finding } from '../model/finding.js';
import type { PlaceMention } from '../model/mention.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** A place with no more tokens than this between it and the one before tells where that one lies. */
const GAP = 2;

interface Location {
  readonly place: string;
  readonly in: PlaceMention['value'];
}

/** The places of a claim that it places in another. */
function locationsIn(member: Member): readonly SlotValue<Location>[] {
  const places = member.claim.arguments
    .flatMap(({ mention }) => (mention?.kind === 'place' ? [mention] : []))
    .sort((a, b) => a.first - b.first);
  return places.flatMap((place, i): readonly SlotValue<Location>[] => {
    const next = places[i + 1];
    if (next === undefined || next.first - place.last > GAP || next.first < place.last) return [];
    if (place.value.direction !== undefined || next.value.direction !== undefined) return [];
    if (!liesIn(member.document, place, next)) return [];
    const value = { place: place.entity, in: next.value };
    const text = member.document.source.text.slice(place.start, next.end);
    return [{ member, value, text, shown: next.value, key: next.value.id ?? next.entity }];
  });
}

/** Whether in, or ب written on to the name, joins two places: an airport in a town, not two towns of a list. */
function liesIn(
  document: Member['document'],
  place: { readonly last: number },
  { first, start }: { readonly first: number; readonly start: number },
): boolean {
  const glued = document.language === 'ar' && start > (document.tokens[first]?.start ?? start);
  if (glued && /^ب/.test(document.tokens[first]?.form ?? '')) return true;
  return document.hitsAt
    .slice(place.last, first)
    .some((hits) => hits.some((h) => h.category === 'preposition' && h.id === 'in'));
}

function rule(a: SlotValue<Location>, b: SlotValue<Location>): Ruling<'place'> | undefined {
  const [x, y] = [a.value.in, b.value.in];
  if (x.id === undefined || y.id === undefined) return undefined;
  if (x.within?.includes(y.id) || y.within?.includes(x.id)) return undefined;
  return 'place-located';
}

/** Compares where the members of a group say that one place lies: the airport in this town, in that one. */
export function compareLocations(members: readonly Member[], identity: Identity): readonly Finding[] {
  const places = new Map<string, SlotValue<Location>[]>();
  for (const location of members.flatMap(locationsIn)) {
    const list = places.get(location.value.place) ?? [];
    list.push(location);
    places.set(location.value.place, list);
  }
  return [...places.entries()]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, values]) => compareUnshared('place', values, rule, identity));
}
