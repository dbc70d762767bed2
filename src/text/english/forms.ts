import { hasHit } from '../../grammar/hits.js';
import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Hit, WordForm } from '../../model/lexicon.js';
import { holdsEvent, holdsVerb } from '../holds.js';
import type { HitsAt, Scene, Word } from '../text-reader.js';
import { isAuxiliary, isBe, isFiniteAt, isHave } from './auxiliaries.js';
import { ends, headBefore, opensNoun, opensVerb } from './head-before.js';
import { withoutMonthModals } from './month-or-modal.js';
import { AND, isTensedAt, NEW, verbFollows } from './verb-follows.js';
import { withoutAcronyms } from './without-acronyms.js';
import { withoutAuxiliaries } from './without-auxiliaries.js';
import { withoutCompounds } from './without-compounds.js';
import { withoutNameVerbs } from './without-name-verbs.js';
import { withoutNounCues } from './without-noun-cues.js';
import { isDeterminer, isForm, isMarkAt, isNumber, isPlainWord, isWord, startsObject } from './word-kinds.js';

const BY = new Set(['by']);
/** A bracket only glosses what stands before it: the verb of the clause still holds behind it. */
const BRACKET = /^[()]$/;
const CAPITAL = /^\p{Lu}/u;
const ED = /ed$/;
const ING = /ing$/;
const PAST = /ed$|^went$|^gone$/;
/** Verbs whose base is an adjective of another meaning behind *be*: the answer was slow. */
const ADJECTIVES = /^(?:slow|live|own|alert|double|triple|level|narrow|prompt|mean|like|advance)$/;
/** Verbs whose noun means something else: leave is given, a move is a step, a block is a row of houses. */
const OTHER_NOUNS = /^(?:leaves?|moves?|blocks?|stands?|buildings?|backs?|drives?|walks?)$/;
/** So many words may describe a noun behind its article. */
const DESCRIBING = 3;
/** What closes a phrasal verb of speech. */
const PARTICLE = /^(?:out|on|say)$/;

/** An event word in its place. */
interface EventWord {
  readonly scene: Scene;
  readonly hit: Hit;
  /** The nearest token before that is no adverb, or -1 at the start of a stretch. */
  readonly before: number;
  /** The token after its phrase. */
  readonly after: number;
  /** Whether a verb with tense stands before in the stretch. */
  readonly verbal: boolean;
}

/**
 * Settles, in an English text, whether the event words met are verbs, nouns or adjectives where they stand: `the cut`,
 * `cable damage` and `exchanging vows` are nouns (`word`), `damaged cables` holds an adjective (`passive`), `was cutting`
 * a verb with tense. Left to right, each word by its neighbours. Linear.
 */
export function settleForms(words: readonly Word[], met: HitsAt): HitsAt {
  const hitsAt = withoutNoVerbs(
    words,
    withoutNounCues(words, withoutMonthModals(words, withoutAcronyms(words, met))),
  );
  const out: (readonly Hit[])[] = [...hitsAt];
  const scene: Scene = { words, hitsAt: out };
  let verbal = false;
  hitsAt.forEach((hits, index) => {
    const endsStretch = isMarkAt(scene, index) && !isForm(scene, index, BRACKET);
    if (endsStretch || hasHit(scene, index, 'marker', NEW)) verbal = false;
    if (holdsEvent(hits)) {
      const before = headBefore(scene, index);
      const meant = hits.filter((hit) => !isAdjective(scene, hit, before));
      const settled = meant.map((hit) =>
        hit.category === 'concept'
          ? { ...hit, form: settle({ scene, hit, before, after: hit.last, verbal }) }
          : hit,
      );
      out[index] = fitting(meant, settled).filter((hit) => !isOtherNoun(scene, hit));
    }
    if (hits.some(isPresentSpeech) && asksForNoun(scene, index - 1))
      out[index] = (out[index] ?? hits).map((h) => (isPresentSpeech(h) ? { ...h, form: 'word' } : h));
    if (hits.some(isSpeechPhrase)) out[index] = (out[index] ?? hits).map((hit) => withVerbForm(scene, hit));
    if (isFiniteAt(scene, index) || out[index]?.some((h) => h.category === 'concept' && isFiniteVerb(h)))
      verbal = true;
  });
  return out;
}

