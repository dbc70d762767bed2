import { hitAt } from '../../../grammar/hits.js';
import { isPlainDefinite } from '../../../grammar/particles.js';
import type { QuantityReader } from '../quantity-reader.js';
import { type Counted, kindCounted, peopleAt, plainNoun } from './noun.js';
import type { NounReader } from './noun-reader.js';

/** The noun stands first in its phrase; what narrows it follows. */
export const arabicNouns: NounReader = {
  kindAt,
  nounAt: (reader, index, value) =>
    kindAt(reader, index) ?? peopleAt(reader, index) ?? unknownNoun(reader, index, value),
  wholeAt: (reader, index) => kindAt(reader, index) ?? plainNoun(reader, index),
};

function kindAt(reader: QuantityReader, index: number): Counted | undefined {
  const hit = hitAt(reader, index, 'kind');
  return hit && (hit.lead.letters === 0 || isPlainDefinite(hit)) ? kindCounted(reader, hit) : undefined;
}

/** After eleven and more the noun stands in the accusative of the singular: عشرون قتيلا, ثلاثون سنة. */
const ACCUSATIVE = /[اهء]$/;
/** A longer word that begins with و is joined by it: three letters and an ending make a noun whose own letter it is (وردة). */
const OWN_LENGTH = 4;

/** A noun of no known kind right after its number, where its form is the one that the number governs. */
function unknownNoun(reader: QuantityReader, index: number, value: number): Counted | undefined {
  const form = reader.tokens[index]?.form ?? '';
  const rest = value % 100;
  if (rest === 1 || rest === 2 || (rest >= 11 && !ACCUSATIVE.test(form))) return undefined;
  const joined = form.startsWith('و') && form.length > OWN_LENGTH;
  return joined || form.startsWith('ال') ? undefined : plainNoun(reader, index);
}
