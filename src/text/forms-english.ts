import type { Token } from '../model/document.js';
import type { Category, Hit, WordForm } from '../model/lexicon.js';

type Word = Omit<Token, 'sentence'>;
type HitsAt = readonly (readonly Hit[])[];

/** Longest phrase whose last word is looked for, and how far a second verb of a stretch is looked for. */
const LONGEST = 4;
const REACH = 10;
const FINITE: ReadonlySet<WordForm> = new Set<WordForm>(['past', 'present', 'future']);
/** What stands right before a verb: auxiliaries, modals, negations, subject pronouns, relatives. */
const MODAL: ReadonlySet<string> = new Set(['future', 'planned', 'intended', 'possible', 'conditional', 'able', 'required', 'likely', 'hoped', 'attempted']);
const SUBJECT: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we']);
const POINTING: ReadonlySet<string> = new Set(['own', 'this']);
const RELATIVE: ReadonlySet<string> = new Set(['relative']);
const HAVE = /^(?:ha(?:ve|s|d|ving)|[a-z]+'(?:ve|d))$/;
const DO = /^d(?:o|oes|id)$/;
/** Light verbs after which a participle is passive. */
const GET = /^g(?:e|o)t(?:s|ting|ten)?$/;
const PAST_ENDING = /(?:ed|en|wn|ne|ht|ck|ld|lt|pt|rn|rst|ost|und|ung|unk|ut|it|et)$/;

/** Markers after which a new subject and verb may come. */
const NEW: ReadonlySet<string> = new Set(['but', 'while', 'when', 'after', 'before', 'since', 'because', 'so', 'if', 'although', 'that', 'relative', 'where', 'purpose']);

/** What the stage asks about a place in the text. */
interface Scene {
  readonly tokens: readonly Word[];
  readonly hitsAt: HitsAt;
}

const has = ({ hitsAt }: Scene, i: number, category: Category, ids?: ReadonlySet<string>): boolean =>
  hitsAt[i]?.some((h) => h.category === category && (ids === undefined || ids.has(h.id))) ?? false;

/** Whether a phrase of a category ends at a token. */
function ends(scene: Scene, i: number, category: Category, ids?: ReadonlySet<string>): boolean {
  for (let k = i; k >= 0 && k > i - LONGEST; k--) {
    if (scene.hitsAt[k]?.some((h) => h.category === category && h.last === i + 1 && (ids === undefined || ids.has(h.id)))) return true;
  }
  return false;
}

const isWord = (scene: Scene, i: number): boolean => scene.tokens[i]?.kind === 'word';
const isForm = (scene: Scene, i: number, form: RegExp): boolean => form.test(scene.tokens[i]?.form ?? '');
const BE: ReadonlySet<string> = new Set(['be']);
const isBe = (scene: Scene, i: number): boolean => has(scene, i, 'light', BE) || isForm(scene, i, GET);
const isAuxiliary = (scene: Scene, i: number): boolean => isBe(scene, i) || isForm(scene, i, HAVE) || isForm(scene, i, DO);
const TO: ReadonlySet<string> = new Set(['to']);

/** An adverb or other small word that may stand between an auxiliary and its verb. */
function isAdverb(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (token?.kind !== 'word' || token.form === 'to') return false;
  if (has(scene, i, 'negation') || (has(scene, i, 'marker', ALSO) && !has(scene, i, 'preposition'))) return true;
  if (has(scene, i, 'certainty', ADVERBS)) return true;
  if (token.form.length > 4 && token.form.endsWith('ly') && !has(scene, i, 'concept')) return true;
  const bare = !(['determiner', 'preposition', 'marker', 'reference', 'light', 'certainty', 'concept'] as const).some((c) => has(scene, i, c));
  return bare && has(scene, i, 'stop');
}
const AND: ReadonlySet<string> = new Set(['and', 'or']);
const ALSO: ReadonlySet<string> = new Set(['also']);
const ADVERBS: ReadonlySet<string> = new Set(['perhaps', 'allegedly', 'certain']);

/** The nearest token before that is no adverb, or -1 at the start of a stretch. */
function headBefore(scene: Scene, index: number): number {
  let i = index - 1;
  while (i >= 0 && isAdverb(scene, i)) i--;
  return i >= 0 && isWord(scene, i) ? i : scene.tokens[i]?.kind === 'number' ? i : -1;
}

/** Whether a noun must follow: after an article, a possessive, a preposition other than `to`, a number. */
function opensNoun(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (token === undefined) return false;
  if (has(scene, i, 'determiner') || has(scene, i, 'reference', POINTING) || /'s$|s'$/.test(token.form)) return true;
  if (ends(scene, i, 'certainty', MODAL)) return false;
  if (ends(scene, i, 'preposition') && !ends(scene, i, 'preposition', TO)) return true;
  return has(scene, i, 'ordinal');
}

/** Whether a verb must follow: after an auxiliary, a modal, `to`, a subject pronoun or a relative. */
function opensVerb(scene: Scene, i: number): boolean {
  return isAuxiliary(scene, i) || ends(scene, i, 'certainty', MODAL) || ends(scene, i, 'preposition', TO) || isForm(scene, i, /^to$/)
    || has(scene, i, 'marker', RELATIVE) || (has(scene, i, 'reference', SUBJECT) && !has(scene, i, 'reference', POINTING));
}

const isPunctuation = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  return token === undefined || (token.kind === 'punctuation' && token.form !== '"');
};
const isFiniteAt = (scene: Scene, i: number): boolean =>
  isAuxiliary(scene, i) || has(scene, i, 'certainty', MODAL) || (scene.hitsAt[i]?.some((h) => (h.category === 'speech' || h.category === 'light') && h.form === 'past') ?? false);

