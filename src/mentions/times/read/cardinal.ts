import { hitAt } from '../../../grammar/hits.js';
import { isGluedMark } from '../../../grammar/marks.js';
import { writtenFractionAt } from '../../../grammar/written-fraction.js';
import type { Hit } from '../../../model/lexicon.js';
import { isJoined } from './joint.js';
import type { Read, TimeReader } from './time-reader.js';

/** A cardinal in digits or words, such as 15, خمسة وعشرين, twenty-five; the hundred of a percentage (في المئة) is none. */
export function readCardinal(reader: TimeReader, index: number): Read<number> | undefined {
  const at = reader.tokens[index];
  if (at?.kind === 'number') {
    const mixed = writtenFractionAt(reader.tokens, index);
    if (mixed) return mixed;
    if (!/^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/.test(at.form)) return undefined;
    return scaled(reader, { value: Number(at.form.replaceAll(',', '')), last: index + 1 });
  }
  const first = hitAt(reader, index, 'number');
  if (first === undefined || (hitAt(reader, index - 1, 'unit')?.last ?? 0) > index) return undefined;
  let value = Number(first.id);
  let last = first.last;
  for (;;) {
    const next = nextPart(reader, last, value);
    if (next === undefined) return { value, last };
    const part = Number(next.id);
    value = part >= 100 && part > value ? value * part : value + part;
    last = next.last;
  }
}

/** The next word of a number in words: joined by و or a hyphen, or a scale. */
function nextPart(reader: TimeReader, index: number, value: number): Hit | undefined {
  const hyphen = isGluedMark(reader.tokens[index], '-');
  const hit = hitAt(reader, hyphen ? index + 1 : index, 'number');
  if (hit === undefined) return undefined;
  const part = Number(hit.id);
  if (part >= 100 && part > value) return hit;
  const joined = hyphen || isJoined(hit);
  const tens = value >= 20 && value % 10 === 0 && part < 10;
  return joined && (tens || value >= 100 || (value < 10 && part >= 20)) ? hit : undefined;
}

/** Words for so many and more scale the figures before them. */
const SCALE = 1000;

/** Figures with the word behind them that scales them: 65 million, 10 آلاف. */
function scaled(reader: TimeReader, { value, last }: Read<number>): Read<number> {
  const scale = hitAt(reader, last, 'number');
  if (scale === undefined || scale.lead.letters > 0 || Number(scale.id) < SCALE) return { value, last };
  return { value: value * Number(scale.id), last: scale.last };
}
