import type { Hit } from '../../../model/lexicon.js';
import { hitAt, isGlued, isGluedMark, type QuantityReader } from '../quantity-reader.js';
import { isScaleWord } from './grammar.js';

/** A number word, unless what was stripped from it shows another word (تسعى is no nine), or it is a noun in the dual. */
export function numberHit(reader: QuantityReader, index: number): Hit | undefined {
  const hit = hitAt(reader, index, 'number');
  if (hit === undefined || hit.form !== 'word' || !['', 'ا'].includes(hit.enclitics)) return undefined;
  return hit.id === '2' && hitAt(reader, index, 'kind') ? undefined : hit;
}

const ARTICLE = /^[وفبلك]?ال\u0640+$/u;

/** Particles glued to digits (و6, الـ66, بـ5); empty where none is. */
export function gluedParticle(reader: QuantityReader, index: number): string {
  const before = reader.tokens[index - 1];
  // Tatweel shows the article where a space follows it: «الـ 20» and not «إل 76», a make.
  if (before && ARTICLE.test(before.text)) return before.form;
  if (!isGlued(reader, index) || before?.kind !== 'word' || !/^[وفبلكا]{1,4}$/.test(before.form)) return '';
  return before.form;
}

/** A scale that multiplies what stands before it: million, آلاف, and the letters of `1.5m`. */
export function scaleAfter(reader: QuantityReader, index: number): Hit | undefined {
  const hit = numberHit(reader, index);
  if (hit === undefined || hit.proclitics !== '' || !isScaleWord(Number(hit.id)) || hit.last > index + 1)
    return undefined;
  const token = reader.tokens[index];
  if (token === undefined || token.form.length > 1) return hit;
  return isScaleLetter(reader, index) ? hit : undefined;
}

/** Whether m, b or k after digits is a scale: after a sign of money, or before what is counted. */
function isScaleLetter(reader: QuantityReader, index: number): boolean {
  if (reader.tokens[index - 1]?.kind !== 'number') return false;
  if (hitAt(reader, index - 2, 'currency')) return true;
  if (reader.tokens[index]?.spaced !== false) return false;
  if (!hitAt(reader, index, 'unit')) return true;
  return ['kind', 'unit', 'currency'].some((c) =>
    reader.hitsAt[index + 1]?.some((hit) => hit.category === c),
  );
}

/** Whether a number is followed by a part that is glued to it with a mark, such as a date or a fraction. */
export function hasInnerMark(reader: QuantityReader, first: number, last: number): boolean {
  return ['/', ':'].some(
    (mark) =>
      (isGluedMark(reader, last, mark) && isGlued(reader, last + 1)) ||
      (isGluedMark(reader, first - 1, mark) && isGlued(reader, first)),
  );
}
