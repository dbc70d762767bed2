import type { Brief } from './brief.js';

/** Sources and topics by their number, since their ids may hold anything; several parted by spaces. */
export function numbersOf({ outlets, topics }: Pick<Brief, 'outlets' | 'topics'>) {
  const numbers = (all: readonly { readonly id: string }[]) => {
    const known = new Map(all.map(({ id }, index) => [id, index]));
    return (ids: readonly string[]): string => ids.flatMap((id) => known.get(id) ?? []).join(' ');
  };
  return { sources: numbers(outlets), topics: numbers(topics) };
}
