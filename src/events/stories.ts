import {
  type ReportFeatureName,
  type ReportProfile,
  reportFeatureNames,
  reportFeaturesOf,
} from './report-features.js';
import fitted from './weights.json' with { type: 'json' };

/**
 * Two reports under this probability tell of two events. Low, since to part two reports on one event loses all they share:
 * on events left out no such pair lies under it, and one in fifty of reports on different events lies above.
 */
const ONE_EVENT = 0.1;
/** A report of fewer claims says too little of its event to be told apart by its words: a headline, a short item. */
const FEW = 8;

/** A report of fewer claims shares little with another on its event, whatever it tells: a short item, of a hundred words or so. */
const SHORT = 20;
/** What is asked of it. Of short items on different events, one pair in a hundred stands above; of those on one event, one in ten under `ONE_EVENT`. */
const ONE_SHORT_EVENT = 0.03;

const weights: Readonly<Record<ReportFeatureName, number>> = fitted.weights;
const ordered = reportFeatureNames.map((name) => weights[name]);

/** The probability that two reports are about one event, fitted by `scripts/fit-events.mjs`. */
export function likelyOneEvent(a: ReportProfile, b: ReportProfile): number {
  const z = reportFeaturesOf(a, b).reduce((sum, x, i) => sum + (ordered[i] ?? 0) * x, fitted.bias);
  return 1 / (1 + Math.exp(-z));
}

function tellOne(a: ReportProfile, b: ReportProfile): boolean {
  const least = Math.min(a.claims, b.claims);
  return least < FEW || likelyOneEvent(a, b) >= (least < SHORT ? ONE_SHORT_EVENT : ONE_EVENT);
}

/**
 * The number of the story of each report, in their order: reports are of one story where a chain of reports that match
 * joins them. Quadratic in the reports, of which there are few.
 */
export function storiesOf(reports: readonly ReportProfile[]): readonly number[] {
  const story = reports.map((_, i) => i);
  reports.forEach((a, i) => {
    reports.slice(0, i).forEach((b, k) => {
      const [from, to] = [story[i] ?? i, story[k] ?? k];
      if (from === to || !tellOne(a, b)) return;
      story.forEach((s, n) => {
        if (s === from) story[n] = to;
      });
    });
  });
  const numbers = [...new Set(story)];
  return story.map((s) => numbers.indexOf(s));
}