/** The hits of a text, but for verbs that are none where they stand: in a name, in a compound, as an auxiliary. */
const withoutNoVerbs = (words: readonly Word[], hitsAt: HitsAt): HitsAt =>
  withoutAuxiliaries(words, withoutNameVerbs(words, withoutCompounds(words, hitsAt)));

/** A word that may be a verb of speech or its noun: the claim. */
const isPresentSpeech = ({ category, form }: Hit): boolean => category === 'speech' && form === 'present';

/** Whether a noun stands behind a word: the claim, 14 states, the Secretary of State. */
const asksForNoun = (scene: Scene, i: number): boolean =>
  isDeterminer(scene, i) || isNumber(scene, i) || opensNoun(scene, i);

/** A phrase of speech of several words, listed as it is printed: ruled out, went on. */
const isSpeechPhrase = ({ category, form, first, last }: Hit): boolean =>
  category === 'speech' && form === 'word' && last > first + 1;

/** A phrase of speech with the form of the verb that it opens with. */
function withVerbForm(scene: Scene, hit: Hit): Hit {
  if (!isSpeechPhrase(hit) || !isForm(scene, hit.last - 1, PARTICLE)) return hit;
  if (isForm(scene, hit.first, ING)) return { ...hit, form: 'active' };
  return { ...hit, form: isForm(scene, hit.first, PAST) ? 'past' : 'present' };
}

/** Whether a verb stands here as a noun that means something else. */
function isOtherNoun(scene: Scene, { category, form, first, last }: Hit): boolean {
  if (category !== 'concept' || last !== first + 1 || !isForm(scene, first, OTHER_NOUNS)) return false;
  const described = isPlainWord(scene, first - 1) && !startsObject(scene, last) && !isPlainWord(scene, last);
  return (form === 'word' && opensPhrase(scene, first)) || (form === 'active' && described);
}

/** Whether what asks for a noun stands before a word, past a few that describe it: the school building, a bold move. */
function opensPhrase(scene: Scene, index: number): boolean {
  let i = index - 1;
  while (i >= index - DESCRIBING && isPlainWord(scene, i)) i--;
  return opensNoun(scene, i);
}

/** Whether the base form of a verb is an adjective behind *be*: was slow. */
const isAdjective = (scene: Scene, { category, form, first, tail }: Hit, before: number): boolean =>
  category === 'concept' &&
  form === 'present' &&
  tail.letters === 0 &&
  isBe(scene, before) &&
  isForm(scene, first, ADJECTIVES);

/** Where a verb and a noun of other events look alike, those that fit the place. */
function fitting(met: readonly Hit[], settled: readonly Hit[]): readonly Hit[] {
  const isListed = (h: Hit | undefined): boolean => h?.category === 'concept' && !isFiniteVerb(h);
  if (!met.some(isListed)) return settled;
  const tensed = settled.some((h) => h.category === 'concept' && isFiniteVerb(h));
  return settled.filter((h, k) => h.category !== 'concept' || (tensed ? isFiniteVerb(h) : isListed(met[k])));
}

/** The form that an event word has in its place. */
function settle(event: EventWord): WordForm {
  const { scene, hit } = event;
  if (hit.form === 'active') return settleGerund(event);
  if (hit.form === 'past') return settlePast(event);
  if (hit.form === 'present') return settlePresent(event);
  if (hit.form !== 'word') return hit.form;
  const single = hit.last === hit.first + 1;
  if (!single && hit.tail.ending === 'ed') return 'past';
  if (holdsAuxiliary(scene, hit)) return 'present';
  if (!isForm(scene, hit.first, ED)) return 'word';
  // Listed as a word in -ed: a participle, whether or not its verb is listed too.
  if (single && hit.tail.letters === 0) return settlePast(event);
  return isAuxiliary(scene, event.before) ? 'past' : 'word';
}

