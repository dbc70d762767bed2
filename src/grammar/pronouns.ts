import type { Pronoun, Tail } from '../model/lexicon.js';

const THIRD_PERSON: ReadonlySet<Pronoun> = new Set<Pronoun>(['him', 'her', 'them', 'both']);

/** Whether a pronoun of the third person is attached: أكده, قوله. A feminine ending folded to ه counts as one. */
export const hasPronoun = ({ tail }: { readonly tail: Tail }): boolean =>
  tail.pronoun !== undefined && THIRD_PERSON.has(tail.pronoun);
