import { byGravity } from '../../model/verdicts.js';
import type { Verdict } from '../../schema/types.js';
import type { View } from '../view.js';

/** The own text of a report, in one piece after the other. */
export interface SourceText {
  readonly sourceId: string;
  readonly pieces: readonly Piece[];
}

/** What stands between two places where a passage begins or ends. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** The gravest verdict on a passage that covers it; none where no passage does. */
  readonly verdict?: Verdict;
}

interface Passage {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
}

/** A text, cut where the claims of the report begin and end in it; each piece by what was found of its claims. */
export function sourceText(view: View, sourceId: string, text: string): SourceText {
  const passages = passagesOf(view, sourceId, text);
  const cuts = new Set([0, text.length, ...passages.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].toSorted((a, b) => a - b);
  let next = 0;
  let open: readonly Passage[] = [];
  const pieces = places.slice(0, -1).map((start, index): Piece => {
    const first = next;
    while ((passages[next]?.start ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    open = [...open, ...passages.slice(first, next)].filter(({ end }) => end > start);
    const verdict = gravest(open);
    const words = text.slice(start, places[index + 1]);
    return verdict === undefined ? { start, text: words } : { start, text: words, verdict };
  });
  return { sourceId, pieces };
}

/** Where the claims of a source stand in its text, in its order. */
function passagesOf({ report: { groups, claims } }: View, of: string, text: string): readonly Passage[] {
  const verdicts = new Map(
    groups.flatMap(({ verdict, claimIds }) => claimIds.map((id) => [id, verdict] as const)),
  );
  return claims
    .filter(
      ({ sourceId, evidence: { start, end, quote } }) => sourceId === of && text.slice(start, end) === quote,
    )
    .map(({ id, evidence: { start, end } }) => ({ start, end, verdict: verdicts.get(id) ?? 'single-source' }))
    .toSorted((a, b) => a.start - b.start);
}

const gravest = (passages: readonly Passage[]): Verdict | undefined =>
  passages.map(({ verdict }) => verdict).sort(byGravity)[0];
