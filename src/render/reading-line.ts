import type { Reading, Slot } from '../schema/types.js';
import { type Direction, foreign, joined, type Line, own, say } from './blocks.js';
import { clipped, displayed } from './display.js';
import { inWords } from './quoting.js';
import { valueLine } from './values.js';
import { claimsOf, directionOf, type View } from './view.js';

/** A reading whose words are longer than this is cut where it stands in a table; its quotation is whole. */
const MOST_LETTERS = 80;

/** A reading in a few words: in those of the page where its value is typed, else as printed. */
export function readingLine(view: View, slot: Slot, { text, display, claimIds }: Reading): Line {
  if (display !== undefined) return [foreign(display[view.language])];
  const claim = claimsOf(view, claimIds)[0];
  if (slot === 'order') return inOrder(view, text, claim && directionOf(view, claim.sourceId));
  const words = clipped(displayed(text), MOST_LETTERS);
  if (words === '') return [own(view.phrases.noWords)];
  return view.phrases.quote([claim === undefined ? foreign(words) : inWords(view, claim.sourceId, words)]);
}

/** The value of a reading. */
export function readingTitle(view: View, slot: Slot, reading: Reading): Line {
  const claim = claimsOf(view, reading.claimIds)[0];
  if (slot === 'order') return inOrder(view, reading.text, claim && directionOf(view, claim.sourceId));
  const value = valueLine(view, reading.text, reading.display, claim);
  const how = standOf(view, slot, reading);
  return how === undefined ? value : say`${value} (${own(how)})`;
}

/** Those whom a reading puts in order, each after the one before it. */
export function inOrder(view: View, text: string, direction: Direction | undefined): Line {
  const each = text.split(' > ').map((one) => [foreign(one, direction)]);
  return joined(each, ` ${view.phrases.before} `);
}

/** How a reading stands to the fact, where that is what differs. */
export function standOf(view: View, slot: Slot, reading: Reading | undefined): string | undefined {
  const claim = claimsOf(view, reading?.claimIds ?? [])[0];
  if (claim === undefined) return undefined;
  if (slot === 'certainty') return view.phrases.certainty[claim.certainty];
  if (slot === 'polarity') return view.phrases.polarity[claim.polarity];
  return undefined;
}
