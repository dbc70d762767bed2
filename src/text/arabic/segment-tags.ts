import type { Token } from '../../model/document.js';
import type { ArabicMemory, WordTagging } from './arabic-memory.js';
import { FITTED_TAGS, type PartOfSpeech } from './part-of-speech.js';
import {
  afterFeature,
  agreementFeatures,
  beforeFeature,
  type TaggableWord,
  tagFeatures,
  taggable,
  wordFeatures,
} from './segment-tag-features.js';
import { tagWeights } from './segment-weights.js';

/** A word and its part of speech. */
export interface Tagged {
  readonly word: TaggableWord;
  readonly tag: PartOfSpeech;
}

type Word = Pick<Token, 'kind' | 'form' | 'text'>;

/** After these a sentence may begin. */
const STOP: ReadonlySet<string> = new Set('.!?؟');
const ARABIC = /^\p{Script=Arabic}/u;

/** The part of speech that the script shows; undefined for words in Arabic script. */
function shown({ kind, form }: Word): PartOfSpeech | undefined {
  if (kind !== 'word') return kind;
  return ARABIC.test(form) ? undefined : 'foreign';
}

/** Sums of weights, one for each fitted tag; they are whole numbers, so that the order of a sum makes no difference. */
type Scores = readonly number[];

function scoreOf(features: readonly string[]): Scores {
  const scores = FITTED_TAGS.map(() => 0);
  const weights = tagWeights();
  for (const feature of features) add(scores, weights.get(feature));
  return scores;
}

function add(scores: number[], more: Scores | undefined): void {
  if (more !== undefined)
    for (let t = 0; t < scores.length; t++) scores[t] = (scores[t] ?? 0) + (more[t] ?? 0);
}

/** What is found out about a form once, before it is looked at in its place. */
function read(token: Word, { cut, known, taggings }: ArabicMemory): WordTagging {
  const closed = token.text.endsWith('ة');
  const key = closed ? `${token.form}\u0629` : token.form;
  const cached = taggings.get(key);
  if (cached) return cached;
  const shownTag = shown(token);
  const word =
    shownTag === undefined
      ? taggable(token.form, cut(token.form, closed), known)
      : {
          form: token.form,
          segmentation: { prefixes: [], stem: token.form, suffixes: [] },
          known: '',
          suffix: '',
        };
  const scores = scoreOf(shownTag === undefined ? wordFeatures(word) : []);
  const [before, after] = [scoreOf([beforeFeature(word)]), scoreOf([afterFeature(word)])];
  const entry = { word, shown: shownTag, scores, before, after, afterTag: new Map<string, Scores>() };
  taggings.set(key, entry);
  return entry;
}

/** What a form gets behind a word of some tag: what it says of itself, and with that tag. */
function scoresAfter({ word, scores, afterTag }: WordTagging, tag: string): Scores {
  const cached = afterTag.get(tag);
  if (cached) return cached;
  const sum = [...scores];
  add(sum, scoreOf(tagFeatures(word, tag)));
  afterTag.set(tag, sum);
  return sum;
}

/**
 * Tags the words of a stretch of text from first to last, each in the light of its own parts, its neighbours and the
 * tags given before it: a log-linear model fitted like that of `segment`. Linear; a stretch is a
 * line or more, and a full stop begins anew.
 */
export function tagWords(
  words: readonly Word[],
  memory: ArabicMemory,
  startsLine: (index: number) => boolean = (index) => index === 0,
): readonly Tagged[] {
  const entries = words.map((word) => read(word, memory));
  const begins = (i: number): boolean => startsLine(i) || STOP.has(words[i - 1]?.form ?? '');
  const out: Tagged[] = [];
  entries.forEach((entry, i) => {
    const { word } = entry;
    out.push({ word, tag: entry.shown ?? likeliest(i, entry) });
  });
  return out;

  function likeliest(i: number, entry: WordTagging): PartOfSpeech {
    const opens = begins(i);
    const before = opens ? undefined : entries[i - 1];
    const after = entries[i + 1];
    const tag = opens ? '' : (out[i - 1]?.tag ?? '');
    const earlier = opens || begins(i - 1) ? '' : (out[i - 2]?.tag ?? '');
    const scores = [...scoresAfter(entry, tag)];
    add(scores, tagWeights().get(`Q${tag}|${earlier}`));
    add(scores, before?.before ?? tagWeights().get(beforeFeature(undefined)));
    add(scores, after?.after ?? tagWeights().get(afterFeature(undefined)));
    const place = { before: before?.word, after: after?.word, tag, earlier };
    for (const feature of agreementFeatures(entry.word, place)) add(scores, tagWeights().get(feature));
    let best = 0;
    for (let t = 1; t < scores.length; t++) if ((scores[t] ?? 0) > (scores[best] ?? 0)) best = t;
    return FITTED_TAGS[best] ?? 'noun';
  }
}
