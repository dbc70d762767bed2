/** Who, what, where, when and how many, by role: the door of this room. */
export { arabicArguments } from './arguments-arabic.js';
export { englishArguments } from './arguments-english.js';
export { findHolders } from './holders.js';
export { followed, ranked } from './order.js';
export { fillerAfter, fillerBefore } from './slots-arabic.js';
export { lacksSubject } from './voice-english.js';
