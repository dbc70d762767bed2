import type { ClaimInContext } from '../model/alignment.js';
import type { ReadingDraft } from '../model/finding.js';
import type { JudgeClaim } from '../model/models.js';

/** Characters of context that a judge is shown at most, and as many on either side of a claim in an endless sentence. */
const MOST_CONTEXT = 1200;
const MARGIN = 300;

/** A claim as a judge sees it: its words, what it says in the slot in question, and what stands round it. */
export function judgeClaim(
  { claim, document }: ClaimInContext,
  published: string | undefined,
  reading: ReadingDraft | undefined,
): JudgeClaim {
  const { text } = document.source;
  return {
    text: text.slice(claim.start, Math.min(claim.end, claim.start + MOST_CONTEXT)),
    language: document.language,
    context: contextOf({ claim, document }),
    ...(reading === undefined ? {} : { said: reading.text }),
    ...(reading?.value === undefined ? {} : { value: reading.value }),
    attribution: claim.attribution.map(({ speaker, cue, mode }) => ({ speaker: speaker.text, cue, mode })),
    polarity: claim.polarity,
    certainty: claim.certainty,
    ...(claim.time === undefined ? {} : { time: claim.time }),
    ...(published === undefined ? {} : { publishedAt: published }),
  };
}

/** The sentence of the claim with its neighbours, or alone where that is long, or the part of it round the claim. */
function contextOf({ claim, document }: ClaimInContext): string {
  const { sentences, source } = document;
  const own = sentences[claim.sentence] ?? claim;
  const near = [sentences[claim.sentence - 1], own, sentences[claim.sentence + 1]].filter(
    (s) => s !== undefined,
  );
  const wide = { start: near[0]?.start ?? own.start, end: near.at(-1)?.end ?? own.end };
  const fitting = [wide, own].find(({ start, end }) => end - start <= MOST_CONTEXT);
  if (fitting !== undefined) return source.text.slice(fitting.start, fitting.end);
  const start = Math.max(own.start, claim.start - MARGIN);
  return source.text.slice(start, Math.min(own.end, claim.end + MARGIN, start + MOST_CONTEXT));
}
