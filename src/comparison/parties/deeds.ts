import { senseAt } from '../../grammar/meaning.js';
import type { ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import { flatMap } from '../../model/flat-map.js';
import type { Role } from '../../schema/types.js';
import { ASSURED } from '../likely.js';
import type { Identity, Member } from '../member.js';
import { areOfOneDeed } from '../one-act.js';
import { compareUnshared } from '../readings/readings.js';
import type { Ruling } from '../ruling.js';
import type { SlotValue } from '../slot-value.js';
import { keyOf, type Party, partiesOf, share, wordsFor } from './party.js';

/** Who does it, and to whom. */
interface Deed {
  readonly by: readonly Party[];
  readonly to: readonly Party[];
}

/** Those whom one role of a claim names; those without a name by their words: the rebels. */
function partiesIn(member: Member, role: Role): readonly Party[] {
  const named = partiesOf(member, role);
  const others = member.claim.arguments.filter(
    (a) => a.role === role && named.every((p) => p.argument !== a),
  );
  return [...named, ...flatMap(others, (argument) => unnamed(member, argument))];
}

function unnamed(member: Member, argument: ClaimArgument): readonly Party[] {
  const { document } = member;
  const stems = wordsFor(member, argument).map(
    ({ index, stem }) => kindAt(document, index) ?? senseAt(document, index) ?? stem,
  );
  return stems.length === 0 ? [] : [{ entity: `words:${stems.join(' ')}`, name: argument.text }];
}

/** What a word names, where that is known: one who is named by this word or that, in whatever case. */
const kindAt = ({ hitsAt }: Document, index: number): string | undefined =>
  hitsAt[index]?.find((h) => h.category === 'kind')?.id;

function decide(a: SlotValue<Deed>, b: SlotValue<Deed>, sure: number): Ruling<'role'> | undefined {
  if (sure < ASSURED || !areOfOneDeed(a.member, b.member)) return undefined;
  const [x, y] = [a.value, b.value];
  return share(x.by, y.to) && share(x.to, y.by) && !share(x.by, y.by) && !share(x.to, y.to)
    ? 'roles-swapped'
    : undefined;
}

/** Compares who did it to whom: A defeated B, B defeated A. */
export function compareDeeds(members: readonly Member[], identity: Identity): Finding {
  const values = flatMap(members, (member): SlotValue<Deed>[] => {
    const [by, to] = [partiesIn(member, 'agent'), partiesIn(member, 'patient')];
    if (by.length === 0 || to.length === 0) return [];
    const names = (parties: readonly Party[]): string => parties.map((p) => p.name).join(', ');
    const text = `${names(by)} → ${names(to)}`;
    return [{ member, value: { by, to }, text, key: `${keyOf(by)} > ${keyOf(to)}` }];
  });
  return compareUnshared('role', values, decide, identity);
}
