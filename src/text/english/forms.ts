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
import { withoutNounCues } from './without-noun-cues.js';
import { isDeterminer, isForm, isMarkAt, isNumber, isPlainWord, isWord, startsObject } from './word-kinds.js';

const BY = new Set(['by']);
/** A bracket only glosses what stands before it: the verb of the clause still holds behind it. */
const BRACKET = /^[()]$/;
const CAPITAL = /^\p{Lu}/u;
const ED = /ed$/;
const ING = /ing$/;
const PAST = /ed$|^went$|^gone$/;
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
  const hitsAt = withoutNounCues(words, withoutMonthModals(words, withoutAcronyms(words, met)));
  const out: (readonly Hit[])[] = [...hitsAt];
  const scene: Scene = { words, hitsAt: out };
  let verbal = false;
  hitsAt.forEach((hits, index) => {
    const endsStretch = isMarkAt(scene, index) && !isForm(scene, index, BRACKET);
    if (endsStretch || hasHit(scene, index, 'marker', NEW)) verbal = false;
    if (holdsEvent(hits)) {
      const before = headBefore(scene, index);
      const settled = hits.map((hit) =>
        hit.category === 'concept'
          ? { ...hit, form: settle({ scene, hit, before, after: hit.last, verbal }) }
          : hit,
      );
      out[index] = fitting(hits, settled);
    }
    if (hits.some(isPresentSpeech) && isDeterminer(scene, index - 1))
      out[index] = (out[index] ?? hits).map((h) => (isPresentSpeech(h) ? { ...h, form: 'word' } : h));
    if (hits.some(isSpeechPhrase)) out[index] = (out[index] ?? hits).map((hit) => withVerbForm(scene, hit));
    if (isFiniteAt(scene, index) || out[index]?.some((h) => h.category === 'concept' && isFiniteVerb(h)))
      verbal = true;
  });
  return out;
}

/** A word that may be a verb of speech or its noun: the claim. */
const isPresentSpeech = ({ category, form }: Hit): boolean => category === 'speech' && form === 'present';

/** A phrase of speech of several words, listed as it is printed: ruled out, went on. */
const isSpeechPhrase = ({ category, form, first, last }: Hit): boolean =>
  category === 'speech' && form === 'word' && last > first + 1;

/** A phrase of speech with the form of the verb that it opens with. */
function withVerbForm(scene: Scene, hit: Hit): Hit {
  if (!isSpeechPhrase(hit) || !isForm(scene, hit.last - 1, PARTICLE)) return hit;
  if (isForm(scene, hit.first, ING)) return { ...hit, form: 'active' };
  return { ...hit, form: isForm(scene, hit.first, PAST) ? 'past' : 'present' };
}

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
