import { hitAt } from '../../../grammar/hits.js';
import type { Hit } from '../../../model/lexicon.js';
import type { TimeReader } from './time-reader.js';

const AND: ReadonlySet<string> = new Set(['and']);

/** Whether a conjunction stands at a token, parted from the figures after it: و20. */
export function joinsFigures({ tokens, grammar }: TimeReader, index: number): boolean {
  return grammar.joinsFigures(tokens[index]?.form ?? '');
}

/** Whether "and" is written on to a word, and nothing else but the article. */
export function isJoined(hit: Pick<Hit, 'lead'> | undefined): boolean {
  return hit?.lead.conjunction === 'and' && hit.lead.preposition === undefined;
}

/** The index after a word that joins two, where one stands at a token. */
export function skipJoint(reader: TimeReader, index: number): number {
  return hitAt(reader.document, index, 'marker', AND)?.last ?? index;
}
