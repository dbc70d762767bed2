import { singularOffices } from '../../../concepts/offices.js';
import { flatMap } from '../../../model/flat-map.js';
import type { PersonValue } from '../../../schema/types.js';
import { groupBy } from '../group-by.js';
import type { OfficeDraft, PersonDraft } from '../name-draft.js';
import { nameSpan } from '../name-span.js';
import type { DocumentNames } from '../read-names.js';
import { stateInKey } from './state-in-key.js';

/** Offices said of a person without a state, with the state that the person's same office has elsewhere. */
export function ownOffices(
  people: readonly PersonDraft[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
): ReadonlyMap<OfficeDraft, OfficeDraft> {
  const sort = (p: PersonDraft) => `${keys.get(p)} ${p.office?.office}/${p.office?.portfolio ?? ''}`;
  const groups = groupBy(
    people.filter((p) => p.office !== undefined),
    sort,
  );
  const filled = flatMap([...groups.values()], (same) => {
    const states = new Set(flatMap(same, (p) => p.office?.country ?? []));
    const [country] = states;
    if (states.size !== 1 || country === undefined) return [];
    return flatMap(same, ({ office }) =>
      office && office.country === undefined && office.body === undefined
        ? [[office, { ...office, country }] as const]
        : [],
    );
  });
  return new Map(filled);
}

/** Who holds an office of which there is one: the only person said to. */
export function holdersOf(
  people: readonly PersonDraft[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
  officeKey: (office: OfficeDraft) => string,
): ReadonlyMap<string, string> {
  const held = groupBy(
    people.filter((p) => p.office !== undefined && singularOffices.has(p.office.office)),
    (p) => p.office && officeKey(p.office),
  );
  return new Map(
    flatMap([...held], ([office, holders]) => {
      const persons = new Set(holders.map((p) => keys.get(p)));
      const [person] = persons;
      const settled = stateInKey(office) !== undefined;
      return persons.size === 1 && person !== undefined && settled ? [[office, person] as const] : [];
    }),
  );
}

/** What is known of each person: the fullest name, and the office said most often. */
export function personValues(
  names: readonly DocumentNames[],
  keys: ReadonlyMap<PersonDraft | undefined, string>,
  own: ReadonlyMap<OfficeDraft, OfficeDraft>,
): ReadonlyMap<string, PersonValue> {
  const said = flatMap(names, ({ reader, people }) =>
    people.map((p) => ({
      key: keys.get(p),
      parts: p.parts.length,
      text: nameSpan(reader.document, p, p.lead).text,
      office: p.office,
    })),
  );
  return new Map(
    [...groupBy(said, (s) => s.key)].map(([key, all]) => {
      const [fullest] = [...all].sort(
        (a, b) => b.parts - a.parts || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
      );
      const office = commonest(
        flatMap(all, (s) => (s.office ? [officeText(own.get(s.office) ?? s.office)] : [])),
      );
      const country = commonest(
        flatMap(all, (s) => (s.office ? ((own.get(s.office) ?? s.office).country ?? []) : [])),
      );
      const value = {
        kind: 'person' as const,
        name: fullest?.text ?? '',
        ...(office && { office }),
        ...(country && { country }),
      };
      return [key, value] as const;
    }),
  );
}

function officeText(office: OfficeDraft): string {
  return office.portfolio === undefined ? office.office : `${office.office}/${office.portfolio}`;
}

function commonest(values: readonly string[]): string | undefined {
  const [first] = [...groupBy(values, (v) => v)].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  return first?.[0];
}
