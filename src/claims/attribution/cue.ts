import type { SpeechAct } from '../../concepts/markers.js';
import { isTensed } from '../../grammar/verb-forms.js';
import type { Hit } from '../../model/lexicon.js';
import type { TokenRange } from '../../model/span.js';
import type { Scene } from './scene.js';
import type { Speaker } from './speakers.js';
import { isWord } from './speech-words.js';

/** A place where words are attributed. */
export interface Cue extends TokenRange {
  readonly act: string;
  /** The words that attribute, without the speaker. */
  readonly words: TokenRange;
  /** Nobody named: the speaker before speaks on. */
  readonly carried: boolean;
  /** Outermost first. */
  readonly speakers: readonly Speaker[];
  /** First token of what is said, where it follows. */
  readonly content?: number;
  /** How far what follows is said: the sentence, the clause, or the quotation that opens there. */
  readonly reach: 'sentence' | 'clause' | 'quote';
  /** Whether a new statement starts here, which what was said before does not hold. */
  readonly opens: boolean;
  /** It refers to what was said and says nothing new: نفاه المغرب. */
  readonly silent?: boolean;
  /** The cue's own negation: has not confirmed, did not deny. */
  readonly negated: boolean;
}

/** Acts that attribute a bare object: announced a truce, نفى وجود. */
export const WITH_NOUN: ReadonlySet<string> = new Set<SpeechAct>([
  'announce',
  'confirm',
  'deny',
  'claim',
  'reveal',
  'promise',
  'threaten',
  'propose',
  'hope',
  'expect',
  'ask',
  'accuse',
  'doubt',
  'warn',
  'note',
  'stress',
]);

export const RELATIVES: ReadonlySet<string> = new Set(['relative']);
export const CLAUSE_STOPS: ReadonlySet<string> = new Set([
  'that',
  'but',
  'while',
  'because',
  'so',
  'if',
  'although',
  'where',
]);
export const THAT: ReadonlySet<string> = new Set(['that']);

/** Verbal nouns and participles count too where they carry on: قوله إن, مؤكدا أن, adding that. */
export function isCueVerb(scene: Scene, hit: Hit): boolean {
  return hit.category === 'speech' && isTensed(hit) && scene.entityAt[hit.first] === undefined;
}

export const isSpeechVerb = (scene: Scene, index: number): boolean =>
  scene.document.hitsAt[index]?.some((h) => isCueVerb(scene, h)) ?? false;

/** A negation stands so near its cue: right before it, or before an adverb (has not yet confirmed). */
const NEGATED = 2;

/** Words listed with the negations that do not negate a cue behind them. */
const SILENT: ReadonlySet<string> = new Set(['affirming', 'not-only', 'only', 'un', 'false', 'falsehood']);

/** Whether a word before the cue negates it. */
export function negatedBefore(scene: Scene, index: number): boolean {
  const { document } = scene;
  for (let k = index - 1; k >= index - NEGATED && k >= 0; k--) {
    const hit = document.hitsAt[k]?.find((h) => h.category === 'negation' && h.last > k);
    // of a phrase that holds the cue itself, the words before the cue negate it: did not deny
    if (hit) return hit.last > index || !SILENT.has(hit.id);
    if (!isWord(scene, k)) return false;
  }
  return false;
}

export const chainOf = (...speakers: readonly (Speaker | undefined)[]): readonly Speaker[] =>
  speakers.filter((s): s is Speaker => s !== undefined);

export const extent = (words: TokenRange, speakers: readonly Speaker[]): TokenRange => ({
  first: Math.min(words.first, ...speakers.map((s) => s.first)),
  last: Math.max(words.last, ...speakers.map((s) => s.last)),
});

/** What a verb of speech is known by before what it says is found. */
export type CueBase = Pick<Cue, 'act' | 'words' | 'negated'>;

/** A cue with its speakers, the outermost first, as far as they are named. */
export function spoken(base: CueBase, ...named: readonly (Speaker | undefined)[]) {
  const speakers = chainOf(...named);
  const { act, words, negated } = base;
  const { first, last } = extent(words, speakers);
  return { act, words, negated, first, last, carried: speakers.length === 0, speakers };
}

/** The same with where what is said stands, and how far it is said. */
export function cueOf(
  base: CueBase,
  { content, reach, opens }: Pick<Cue, 'reach' | 'opens'> & { readonly content: number },
  ...named: readonly (Speaker | undefined)[]
): Cue {
  const { act, words, negated, first, last, carried, speakers } = spoken(base, ...named);
  return { act, words, negated, first, last, carried, speakers, content, reach, opens };
}

/** A cue that names nobody who says it. */
export const hearsay = (base: CueBase) => ({ ...spoken({ ...base, act: 'rumour' }), opens: true });
