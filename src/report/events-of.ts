import type { ClaimInContext } from '../model/alignment.js';
import type { ClaimEvent } from '../model/event.js';
import { flatMap } from '../model/flat-map.js';
import type { ReportEvent } from '../schema/types.js';
import { earlierTime, earlierWords, isDated } from './earlier.js';
import { stableId } from './ids.js';
import type { WordingScene } from './wording/wording.js';

/** The events of a report, and which of them each claim tells of. */
export interface EventsTold {
  readonly events: readonly ReportEvent[];
  /** The id of the event of a claim, by index. */
  readonly idOf: (claim: number) => string;
}

const MAIN = '';

interface Draft {
  readonly story: number;
  readonly time: string;
  readonly claims: number[];
}

/**
 * The events that the claims which the report holds tell of: the main one of each story, that of most reports first, then
 * those they look back on, by time.
 */
export function eventsOf(
  claims: readonly ClaimInContext[],
  told: readonly ClaimEvent[],
  held: ReadonlySet<number>,
  wording: WordingScene,
): EventsTold {
  const drafts = new Map<string, Draft>();
  claims.forEach((_, i) => {
    const event = told[i];
    if (event === undefined || !held.has(i)) return;
    const key = `${event.story}/${earlierTime(event)}`;
    const known = drafts.get(key);
    if (known) known.claims.push(i);
    else drafts.set(key, { story: event.story, time: earlierTime(event), claims: [i] });
  });
  const sourcesOf = (indexes: readonly number[]): readonly string[] =>
    [...new Set(indexes.map((i) => claims[i]?.claim.sourceId ?? ''))].sort();
  const reports = new Map<number, Set<string>>();
  told.forEach(({ story }, i) => {
    const known = reports.get(story) ?? new Set<string>();
    reports.set(story, known.add(claims[i]?.claim.sourceId ?? ''));
  });
  const shaped = [...drafts.values()].map((draft) => {
    const all = [...(reports.get(draft.story) ?? [])].sort();
    const event: ReportEvent = {
      id: stableId('v', draft.time, ...all),
      kind: draft.time === MAIN ? 'main' : 'background',
      label: labelOf(claims[draft.claims[0] ?? -1]),
      ...(draft.time === MAIN ? {} : { time: draft.time }),
      ...(isDated(draft.time) ? { display: earlierWords(wording, draft.time) } : {}),
      sourceIds: sourcesOf(draft.claims),
    };
    return { draft, event };
  });
  const ids = new Map(flatMap(shaped, ({ draft, event }) => draft.claims.map((i) => [i, event.id] as const)));
  return { events: shaped.map(({ event }) => event).sort(inOrder), idOf: (claim) => ids.get(claim) ?? '' };
}

function labelOf(one: ClaimInContext | undefined): string {
  return one === undefined ? '' : one.document.source.text.slice(one.claim.start, one.claim.end);
}

const RANK: Readonly<Record<ReportEvent['kind'], number>> = { main: 0, background: 1 };

function inOrder(a: ReportEvent, b: ReportEvent): number {
  const byTime = (a.time ?? '') < (b.time ?? '') ? -1 : 1;
  return (
    RANK[a.kind] - RANK[b.kind] ||
    (a.time === b.time ? b.sourceIds.length - a.sourceIds.length || (a.id < b.id ? -1 : 1) : byTime)
  );
}
