import type { QuantityReader } from '../quantity-reader.js';
import type { Counted } from './noun.js';

/** How a language lets the noun that is counted follow its number. */
export interface NounReader {
  /** The known kind that heads the phrase at a token, of which a part is taken. */
  readonly kindAt: (reader: QuantityReader, index: number) => Counted | undefined;
  /** The noun that a number before a token counts. */
  readonly nounAt: (reader: QuantityReader, index: number, value: number) => Counted | undefined;
  /** What heads the phrase at a token, known kind or not, of which a share or an amount is taken. */
  readonly wholeAt: (reader: QuantityReader, index: number) => Counted | undefined;
}
