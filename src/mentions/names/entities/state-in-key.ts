/** The id of a state: two capitals, as in ISO 3166. */
const STATE = /^\p{Lu}{2}$/u;

/** The state that the key of an entity has settled: `office:minister/defence/MA`. */
export const stateInKey = (key: string): string | undefined =>
  key
    .split('/')
    .slice(1)
    .find((part) => STATE.test(part));
