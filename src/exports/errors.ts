/**
 * The one error that is thrown, with its codes.
 *
 * @module crossclaim/errors
 */
export { CrossclaimError, type ErrorCode } from '../errors.js';
