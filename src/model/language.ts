import type { Source } from '../schema/types.js';

/** A language that the engine reads. Where a stage needs a choice by language, it is a table over all of them. */
export type Language = NonNullable<Source['language']>;
