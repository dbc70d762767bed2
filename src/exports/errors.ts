/** `crossclaim/errors`: the one error that is thrown, with its codes. */
export { CrossclaimError, type ErrorCode } from '../errors.js';
