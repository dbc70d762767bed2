import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { Clause, Document } from '../../model/document.js';
import type { Mention } from '../../model/mention.js';

const BE: ReadonlySet<string> = new Set(['be']);
/** Pronouns that stand between the two sides of a sentence without a verb: رئيس الشركة هو فلان. */
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);
const OWN: ReadonlySet<string> = new Set(['own']);

/** Words before an office that says who somebody is: an article and three adjectives. */
const MOST_BEFORE = 4;

/**
 * The copula of a clause that says of somebody that he is the holder of an office of which there is one: is the mayor of,
 * رئيس الشركة هو فلان, كان فلان ثالث وزير للدفاع; not that he is one of many: is a lawyer.
 */
export function officeTold(
  document: Document,
  { first, last }: Clause,
  inside: readonly Mention[],
): number | undefined {
  const { constructState } = grammarOf(document);
  for (let copula = constructState ? first : first + 1; copula < last; copula++) {
    if (!isCopula(document, copula)) continue;
    if (copula > first && hasSoleOffice(document, copula + 1, last)) return copula;
    const person = inside.find((m) => m.kind === 'person' && m.first === copula + 1);
    if (person === undefined) continue;
    if (hasSoleOffice(document, first, copula)) return copula;
    if (constructState && hasSoleOffice(document, person.last, last)) return copula;
  }
  return undefined;
}

const isCopula = (document: Document, at: number): boolean =>
  hasHit(document, at, 'light', BE) ||
  (grammarOf(document).constructState && hasHit(document, at, 'reference', PRONOUNS));

/** Whether a phrase between two tokens names an office that one alone has: the new mayor, its director. */
function hasSoleOffice(document: Document, first: number, last: number): boolean {
  const { constructState, isDefiniteArticle, isPossessive } = grammarOf(document);
  let alone = constructState;
  for (let at = first; at < Math.min(last, first + MOST_BEFORE); at++) {
    const { kind, form = '' } = document.tokens[at] ?? {};
    if (kind !== 'word' || hasHit(document, at, 'preposition')) return false;
    if (hasHit(document, at, 'office')) return alone;
    alone ||= isDefiniteArticle(form) || isPossessive(form) || hasHit(document, at, 'reference', OWN);
  }
  return false;
}
