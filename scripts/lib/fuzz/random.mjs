// Chance that follows from one seed.

/** Numbers from a seed (mulberry32): the same seed gives the same numbers. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(unit() * n);
  return { below, one: (list) => list[below(list.length)], chance: (p) => unit() < p };
}
