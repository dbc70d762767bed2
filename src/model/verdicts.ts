import type { Verdict } from '../schema/types.js';

/** Every verdict, the gravest first. */
export const verdicts: readonly Verdict[] = [
  'conflict',
  'difference',
  'agreement',
  'similar',
  'single-source',
];

/** Orders verdicts, the gravest first. */
export const byGravity = (a: Verdict, b: Verdict): number => verdicts.indexOf(a) - verdicts.indexOf(b);
