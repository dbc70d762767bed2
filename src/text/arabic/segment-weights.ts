import fitted from './segment-weights.json' with { type: 'json' };

/** The letter that stands for weight 0 where weights are written as letters; its neighbours stand for less and more. */
export const ZERO = 'N'.charCodeAt(0);

/** Every feature of some lists with its value as written: `name=value` between spaces. The key of a feature is its template's letter and its name. */
function valuesIn<T>(lists: Readonly<Record<string, string>>): Map<string, string | T> {
  const out = new Map<string, string | T>();
  for (const [template, list] of Object.entries(lists))
    for (const item of list.split(' ')) {
      const end = item.lastIndexOf('=');
      out.set(template + item.slice(0, end), item.slice(end + 1));
    }
  return out;
}

/** The weights under a feature, read when they are first asked for: a text asks for few of them. */
function readOnDemand<T extends number | readonly number[]>(
  lists: Readonly<Record<string, string>>,
  read: (value: string) => T,
): Weights<T> {
  const values = valuesIn<T>(lists);
  return {
    get: (feature) => {
      const value = values.get(feature);
      if (typeof value !== 'string') return value;
      const weights = read(value);
      values.set(feature, weights);
      return weights;
    },
  };
}

/** What is known of the features of a word. */
export interface Weights<T> {
  readonly get: (feature: string) => T | undefined;
}

/** What `make` gives, made when it is first asked for: reading the weights takes longer than importing the package should. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Weights of the features by which a word is cut. */
export const cutWeights: () => Weights<number> = once(() => readOnDemand(fitted.cuts, Number));

/** Weights of the features by which a word is tagged, one for each fitted tag, in their order. */
export const tagWeights: () => Weights<readonly number[]> = once(() =>
  readOnDemand(fitted.tags, (value) => [...value].map((letter) => letter.charCodeAt(0) - ZERO)),
);
