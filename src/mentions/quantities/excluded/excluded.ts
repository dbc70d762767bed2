export { isDatePart } from './date-part.js';
export { isLabel } from './label.js';
export { isRatio } from './ratio.js';
export { isRejected } from './rejected.js';
export { isDuration, isTime, isYear } from './time.js';
export { isUnsaidPart } from './unsaid-part.js';
