import type { Source } from '../schema/types.js';

/** A language that reports are read in, by its ISO 639-1 code; the schema of sources lists them. */
export type Language = NonNullable<Source['language']>;
