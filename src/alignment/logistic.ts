/** The weights of a logistic regression over named features, as the fitting script writes them. */
export interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The probability that a logistic regression gives to a pair by its features, in the order of their names; no list of these is made. */
export function logistic<Name extends string, Pair>(
  { bias, weights }: Logistic<Name>,
  names: readonly Name[],
  features: Readonly<Record<Name, (pair: Pair) => number>>,
): (pair: Pair) => number {
  const ordered = names.map((name) => ({ weight: weights[name], feature: features[name] }));
  return (pair) => {
    let z = bias;
    for (const { weight, feature } of ordered) z += weight * feature(pair);
    return 1 / (1 + Math.exp(-z));
  };
}
