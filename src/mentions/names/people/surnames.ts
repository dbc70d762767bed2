import { flatMap } from '../../../model/flat-map.js';
import type { PersonDraft } from '../name-draft.js';
import type { BareForm } from '../name-reader.js';
import type { PeopleContext } from './people.js';

/**
 * Reads surnames that stand alone, and given names with no more than one person behind them: every token that is the
 * last part of a name read in full somewhere in the event. `surnames` gives the spelling that a token's form stands for.
 */
export function findSurnames(
  { reader, taken, evidence, officeTo }: PeopleContext,
  surnames: (form: string) => string | undefined,
): readonly PersonDraft[] {
  /** What is left of a word where a particle is taken off must be met by itself, or be a surname. */
  const nameOf = ({ form, lead }: BareForm): string | undefined => {
    const surname = surnames(form);
    if (surname !== undefined) return surname;
    return evidence.isName(form) && (lead.letters === 0 || evidence.occurs(form)) ? form : undefined;
  };
  /** The unknown word with a capital right before a surname: a first name, which may tell its bearer from another of that surname. */
  const wordBefore = (at: number): string | undefined => {
    const form = reader.tokens[at - 1]?.form ?? '';
    const isOne = reader.goesOn(at) && reader.capital(at - 1) && !reader.known(at - 1) && !taken.has(at - 1);
    return isOne && !reader.titleCase(at) && !reader.grammar.isPossessive(form) ? form : undefined;
  };
  return flatMap(reader.tokens, ({ index, kind }) => {
    const office = officeTo.get(index);
    if (kind !== 'word' || taken.has(index) || !reader.namelike(index)) return [];
    if (reader.known(index) && office === undefined) return [];
    for (const bare of reader.bare(index)) {
      const name = nameOf(bare);
      if (name === undefined) continue;
      const before = office === undefined ? wordBefore(index) : undefined;
      // Once, it may be of another phrase, and whose surname it is stays open.
      if (before !== undefined && !evidence.arePaired(before, name)) return [];
      const parts = before === undefined ? [name] : [before, name];
      const range = { first: index + 1 - parts.length, last: index + 1, lead: bare.lead };
      return [{ kind: 'person', ...range, parts, ...(office && { office }) }];
    }
    return [];
  });
}
