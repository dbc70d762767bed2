const BITS = 10;
const LOW = (1 << BITS) - 1;

/** How a word begins, as a number: words that begin alike have the same. */
const headOf = (word: string): number => ((word.charCodeAt(0) & LOW) << BITS) | (word.charCodeAt(1) & LOW);

/** Words put together by how they begin. */
export function inDrawers(words: Iterable<string>): readonly (readonly string[])[] {
  const drawers = new Map<number, string[]>();
  for (const word of words) {
    const drawer = drawers.get(headOf(word));
    if (drawer === undefined) drawers.set(headOf(word), [word]);
    else drawer.push(word);
  }
  return [...drawers.values()];
}

/** Drawers as text: a word a row, an empty row between drawers. */
export const drawersText = (drawers: readonly (readonly string[])[]): string =>
  drawers.map((drawer) => drawer.join('\n')).join('\n\n');

/**
 * Finds what stands with the words that begin as a word does. A drawer is filled when a word is first looked for in it, so that a
 * few texts do not pay for all words of a language.
 *
 * @param fill what stands with each word of a drawer, by its place among the drawers
 */
export function drawerFinder<T>(
  text: string,
  fill: (words: readonly string[], place: number) => Map<string, T>,
): (word: string) => Map<string, T> {
  const shut = text.split('\n\n');
  const placeOf = new Map(shut.map((drawer, place) => [headOf(drawer.split('\n', 1)[0] ?? ''), place]));
  const filled = new Map<number, Map<string, T>>();
  return (word) => {
    const head = headOf(word);
    const known = filled.get(head);
    if (known !== undefined) return known;
    const place = placeOf.get(head);
    const drawer = place === undefined ? new Map<string, T>() : fill(shut[place]?.split('\n') ?? [], place);
    filled.set(head, drawer);
    return drawer;
  };
}
