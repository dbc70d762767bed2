import type { SharedPassage } from '../model/alignment.js';
import type { DraftClaim } from '../model/claim.js';
import type { Origin } from '../schema/types.js';
import { stableId } from './ids.js';

/** The texts that several sources print, as origins. */
export function originsOf(passages: readonly SharedPassage[]): readonly Origin[] {
  return passages.map(({ passages: list }) => ({
    id: stableId('o', list[0]?.sourceId ?? '', list[0]?.start ?? 0),
    passages: list,
  }));
}

/** For a claim of a source, the origin its words belong to: a shared passage, else the source itself. */
export function originOf(origins: readonly Origin[]): (claim: DraftClaim) => string {
  const bySource = new Map<string, { readonly start: number; readonly end: number; readonly id: string }[]>();
  for (const { id, passages } of origins) {
    for (const p of passages) {
      const passage = { start: p.start, end: p.end, id };
      const known = bySource.get(p.sourceId);
      if (known === undefined) bySource.set(p.sourceId, [passage]);
      else known.push(passage);
    }
  }
  return (claim) =>
    bySource.get(claim.sourceId)?.find((p) => p.start <= claim.start && claim.end <= p.end)?.id ??
    claim.sourceId;
}
