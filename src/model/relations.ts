import type { Relation, Verdict } from '../schema/types.js';

/** The verdict that readings make that stand so to one another; from the gravest relation to the lightest. */
export const relations = {
  contradiction: 'conflict',
  'attributed-dispute': 'conflict',
  update: 'conflict',
  'scope-mismatch': 'difference',
  detail: 'difference',
  approximate: 'difference',
  undetermined: 'difference',
  framing: 'agreement',
  complementary: 'agreement',
} as const satisfies Readonly<Record<Relation, Verdict>>;
