import type { ClaimInContext } from '../model/alignment.js';
import type { ClaimEvent } from '../model/event.js';
import { flatMap } from '../model/flat-map.js';
import type { Diagnostic } from '../schema/types.js';

/** Tells of each report that is about another event than most: its claims were held against none of theirs. */
export function tellStories(
  claims: readonly ClaimInContext[],
  events: readonly ClaimEvent[],
): readonly Diagnostic[] {
  const storyOf = new Map(claims.map(({ claim }, i) => [claim.sourceId, events[i]?.story ?? 0]));
  const sizes = new Map<number, number>();
  for (const story of storyOf.values()) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  if (sizes.size < 2) return [];
  const most = Math.max(...sizes.values());
  const [main] = [...sizes].find(([, size]) => size === most) ?? [0];
  return flatMap([...storyOf], ([sourceId, story]): readonly Diagnostic[] =>
    story === main
      ? []
      : [
          {
            code: 'other-event',
            message: 'This report is about another event than most; its claims were not held against theirs.',
            sourceId,
          },
        ],
  );
}
