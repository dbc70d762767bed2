import { invalidOption } from '../../errors.js';
import type { Claim, ComparisonReport, Passage } from '../../schema/types.js';
import { oneLine } from '../one-line.js';

/** How many claims are named where words fit several. */
const NAMED = 4;

/**
 * The passage that a caller names: by the id of a claim, by its place (`SOURCE:START-END`), or by words that one claim
 * alone has.
 *
 * @param where what the argument is called in messages
 * @throws CrossclaimError where it names none, or several
 */
export function findPassage({ claims, sources }: ComparisonReport, words: string, where: string): Passage {
  const byId = claims.find(({ id }) => id === words);
  if (byId !== undefined) return passageOf(byId);
  const {
    source: sourceId = '',
    start,
    end,
  } = /^(?<source>.+):(?<start>\d+)-(?<end>\d+)$/s.exec(words)?.groups ?? {};
  if (sources.some(({ id }) => id === sourceId)) return { sourceId, start: Number(start), end: Number(end) };
  if (sources.some(({ id }) => id === words))
    throw invalidOption(
      where,
      `"${words}" names a report, not a passage of it`,
      `Give words of it as they are printed, the id of a claim, or ${words}:START-END.`,
    );
  const having = shortest(claims.filter(({ evidence }) => oneLine(evidence.quote).includes(oneLine(words))));
  const [first, ...more] = having;
  if (first === undefined)
    throw invalidOption(
      where,
      `no claim of the report has the words "${words}"`,
      'Give words as they are printed, the id of a claim, or SOURCE:START-END.',
    );
  if (more.length > 0)
    throw invalidOption(where, `"${words}" fits several claims`, `Give one: ${named(having)}.`);
  return passageOf(first);
}

/** Of the claims of one source that lie in one another, the innermost. */
function shortest(claims: readonly Claim[]): readonly Claim[] {
  const within = (a: Claim, b: Claim): boolean =>
    a.sourceId === b.sourceId && b.evidence.start <= a.evidence.start && a.evidence.end <= b.evidence.end;
  return claims.filter(
    (claim, index) =>
      !claims.some(
        (other, place) => place !== index && within(other, claim) && (!within(claim, other) || place < index),
      ),
  );
}

function named(claims: readonly Claim[]): string {
  const places = claims
    .slice(0, NAMED)
    .map(({ sourceId, evidence: { start, end } }) => `${sourceId}:${start}-${end}`);
  return [...places, ...(claims.length > NAMED ? ['…'] : [])].join(', ');
}

function passageOf({ sourceId, evidence: { start, end } }: Claim): Passage {
  return { sourceId, start, end };
}
