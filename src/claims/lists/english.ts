import { hasHit } from '../../grammar/hits.js';
import type { ListReader } from './list-reader.js';
import { eventAt, JOINING_WORDS } from './list-words.js';

export const englishLists: ListReader = {
  carriesOn: (document, index) => !hasHit(document, index, 'preposition'),
  /** All words before an event belong to it: joint training. */
  isWhole: () => true,
  isSubject: () => false,
  joinsMember: (document, index) => {
    if (!hasHit(document, index - 1, 'marker', JOINING_WORDS)) return false;
    let i = index;
    while (document.tokens[i]?.kind === 'word' && !hasHit(document, i, 'preposition')) {
      if (eventAt(document, i) !== undefined) return true;
      i++;
    }
    return false;
  },
  headFirst: false,
};
