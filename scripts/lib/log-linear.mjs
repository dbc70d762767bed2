// Log-linear models over candidates: each case holds, for every candidate, the features that fire, and which is right.

/** A sequence of pseudo-random numbers in [0, 1) that depends on the seed alone. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/**
 * Fits weights by AdaGrad on the conditional likelihood, averaged over the later half of the rounds.
 * `cases`: `{ candidates: number[][], right: number }`, features numbered below `width`.
 */
export function fitWeights(cases, width, { rounds = 10, rate = 0.25, ridge = 1e-4, seed = 7 } = {}) {
  const weights = new Float64Array(width);
  const squares = new Float64Array(width).fill(0.01);
  const sum = new Float64Array(width);
  const next = random(seed);
  const order = cases.map((_, i) => i);
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const k = Math.floor(next() * (i + 1));
      [order[i], order[k]] = [order[k], order[i]];
    }
    for (const index of order) {
      const { candidates, right } = cases[index];
      if (candidates.length < 2) continue;
      const scores = candidates.map((features) => features.reduce((z, f) => z + weights[f], 0));
      const top = Math.max(...scores);
      const shares = scores.map((z) => Math.exp(z - top));
      const total = shares.reduce((a, b) => a + b, 0);
      candidates.forEach((features, c) => {
        const error = (c === right ? 1 : 0) - shares[c] / total;
        if (Math.abs(error) < 1e-4) return;
        for (const f of features) {
          const gradient = error - ridge * weights[f];
          squares[f] += gradient * gradient;
          weights[f] += (rate * gradient) / Math.sqrt(squares[f]);
        }
      });
    }
    if (round * 2 >= rounds) for (let f = 0; f < width; f++) sum[f] += weights[f];
  }
  const kept = rounds - Math.ceil(rounds / 2);
  return sum.map((x) => x / kept);
}

/** Numbers the names that occur at least `least` times. */
export function numberNames(lists, least = 2) {
  const counts = new Map();
  for (const names of lists) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Map();
  for (const [name, count] of counts) if (count >= least) ids.set(name, ids.size);
  return ids;
}
