import { nameKey, sameSpelling } from '../../../grammar/name-key.js';
import { nameSounds } from '../../../grammar/name-sounds.js';
import { scriptOf } from '../../../grammar/script.js';
import { flatMap } from '../../../model/flat-map.js';
import { disjointSets } from '../disjoint-sets.js';
import { groupBy } from '../group-by.js';
import type { PersonDraft } from '../name-draft.js';

/** A person draft with the document it stands in. */
export interface PlacedPerson {
  readonly draft: PersonDraft;
  readonly document: number;
}

/** Distinct names in one bucket that are compared with one another; beyond it only equal ones join. */
const BUCKET = 40;

/**
 * Joins drafts of one person. Full names join where surname and a given name are spellings of the same; a surname
 * alone joins the one person it can mean: of its document, else of the event. A surname that two people share, with
 * nothing to tell them apart, stays by itself.
 *
 * @param isGiven whether a folded word is a given name of the lexicon: two different ones are two people
 * @returns the key of each draft, the same for the drafts of one person, in the order given
 */
export function linkPeople(
  people: readonly PlacedPerson[],
  isGiven: (form: string) => boolean,
): readonly string[] {
  const names = [
    ...new Set(people.filter((p) => p.draft.parts.length > 1).map((p) => nameOf(p.draft))),
  ].sort();
  const sets = disjointSets(names.length);
  const numbers = names.map((_, i) => i);
  const partsOf = names.map((name) => name.split('|'));
  const compare = (bucket: readonly number[]) => {
    const some = bucket.slice(0, BUCKET);
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1))
        if (samePerson(partsOf[a] ?? [], partsOf[b] ?? [], isGiven)) sets.join(a, b);
    }
  };
  for (const keyOf of [surnameKey, givenKey]) {
    for (const bucket of groupBy(numbers, (i) => keyOf(partsOf[i] ?? [])).values()) compare(bucket);
  }
  const fullest = fullestNames(names, sets.find);
  const keyOfName = new Map(names.map((name, i) => [name, fullest.get(sets.find(i)) ?? name]));
  const keys = people.map((p) => keyOfName.get(nameOf(p.draft)));
  const single = singleLinker(people, keys);
  return people.map(
    (person, i) => `person:${(keys[i] ?? single(person)).replaceAll('|', '-').replaceAll(' ', '-')}`,
  );
}

function nameOf(draft: PersonDraft): string {
  return draft.parts.join('|');
}

function surnameKey(parts: readonly string[]): string {
  return keyOf(parts[parts.length - 1] ?? '');
}

function givenKey(parts: readonly string[]): string {
  return `${keyOf(parts[0] ?? '')} ${(keyOf(parts[parts.length - 1] ?? '')).slice(0, 1)}`;
}

/** A part without the article before it. */
const bare = (part: string): string => nameSounds[scriptOf(part)].withoutArticle(part);

/** The key of a part; an ordinal (`#5`) is its own, and a part without consonants its form. */
function keyOf(part: string): string {
  return part.startsWith('#') ? part : bare(part).split(' ').map(nameKey).join(' ') || part;
}

/** Whether two parts are spellings of one name: word by word, compound or not. */
function samePart(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.startsWith('#') || b.startsWith('#')) return false;
  const [left = '', right = ''] = [a, b].map((part) => bare(part).replaceAll(/[ -]/g, ''));
  return left === right || sameSpelling(left, right);
}

function samePerson(a: readonly string[], b: readonly string[], isGiven: (form: string) => boolean): boolean {
  const [lastA = '', lastB = ''] = [a[a.length - 1], b[b.length - 1]];
  if (!samePart(lastA, lastB)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const given = short.slice(0, -1);
  return given.every((part) => long.slice(0, -1).some((other) => sameGiven(part, other, isGiven)));
}

/** Given names of one skeleton (سالم، سليم) are two names where the lexicon knows both in one script. */
function sameGiven(a: string, b: string, isGiven: (form: string) => boolean): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return keyOf(a).charAt(0) === keyOf(b).charAt(0);
  return samePart(a, b) && !(nameSounds[scriptOf(a)].settled && isGiven(a) && isGiven(b));
}

/** For each set, the name with most parts, then the longest, then the first in code point order. */
function fullestNames(names: readonly string[], find: (a: number) => number): ReadonlyMap<number, string> {
  const best = new Map<number, string>();
  for (const [i, name] of names.entries()) {
    const known = best.get(find(i));
    if (known === undefined || fuller(name, known)) best.set(find(i), name);
  }
  return best;
}

function fuller(name: string, than: string): boolean {
  const [a, b] = [name.split('|').length, than.split('|').length];
  return a > b || (a === b && name.length > than.length);
}

/** Finds whom a surname alone means. */
function singleLinker(
  people: readonly PlacedPerson[],
  keys: readonly (string | undefined)[],
): (person: PlacedPerson) => string {
  const bySurname = groupBy(
    flatMap(people, ({ draft, document }, i) => {
      const key = keys[i];
      return key === undefined
        ? []
        : [{ key, document, surname: draft.parts[draft.parts.length - 1] ?? '', draft }];
    }),
    ({ surname }) => keyOf(surname),
  );
  return ({ draft, document }) => {
    const [part = ''] = draft.parts;
    const meant = (bySurname.get(keyOf(part)) ?? []).filter((p) => samePart(p.surname, part));
    const here = meant.filter((p) => p.document === document);
    const near = here.length > 0 ? here : meant;
    const choice = onlyKey(near) ?? onlyKey(near.filter((p) => sameOffice(p.draft, draft)));
    return choice ?? keyOf(part);
  };
}

function onlyKey(people: readonly { readonly key: string }[]): string | undefined {
  const keys = new Set(people.map((p) => p.key));
  return keys.size === 1 ? [...keys][0] : undefined;
}

function sameOffice(a: PersonDraft, b: PersonDraft): boolean {
  if (a.office === undefined || b.office === undefined) return false;
  if (a.office.office !== b.office.office || a.office.portfolio !== b.office.portfolio) return false;
  return a.office.country === b.office.country;
}
