import { lists } from '../../concepts/traits.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { DraftClaim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { flatMap } from '../../model/flat-map.js';
import type { Hit } from '../../model/lexicon.js';
import type { ListedMember } from '../../model/list.js';
import type { TokenRange } from '../../model/span.js';
import { endsOfQuotes } from './end-of-list.js';
import { listReaderOf } from './list-reader.js';
import { conceptAt, eventAt } from './list-words.js';
import { membersAfter } from './members-after.js';

/**
 * The lists that the claims of a source state, member by member: what follows a word such as *cover*, *allow*, *aim at*
 * or *forbid*, parted at its commas and at every event or name that *and* joins on. A list ends where a verb, another
 * marker or a quotation ends it.
 */
export function findLists(document: Document, claims: readonly DraftClaim[]): readonly ListedMember[] {
  const taken = new Set<number>();
  const quoteEnd = endsOfQuotes(document);
  return flatMap(claims, (governing): readonly ListedMember[] => {
    const kind = governing.predicate.concept === undefined ? undefined : lists(governing.predicate.concept);
    const { token } = governing.predicate;
    if (kind === undefined || governing.inner || taken.has(token) || !governs(document, token)) return [];
    taken.add(token);
    return membersAfter(document, token, quoteEnd).map((range) => ({
      document,
      kind,
      governing,
      member: memberOf(document, governing, range),
    }));
  });
}

/** Whether a word at a token says that something holds, allows or aims, and is no mere noun (*under the terms of*). */
const governs = (document: Document, index: number): boolean =>
  (document.hitsAt[index] ?? []).some(
    (h) =>
      isTensed(h) ||
      (h.category === 'concept' && h.form !== 'word') ||
      (h.category === 'marker' && h.id === 'purpose'),
  );

/** A member as a claim on its words alone. */
function memberOf(document: Document, governing: DraftClaim, { first, last }: TokenRange): DraftClaim {
  const start = document.tokens[first]?.start ?? 0;
  const end = document.tokens[last - 1]?.end ?? start;
  const head = headOf(document, first, last);
  const word = document.tokens[head?.first ?? first];
  return {
    ...governing,
    start,
    end,
    first,
    last,
    predicate: {
      ...(head === undefined ? {} : { concept: head.id }),
      start: word?.start ?? start,
      end: word?.end ?? end,
      text: word?.text ?? '',
      token: word?.index ?? first,
    },
    arguments: governing.arguments.filter((a) => a.start >= start && a.end <= end),
    inner: true,
  };
}

/** The event that a member is: in Arabic its first word, or the one that a light noun at its head carries. */
function headOf(document: Document, first: number, last: number): Hit | undefined {
  const { headFirst } = listReaderOf(document);
  for (let i = first; i < last; i++) {
    const hit = conceptAt(document, i);
    if (hit !== undefined) return hit;
    if (headFirst && eventAt(document, i) === undefined) return undefined;
  }
  return undefined;
}
