import { shapeOf } from './segment-features.js';
import { baseOf, type KnownWords, verbKind } from './segment-known.js';
import type { Segmentation } from './segmentations.js';

/** A word as the tagger sees it. */
export interface TaggableWord {
  readonly form: string;
  readonly segmentation: Segmentation;
  /** What the lexicon files it under, as a short code; empty where it is unknown. */
  readonly known: string;
  /** Its endings, as features name them. */
  readonly suffix: string;
}

/** Makes a word ready for tagging. */
export function taggable(form: string, segmentation: Segmentation, known: KnownWords): TaggableWord {
  const whole = known.kinds(form) + verbKind(form, known).toUpperCase();
  const { stem } = segmentation;
  const code =
    whole !== ''
      ? whole
      : (known.kinds(baseOf(segmentation)) || known.kinds(stem)) + verbKind(stem, known).toUpperCase();
  return { form, segmentation, known: code, suffix: segmentation.suffixes.join('+') };
}

const EDGE = '^';
const articleOf = (word: TaggableWord | undefined): string =>
  word === undefined ? EDGE : word.segmentation.prefixes.at(-1) === 'ال' ? 'ال' : '';
const endOf = (word: TaggableWord | undefined): string => (word === undefined ? EDGE : word.suffix);

/** What a word itself says of its part of speech: its parts, its shape, what the lexicon knows. Keys of the weights. */
export function wordFeatures(word: TaggableWord): readonly string[] {
  const { stem, prefixes } = word.segmentation;
  const prefix = prefixes.join('');
  const suffix = endOf(word);
  const shape = shapeOf(stem);
  return [
    `p${prefix}|${suffix}`,
    `a${prefix}`,
    `s${suffix}`,
    `b${stem.charAt(0)}|${Math.min(stem.length, 6)}`,
    `c${stem.slice(0, 2)}`,
    `d${stem.slice(0, 2)}|${suffix}`,
    `e${stem.slice(-1)}|${suffix}`,
    `f${stem.slice(-2)}|${suffix}`,
    `g${stem.slice(-3)}`,
    `h${shape}`,
    `i${shape}|${suffix}`,
    `j${shape}|${prefix}`,
    `w${word.form}`,
    `v${stem}`,
    `k${word.known}`,
    `l${word.known}|${suffix}`,
    `m${word.known}|${prefix}`,
  ];
}

/** The words and tags around a word. */
export interface Place {
  readonly before: TaggableWord | undefined;
  readonly after: TaggableWord | undefined;
  /** The tag of the word before and of the one before that; empty at an edge. */
  readonly tag: string;
  readonly earlier: string;
}

/** What its place says: the tags before it, agreement in article and ending, the words beside it. */
export function placeFeatures(word: TaggableWord, place: Place): readonly string[] {
  const { before, after, tag, earlier } = place;
  return [
    ...tagFeatures(word, tag),
    `Q${tag}|${earlier}`,
    beforeFeature(before),
    afterFeature(after),
    ...agreementFeatures(word, place),
  ];
}

/** What the tag before a word says, with the word itself. */
export function tagFeatures(word: TaggableWord, tag: string): readonly string[] {
  const { stem } = word.segmentation;
  return [
    `P${tag}`,
    `S${tag}|${word.known}`,
    `T${tag}|${stem.charAt(0)}|${endOf(word)}`,
    `V${tag}|${shapeOf(stem)}`,
    `O${tag}|${articleOf(word)}|${word.form}`,
  ];
}

/** What a word says of the one after it, and of the one before it. */
export const beforeFeature = (before: TaggableWord | undefined): string => `U${before?.form ?? EDGE}`;
export const afterFeature = (after: TaggableWord | undefined): string => `X${after?.form ?? EDGE}`;

/** What article, ending and kind of two words beside one another say. */
export function agreementFeatures(word: TaggableWord, { before, after, tag }: Place): readonly string[] {
  const article = articleOf(word);
  const suffix = endOf(word);
  return [
    `R${tag}|${articleOf(before)}|${endOf(before)}|${article}|${suffix}`,
    `W${articleOf(after)}|${article}|${suffix}`,
    `Y${after?.known ?? EDGE}|${word.known}`,
    `Z${tag}|${articleOf(after)}|${word.known}|${article}`,
  ];
}
