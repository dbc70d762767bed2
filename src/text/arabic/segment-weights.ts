import fitted from './segment-weights.json' with { type: 'json' };

/** The letter that stands for weight 0 where weights are written as letters; its neighbours stand for less and more. */
export const ZERO = 'N'.charCodeAt(0);

/** One list of a template's features: `name=value` between spaces. The key of a feature is its template's letter and its name. */
function entriesOf(
  lists: Readonly<Record<string, string>>,
): readonly (readonly [feature: string, value: string])[] {
  return Object.entries(lists).flatMap(([template, list]) =>
    list.split(' ').map((item): readonly [string, string] => {
      const end = item.lastIndexOf('=');
      return [template + item.slice(0, end), item.slice(end + 1)];
    }),
  );
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
export const cutWeights: () => ReadonlyMap<string, number> = once(
  () => new Map(entriesOf(fitted.cuts).map(([feature, value]) => [feature, Number(value)])),
);

/** Weights of the features by which a word is tagged, one for each fitted tag, in their order. */
export const tagWeights: () => ReadonlyMap<string, readonly number[]> = once(
  () =>
    new Map(
      entriesOf(fitted.tags).map(([feature, value]) => [
        feature,
        [...value].map((letter) => letter.charCodeAt(0) - ZERO),
      ]),
    ),
);
