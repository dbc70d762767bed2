import { hasHit, hitAt } from '../../grammar/hits.js';
import { isDefinite } from '../../grammar/particles.js';
import { isVerbal } from './certainty-cue.js';
import type { ModalityReader } from './modality-reader.js';

const EXCEPT: ReadonlySet<string> = new Set(['except']);

/** Words that open a question, folded. */
const ASKS = /^[وف]?(?:هل|ماذا|لماذا|كيف|متي|متى|اين|كم|الم|اليس|هلا)$/;

export const arabicModality: ModalityReader = {
  barriers: '.;:!?',
  nounsNeedThat: true,
  mayBePast: (form) => form.startsWith('ت'),
  adverbsAdjoin: true,
  negationAdjoins: true,
  infinitives: false,
  refusalNegates: ({ form }) => form !== 'active',
  mayBeRefused: (form) => !/^[وف]?ي/.test(form),
  isAttribute: (document, hit, predicate) =>
    isDefinite(hit) && isVerbal(predicate) && !hasHit(document, hit.last, 'marker'),
  takesBack: (document, index) => {
    const hit = hitAt(document, index, 'negation');
    if (hit?.id !== 'only' && !hasHit(document, index, 'marker', EXCEPT)) return undefined;
    return { first: index, last: hit?.last ?? index + 1, parted: true };
  },
  opensQuestion: ({ tokens }, index) => ASKS.test(tokens[index]?.form ?? ''),
  negatedObject: () => undefined,
};
