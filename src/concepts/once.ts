/**
 * What is made of all concepts, when it is first asked for and not before: importing the package makes none of it. A
 * value is made by itself alone, so it is the same whenever that is.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
