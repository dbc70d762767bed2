import { arabicWords } from '../../grammar/arabic/words.js';
import { hasHit } from '../../grammar/hits.js';
import { isCoordinated, isPlainDefinite } from '../../grammar/particles.js';
import { hasPronoun } from '../../grammar/pronouns.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Document } from '../../model/document.js';
import type { ListReader } from './list-reader.js';
import { conceptAt, eventAt, isBarePreposition } from './list-words.js';

const NAMES: ReadonlySet<string> = new Set(['country', 'capital', 'place', 'bodyName', 'givenName']);

const formAt = (document: Document, index: number): string => document.tokens[index]?.form ?? '';

export const arabicLists: ListReader = {
  carriesOn: (document, index) =>
    arabicWords.looksCoordinated(formAt(document, index)) || eventAt(document, index) !== undefined,
  /**
   * Those after *to* or a noun of purpose belong to it (إلى إضفاء طابع رسمي على التعاون), where no name stands among them
   * (تسهل على الشركات الحصول).
   */
  isWhole: (document, from, event) => {
    const verb = (document.hitsAt[from - 1] ?? []).some(isTensed);
    if (verb && !isBarePreposition(document, from, 'to')) return false;
    for (let i = from; i < event; i++)
      if (document.hitsAt[i]?.some((h) => NAMES.has(h.category)) === true) return false;
    return true;
  },
  /** A subject agrees in gender with the verb before it: يسمح الاتفاق. */
  isSubject: (document, hit, from) => {
    const verb = conceptAt(document, from - 1);
    if (verb === undefined) return false;
    if (!isPlainDefinite(hit) && (hit.lead.letters > 0 || !hasPronoun(hit))) return false;
    for (let i = from; i < hit.first; i++) if (!hasHit(document, i, 'reference')) return false;
    const feminine = arabicWords.looksFeminine(formAt(document, hit.first));
    return arabicWords.showsFeminine(formAt(document, from - 1), verb.form) === feminine;
  },
  joinsMember: (document, index) => {
    const event = eventAt(document, index);
    return event !== undefined && isCoordinated(event);
  },
  headFirst: true,
};
