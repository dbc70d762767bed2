import type { Token } from '../../model/document.js';
import type { Category, Hit, WordForm } from '../../model/lexicon.js';

type Word = Omit<Token, 'sentence'>;
type HitsAt = readonly (readonly Hit[])[];

/** Longest phrase whose last word is looked for, and how far a second verb of a stretch is looked for. */
const LONGEST = 4;
const REACH = 10;
/** A bracket only glosses what stands before it: the verb of the clause still holds behind it. */
const BRACKET = /^[()]$/;
const FINITE: ReadonlySet<WordForm> = new Set<WordForm>(['past', 'present', 'future']);
/** What stands right before a verb: auxiliaries, modals, negations, subject pronouns, relatives. */
const MODAL: ReadonlySet<string> = new Set([
  'future',
  'planned',
  'intended',
  'possible',
  'conditional',
  'able',
  'required',
  'likely',
  'hoped',
  'attempted',
]);
const SUBJECT: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we']);
const POINTING: ReadonlySet<string> = new Set(['own', 'this']);
const RELATIVE: ReadonlySet<string> = new Set(['relative']);
const CAPITAL = /^\p{Lu}/u;
const HAVE = /^(?:ha(?:ve|s|d|ving)|[a-z]+'(?:ve|d))$/;
const DO = /^d(?:o|oes|id)$|n't$|^(?:do|does|did|is|was|were|are|has|have|had|wo|would|could|should|ca)nt$/;
/** Light verbs after which a participle is passive. */
const GET = /^g(?:e|o)t(?:s|ting|ten)?$/;

/** Markers after which a new subject and verb may come. */
const NEW: ReadonlySet<string> = new Set([
  'but',
  'while',
  'when',
  'after',
  'before',
  'since',
  'because',
  'so',
  'if',
  'although',
  'that',
  'relative',
  'where',
  'purpose',
]);

/** What the stage asks about a place in the text. */
interface Scene {
  readonly tokens: readonly Word[];
  readonly hitsAt: HitsAt;
}

const has = ({ hitsAt }: Scene, i: number, category: Category, ids?: ReadonlySet<string>): boolean =>
  hitsAt[i]?.some(
    (h) =>
      h.category === category &&
      (category !== 'determiner' || h.tail.letters === 0) &&
      (ids === undefined || ids.has(h.id)),
  ) ?? false;

/** Whether a phrase of a category ends at a token. */
function ends(scene: Scene, i: number, category: Category, ids?: ReadonlySet<string>): boolean {
  for (let k = i; k >= 0 && k > i - LONGEST; k--) {
    if (
      scene.hitsAt[k]?.some(
        (h) => h.category === category && h.last === i + 1 && (ids === undefined || ids.has(h.id)),
      )
    )
      return true;
  }
  return false;
}

const isWord = (scene: Scene, i: number): boolean => scene.tokens[i]?.kind === 'word';
const isForm = (scene: Scene, i: number, form: RegExp): boolean => form.test(scene.tokens[i]?.form ?? '');
const BE: ReadonlySet<string> = new Set(['be']);
const isBe = (scene: Scene, i: number): boolean => has(scene, i, 'light', BE) || isForm(scene, i, GET);
const isAuxiliary = (scene: Scene, i: number): boolean =>
  isBe(scene, i) || isForm(scene, i, HAVE) || isForm(scene, i, DO);
const BY: ReadonlySet<string> = new Set(['by']);
const TO: ReadonlySet<string> = new Set(['to']);

/** An adverb or other small word that may stand between an auxiliary and its verb. */
function isAdverb(scene: Scene, i: number): boolean {
  const token = scene.tokens[i];
  if (token?.kind !== 'word' || token.form === 'to' || isAuxiliary(scene, i)) return false;
  if (has(scene, i, 'light', CONTINUE) && has(scene, i, 'stop')) return true;
  if (has(scene, i, 'negation') || (has(scene, i, 'marker', ALSO) && !has(scene, i, 'preposition')))
    return true;
  if (has(scene, i, 'certainty', ADVERBS)) return true;
  if (token.form.length > 4 && token.form.endsWith('ly') && !has(scene, i, 'concept')) return true;
  const bare = !(
    ['determiner', 'preposition', 'marker', 'reference', 'light', 'certainty', 'concept'] as const
  ).some((c) => has(scene, i, c));
  return bare && has(scene, i, 'stop');
}
const AND: ReadonlySet<string> = new Set(['and', 'or']);
const CONTINUE: ReadonlySet<string> = new Set(['continue']);
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
  if (has(scene, i, 'marker', RELATIVE) && isWord(scene, i - 1)) return false;
  if (has(scene, i, 'determiner') || has(scene, i, 'reference', POINTING) || /'s$|s'$/.test(token.form))
    return true;
  if (ends(scene, i, 'certainty', MODAL)) return false;
  if (ends(scene, i, 'preposition') && !ends(scene, i, 'preposition', TO)) return true;
  return scene.hitsAt[i]?.some((h) => h.category === 'ordinal' && h.id !== 'label') ?? false;
}

