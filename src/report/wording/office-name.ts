import type { Tongue } from './wording.js';

/** An office by its id, with what it is in charge of and the state it serves, as far as the pack has words for them. */
export function officeName(
  { grammar, word }: Pick<Tongue, 'grammar' | 'word'>,
  office: string,
  portfolio: string | undefined,
  country: string | undefined,
): string | undefined {
  const name = word('speakerOne', office) ?? word('office', office);
  if (name === undefined) return undefined;
  return grammar.wording.office(
    name,
    portfolio === undefined ? undefined : word('portfolio', portfolio),
    country === undefined ? undefined : word('country', country),
  );
}
