/** The weights of a logistic regression over named features, as the fitting script writes them. */
export interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The probability that a logistic regression gives to features in the order of their names. */
export function logistic<Name extends string>(
  { bias, weights }: Logistic<Name>,
  names: readonly Name[],
): (features: readonly number[]) => number {
  const ordered = names.map((name) => weights[name]);
  return (features) => {
    let z = bias;
    for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
    return 1 / (1 + Math.exp(-z));
  };
}
