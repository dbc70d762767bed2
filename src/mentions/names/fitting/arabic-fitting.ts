import { onlyParticles } from '../../../grammar/leads.js';
import { isFiniteVerb } from '../../../grammar/verb-forms.js';
import type { Token } from '../../../model/document.js';
import type { Hit, WordForm } from '../../../model/lexicon.js';
import type { Fitting } from './fitting.js';
import { PROPER_NAMES } from './proper-names.js';

const NOMINAL: ReadonlySet<WordForm> = new Set<WordForm>(['word', 'active', 'passive']);

/** What a particle of one letter leaves of a name is a name from three letters on: بيت is a house, not in يت. */
const SHORTEST = 3;
/** Longer ends (تهم) and fronts (وبال) are as often letters of a word that the lexicon does not know. */
const LONGEST_TAIL = 2;
const LONGEST_LEAD = 3;
/** Fronts that may stand before a word with an end: one more stripped letter makes a guess of it. */
const LONGEST_LEAD_WITH_TAIL = 2;

function fits(hit: Hit, tokens: readonly Token[]): boolean {
  const { category, tail } = hit;
  if (!NOMINAL.has(hit.form)) return false;
  if (PROPER_NAMES.has(category)) return isProper(hit) && !isClipped(hit, tokens);
  if (category === 'placeHead')
    return tail.letters === 0 || ((tail.ending === 'ta' || tail.ending === 'tay') && !tail.pronoun);
  if (category === 'direction') return tail.letters === 0 || tail.nisba;
  if (category === 'portfolio') return tail.letters === 0;
  return true;
}

/** Proper names carry their own article and take no endings. */
const isProper = ({ lead, tail }: Hit): boolean => onlyParticles(lead) && tail.letters === 0;

/** One-letter particles leave a name only where what is left is long enough to be one. */
function isClipped({ first, last, lead }: Hit, tokens: readonly Token[]): boolean {
  const token = tokens[first];
  return (
    lead.letters > 0 &&
    last === first + 1 &&
    token !== undefined &&
    token.form.length - lead.letters < SHORTEST
  );
}

/** A participle in ي (منتظري) may be a surname, and a given name be anybody's. */
function denies(hit: Hit): boolean {
  const { lead, tail } = hit;
  if (PROPER_NAMES.has(hit.category)) return hit.category !== 'givenName' && isProper(hit);
  if (hit.form === 'active' && tail.nisba) return false;
  if (tail.letters > LONGEST_TAIL) return false;
  return isFiniteVerb(hit) || lead.letters <= (tail.letters === 0 ? LONGEST_LEAD : LONGEST_LEAD_WITH_TAIL);
}

/** What names something in Arabic, where particles and endings are written on to a word. */
export const arabicFitting: Fitting = { fits, denies };
