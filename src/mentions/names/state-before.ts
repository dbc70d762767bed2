import type { Hit } from '../../model/lexicon.js';
import type { NameReader } from './name-reader.js';

/** `Moroccan` or `Morocco's` just before a token. */
export function stateBefore(reader: NameReader, at: number): Hit | undefined {
  const nation = reader.before(at, 'nationality');
  if (nation !== undefined) return nation;
  return reader.grammar.isPossessive(reader.tokens[at - 1]?.form ?? '')
    ? reader.before(at, 'country')
    : undefined;
}
