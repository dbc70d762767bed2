import { type OfficeId, singularOffices } from '../../concepts/offices.js';
import { nameKey, sameSpelling } from '../../grammar/name-key.js';
import { flatMap } from '../../model/flat-map.js';
import type { TokenRange } from '../../model/span.js';
import { disjointRanges, holdsAny, tokensOf } from './disjoint-ranges.js';
import { groupBy } from './group-by.js';
import type { OfficeDraft, OrganisationDraft, PersonDraft, PlaceDraft } from './name-draft.js';
import { nameEvidence } from './name-evidence.js';
import type { NameReader } from './name-reader.js';
import { findOffices } from './offices/offices.js';
import { findOrganisations } from './organisations/organisations.js';
import { findPeople, findSurnames } from './people/people.js';
import { findPlaces, findPlacesAgain, shownPlaces } from './places/places.js';

/** The names read in one document, by kind and by position. */
export interface DocumentNames {
  readonly reader: NameReader;
  readonly bodies: readonly OrganisationDraft[];
  readonly offices: readonly OfficeDraft[];
  readonly people: readonly PersonDraft[];
  readonly places: readonly PlaceDraft[];
}

/**
 * Reads the names of all the documents of an event. What one document shows clearly (a full name, a place with its
 * head) lets the others' shorter mentions be read. Linear but for a sort.
 */
export function readNames(
  readers: readonly NameReader[],
  isGiven: (form: string) => boolean,
): readonly DocumentNames[] {
  const evidence = nameEvidence(readers);
  const firsts = readers.map((reader) => {
    const bodies = findOrganisations(reader);
    const offices = findOffices(reader, bodies);
    const free = bodies.filter((body) => !offices.some((o) => crosses(o, body)));
    const taken = tokensOf([...offices, ...free]);
    const places = findPlaces(reader, taken);
    const officeTo = new Map(offices.filter((o) => o.number === undefined).map((o) => [o.end, o]));
    const held = new Set([...taken, ...tokensOf(places.filter((p) => p.head !== undefined))]);
    const people = findPeople({ reader, evidence, taken: held, officeTo });
    const told = offices.filter((office) => isTold(office, people));
    return { reader, bodies: free, offices: told, officeTo, people, places: outside(places, people) };
  });
  const surnames = surnameFinder(
    flatMap(firsts, (f) => f.people),
    isGiven,
  );
  const shown = shownPlaces(flatMap(firsts, (f) => f.places));
  return firsts.map(({ reader, bodies, offices, officeTo, people, places }) => {
    const taken = tokensOf([...bodies, ...offices, ...people, ...places]);
    const again = findPlacesAgain(reader, taken, shown);
    const context = { reader, evidence, taken: new Set([...taken, ...tokensOf(again)]), officeTo };
    return {
      reader,
      bodies,
      offices,
      people: disjointRanges([...people, ...findSurnames(context, surnames)]),
      places: disjointRanges([...places, ...again]),
    };
  });
}

/** Roles that many people have: `an official`, `experts`. They are offices with a body or a holder beside them. */
const COMMON: ReadonlySet<OfficeId> = new Set<OfficeId>([
  'head',
  'member',
  'expert',
  'journalist',
  'writer',
  'player',
  'coach',
  'lawyer',
  'representative',
  'leader',
  'director',
  'deputy-head',
  'judge',
  'prosecutor',
  'lawmaker',
]);

function isTold(office: OfficeDraft, people: readonly PersonDraft[]): boolean {
  if (people.some((p) => p.office === office)) return true;
  if (isSeated(office)) return true;
  if (COMMON.has(office.office) && (office.several === true || office.body === undefined)) return false;
  if (office.body !== undefined) return true;
  if (singularOffices.has(office.office) && office.several !== true) return true;
  return office.country !== undefined || office.portfolio !== undefined;
}

/** An office with a place after it: محافظ القاهرة. */
function isSeated(office: OfficeDraft): boolean {
  return office.body === undefined && office.several !== true && office.end > office.last;
}

function crosses(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last;
}

function outside<T extends TokenRange>(ranges: readonly T[], others: readonly TokenRange[]): readonly T[] {
  const taken = tokensOf(others);
  return ranges.filter((range) => !holdsAny(range, taken));
}

/** Letters of a surname that stands for its bearer: a shorter one is a particle of a longer name. */
const SHORTEST = 3;

/** The surname that a form spells, of those read in full; given names do not count as one by themselves. */
function surnameFinder(
  people: readonly PersonDraft[],
  isGiven: (form: string) => boolean,
): (form: string) => string | undefined {
  const last = people.filter((p) => p.parts.length > 1).map((p) => p.parts[p.parts.length - 1] ?? '');
  const forms = [...new Set(last)]
    .filter((form) => !form.startsWith('#') && !isGiven(form) && form.length >= SHORTEST)
    .sort();
  const byKey = groupBy(forms, nameKey);
  return (form) => byKey.get(nameKey(form))?.find((known) => sameSpelling(known, form));
}
