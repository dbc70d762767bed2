import type { ClaimArgument } from '../../model/claim.js';
import type { Clause, Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Mention, OfficeMention } from '../../model/mention.js';
import type { TokenRange } from '../../model/span.js';
import type { Predicate } from '../predicate.js';
import { toUnits, unitsOf } from '../units-arabic.js';
import { argumentRoles } from './argument-roles-arabic.js';
import { resolveReference } from './reference.js';
import { slotsOf } from './slots-arabic.js';

/** What stands around a clause. */
export interface Around {
  /** Every mention of the document. */
  readonly all: readonly Mention[];
  /** Whether the clause before has a subject that this one may share. */
  readonly subject: boolean;
  /** Whether a subject was named before that still waits for its verb. */
  readonly awaited: boolean;
  /** Whether a token belongs to who says it. */
  readonly said: (token: number) => boolean;
}

/**
 * The arguments of an Arabic predicate among the mentions and noun phrases of its clause: by preposition, else by place.
 * The subject follows its verb, or opens the clause; the object follows the subject; a verbal noun governs its subject,
 * or the one whom it befalls. Noun phrases that name nothing known are arguments in words.
 */
export function arabicArguments(
  document: Document,
  predicate: Predicate,
  mentions: readonly Mention[],
  clause: Clause,
  range: TokenRange,
  { all, subject, awaited, said }: Around,
): readonly ClaimArgument[] {
  const units = unitsOf(mentions);
  const slots = slotsOf({
    document,
    predicate,
    clause,
    range,
    units: toUnits(units, said),
    shares: subject,
    awaited,
  });
  const roles = argumentRoles({ document, predicate, clause, slots }, units);
  const named = flatMap([...roles], ([{ mention }, role]): readonly ClaimArgument[] => {
    const { start, end, first, text } = mention;
    if (!isPair(mention, all)) return [{ role, start, end, text, mention }];
    const at = { start, end, first, id: 'the-two-sides', office: mention.value.office };
    return resolveReference(document, all, at, role);
  });
  const worded = flatMap(slots, ({ filler, role }): readonly ClaimArgument[] => {
    const span = filler.unit === undefined ? spanOf(document, filler) : undefined;
    if (span === undefined) return [];
    if (filler.reference === undefined) return [{ role, ...span }];
    return resolveReference(document, all, { ...span, first: filler.first, id: filler.reference }, role);
  });
  return [...named, ...worded].sort((a, b) => a.start - b.start);
}

/** Whether an office is that of two people who are not named with it: الوزيران. */
const isPair = (mention: Mention, all: readonly Mention[]): mention is OfficeMention =>
  mention.kind === 'office' &&
  mention.value.number === 2 &&
  !all.some((m) => m.kind === 'person' && m.role?.start === mention.start);

function spanOf(
  document: Document,
  { first, last }: TokenRange,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const a = document.tokens[first];
  const z = document.tokens[last - 1];
  return a === undefined || z === undefined
    ? undefined
    : { start: a.start, end: z.end, text: document.source.text.slice(a.start, z.end) };
}
