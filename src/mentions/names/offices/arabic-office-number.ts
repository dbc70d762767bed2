import { type OfficeId, singularOffices } from '../../../concepts/offices.js';
import { isBrokenPlural } from '../../../grammar/arabic/nouns.js';
import type { Ending, Hit } from '../../../model/lexicon.js';
import type { NameReader } from '../name-reader.js';

/** How many holders of an office a word means. */
export interface OfficeNumber {
  /** More than one. */
  readonly several: boolean;
  /** In a form that two have, of an office that one person holds at a time. */
  readonly dual: boolean;
  /** Two, and no more, where a portfolio follows or none does. */
  readonly two: (governing: boolean) => boolean;
}

const endings = (...all: readonly Ending[]): ReadonlySet<Ending | undefined> => new Set(all);

/** Dual wherever they stand, in the nominative or not. */
const FREE_DUAL = endings('an', 'in', 'tan', 'tayn');
/** Dual only before a complement, which takes their ن. */
const BOUND_DUAL = endings('a', 'i', 'ta', 'tay');
/** Sound plurals; broken ones in ـاء show in the form. */
const PLURAL = endings('un', 'u', 'at');

/** What the ending of an office word, or the shape of its plural, says of its number. */
export function officeNumber(reader: NameReader, head: Hit): OfficeNumber {
  const single = head.last === head.first + 1;
  const ending = head.tail.pronoun === undefined ? head.tail.ending : undefined;
  const form = reader.tokens[head.first]?.form ?? '';
  const dual =
    single && (FREE_DUAL.has(ending) || BOUND_DUAL.has(ending)) && singularOffices.has(head.id as OfficeId);
  const broken = single && head.tail.letters === 0 && isBrokenPlural(form);
  const several = dual || (single && ending === 'in') || PLURAL.has(ending) || broken;
  return {
    several,
    dual,
    two: (governing) => dual && (governing ? BOUND_DUAL : FREE_DUAL).has(ending),
  };
}
