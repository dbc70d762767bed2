import { hasHit } from '../../grammar/hits.js';
import type { ListReader } from './list-reader.js';
import { eventAt, JOINING_WORDS } from './list-words.js';

/** How far after *and* its event noun stands: and (the) joint military exercises. */
const MODIFIERS = 4;

export const englishLists: ListReader = {
  carriesOn: (document, index) => !hasHit(document, index, 'preposition'),
  /** All words before an event belong to it: joint training. */
  isWhole: () => true,
  isSubject: () => false,
  joinsMember: (document, index) => {
    if (!hasHit(document, index - 1, 'marker', JOINING_WORDS)) return false;
    for (let i = index; i < index + MODIFIERS; i++) {
      if (document.tokens[i]?.kind !== 'word' || hasHit(document, i, 'preposition')) return false;
      if (eventAt(document, i) !== undefined) return true;
    }
    return false;
  },
  headFirst: false,
};
