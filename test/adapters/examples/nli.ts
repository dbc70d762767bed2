import type { Judge, JudgeVerdict } from '../../../src/index.js';

/** Probabilities that a premise entails a hypothesis, contradicts it, or neither. */
interface Entailment {
  readonly entailment: number;
  readonly contradiction: number;
  readonly neutral: number;
}
type Classify = (
  pairs: readonly { readonly premise: string; readonly hypothesis: string }[],
  signal: AbortSignal,
) => Promise<readonly Entailment[]>;

export function nli(name: string, classify: Classify): Judge {
  return {
    name,
    async judge(pairs, { signal }) {
      const there = await classify(
        pairs.map(({ a, b }) => ({ premise: a.text, hypothesis: b.text })),
        signal,
      );
      const back = await classify(
        pairs.map(({ a, b }) => ({ premise: b.text, hypothesis: a.text })),
        signal,
      );
      return there.map((first, i) => verdict(first, back[i] ?? first));
    },
  };
}

function verdict(there: Entailment, back: Entailment): JudgeVerdict {
  const contradiction = Math.min(there.contradiction, back.contradiction);
  if (contradiction > 0.5) return { relation: 'contradiction', confidence: contradiction };
  const [less, more] = [there.entailment, back.entailment].sort((x, y) => x - y);
  if (less !== undefined && less > 0.5) return { relation: 'framing', confidence: less };
  if (more !== undefined && more > 0.5) return { relation: 'detail', confidence: more };
  return { relation: 'undetermined', confidence: Math.min(there.neutral, back.neutral) };
}
