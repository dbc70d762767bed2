import type { Group } from '../../schema/types.js';
import type { Line } from '../blocks.js';
import { claimsOf, eventLine, sourceNames, subjectLine, type View } from '../view.js';
import { agreedWords } from './agreed-words.js';
import { anchorOf } from './anchor.js';
import type { Printer, Quote } from './printed.js';

/** A point on one line: what it is about, who tells it, what they agree on, and the words of one of them. */
export interface Entry {
  readonly anchor: string;
  readonly verdict: Group['verdict'];
  readonly title: Line;
  /** Which event it is of, where that is not the one reported. */
  readonly event: Line;
  readonly sources: Line;
  readonly agreed: Line;
  readonly quotes: readonly Quote[];
  readonly topics: readonly string[];
  readonly sourceIds: readonly string[];
}

export function entryOf(view: View, group: Group, print: Printer): Entry {
  const claims = claimsOf(view, group.claimIds);
  const best = claims.filter(({ evidence }) => evidence.quote === group.label);
  const [one] = [...best, ...claims].filter((claim) => !print.isPrinted(claim));
  return {
    anchor: anchorOf(view, group),
    verdict: group.verdict,
    title: subjectLine(view, group),
    event: eventLine(view, group),
    sources: sourceNames(view, group.sourceIds),
    agreed: group.verdict === 'agreement' ? agreedWords(view, group) : [],
    quotes: print.quotes(one === undefined ? [] : [one]),
    topics: group.topics,
    sourceIds: group.sourceIds,
  };
}
