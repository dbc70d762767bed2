import { areConverses } from '../concepts/lineage.js';
import { isSole } from '../concepts/traits.js';
import { isWeightless } from '../grammar/weightless.js';
import { tokensIn } from '../model/tokens-in.js';
import type { Role } from '../schema/types.js';
import type { Member } from './member.js';
import { onceOfClaim } from './once.js';

/** The words of a claim for the one who does it, or whom it befalls where nobody does, and those for all others. */
interface Sides {
  readonly subject: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const sidesOf = onceOfClaim((member: Member): Sides => {
  const { claim, document } = member;
  const of = (role: Role) => claim.arguments.filter((a) => a.role === role);
  const subjects = of('agent').length > 0 ? of('agent') : of('patient');
  const [subject, others] = [new Set<string>(), new Set<string>()];
  for (const { index, kind, start, end, stem } of tokensIn(document, claim)) {
    const hits = document.hitsAt[index] ?? [];
    if (kind !== 'word' || index === claim.predicate.token || isWeightless(hits)) continue;
    (subjects.some((a) => a.start <= start && end <= a.end) ? subject : others).add(stem);
  }
  return { subject, others };
});

/** Whether one of two converse deeds comes to one alone, so that whoever else is told of has the other: one wins, another is beaten. */
const areSole = (a: string, b: string): boolean => isSole(a) || isSole(b);

/**
 * Whether two claims tell one deed from its two sides: the one names as its subject whom the other names beside it, and the
 * other way round, or one of the two comes to one alone. The bank gave the school a van, the school received a van from the bank;
 * the reds won the cup, the blues lost it.
 */
export function areConverse(a: Member, b: Member): boolean {
  const [c, d] = [a.claim.predicate.concept, b.claim.predicate.concept];
  if (c === undefined || d === undefined || !areConverses(c, d)) return false;
  const [x, y] = [sidesOf(a), sidesOf(b)];
  const meets = (p: ReadonlySet<string>, q: ReadonlySet<string>): boolean =>
    [...p].some((word) => q.has(word));
  if (x.subject.size === 0 || y.subject.size === 0 || meets(x.subject, y.subject)) return false;
  return (meets(x.subject, y.others) && meets(y.subject, x.others)) || areSole(c, d);
}
