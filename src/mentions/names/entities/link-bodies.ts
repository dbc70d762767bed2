import {
  type BodyKind,
  nationalBodies,
  portfolioOffices,
  singularOffices,
} from '../../../concepts/offices.js';
import { nameKey } from '../../../grammar/name-key.js';
import { flatMap } from '../../../model/flat-map.js';
import { groupBy } from '../group-by.js';
import type { OfficeDraft, OrganisationDraft } from '../name-draft.js';

/** Kinds of body that texts exchange for one another, by the kind under which they are keyed. */
const alike: Readonly<Partial<Record<BodyKind, BodyKind>>> = {
  airline: 'company',
  television: 'channel',
  network: 'channel',
  website: 'channel',
  newspaper: 'channel',
  radio: 'channel',
  agency: 'news-agency',
  group: 'movement',
  militia: 'movement',
  front: 'movement',
  authority: 'organisation',
  directorate: 'organisation',
  service: 'organisation',
};

/**
 * The key of each body: its gazetteer id; portfolio and state; or kind and own words. A body that names no state is the
 * one of the event where the reports name only one of its kind; a name that begins another one of its kind is the same.
 */
export function linkBodies(bodies: readonly OrganisationDraft[]): ReadonlyMap<OrganisationDraft, string> {
  const states = onlyStates(
    bodies.filter(isGeneric),
    (body) => `${body.type}/${body.portfolio ?? ''}`,
    (body) => body.country,
  );
  const acronyms = new Map(
    flatMap(bodies, (body) => (body.acronym === undefined ? [] : [[body.acronym, body] as const])),
  );
  const plain = (body: OrganisationDraft): string => {
    if (body.id !== undefined)
      return body.country !== undefined && nationalBodies.has(body.id)
        ? `${body.id}/${body.country}`
        : body.id;
    const kind = body.type === undefined ? 'body' : (alike[body.type] ?? body.type);
    if (!isGeneric(body)) return `${kind}/${ownKey(body)}`;
    const country = body.country ?? states.get(`${body.type}/${body.portfolio ?? ''}`);
    return [body.type ?? kind, body.portfolio, country].filter((part) => part !== undefined).join('/');
  };
  const keyed = new Map(
    bodies.map((body) => [body, plain(acronyms.get(body.id?.toLowerCase() ?? '') ?? body)]),
  );
  const whole = shortened([...new Set(keyed.values())]);
  return new Map([...keyed].map(([body, key]) => [body, `organisation:${whole.get(key) ?? key}`]));
}

function isGeneric(body: OrganisationDraft): boolean {
  return body.id === undefined && body.own.length === 0;
}

function ownKey(body: OrganisationDraft): string {
  return body.own.map((word) => nameKey(word) || word).join('-');
}

/** Keys of own words shorter than this are too many bodies' to be one's beginning. */
const SHORTEST = 3;

/** Names that go on from a shorter one of their kind, by the shorter one: two may go on from it, and are then left alone. */
function shortened(keys: readonly string[]): ReadonlyMap<string, string> {
  const known = new Set(keys);
  return new Map(
    flatMap(keys, (key) => {
      const cut = key.indexOf('-', key.indexOf('/'));
      const start = cut < 0 ? undefined : key.slice(0, cut);
      return start !== undefined && known.has(start) && start.length - start.indexOf('/') > SHORTEST
        ? [[key, start] as const]
        : [];
    }),
  );
}

/** The key of each office: office, portfolio, state, body. One without a state is that of the event's only such office. */
export function linkOffices(
  offices: readonly OfficeDraft[],
  bodyKeys: ReadonlyMap<OrganisationDraft, string>,
): ReadonlyMap<OfficeDraft, string> {
  const sort = (o: OfficeDraft) => `${o.office}/${o.portfolio ?? ''}`;
  const states = onlyStates(offices.filter(isWhole), sort, (o) => o.country);
  return new Map(
    offices.map((office) => {
      const body = office.body && bodyKeys.get(office.body)?.replace('organisation:', '');
      const country = office.country ?? (isWhole(office) ? states.get(sort(office)) : undefined);
      const number = office.number === undefined ? undefined : String(office.number);
      const parts = [office.office, office.portfolio, body === undefined ? country : undefined, body, number];
      return [office, `office:${parts.filter((part) => part !== undefined).join('/')}`] as const;
    }),
  );
}

/** Whether an office needs only a state to be one office: it is no body's, not several, and a minister's says of what. */
function isWhole(office: OfficeDraft): boolean {
  if (office.body !== undefined || office.number !== undefined || office.several === true) return false;
  return (
    singularOffices.has(office.office) &&
    (office.portfolio !== undefined || !portfolioOffices.has(office.office))
  );
}

/** For each sort of thing the one state it is said to belong to, where there is only one. */
export function onlyStates<T>(
  things: readonly T[],
  sortOf: (thing: T) => string,
  stateOf: (thing: T) => string | undefined,
): ReadonlyMap<string, string> {
  const groups = flatMap([...groupBy(things, sortOf)], ([sort, members]) => {
    const states = new Set(members.map(stateOf).filter((s) => s !== undefined));
    const [state] = states;
    return states.size === 1 && state !== undefined ? [[sort, state] as const] : [];
  });
  return new Map(groups);
}