/** Whether a verb must follow: after an auxiliary, a modal, `to`, a subject pronoun or a relative. */
function opensVerb(scene: Scene, i: number): boolean {
  return (
    isAuxiliary(scene, i) ||
    ends(scene, i, 'certainty', MODAL) ||
    ends(scene, i, 'preposition', TO) ||
    isForm(scene, i, /^to$/) ||
    has(scene, i, 'marker', RELATIVE) ||
    (has(scene, i, 'reference', SUBJECT) && !has(scene, i, 'reference', POINTING))
  );
}

const isPunctuation = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i];
  return token === undefined || (token.kind === 'punctuation' && token.form !== '"');
};
const isFiniteAt = (scene: Scene, i: number): boolean =>
  isAuxiliary(scene, i) ||
  has(scene, i, 'certainty', MODAL) ||
  (scene.hitsAt[i]?.some((h) => (h.category === 'speech' || h.category === 'light') && h.form === 'past') ??
    false);

/** Whether an auxiliary, modal or verb of speech follows before the stretch ends: then what stands here is no verb of it. */
function verbFollows(scene: Scene, index: number, joined = true): boolean {
  for (let i = index; i < index + REACH; i++) {
    if (isPunctuation(scene, i) || has(scene, i, 'marker', NEW) || (!joined && has(scene, i, 'marker', AND)))
      return false;
    if (isFiniteAt(scene, i) && !isForm(scene, i - 1, /^to$/)) return true;
  }
  return false;
}

const startsObject = (scene: Scene, i: number): boolean =>
  !has(scene, i, 'preposition') &&
  (has(scene, i, 'determiner') ||
    has(scene, i, 'reference') ||
    scene.tokens[i]?.kind === 'number' ||
    has(scene, i, 'number') ||
    has(scene, i, 'hedge') ||
    has(scene, i, 'vague'));

const isPlainWord = (scene: Scene, i: number): boolean =>
  isWord(scene, i) &&
  !(
    [
      'determiner',
      'preposition',
      'marker',
      'reference',
      'light',
      'certainty',
      'stop',
      'weekday',
      'month',
      'dayPart',
      'negation',
      'according',
    ] as const
  ).some((c) => has(scene, i, c));

/** The form that an event word has in its place. */
function settle(scene: Scene, hit: Hit, index: number, verbal: boolean): WordForm {
  const before = headBefore(scene, index);
  const after = hit.last;
  if (hit.form === 'active') return settleGerund(scene, before, after);
  if (hit.form === 'word' && hit.last > index + 1 && hit.tail.ending === 'ed') return 'past';
  if (hit.form === 'word' && holdsAuxiliary(scene, hit)) return 'present';
  const listed =
    hit.form === 'word' && hit.last === index + 1 && hit.tail.letters === 0 && isForm(scene, index, /ed$/);
  if (hit.form !== 'present' && hit.form !== 'past' && !listed) {
    const carried =
      hit.form === 'word' && before >= 0 && isForm(scene, index, /ed$/) && isAuxiliary(scene, before);
    return carried ? 'past' : hit.form;
  }
  const past = hit.form === 'past' || listed;
  if (before >= 0 && (isBe(scene, before) || isForm(scene, before, HAVE)))
    return past || hit.tail.letters === 0 ? 'past' : 'word';
  if (before >= 0 && opensNoun(scene, before)) return past ? settleModifier(scene, before, after) : 'word';
  if (before >= 0 && opensVerb(scene, before)) return past ? 'past' : hit.form;
  if (past) return settleParticiple(scene, before, after, verbal);
  return settlePresent(scene, hit, before, verbal);
}

/** Whether a phrase holds its own auxiliary: is down, does not know. */
function holdsAuxiliary(scene: Scene, { first, last }: Hit): boolean {
  for (let i = first; i < last; i++) if (isAuxiliary(scene, i)) return true;
  return false;
}

