import { hasHit, hitAt } from '../../grammar/hits.js';
import type { ModalityReader } from './modality-reader.js';
import { negationAt } from './negation-at.js';

/** A negation stands so near its verb: right behind it, or past an adverb (killed almost no one); further off it is of another. */
const OBJECT = 2;

/** Words that open a question: those that ask, and verbs put before their subject. */
const ASKS =
  /^(?:who|whom|whose|what|which|why|when|where|how|do|does|did|is|are|was|were|am|has|have|had|will|would|can|could|may|might|shall|should|must|[a-z]+n't)$/;

export const englishModality: ModalityReader = {
  barriers: '.;:!?,',
  nounsNeedThat: false,
  mayBePast: () => false,
  adverbsAdjoin: false,
  negationAdjoins: false,
  infinitives: true,
  refusalNegates: () => true,
  mayBeRefused: () => true,
  isAttribute: (_document, { id, first, last }, predicate) =>
    id === 'planned' && last === first + 1 && predicate.first - last > 0,
  takesBack: (document, index, predicate) => {
    const hit = hitAt(document, index, 'negation');
    if (hit?.id === 'only' && index < predicate.first) return { first: index, last: hit.last, parted: true };
    const until = index >= predicate.last ? hitAt(document, index, 'marker') : undefined;
    return until?.id === 'until' && !hasHit(document, until.last, 'stop')
      ? { first: until.first, last: until.last, parted: false }
      : undefined;
  },
  opensQuestion: ({ tokens }, index) => ASKS.test(tokens[index]?.form ?? ''),
  negatedObject: (document, predicate, clause) => {
    for (let k = predicate.last; k < Math.min(clause.last, predicate.last + OBJECT); k++) {
      const hit = negationAt(document, k);
      if (hit?.id === 'no') return hit;
      if (!hasHit(document, k, 'stop')) return undefined;
    }
    return undefined;
  },
};
