/** How an English clause is built: who does it, to whom, by whom. The door of this room. */
export { isFiniteAt } from './finite-verb.js';
export { doerOf, objectOf } from './object.js';
export { isParticipleOf, isReducedRelative } from './reduced-relative.js';
export { type Subject, type SubjectSearch, subjectOf, subjectOfVerb } from './subject.js';
export { isSmall, opensNoun } from './verb-group.js';