/** A form in -ing: a verb after `be`, a noun after an article or where nothing hangs on it, else a participle or gerund. */
function settleGerund(scene: Scene, before: number, after: number): WordForm {
  if (before >= 0 && isBe(scene, before)) return 'present';
  const noun =
    (before >= 0 && has(scene, before, 'determiner')) ||
    (before >= 0 && isPunctuation(scene, after)) ||
    isFiniteAt(scene, after);
  return noun && !(before >= 0 && ends(scene, before, 'preposition')) ? 'word' : 'active';
}

/** A past form after a word that opens a noun phrase: an adjective (the updated toll, the wounded), or a verb after all. */
const settleModifier = (scene: Scene, before: number, after: number): WordForm =>
  isPlainWord(scene, after) || has(scene, before, 'determiner') ? 'passive' : 'past';

/** A base or -s form with no auxiliary: a verb where its object follows or a plural subject stands before, else a noun. */
function settlePresent(scene: Scene, hit: Hit, before: number, verbal: boolean): WordForm {
  const after = hit.last;
  const bare = hit.tail.letters === 0;
  const named =
    CAPITAL.test(scene.tokens[after]?.text ?? '') &&
    !CAPITAL.test(scene.tokens[hit.first]?.text ?? '') &&
    !has(scene, after, 'weekday');
  const object = (startsObject(scene, after) || named) && !isFiniteAt(scene, after);
  if (before < 0) return (bare && !object) || isFiniteAt(scene, after) ? 'word' : hit.form;
  if (has(scene, before, 'marker', AND)) return verbal && !isFiniteAt(scene, after) ? hit.form : 'word';
  if (isVerbAt(scene, before)) return 'word';
  if (object) return hit.form;
  if (
    isFiniteAt(scene, after) ||
    isTensedAt(scene, after, bare) ||
    scene.tokens[before]?.kind === 'number' ||
    has(scene, before, 'number')
  )
    return 'word';
  if (verbal || verbFollows(scene, after)) return 'word';
  const plural = /[^s]s$/.test(scene.tokens[before]?.form ?? '');
  return bare === plural || (!bare && isWord(scene, after)) ? hit.form : 'word';
}

/** A past form with no auxiliary: a verb (the bomber killed 30), or a participle of a noun (cables hit by the storm are …; damaged cables). */
function settleParticiple(scene: Scene, before: number, after: number, verbal: boolean): WordForm {
  if (before < 0) return isPlainWord(scene, after) ? 'passive' : 'past';
  const object = startsObject(scene, after) || isPlainWord(scene, after);
  if (!object && !verbal && verbFollows(scene, after, has(scene, after, 'preposition', BY))) return 'passive';
  return 'past';
}

/** Where a verb and a noun of other events look alike, those that fit the place. */
function fitting(met: readonly Hit[], settled: readonly Hit[]): readonly Hit[] {
  const isListed = (h: Hit | undefined): boolean => h?.category === 'concept' && !FINITE.has(h.form);
  if (!met.some(isListed)) return settled;
  const tensed = settled.some((h) => h.category === 'concept' && FINITE.has(h.form));
  return settled.filter(
    (h, k) => h.category !== 'concept' || (tensed ? FINITE.has(h.form) : isListed(met[k])),
  );
}

/** Whether a verb with tense may stand at a token; of two words in -s the first is the verb (expects repairs). */
const isTensedAt = (scene: Scene, i: number, bare: boolean): boolean =>
  scene.hitsAt[i]?.some(
    (h) =>
      h.category === 'concept' &&
      FINITE.has(h.form) &&
      (bare || h.form === 'past' || h.tail.letters === 0) &&
      !has(scene, i, 'preposition'),
  ) ?? false;

const isVerbAt = (scene: Scene, i: number): boolean =>
  scene.hitsAt[i]?.some(
    (h) =>
      (h.category === 'concept' || h.category === 'speech' || h.category === 'light') &&
      (FINITE.has(h.form) || h.form === 'active'),
  ) ?? false;

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
    const ends = isPunctuation(scene, index) && !isForm(scene, index, BRACKET);
    if (ends || has(scene, index, 'marker', NEW)) verbal = false;
    if (hits.some((h) => h.category === 'concept')) {
      out[index] = fitting(
        hits,
        hits.map((h) => (h.category === 'concept' ? { ...h, form: settle(scene, h, index, verbal) } : h)),
      );
    }
    if (isFiniteAt(scene, index) || out[index]?.some((h) => h.category === 'concept' && FINITE.has(h.form)))
      verbal = true;
  });
  return out;
}
