// Logistic regression with a ridge penalty: a bias and a weight for each feature.

/** The bias and the weighted features together. */
export const dot = (w, f) => {
  let z = w[0];
  for (let i = 0; i < f.length; i++) z += w[i + 1] * f[i];
  return z;
};
export const sigmoid = (z) => 1 / (1 + Math.exp(-z));

/** Solves a symmetric system by Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const n = vector.length;
  const a = matrix.map((row, i) => [...row, vector[i]]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[pivot][c])) pivot = r;
    [a[c], a[pivot]] = [a[pivot], a[c]];
    for (let r = c + 1; r < n; r++) {
      const f = a[r][c] / a[c][c];
      for (let k = c; k <= n; k++) a[r][k] -= f * a[c][k];
    }
  }
  const x = new Array(n).fill(0);
  for (let r = n - 1; r >= 0; r--)
    x[r] = (a[r][n] - x.reduce((s, v, k) => (k > r ? s + a[r][k] * v : s), 0)) / a[r][r];
  return x;
}

/** No event counts more than this many times an average one, however few of its pairs are positive. */
const MOST_WEIGHT = 3;
/** Positive pairs of an event of average weight. */
const AVERAGE = 150;

/**
 * Logistic regression by Newton's method with a ridge penalty on standardised features, events weighing alike. What is
 * known of a pair (`known`, as log-odds) is added to what its features say.
 */
export function fitLogistic(sets, ridge) {
  const all = sets.flat();
  const width = all[0].features.length;
  const mean = new Array(width).fill(0);
  const spread = new Array(width).fill(0);
  for (const { features } of all)
    features.forEach((x, i) => {
      mean[i] += x / all.length;
    });
  for (const { features } of all)
    features.forEach((x, i) => {
      spread[i] += (x - mean[i]) ** 2 / all.length;
    });
  const scale = spread.map((x) => Math.sqrt(x) || 1);
  const rows = sets.map((set) =>
    set.map((p) => ({ ...p, features: p.features.map((x, i) => (x - mean[i]) / scale[i]) })),
  );
  const w = newton(rows, ridge);
  const weights = w.slice(1).map((x, i) => x / scale[i]);
  return [w[0] - weights.reduce((n, x, i) => n + x * mean[i], 0), ...weights];
}

function newton(sets, ridge, rounds = 12) {
  const width = sets[0][0].features.length + 1;
  let w = new Array(width).fill(0);
  for (let round = 0; round < rounds; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : -ridge * x));
    const hessian = w.map((_, i) => w.map((__, k) => (i === k ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const set of sets) {
      const positives = set.filter((p) => p.label).length;
      const weight = Math.min(MOST_WEIGHT, AVERAGE / Math.max(positives, 30));
      for (const pair of set) {
        const { features, label } = pair;
        const p = sigmoid(dot(w, features) + (pair.known ?? 0));
        const v = weight * pair.weight;
        const slope = v * Math.max(p * (1 - p), 1e-6);
        const at = (i) => (i === 0 ? 1 : features[i - 1]);
        for (let i = 0; i < width; i++) {
          const x = at(i);
          if (x === 0) continue;
          gradient[i] += v * (label - p) * x;
          for (let k = i; k < width; k++) hessian[i][k] += slope * x * at(k);
        }
      }
    }
    for (let i = 0; i < width; i++) for (let k = 0; k < i; k++) hessian[i][k] = hessian[k][i];
    const step = solve(hessian, gradient);
    w = w.map((x, i) => x + step[i]);
  }
  return w;
}
