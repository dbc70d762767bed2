/** Who a predicate is said of where its own clause does not name him: the door of this room. */
export { relativeOf } from './antecedents.js';
export { subjectApart } from './apart-english.js';
export { carriedSubject, isAwaited } from './carried.js';
export { carryOn, subjectIn } from './carried-on.js';
export type { Carried } from './carried-search.js';
export { referentOf } from './referent-english.js';
export { pointBack } from './resumptive.js';
