/** The weights of a logistic regression over named features, as the fitting script writes them. */
export interface Logistic<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The probability that a logistic regression gives by features in the order of their names. */
export function logistic<Name extends string>(
  { bias, weights }: Logistic<Name>,
  names: readonly Name[],
): (features: Float64Array) => number {
  const ordered = Float64Array.from(names, (name) => weights[name]);
  return (features) => {
    let z = bias;
    for (let i = 0; i < ordered.length; i++) z += (ordered[i] ?? 0) * (features[i] ?? 0);
    return 1 / (1 + Math.exp(-z));
  };
}

/** The names of features in the order of their places. */
export function namesOf<Name extends string>(places: Readonly<Record<Name, number>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in places) names[places[name]] = name;
  return names;
}
