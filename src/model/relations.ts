import type { Relation, Verdict } from '../schema/types.js';

/**
 * The verdict that readings make that stand so to one another, `none` where they leave it as it is; from the gravest
 * relation to the lightest.
 */
export const relations = {
  contradiction: 'conflict',
  'attributed-dispute': 'conflict',
  update: 'conflict',
  'scope-mismatch': 'difference',
  undetermined: 'difference',
  detail: 'difference',
  approximate: 'difference',
  framing: 'none',
  complementary: 'none',
} as const satisfies Readonly<Record<Relation, Verdict | 'none'>>;
