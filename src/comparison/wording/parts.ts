import type { DifferenceDraft } from '../../model/finding.js';
import { relations } from '../../model/relations.js';
import type { Member } from '../member.js';

/** Whether a difference puts two claims in two of its readings. */
export function parts({ readings }: DifferenceDraft, a: Member, b: Member): boolean {
  const [x, y] = [a, b].map(({ index }) => readings.findIndex((r) => r.claims.includes(index)));
  return x !== -1 && y !== -1 && x !== y;
}

/** Whether a difference makes a verdict. */
export const counts = ({ relation }: DifferenceDraft): boolean => relations[relation] !== 'none';
