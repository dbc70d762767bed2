import type { AttributedRange, ClaimArgument } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import { flat, flatMap } from '../../model/flat-map.js';
import { mentionsWithin, tokenAt } from '../mentions-within.js';
import type { Search } from './carried-search.js';

/** What sort of verbs of speech a cue holds. */
export const cueIds = (document: Document, { cue }: AttributedRange): readonly string[] =>
  flatMap(flat(document.hitsAt.slice(cue.first, cue.last)), (h) => (h.category === 'speech' ? [h.id] : []));

/** Who says what stands at a token. */
export function speakerOf(search: Search, token: number): ClaimArgument | undefined {
  const range = search.said.findLast((r) => r.first <= token && token < r.last);
  return range && toArgument(search, range);
}

/** Who said something last before a token in its sentence. */
export function speakerBefore(search: Search, token: number, sentence: number): ClaimArgument | undefined {
  const range = search.said.findLast(
    (r) => r.cue.first < token && search.document.tokens[r.cue.first]?.sentence === sentence,
  );
  return range && toArgument(search, range);
}

/** The speaker of a range as a subject: the person it names, else its words. */
export function toArgument(
  { document, mentions }: Search,
  { attribution }: AttributedRange,
): ClaimArgument | undefined {
  const { start, end, text } = attribution.speaker;
  if (start === undefined || end === undefined || text === '') return undefined;
  const from = tokenAt(document, start)?.index ?? 0;
  const to = (tokenAt(document, end - 1)?.index ?? from) + 1;
  const inside = mentionsWithin(mentions, from, to).filter((m) => m.start >= start && m.end <= end);
  const mention =
    inside.find((m) => m.kind === 'person') ?? inside.find((m) => 'entity' in m && m.start === start);
  return mention === undefined
    ? { role: 'agent', start, end, text: document.source.text.slice(start, end) }
    : { role: 'agent', start: mention.start, end: mention.end, text: mention.text, mention };
}
