import { isTensed } from '../../grammar/verb-forms.js';
import type { Clause, Document } from '../../model/document.js';
import type { Hit } from '../../model/lexicon.js';
import type { Strength } from './strength.js';

/** The strength of an event word in its clause; `carried` says that a light verb stands before it. */
export function englishStrength(document: Document, _clause: Clause, hit: Hit, carried: boolean): Strength {
  return (isTensed(hit) || carried) && !onlyExpects(document, hit) ? 'verb' : 'noun';
}

/** Whether a verb only says how sure the one after it is: is expected to improve. */
const onlyExpects = (document: Document, { first, last }: Hit): boolean =>
  document.tokens[last]?.form === 'to' &&
  [first, first - 1].some((i) =>
    document.hitsAt[i]?.some((h) => h.category === 'certainty' && h.last === last + 1 && h.last > i + 1),
  ) &&
  (document.hitsAt[last + 1]?.some((h) => h.category === 'concept' && isTensed(h)) ?? false);
