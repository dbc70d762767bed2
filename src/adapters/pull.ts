/** A pair of which a model has spoken. */
export interface Answered {
  /** Probability by the built-in engine that the two are one. */
  readonly prior: number;
  /** From 0 to 1, as the model gave it. */
  readonly answer: number;
}

/** Answers are counted in as many classes of equal width: enough to tell a grade from the next, few enough that each is met. */
const CLASSES = 10;
/**
 * Pairs that stand behind the first guess, by which the surest answer moves a pair by `GUESS`: an event with fewer pairs
 * than that is weighed by the guess, one with thousands by itself.
 */
const GUESSED = 10;
const GUESS = 2;
/** Log-odds that an answer moves a pair by at most, however rarely it is met among pairs that are not one. */
export const MOST_PULL = 6;
/** Rounds of estimation; the last of twenty moves no open event. */
const ROUNDS = 20;

/** Log-odds of a probability. */
export const logit = (p: number): number => Math.log(p / (1 - p));
const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/** The built-in probability moved by log-odds. */
export const moved = (prior: number, pull: number): number => sigmoid(logit(prior) + pull);

const classOf = (answer: number): number => Math.min(CLASSES - 1, Math.floor(answer * CLASSES));
const middles = Array.from({ length: CLASSES }, (_, k) => (k + 0.5) / CLASSES);

/**
 * By how much, in log-odds, an answer moves a pair: how often such an answer is given to pairs that are one, against pairs
 * that are not, over the event's own pairs. Which are one is not known; it is estimated together with the pull, the
 * built-in probability of each pair standing before it (Fellegi and Sunter 1969, with weights found by expectation and
 * maximisation). It never falls where the answer rises.
 */
export function pullOf(pairs: readonly Answered[]): (answer: number) => number {
  const classes = pairs.map(({ answer }) => classOf(answer));
  const likely = pairs.length === 0 ? 0.5 : sum(pairs.map(({ prior }) => prior)) / pairs.length;
  const guess = (sign: number, share: number): readonly number[] => {
    const odds = middles.map((s) => Math.exp(sign * GUESS * (s - 0.5)));
    const all = sum(odds);
    return odds.map((x) => (GUESSED * share * x) / all);
  };
  const [guessedOne, guessedOther] = [guess(1, likely), guess(-1, 1 - likely)];
  let pulls = middles.map((s) => GUESS * (2 * s - 1));
  for (let round = 0; round < ROUNDS; round++) {
    const [one, other] = [[...guessedOne], [...guessedOther]];
    pairs.forEach(({ prior }, i) => {
      const k = classes[i] ?? 0;
      const p = moved(prior, pulls[k] ?? 0);
      one[k] = (one[k] ?? 0) + p;
      other[k] = (other[k] ?? 0) + 1 - p;
    });
    const [allOne, allOther] = [sum(one), sum(other)];
    const raw = middles.map((_, k) => log(one[k] ?? 0, allOne) - log(other[k] ?? 0, allOther));
    pulls = rising(
      raw,
      one.map((x, k) => x + (other[k] ?? 0)),
    ).map((x) => Math.max(-MOST_PULL, Math.min(MOST_PULL, x)));
  }
  return (answer) => pulls[classOf(answer)] ?? 0;
}

/** The logarithm of a share; one that was never met, of whatever, counts as one that is hardly ever met. */
const log = (part: number, all: number): number =>
  Math.log(Math.max(all > 0 ? part / all : 0, Number.EPSILON));

const sum = (values: readonly number[]): number => values.reduce((all, x) => all + x, 0);

/** The nearest values that never fall, by their weights (pool adjacent violators). */
function rising(values: readonly number[], weights: readonly number[]): readonly number[] {
  const blocks: { value: number; weight: number; count: number }[] = [];
  values.forEach((value, i) => {
    let block = { value, weight: weights[i] ?? 0, count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.value > block.value; last = blocks.at(-1)) {
      blocks.pop();
      const weight = last.weight + block.weight;
      block = {
        value: (last.value * last.weight + block.value * block.weight) / weight,
        weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ value, count }) => Array.from({ length: count }, () => value));
}
