import type { BodyKind } from '../concepts/offices.js';
import { portfolioBodies } from '../concepts/offices.js';
import type { OrganisationDraft } from './names-draft.js';
import { findArabicBodies } from './organisations-arabic.js';
import { findEnglishBodies } from './organisations-english.js';
import type { NameReader } from './names-reader.js';

/** Reads the organisations of a document: well-known ones by name, others by what heads their name. Linear. */
export function findOrganisations(reader: NameReader): readonly OrganisationDraft[] {
  const headed = reader.arabic ? findArabicBodies(reader) : findEnglishBodies(reader);
  const named = disjoint(namedBodies(reader));
  const ends = new Set(named.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
  const own = headed.filter(({ first, last }) => !Array.from({ length: last - first }, (_, i) => first + i).some((at) => ends.has(at)));
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
    .map(({ index, text }) => ({ kind: 'organisation', first: index, last: index + 1, proclitics: '', id: text, own: [] }));
}

/** The acronym in brackets after a name: `Islamic State (IS)`. */
export function acronymAfter(reader: NameReader, at: number): string | undefined {
  const [open, word, close] = reader.tokens.slice(at, at + 3);
  if (open?.text !== '(' || close?.text !== ')' || word === undefined) return undefined;
  return /^\p{Lu}{2,8}$/u.test(word.text) ? word.form : undefined;
}

/** A draft of a headed body, made of what was read of it. */
export function bodyDraft(
  type: BodyKind,
  range: { readonly first: number; readonly last: number; readonly proclitics: string },
  read: { readonly portfolio?: string | undefined; readonly country?: string | undefined; readonly own: readonly string[] },
  acronym?: string,
): OrganisationDraft {
  const portfolio = portfolioBodies.has(type) ? read.portfolio : undefined;
  return {
    kind: 'organisation',
    ...range,
    type,
    own: portfolio === undefined ? read.own : [],
    ...(portfolio !== undefined && { portfolio }),
    ...(read.country !== undefined && { country: read.country }),
    ...(acronym !== undefined && { acronym }),
  };
}

/** Keeps, of overlapping ranges, the one that starts first and then the longer one; earlier entries win ties. */
export function disjoint<T extends { readonly first: number; readonly last: number }>(ranges: readonly T[]): readonly T[] {
  const sorted = ranges.map((range, order) => ({ range, order })).sort(byPosition);
  const kept: T[] = [];
  for (const { range } of sorted) {
    const previous = kept[kept.length - 1];
    if (previous === undefined || range.first >= previous.last) kept.push(range);
  }
  return kept;
}

interface Ordered {
  readonly range: { readonly first: number; readonly last: number };
  readonly order: number;
}

function byPosition(a: Ordered, b: Ordered): number {
  return a.range.first - b.range.first || b.range.last - a.range.last || a.order - b.order;
}
