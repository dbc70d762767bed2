const none: ReadonlySet<never> = new Set();

/** The set of some keys. Most claims have none of most kinds: all of these share one. */
export const keySet = <Key>(keys: readonly Key[]): ReadonlySet<Key> =>
  keys.length === 0 ? none : new Set(keys);
