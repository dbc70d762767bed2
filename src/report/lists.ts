import type { DraftClaim } from '../model/claim.js';
import { flat, flatMap } from '../model/flat-map.js';
import type { ListedMember } from '../model/list.js';
import type { List, ListKind, ListMember } from '../schema/types.js';
import { evidenceAt } from './evidence.js';
import { mostTelling } from './most-telling.js';

/** Counters of code points, by source. */
type Counters = ReadonlyMap<string, (offset: number) => number>;

const KINDS: readonly ListKind[] = ['scope', 'aim', 'ban'];
/** How many members of one kind a report lists, the ones that most sources name: more than anybody reads. */
const MOST_MEMBERS = 200;

/** What several sources list of one kind, member by member; what only one source lists is told by its claims. */
export function listsOf(
  aligned: readonly (readonly ListedMember[])[],
  idOf: ReadonlyMap<DraftClaim, string>,
  counters: Counters,
): readonly List[] {
  return flatMap(KINDS, (kind): readonly List[] => {
    const members = aligned.filter((group) => group[0]?.kind === kind);
    const sourceIds = namersOf(flat(members));
    if (sourceIds.length < 2) return [];
    return [
      {
        kind,
        sourceIds: [...sourceIds],
        members: members
          .map((group) => toMember(group, sourceIds.length, idOf, counters))
          .sort((a, b) => b.sourceIds.length - a.sourceIds.length || comparePlaces(a, b))
          .slice(0, MOST_MEMBERS),
      },
    ];
  });
}

const namersOf = (members: readonly ListedMember[]): readonly string[] =>
  [...new Set(members.map((m) => m.member.sourceId))].sort();

function toMember(
  group: readonly ListedMember[],
  listing: number,
  idOf: ReadonlyMap<DraftClaim, string>,
  counters: Counters,
): ListMember {
  const sourceIds = namersOf(group);
  const mentions = group.map(({ document, governing, member }) => ({
    sourceId: member.sourceId,
    claimId: idOf.get(governing) ?? '',
    evidence: evidenceAt(
      document.source.text,
      member.start,
      member.end,
      counters.get(member.sourceId) ?? ((x) => x),
    ),
  }));
  const best = mostTelling(
    group.map(({ document, member: { first, last, predicate } }) => ({
      document,
      first,
      last,
      keys: predicate.concept === undefined ? [] : [predicate.concept],
    })),
  );
  return {
    label: mentions[best]?.evidence.quote ?? '',
    share: sourceIds.length === 1 ? 'one' : sourceIds.length === listing ? 'all' : 'some',
    sourceIds: [...sourceIds],
    mentions,
  };
}

function comparePlaces({ mentions: [a] }: ListMember, { mentions: [b] }: ListMember): number {
  if (a === undefined || b === undefined) return 0;
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return a.evidence.start - b.evidence.start;
}