/** Whether a phrase holds its own auxiliary: is down, does not know. */
function holdsAuxiliary(scene: Scene, { first, last }: Hit): boolean {
  for (let i = first; i < last; i++) if (isAuxiliary(scene, i)) return true;
  return false;
}

/** A form in -ing: a verb after `be`, a noun after an article or where nothing hangs on it, else a participle or gerund. */
function settleGerund({ scene, before, after }: EventWord): WordForm {
  if (isBe(scene, before)) return 'present';
  const noun =
    isDeterminer(scene, before) || (before >= 0 && isMarkAt(scene, after)) || isFiniteAt(scene, after);
  return noun && !ends(scene, before, 'preposition') ? 'word' : 'active';
}

/** A past form: a verb after an auxiliary or what asks for a verb, an adjective in a noun phrase (the updated toll), else by what follows. */
function settlePast(event: EventWord): WordForm {
  const { scene, before, after } = event;
  if (isBe(scene, before) || isHave(scene, before)) return 'past';
  if (opensNoun(scene, before))
    return isPlainWord(scene, after) || isDeterminer(scene, before) ? 'passive' : 'past';
  return opensVerb(scene, before) ? 'past' : settleParticiple(event);
}

/** A past form with no auxiliary: a verb (the bomber killed 30), or a participle of a noun (cables hit by the storm are …; damaged cables). */
function settleParticiple({ scene, before, after, verbal }: EventWord): WordForm {
  if (before < 0) return isPlainWord(scene, after) ? 'passive' : 'past';
  if (verbal || startsObject(scene, after) || isPlainWord(scene, after)) return 'past';
  return verbFollows(scene, after, hasHit(scene, after, 'preposition', BY)) ? 'passive' : 'past';
}

/** A base or -s form: a verb after what asks for one, a noun in a noun phrase, else by what stands around it. */
function settlePresent(event: EventWord): WordForm {
  const { scene, hit, before } = event;
  if (isBe(scene, before) || isHave(scene, before)) return hit.tail.letters === 0 ? 'past' : 'word';
  if (opensNoun(scene, before)) return 'word';
  return opensVerb(scene, before) || isPredicate(event) ? 'present' : 'word';
}

/** Whether a base or -s form with no auxiliary is a verb: where its object follows or a plural subject stands before. */
function isPredicate(event: EventWord): boolean {
  const { scene, hit, before, after, verbal } = event;
  const bare = hit.tail.letters === 0;
  const finite = isFiniteAt(scene, after);
  if (before < 0) return !finite && (!bare || takesObject(event));
  if (hasHit(scene, before, 'marker', AND)) return verbal && !finite;
  if (isVerbBefore(scene, before)) return false;
  if (takesObject(event)) return true;
  if (finite || isTensedAt(scene, after, bare) || isNumber(scene, before)) return false;
  return !verbal && !verbFollows(scene, after) && agrees(event);
}

const isVerbBefore = ({ hitsAt }: Scene, i: number): boolean =>
  holdsVerb(hitsAt[i]) ||
  (hitsAt[i]?.some(
    (h) =>
      h.form === 'active' && (h.category === 'concept' || h.category === 'speech' || h.category === 'light'),
  ) ??
    false);

/** Whether an object follows: what begins one, or a name where the word itself is none. */
function takesObject({ scene, hit, after }: EventWord): boolean {
  if (isFiniteAt(scene, after)) return false;
  const isCapitalised = (i: number): boolean => CAPITAL.test(scene.words[i]?.text ?? '');
  const named = isCapitalised(after) && !isCapitalised(hit.first) && !hasHit(scene, after, 'weekday');
  return named || startsObject(scene, after);
}

/** Whether the word before may be its subject: a plural of a base form, a singular of one in -s with more to come. */
function agrees({ scene, hit, before, after }: EventWord): boolean {
  const bare = hit.tail.letters === 0;
  const plural = isForm(scene, before, /[^s]s$/);
  return bare === plural || (!bare && isWord(scene, after));
}
