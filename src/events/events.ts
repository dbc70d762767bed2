import type { ClaimInContext } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { ClaimEvent } from '../model/event.js';
import { profileReport } from './report-features.js';
import { saidOf } from './said-of.js';
import { storiesOf } from './stories.js';

/**
 * The event that each claim tells of: the main one of its report, or an earlier one, by the time that the text gives it; and
 * the story of its report, which is that of the reports whose main event is the same.
 */
export function findEvents(
  documents: readonly Document[],
  claims: readonly ClaimInContext[],
): readonly ClaimEvent[] {
  const bySource = new Map<string, ClaimInContext[]>();
  for (const one of claims) {
    const list = bySource.get(one.claim.sourceId);
    if (list) list.push(one);
    else bySource.set(one.claim.sourceId, [one]);
  }
  const stories = storiesOf(documents.map((d) => profileReport(d, bySource.get(d.source.id) ?? [])));
  const storyOf = new Map(documents.map((d, i) => [d.source.id, stories[i] ?? 0]));
  const said = saidOf(claims);
  return claims.map(({ claim }, i) => ({
    past: false,
    ...said[i],
    story: storyOf.get(claim.sourceId) ?? 0,
  }));
}
