/** Who, what, where, when and how many, by role: the door of this room. */
export { arabicArguments } from './arguments-arabic.js';
export { englishArguments } from './arguments-english.js';
export { fillerAfter } from './filler-after-arabic.js';
export { fillerBefore } from './filler-before-arabic.js';
export { followed } from './followed.js';
export { holderFirst } from './holder-first.js';
export { findHolders } from './holders.js';
export { isPassive } from './passive-english.js';
export { ranked } from './ranked.js';
export { isState } from './states.js';
export { subjectEnd } from './subject-end-arabic.js';
export { lacksSubject } from './subject-english.js';
