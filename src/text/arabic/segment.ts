import { knownAs, segmentFeatures } from './segment-features.js';
import type { KnownWords } from './segment-known.js';
import { cutWeights } from './segment-weights.js';
import { type Segmentation, segmentations } from './segmentations.js';

/** What is known when a word is cut: the lexicon, and whether the word is printed with ة at its end. */
export interface SegmentContext {
  readonly known: KnownWords;
  readonly closed: boolean;
}

/**
 * Cuts a folded Arabic word into particles, stem and endings: the best of `segmentations` by weights fitted to the
 * WikiNews gold of Farasa (`scripts/fit-segmentation.mjs`), the shorter cut where two weigh the same. Depends on the word
 * and the lexicon alone, so one form has one reading in all reports of an event; callers keep it by form.
 */
export function segment(form: string, { known, closed }: SegmentContext): Segmentation {
  const candidates = segmentations(form, closed);
  let best: Segmentation = candidates[0] ?? { prefixes: [], stem: form, suffixes: [] };
  if (candidates.length === 1) return best;
  const weights = cutWeights();
  const printed = knownAs(form, form, known);
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    let score = 0;
    for (const feature of segmentFeatures(form, candidate, known, printed))
      score += weights.get(feature) ?? 0;
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** A segmenter by the words of one lexicon that cuts each form once. */
export function segmenter(known: KnownWords): (form: string, closed: boolean) => Segmentation {
  const cut = new Map<string, Segmentation>();
  return (form, closed) => {
    const key = closed ? `${form}\u0629` : form;
    const cached = cut.get(key);
    if (cached) return cached;
    const segmentation = segment(form, { known, closed });
    cut.set(key, segmentation);
    return segmentation;
  };
}
