import { singularOffices } from '../concepts/offices.js';
import type { EntityMention } from '../model/mention.js';
import type { OfficeValue, PersonValue } from '../schema/types.js';
import { linkBodies, linkOffices } from './entities-bodies.js';
import { linkPeople } from './entities-people.js';
import { linkPlaces, placeMention } from './entities-linked-places.js';
import { groupBy } from './entities-sets.js';
import type { NameDraft, OfficeDraft, PersonDraft } from './names-draft.js';
import type { DocumentNames } from './names-drafts.js';
import { nameSpan } from './names-span.js';

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
  const placed = names.flatMap(({ people }, document) => people.map((draft) => ({ draft, document })));
  const personKeys = new Map(linkPeople(placed, isGiven).map((key, i) => [placed[i]?.draft, key]));
  const bodyKeys = linkBodies(names.flatMap((n) => n.bodies).concat(names.flatMap((n) => n.offices.flatMap((o) => o.body ?? []))));
  const people = placed.map((p) => p.draft);
  const own = ownOffices(people, personKeys);
  const offices = names.flatMap((n) => n.offices).map((office) => own.get(office) ?? office);
  const linkedOffices = linkOffices(offices, bodyKeys);
  const officeKey = (office: OfficeDraft) => linkedOffices.get(own.get(office) ?? office) ?? `office:${office.office}`;
  const holders = holdersOf(people, personKeys, officeKey);
  const values = personValues(names, personKeys, own);
  const placeOf = linkPlaces(names);
  return names.map(({ reader, bodies, offices: here, people: persons, places }, i) => {
    const span = (draft: NameDraft) => nameSpan(reader.document, draft, draft.proclitics);
    const linked: LinkedMention[] = [];
    const add = (mention: EntityMention) => linked.push({ mention, named: mention });
    for (const body of bodies) {
      const entity = bodyKeys.get(body) ?? 'organisation:unknown';
      const name = span(body).text;
      const country = body.country ?? (body.id === undefined ? stateIn(entity) : undefined);
      const value = { kind: 'organisation' as const, name, ...(body.type && { type: body.type }), ...(country && { country }) };
      add({ kind: 'organisation', ...range(body), ...span(body), value, entity });
    }
    for (const person of persons) {
      const entity = personKeys.get(person) ?? 'person:unknown';
      const value = values.get(entity) ?? { kind: 'person', name: span(person).text };
      const role = person.office && nameSpan(reader.document, person.office, person.office.proclitics);
      add({ kind: 'person', ...range(person), ...span(person), value, entity, ...(role && { role: { start: role.start, end: role.end } }) });
    }
    for (const office of here) {
      const entity = officeKey(office);
      const person = persons.find((p) => p.office === office);
      const holder = (person && personKeys.get(person)) ?? holders.get(entity);
      add({ kind: 'office', ...range(office), ...span(office), value: officeValue(office, entity), entity, ...(holder && { holder }) });
    }
    for (const place of places) {
      const linkedPlace = placeOf(place, i);
      if (linkedPlace === undefined) continue;
      const named = nameSpan(reader.document, { first: place.core, last: place.last }, place.core === place.first ? place.proclitics : '');
      linked.push({ mention: placeMention(place, span(place), linkedPlace, named.text), named });
    }
    return linked.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  });
}

function range({ first, last }: NameDraft): { readonly first: number; readonly last: number } {
  return { first, last };
}

/** The state that a key has settled. */
function stateIn(key: string): string | undefined {
  return /\/([A-Z]{2})(?:\/|$)/.exec(key)?.[1];
}

/** The value of an office; what its key has settled (the state) holds for every mention of it. */
function officeValue(office: OfficeDraft, key: string): OfficeValue {
  const settled = office.country ?? (office.body === undefined ? stateIn(key) : undefined);
  return {
    kind: 'office',
    office: office.office,
    ...(office.portfolio !== undefined && { portfolio: office.portfolio }),
    ...(settled !== undefined && { country: settled }),
    ...(office.number !== undefined && { number: office.number }),
  };
}

/** Offices said of a person without a state, with the state that the person's same office has elsewhere. */
function ownOffices(
  people: readonly PersonDraft[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
): ReadonlyMap<OfficeDraft, OfficeDraft> {
  const sort = (p: PersonDraft) => `${keys.get(p)} ${p.office?.office}/${p.office?.portfolio ?? ''}`;
  const groups = groupBy(people.filter((p) => p.office !== undefined), sort);
  const filled = [...groups.values()].flatMap((same) => {
    const states = new Set(same.flatMap((p) => p.office?.country ?? []));
    const [country] = states;
    if (states.size !== 1 || country === undefined) return [];
    return same.flatMap(({ office }) => (office && office.country === undefined && office.body === undefined ? [[office, { ...office, country }] as const] : []));
  });
  return new Map(filled);
}

/** Who holds an office of which there is one: the only person said to. */
function holdersOf(
  people: readonly PersonDraft[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
  officeKey: (office: OfficeDraft) => string,
): ReadonlyMap<string, string> {
  const held = groupBy(
    people.filter((p) => p.office !== undefined && singularOffices.has(p.office.office)),
    (p) => p.office && officeKey(p.office),
  );
  return new Map(
    [...held].flatMap(([office, holders]) => {
      const persons = new Set(holders.map((p) => keys.get(p)));
      const [person] = persons;
      const settled = office.split('/').some((part) => /^[A-Z]{2}$/.test(part));
      return persons.size === 1 && person !== undefined && settled ? [[office, person] as const] : [];
    }),
  );
}

/** What is known of each person: the fullest name, and the office said most often. */
function personValues(
  names: readonly DocumentNames[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
  own: ReadonlyMap<OfficeDraft, OfficeDraft>,
): ReadonlyMap<string, PersonValue> {
  const said = names.flatMap(({ reader, people }) =>
    people.map((p) => ({ key: keys.get(p), units: p.units.length, text: nameSpan(reader.document, p, p.proclitics).text, office: p.office })),
  );
  return new Map(
    [...groupBy(said, (s) => s.key)].map(([key, all]) => {
      const [fullest] = [...all].sort((a, b) => b.units - a.units || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
      const office = commonest(all.flatMap((s) => (s.office ? [officeText(own.get(s.office) ?? s.office)] : [])));
      const country = commonest(all.flatMap((s) => (s.office ? ((own.get(s.office) ?? s.office).country ?? []) : [])));
      const value = { kind: 'person' as const, name: fullest?.text ?? '', ...(office && { office }), ...(country && { country }) };
      return [key, value] as const;
    }),
  );
}

function officeText(office: OfficeDraft): string {
  return office.portfolio === undefined ? office.office : `${office.office}/${office.portfolio}`;
}

function commonest(values: readonly string[]): string | undefined {
  const [first] = [...groupBy(values, (v) => v)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return first?.[0];
}
