import type { ClaimArgument } from '../model/claim.js';
import type { DifferenceDraft, ReadingDraft } from '../model/finding.js';
import { flatMap } from '../model/flat-map.js';
import { type RuleId, rules } from '../model/rules.js';
import { tokensIn } from '../model/tokens-in.js';
import type { Role } from '../schema/types.js';
import type { Member } from './member.js';
import { isConflict } from './verdict.js';

const OPEN = 'reference-open' satisfies RuleId;

/** The roles of those of whom something is told. */
const PARTIES: ReadonlySet<Role> = new Set(['agent', 'patient']);
const LATTER: ReadonlySet<string> = new Set(['the-latter']);

/**
 * Whether the words for one of its parties point back at somebody whom the text does not settle (the latter, both
 * sides).
 */
const isOpen = (member: Member): boolean => openIn(member).length > 0;

const openIn = ({ claim }: Member): readonly ClaimArgument[] =>
  claim.arguments.filter((a) => a.reference === 'open' && PARTIES.has(a.role));

/**
 * Those whom a claim leaves open, where its words say at least what they are: the two ministers, not the latter. Two
 * reports on one event that say so mean the same ones.
 */
function namedLoosely(member: Member): string | undefined {
  const { hitsAt } = member.document;
  const words = flatMap(openIn(member), (argument) =>
    tokensIn(member.document, argument).filter((t) => t.end <= argument.end),
  );
  const isLatter = (index: number): boolean =>
    hitsAt[index]?.some((h) => h.category === 'reference' && LATTER.has(h.id)) ?? false;
  return words.some(({ index }) => isLatter(index)) ? undefined : words.map(({ stem }) => stem).join(' ');
}

/** A conflict one side of which rests on such claims alone is left undetermined: they may speak of somebody else. */
export function heedOpenReferences(
  members: readonly Member[],
  differences: readonly DifferenceDraft[],
): readonly DifferenceDraft[] {
  const loose = new Map(members.filter(isOpen).map((m) => [m.index, namedLoosely(m)]));
  if (loose.size === 0) return differences;
  const open = new Set(loose.keys());
  const restsOnOpen = (reading: ReadingDraft): boolean => reading.claims.every((index) => open.has(index));
  return differences.map((d) =>
    isConflict(d.relation) && d.readings.some(restsOnOpen) && !isOfTheSame(d, loose)
      ? { ...d, rule: OPEN, relation: rules[OPEN].relation }
      : d,
  );
}

/** Whether every claim of a difference leaves the same ones open in the same words. */
function isOfTheSame({ readings }: DifferenceDraft, loose: ReadonlyMap<number, string | undefined>): boolean {
  const words = new Set(flatMap(readings, (r) => r.claims.map((index) => loose.get(index))));
  return words.size === 1 && !words.has(undefined);
}
