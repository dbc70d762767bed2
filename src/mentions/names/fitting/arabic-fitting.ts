import { isIndefinite } from '../../../grammar/particles.js';
import type { Hit, WordForm } from '../../../model/lexicon.js';
import type { Fitting } from './fitting.js';
import { PROPER_NAMES } from './proper-names.js';

const NOMINAL: ReadonlySet<WordForm> = new Set<WordForm>(['word', 'active', 'passive']);

/** A longer end (تها) is as often letters of a word that the lexicon does not know. */
const LONGEST_TAIL = 2;

function fits(hit: Hit): boolean {
  const { category, tail } = hit;
  if (!NOMINAL.has(hit.form)) return false;
  if (PROPER_NAMES.has(category)) return isProper(hit);
  if (category === 'placeHead')
    return tail.letters === 0 || ((tail.ending === 'ta' || tail.ending === 'tay') && !tail.pronoun);
  if (category === 'direction') return tail.letters === 0 || tail.nisba;
  if (category === 'portfolio') return tail.letters === 0;
  return true;
}

/** Proper names carry their own article and take no endings. */
const isProper = ({ lead, tail }: Hit): boolean => isIndefinite({ lead }) && tail.letters === 0;

/** A participle in ي (منتظري) may be a surname, and a given name be anybody's. */
function denies(hit: Hit): boolean {
  if (PROPER_NAMES.has(hit.category)) return hit.category !== 'givenName' && isProper(hit);
  if (hit.form === 'active' && hit.tail.nisba) return false;
  return hit.tail.letters <= LONGEST_TAIL;
}

/** What names something in Arabic, where particles and endings are written on to a word. */
export const arabicFitting: Fitting = { fits, denies };
