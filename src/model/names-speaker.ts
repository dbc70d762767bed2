import type { DraftClaim } from './claim.js';

/** Whether a span of the text lies in the name of who says a claim: no part of what is said, though the evidence may hold it. */
export const namesSpeaker = (
  { attribution }: Pick<DraftClaim, 'attribution'>,
  { start, end }: Readonly<Record<'start' | 'end', number>>,
): boolean =>
  attribution.some(
    ({ speaker }) =>
      speaker.start !== undefined &&
      speaker.end !== undefined &&
      speaker.start <= start &&
      end <= speaker.end,
  );
