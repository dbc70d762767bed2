import { NO_LEAD } from '../../../grammar/no-affixes.js';
import { flatMap } from '../../../model/flat-map.js';
import type { EntityMention } from '../../../model/mention.js';
import type { OfficeValue } from '../../../schema/types.js';
import type { NameDraft, OfficeDraft } from '../name-draft.js';
import { nameSpan } from '../name-span.js';
import type { DocumentNames } from '../read-names.js';
import { linkBodies, linkOffices } from './link-bodies.js';
import { linkPeople } from './link-people.js';
import { linkPlaces, placeMention } from './link-places.js';
import { holdersOf, ownOffices, personValues } from './office-holders.js';
import { stateInKey } from './state-in-key.js';

export { entityRecords } from './entity-records.js';

/** A mention with the part of it that is a name: words of direction are none. */
export interface LinkedMention {
  readonly mention: EntityMention;
  readonly named: { readonly start: number; readonly end: number; readonly text: string };
}

/** Makes mentions of drafts: who is who across the documents, which office whose, with the keys of their entities. */
export function linkEntities(
  names: readonly DocumentNames[],
  isGiven: (form: string) => boolean,
): readonly (readonly LinkedMention[])[] {
  const placed = flatMap(names, ({ people }, document) => people.map((draft) => ({ draft, document })));
  const personKeys = new Map(linkPeople(placed, isGiven).map((key, i) => [placed[i]?.draft, key]));
  const bodyKeys = linkBodies(
    flatMap(names, (n) => n.bodies).concat(flatMap(names, (n) => flatMap(n.offices, (o) => o.body ?? []))),
  );
  const people = placed.map((p) => p.draft);
  const own = ownOffices(people, personKeys);
  const offices = flatMap(names, (n) => n.offices).map((office) => own.get(office) ?? office);
  const linkedOffices = linkOffices(offices, bodyKeys);
  const officeKey = (office: OfficeDraft) =>
    linkedOffices.get(own.get(office) ?? office) ?? `office:${office.office}`;
  const holders = holdersOf(people, personKeys, officeKey);
  const values = personValues(names, personKeys, own);
  const placeOf = linkPlaces(names);
  return names.map(({ reader, bodies, offices: here, people: persons, places }, i) => {
    const span = (draft: NameDraft) => nameSpan(reader.document, draft, draft.lead);
    const linked: LinkedMention[] = [];
    const add = (mention: EntityMention) => linked.push({ mention, named: mention });
    for (const body of bodies) {
      const entity = bodyKeys.get(body) ?? 'organisation:unknown';
      const name = span(body).text;
      const country = body.country ?? (body.id === undefined ? stateInKey(entity) : undefined);
      const value = {
        kind: 'organisation' as const,
        name,
        ...(body.type && { type: body.type }),
        ...(country && { country }),
      };
      add({ kind: 'organisation', ...range(body), ...span(body), value, entity });
    }
    for (const person of persons) {
      const entity = personKeys.get(person) ?? 'person:unknown';
      const value = values.get(entity) ?? { kind: 'person', name: span(person).text };
      const role = person.office && nameSpan(reader.document, person.office, person.office.lead);
      add({
        kind: 'person',
        ...range(person),
        ...span(person),
        value,
        entity,
        ...(role && { role: { start: role.start, end: role.end } }),
      });
    }
    for (const office of here) {
      const entity = officeKey(office);
      const person = persons.find((p) => p.office === office);
      const holder = (person && personKeys.get(person)) ?? holders.get(entity);
      add({
        kind: 'office',
        ...range(office),
        ...span(office),
        value: officeValue(office, entity),
        entity,
        ...(holder && { holder }),
      });
    }
    for (const place of places) {
      const linkedPlace = placeOf(place, i);
      if (linkedPlace === undefined) continue;
      const named = nameSpan(
        reader.document,
        { first: place.core, last: place.last },
        place.core === place.first ? place.lead : NO_LEAD,
      );
      linked.push({ mention: placeMention(place, span(place), linkedPlace, named.text), named });
    }
    return linked.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  });
}

function range({ first, last }: NameDraft): { readonly first: number; readonly last: number } {
  return { first, last };
}

/** The value of an office; what its key has settled (the state) holds for every mention of it. */
function officeValue(office: OfficeDraft, key: string): OfficeValue {
  const settled = office.country ?? (office.body === undefined ? stateInKey(key) : undefined);
  return {
    kind: 'office',
    office: office.office,
    ...(office.portfolio !== undefined && { portfolio: office.portfolio }),
    ...(settled !== undefined && { country: settled }),
    ...(office.number !== undefined && { number: office.number }),
  };
}
