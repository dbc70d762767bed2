import type { AgreementDraft } from '../../../model/finding.js';
import type { Pair } from './pairs.js';

/** Claims that are one sentence, nearly word for word: one agreement for all that are linked by such pairs. */
export function agreementsOf(pairs: readonly Pair[]): readonly AgreementDraft[] {
  const sets = pairs.reduce<readonly (readonly Pair[])[]>((known, pair) => {
    const meets = (set: readonly Pair[]): boolean => set.some((other) => shareClaim(pair, other));
    return [...known.filter((set) => !meets(set)), [...known.filter(meets).flat(), pair]];
  }, []);
  return sets.map((set) => {
    const claims = [...new Set(set.flatMap(({ a, b }) => [a.index, b.index]))].sort((x, y) => x - y);
    const [text = ''] = set.map(({ a: { claim, document } }) =>
      document.source.text.slice(claim.start, claim.end),
    );
    return { slot: 'wording', text, claims };
  });
}

const shareClaim = ({ a, b }: Pair, { a: x, b: y }: Pair): boolean =>
  [x.index, y.index].some((index) => index === a.index || index === b.index);
