import type { Claim, Group } from '../../schema/types.js';
import { type Inline, type Line, own } from '../blocks.js';
import { displayed } from '../display.js';
import { inWords, marksOf } from '../quoting.js';
import type { View } from '../view.js';

/** What a source says, in its exact words. */
export interface Quote {
  readonly sourceId: string;
  /** Where the words begin in the text of the source. */
  readonly start: number;
  readonly words: Line;
  /** Who says it and how surely, where that is not the source itself, stating a fact. */
  readonly marks: readonly Line[];
}

/** Prints each passage of a source once. */
export interface Printer {
  /** The claims that are not yet printed, as quotations; marked where another source of the group words it otherwise. */
  readonly quotes: (claims: readonly Claim[], group?: Group) => readonly Quote[];
  readonly isPrinted: (claim: Claim) => boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A printer that has printed nothing. */
export function printer(view: View): Printer {
  const printed = new Map<string, Stretch[]>();
  const isPrinted = ({ sourceId, evidence }: Claim): boolean =>
    (printed.get(sourceId) ?? []).some(({ start, end }) => start <= evidence.start && evidence.end <= end);
  const quotes: Printer['quotes'] = (claims, group) =>
    claims.flatMap((narrow): readonly Quote[] => {
      if (isPrinted(narrow)) return [];
      const claim = widest(narrow, claims);
      const known = printed.get(claim.sourceId) ?? [];
      known.push(claim.evidence);
      printed.set(claim.sourceId, known);
      return [
        {
          sourceId: claim.sourceId,
          start: claim.evidence.start,
          words: marked(view, claim, group),
          marks: marksOf(view, claim, 'brief'),
        },
      ];
    });
  return { quotes, isPrinted };
}

/** The claim among others whose words hold those of a claim and most more: itself where none does. */
function widest(claim: Claim, claims: readonly Claim[]): Claim {
  return claims.reduce((best, other) => (holds(other, best) ? other : best), claim);
}

const holds = (a: Claim, b: Claim): boolean =>
  a.sourceId === b.sourceId && a.evidence.start <= b.evidence.start && b.evidence.end <= a.evidence.end;

/** The words of a claim, those marked that another source of its group has otherwise. */
function marked(view: View, { id, sourceId, evidence }: Claim, group: Group | undefined): Line {
  const { start, quote } = evidence;
  const spans = group?.contrasts?.find(({ claimId }) => claimId === id)?.spans ?? [];
  let at = 0;
  const parts: Inline[] = [];
  const put = (text: string, isMarked: boolean): void => {
    if (displayed(text) === '') return;
    if (parts.length > 0 && /^\s/.test(text)) parts.push(own(' '));
    const words = inWords(view, sourceId, text);
    parts.push(isMarked ? { kind: 'marked', children: [words] } : words);
    if (/\s$/.test(text)) parts.push(own(' '));
  };
  for (const span of spans) {
    put(quote.slice(at, span.start - start), false);
    put(quote.slice(span.start - start, span.end - start), true);
    at = span.end - start;
  }
  put(quote.slice(at), false);
  const [only] = parts;
  const direction = view.sources.has(sourceId) ? inWords(view, sourceId, '').direction : undefined;
  const line: Line =
    parts.length === 1 && only !== undefined
      ? [only]
      : [{ kind: 'run', direction: direction ?? view.phrases.direction, children: parts }];
  return view.phrases.quote(line);
}
