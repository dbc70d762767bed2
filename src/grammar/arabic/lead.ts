import type { Lead } from '../../model/lexicon.js';
import { NO_LEAD } from '../no-affixes.js';

const CONJUNCTIONS: Readonly<Record<string, Lead['conjunction']>> = { و: 'and', ف: 'so' };
const PREPOSITIONS: Readonly<Record<string, Lead['preposition']>> = { ب: 'in', ل: 'for', ك: 'like' };
const ARTICLE = 'ال';
const FUTURE = 'س';

/** The fronts met so far: no more than a few dozen can be written. */
const read = new Map<string, Lead>([['', NO_LEAD]]);

/** What letters taken off the front of a word amount to: وبال is and, in, the. */
export function arabicLead(letters: string): Lead {
  const known = read.get(letters);
  if (known !== undefined) return known;
  let rest = letters;
  const conjunction = CONJUNCTIONS[rest.charAt(0)];
  if (conjunction !== undefined) rest = rest.slice(1);
  const preposition = PREPOSITIONS[rest.charAt(0)];
  if (preposition !== undefined) rest = rest.slice(1);
  const lead: Lead = {
    letters: letters.length,
    ...(conjunction && { conjunction }),
    ...(preposition && { preposition }),
    article: rest.startsWith(ARTICLE),
    future: rest.startsWith(FUTURE),
  };
  read.set(letters, lead);
  return lead;
}