/** Whether an auxiliary, modal or verb of speech follows before the stretch ends: then what stands here is no verb of it. */
function verbFollows(scene: Scene, index: number): boolean {
  for (let i = index; i < index + REACH; i++) {
    if (isPunctuation(scene, i) || has(scene, i, 'marker', NEW)) return false;
    if (isFiniteAt(scene, i) && !isForm(scene, i - 1, /^to$/)) return true;
  }
  return false;
}

const startsObject = (scene: Scene, i: number): boolean =>
  has(scene, i, 'determiner') || has(scene, i, 'reference') || scene.tokens[i]?.kind === 'number' || has(scene, i, 'number') || has(scene, i, 'hedge') || has(scene, i, 'vague');

const isPlainWord = (scene: Scene, i: number): boolean =>
  isWord(scene, i) && !(['determiner', 'preposition', 'marker', 'reference', 'light', 'certainty', 'stop', 'weekday', 'month', 'dayPart', 'negation', 'according'] as const).some((c) => has(scene, i, c));

/** The form that an event word has in its place. */
function settle(scene: Scene, hit: Hit, index: number, verbal: boolean): WordForm {
  const before = headBefore(scene, index);
  const after = hit.last;
  const printed = scene.tokens[index]?.form ?? '';
  if (hit.form === 'word') {
    return /ed$/.test(printed) && before >= 0 && isAuxiliary(scene, before) ? 'past' : hit.form;
  }
  if (hit.form === 'active') return before >= 0 && isBe(scene, before) ? 'present' : before >= 0 && has(scene, before, 'determiner') ? 'word' : hit.form;
  if (hit.form !== 'present' && hit.form !== 'past') return hit.form;
  const bare = hit.enclitics === '' && !/ed$/.test(printed);
  const verb: WordForm = hit.form;
  const participle = hit.form === 'past' && PAST_ENDING.test(printed);
  if (before >= 0 && isBe(scene, before) && (participle || (bare && PAST_ENDING.test(printed)))) return 'past';
  if (before >= 0 && isForm(scene, before, HAVE)) return participle || PAST_ENDING.test(printed) ? 'past' : 'word';
  if (before >= 0 && opensNoun(scene, before)) {
    if (hit.form === 'past' && !bare) return isPlainWord(scene, after) || has(scene, before, 'determiner') ? 'passive' : verb;
    return 'word';
  }
  if (before >= 0 && opensVerb(scene, before)) return verb;
  if (hit.form === 'past' && !bare) return settleParticiple(scene, before, after, verbal);
  if (before < 0) return bare && !startsObject(scene, after) ? (/ed$/.test(printed) ? 'passive' : 'word') : verb;
  if (has(scene, before, 'marker', AND)) return verbal && !isFiniteAt(scene, after) ? verb : 'word';
  const follows = isVerbAt(scene, before);
  if (follows) return 'word';
  if (startsObject(scene, after) && !isFiniteAt(scene, after)) return verb;
  if (hit.form === 'past' && !bare) return verb;
  if (isFiniteAt(scene, after) || has(scene, before, 'number') || scene.tokens[before]?.kind === 'number') return 'word';
  const plural = /[^s]s$/.test(scene.tokens[before]?.form ?? '');
  if (bare) return PAST_ENDING.test(printed) && hit.form === 'past' && printed.length > 3 ? verb : plural && !verbal && !verbFollows(scene, after) ? verb : 'word';
  return verbal || plural || verbFollows(scene, after) ? 'word' : verb;
}

