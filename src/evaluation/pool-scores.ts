import { type Counts, type Figures, figureNames } from './score-report.js';
import { share } from './tally.js';

/** The scores of several events as one. */
export interface PooledScores {
  /** Means over the events that have something to count. */
  readonly means: Figures;
  readonly conflictP: number;
  readonly conflictR: number | null;
  readonly falseConflicts: number;
  readonly silent: number | null;
}

/** Mean figures over scored events, and conflicts and silence counted over all of them together. */
export function poolScores(
  scores: readonly { readonly figures: Figures; readonly counts: Counts }[],
): PooledScores {
  const sum = (name: keyof Counts): number => scores.reduce((total, { counts }) => total + counts[name], 0);
  const means = { ...emptyFigures };
  for (const name of figureNames) means[name] = mean(scores.map(({ figures }) => figures[name]));
  const right = sum('conflictsRight');
  return {
    means,
    conflictP: share(right, right + sum('conflictsFalse')) ?? 0,
    conflictR: share(sum('conflictsCaught'), sum('conflicts')),
    falseConflicts: sum('conflictsFalse'),
    silent: share(sum('silent'), sum('alone')),
  };
}

const emptyFigures: Record<keyof Figures, number | null> = {
  found: null,
  alignP: null,
  alignR: null,
  alignF1: null,
  conflP: null,
  conflR: null,
  conflF1: null,
  diffP: null,
  diffR: null,
  agreeR: null,
  silent: null,
};

function mean(values: readonly (number | null)[]): number | null {
  const counted = values.filter((value) => value !== null);
  return counted.length === 0 ? null : counted.reduce((a, b) => a + b, 0) / counted.length;
}
