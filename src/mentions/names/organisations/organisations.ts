import type { OrganisationDraft } from '../name-draft.js';
import type { NameReader } from '../name-reader.js';
import { findArabicBodies } from './arabic.js';
import { acronymAfter, disjoint } from './draft.js';
import { findEnglishBodies } from './english.js';

/** Reads the organisations of a document: well-known ones by name, others by what heads their name. Linear. */
export function findOrganisations(reader: NameReader): readonly OrganisationDraft[] {
  const headed = reader.arabic ? findArabicBodies(reader) : findEnglishBodies(reader);
  const named = disjoint(namedBodies(reader));
  const ends = new Set(
    named.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)),
  );
  const own = headed.filter(
    ({ first, last }) =>
      !Array.from({ length: last - first }, (_, i) => first + i).some((at) => ends.has(at)),
  );
  const bodies = disjoint([...named, ...own]);
  return disjoint([...bodies, ...acronyms(reader, bodies)]);
}

/** Bodies known by name, with the state named after them where they are national ones (الهلال الأحمر الإيراني). */
function namedBodies(reader: NameReader): readonly OrganisationDraft[] {
  return reader.tokens.flatMap(({ index }) => {
    const hit = reader.hit(index, 'bodyName');
    if (hit === undefined) return [];
    const country = reader.arabic ? reader.hit(hit.last, 'nationality') : reader.before(index, 'nationality');
    const last = reader.arabic ? (country?.last ?? hit.last) : hit.last;
    const first = reader.arabic ? index : (country?.first ?? index);
    const acronym = acronymAfter(reader, last);
    return [
      {
        kind: 'organisation' as const,
        first,
        last,
        proclitics: hit.proclitics,
        id: hit.id,
        own: [],
        ...(country && { country: country.id }),
        ...(acronym !== undefined && { acronym }),
      },
    ];
  });
}

/** Acronyms that the document has given for its bodies, wherever else they stand. */
function acronyms(reader: NameReader, bodies: readonly OrganisationDraft[]): readonly OrganisationDraft[] {
  const given = new Set(bodies.flatMap((body) => body.acronym ?? []));
  return reader.tokens
    .filter((t) => given.has(t.form) && /^\p{Lu}{2,8}$/u.test(t.text))
    .map(({ index, text }) => ({
      kind: 'organisation',
      first: index,
      last: index + 1,
      proclitics: '',
      id: text,
      own: [],
    }));
}