/** A past form with no auxiliary: a verb (the bomber killed 30), or a participle of a noun (cables hit by the storm are …; damaged cables). */
function settleParticiple(scene: Scene, before: number, after: number, verbal: boolean): WordForm {
  if (before < 0) return isPlainWord(scene, after) && !verbFollows(scene, after - 1) ? 'passive' : isPlainWord(scene, after) ? 'passive' : 'past';
  const object = startsObject(scene, after) || isPlainWord(scene, after);
  if (!object && !verbal && verbFollows(scene, after)) return 'passive';
  return 'past';
}

/** Where a verb and a noun of other events look alike, those that fit the place. */
function fitting(met: readonly Hit[], settled: readonly Hit[]): readonly Hit[] {
  const isListed = (h: Hit | undefined): boolean => h?.category === 'concept' && !FINITE.has(h.form);
  if (!met.some(isListed)) return settled;
  const tensed = settled.some((h) => h.category === 'concept' && FINITE.has(h.form));
  return settled.filter((h, k) => h.category !== 'concept' || (tensed ? FINITE.has(h.form) : isListed(met[k])));
}

const isVerbAt = (scene: Scene, i: number): boolean =>
  scene.hitsAt[i]?.some((h) => (h.category === 'concept' || h.category === 'speech' || h.category === 'light') && (FINITE.has(h.form) || h.form === 'active')) ?? false;

/**
 * Settles, in an English text, whether the event words met are verbs, nouns or adjectives where they stand: `the cut`,
 * `cable damage` and `exchanging vows` are nouns (`word`), `damaged cables` holds an adjective (`passive`), `was cutting`
 * a verb with tense. Left to right, each word by its neighbours. Linear.
 */
export function settleForms(tokens: readonly Word[], hitsAt: HitsAt): HitsAt {
  const out: (readonly Hit[])[] = [...hitsAt];
  const scene: Scene = { tokens, hitsAt: out };
  let verbal = false;
  hitsAt.forEach((hits, index) => {
    if (isPunctuation(scene, index) || has(scene, index, 'marker', NEW)) verbal = false;
    if (hits.some((h) => h.category === 'concept')) {
      out[index] = fitting(hits, hits.map((h) => (h.category === 'concept' ? { ...h, form: settle(scene, h, index, verbal) } : h)));
    }
    if (isFiniteAt(scene, index) || out[index]?.some((h) => h.category === 'concept' && FINITE.has(h.form))) verbal = true;
  });
  return out;
}
