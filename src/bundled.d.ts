/**
 * The two files of `natural` that are used, typed here: its own index loads the whole package.
 * Jaro-Winkler is a similarity in spite of its name: 1 for equal strings, 0 for nothing in common.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { readonly stem: (token: string) => string };
  export default PorterStemmer;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  const JaroWinklerDistance: (
    left: string,
    right: string,
    options?: { readonly dj?: number; readonly ignoreCase?: boolean },
  ) => number;
  export default JaroWinklerDistance;
}
