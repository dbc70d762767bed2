import type { Finding } from '../model/finding.js';
import { compareUnshared } from './readings.js';
import type { Ruling } from './ruling.js';
import type { Identity, Member, SlotValue } from './slot-value.js';

/** Of what an event is said to be the first, or the how manieth. */
interface Rank {
  readonly value: number;
  /** Words that narrow the row it stands in: official. */
  readonly narrowed: readonly string[];
  /** Whether the row begins at some time: the first since. */
  readonly since: boolean;
}

function rankOf({ claim, document }: Member): SlotValue<Rank>['value'] | undefined {
  const ordinal = claim.arguments.find((a) => a.role === 'order')?.mention;
  if (ordinal?.kind !== 'ordinal') return undefined;
  let since = false;
  for (let i = claim.predicate.token; (document.tokens[i]?.start ?? claim.end) < claim.end; i++)
    since ||= document.hitsAt[i]?.some((h) => h.category === 'marker' && h.id === 'since') ?? false;
  return { value: ordinal.value, narrowed: narrowing(document, claim.predicate.token, ordinal), since };
}

/** The adjective of an Arabic event noun, and what stands between an English ordinal and its noun. */
function narrowing(
  document: Member['document'],
  noun: number,
  ordinal: { readonly last: number },
): readonly string[] {
  const plain = (i: number): boolean =>
    document.tokens[i]?.kind === 'word' && (document.hitsAt[i] ?? []).length === 0;
  if (document.language === 'ar')
    return plain(noun + 1) && /(?:ي|يه)$/.test(document.tokens[noun + 1]?.form ?? '')
      ? [(document.tokens[noun + 1]?.stem ?? '').replace(/^ال/, '')]
      : [];
  const between = Array.from({ length: Math.max(0, noun - ordinal.last) }, (_, k) => ordinal.last + k);
  return between.filter(plain).map((i) => document.tokens[i]?.stem ?? '');
}

function rule(a: SlotValue<Rank>, b: SlotValue<Rank>): Ruling<'scope'> | undefined {
  const [x, y] = [a.value, b.value];
  const [c, d] = [a.member.claim, b.member.claim];
  if (x.value !== y.value || c.predicate.concept === undefined) return undefined;
  return c.predicate.concept === d.predicate.concept && c.polarity === d.polarity ? 'rank-scope' : undefined;
}

/** Compares of which row an event is said to be the first or the how manieth: the first visit, the first official one, the first since. */
export function compareRanks(members: readonly Member[], identity: Identity): Finding {
  const values = members.flatMap((member): SlotValue<Rank>[] => {
    const value = rankOf(member);
    if (value === undefined) return [];
    const { claim, document } = member;
    const text = document.source.text.slice(claim.start, claim.end);
    return [{ member, value, text, key: `${value.value} ${value.narrowed.join(' ')} ${value.since}` }];
  });
  return compareUnshared('scope', values, rule, identity);
}
