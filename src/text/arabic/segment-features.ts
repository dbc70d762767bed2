import { baseOf, type KnownWords, verbKind } from './segment-known.js';
import type { Segmentation } from './segmentations.js';

/** Letters that patterns and inflection are not made of; they count as one in the shape of a stem. */
const ROOT_LETTER = /[^اويتمنءسه]/g;
/** Stems longer than this are alike long, and have no shape. */
const LONG = 6;

/** The pattern of a stem: `مستشار` is `م-ت-ا-`-like; long stems, mostly foreign names, share one. */
export const shapeOf = (stem: string): string => (stem.length <= LONG ? stem.replace(ROOT_LETTER, '-') : '=');

/** Whether س before a verb of the imperfect is taken off, or could have been: it is rare in print, so one key says it of all verbs. */
function futureSign(prefix: string, stem: string): string {
  if (prefix.endsWith('س')) return `${stem.charAt(0)}${stem.length > 3 ? 1 : 0}`;
  return /^س[يتن]/.test(stem) ? `س${stem.charAt(1)}${stem.length > 4 ? 1 : 0}` : '';
}

/** Whether a lexicon knows a base as a word, and a stem as a verb. */
export const knownAs = (base: string, stem: string, known: KnownWords): string =>
  `${known.word(base) ? 1 : 0}${verbKind(stem, known)}`;

/**
 * What speaks for or against one way to cut a word: its affixes, the length, edges and shape of what is left, and
 * whether the lexicon knows that and the word as `printed`. Each is a key of the fitted weights; its first letter says which template made it.
 */
export function segmentFeatures(
  form: string,
  segmentation: Segmentation,
  known: KnownWords,
  printed: string = knownAs(form, form, known),
): readonly string[] {
  const { stem } = segmentation;
  const prefix = segmentation.prefixes.join('');
  const suffix = segmentation.suffixes.join('+');
  const length = Math.min(stem.length, LONG + 1);
  const shape = shapeOf(stem);
  const met = knownAs(baseOf(segmentation), stem, known);
  const whole = prefix === '' && suffix === '' ? 1 : 0;
  return [
    `p${prefix}`,
    `s${suffix}`,
    `l${length}`,
    `a${prefix}|${length}`,
    `b${suffix}|${length}`,
    `c${prefix}|${suffix}`,
    `d${prefix}|${stem.slice(0, 1)}`,
    `e${prefix}|${stem.slice(0, 2)}`,
    `f${prefix}|${stem.slice(0, 3)}`,
    `g${suffix}|${stem.slice(-1)}`,
    `h${suffix}|${stem.slice(-2)}`,
    `i${suffix}|${stem.slice(-3)}`,
    `j${suffix}|${stem.charAt(0)}|${length}`,
    `k${shape}|${suffix}`,
    `m${shape}|${prefix}`,
    `w${stem}`,
    `v${prefix}|${met}`,
    `u${suffix}|${met}`,
    `t${whole}${met}|${length}`,
    `x${prefix}|${printed}|${met}`,
    `y${suffix}|${printed}`,
    `r${futureSign(prefix, stem)}`,
  ];
}
