/** What stands under an id, where anything does. */
export const wordOf = <T>(words: Readonly<Record<string, T>>, id: string | undefined): T | undefined =>
  id !== undefined && Object.hasOwn(words, id) ? words[id] : undefined;
