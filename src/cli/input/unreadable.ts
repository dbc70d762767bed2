import { CrossclaimError, unreadableFile } from '../../errors.js';
import { reasonOf } from '../world.js';

/** The error that tells why a file was not read: what the system says, in words, or what the world did not allow. */
export function unreadable(path: string, error: unknown): CrossclaimError {
  return error instanceof CrossclaimError ? error : unreadableFile(path, reasonOf(error));
}
