import type { DifferenceDraft, ReadingDraft } from '../model/finding.js';
import { type RuleId, rules } from '../model/rules.js';
import type { Role } from '../schema/types.js';
import type { Member } from './member.js';
import { isConflict } from './verdict.js';

const OPEN = 'reference-open' satisfies RuleId;

/** The roles of those of whom something is told. */
const PARTIES: ReadonlySet<Role> = new Set(['agent', 'patient']);

/**
 * Whether the words for one of its parties point back at somebody whom the text does not settle (the latter, both
 * sides).
 */
const isOpen = ({ claim }: Member): boolean =>
  claim.arguments.some((a) => a.reference === 'open' && PARTIES.has(a.role));

/** A conflict one side of which rests on such claims alone is left undetermined: they may speak of somebody else. */
export function heedOpenReferences(
  members: readonly Member[],
  differences: readonly DifferenceDraft[],
): readonly DifferenceDraft[] {
  const open = new Set(members.filter(isOpen).map((m) => m.index));
  if (open.size === 0) return differences;
  const restsOnOpen = (reading: ReadingDraft): boolean => reading.claims.every((index) => open.has(index));
  return differences.map((d) =>
    isConflict(d.relation) && d.readings.some(restsOnOpen)
      ? { ...d, rule: OPEN, relation: rules[OPEN].relation }
      : d,
  );
}
