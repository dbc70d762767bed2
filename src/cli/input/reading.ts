import type { CrossclaimError } from '../../errors.js';
import type { World } from '../world.js';

/** How files are read. */
export interface Reading {
  readonly world: World;
  /** The encoding of files that are not UTF-8, where it is not to be detected. */
  readonly encoding?: string;
  /** Whether a `file` of an event may lie outside its folder. */
  readonly allowOutside: boolean;
  /** Told of each file or source that is no good; throws, unless the others are to go on. */
  readonly fault: (error: CrossclaimError) => void;
  /** Told what somebody may want to know: an encoding that was guessed. */
  readonly note: (text: string) => void;
}
