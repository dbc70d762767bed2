import { isFiniteVerb } from '../../grammar/verb-forms.js';
import type { Category, Hit } from '../../model/lexicon.js';
import { holdsAny } from '../holds.js';
import type { HitsAt, Scene, Word } from '../text-reader.js';
import { isForm, isMarkAt, isWord } from './word-kinds.js';

const CAPITAL = /^\p{Lu}\p{Ll}/u;
const SMALL = /^\p{Ll}/u;
/** How far around a word is seen whether its line is printed in capitals. */
const AROUND = 12;
/** Letters of the shortest word that a headline prints in capitals. */
const LEAST = 4;
/** Of so many words around, more than half in capitals are a headline. */
const HALF = 2;

/**
 * The hits of a text, but for verbs read into a name of several words, and events that a body or a place is named after,
 * where what stands around is printed in small letters: *Advanced* Micro Systems said, the *Freedom* Party.
 */
export function withoutNameVerbs(words: readonly Word[], hitsAt: HitsAt): HitsAt {
  const scene = { words, hitsAt };
  return hitsAt.map((hits, index) => {
    if (hits.some(isVerbal) && (isInName(scene, index) || isPortfolio(scene, index)))
      return hits.filter((hit) => !isVerbal(hit));
    return hits.some(isSingle) && namesBody(scene, index) ? hits.filter((hit) => !isSingle(hit)) : hits;
  });
}

/** Whether a word says what somebody in an office has charge of: the *finance* minister. */
const isPortfolio = ({ hitsAt }: Scene, index: number): boolean =>
  holdsAny(hitsAt[index], PORTFOLIO) && holdsAny(hitsAt[index + 1], OFFICE);

const PORTFOLIO: readonly Category[] = ['portfolio'];
const OFFICE: readonly Category[] = ['office'];

const isSingle = ({ category, first, last }: Hit): boolean => category === 'concept' && last === first + 1;

/** Whether a word and what a body or a place is called behind it are a name: *Unity* State, the *Freedom* Party. */
const namesBody = (scene: Scene, index: number): boolean =>
  holdsAny(scene.hitsAt[index + 1], BODIES) && isInName(scene, index);

const BODIES: readonly Category[] = ['body', 'placeHead'];

const isVerbal = (hit: Hit): boolean =>
  isSingle(hit) && (isFiniteVerb(hit) || hit.form === 'active' || hit.form === 'passive');

function isInName(scene: Scene, index: number): boolean {
  if (!isCapitalised(scene, index) || !isCapitalised(scene, index + 1)) return false;
  const opens =
    index === 0 || isMarkAt(scene, index - 1) || (scene.words[index - 1]?.kind ?? '') === 'number';
  if (opens && !isCapitalised(scene, index + 2)) return false;
  return !isHeadline(scene, index);
}

const isCapitalised = ({ words }: Scene, i: number): boolean =>
  words[i]?.kind === 'word' && CAPITAL.test(words[i]?.text ?? '');

/** Whether the words around are printed in capitals, as those of a headline. */
function isHeadline(scene: Scene, index: number): boolean {
  let small = 0;
  let all = 0;
  for (let i = index - AROUND; i <= index + AROUND; i++) {
    const text = scene.words[i]?.text ?? '';
    if (!isWord(scene, i) || text.length < LEAST || isForm(scene, i, /^(?:with|from|into|over|after)$/))
      continue;
    all++;
    if (SMALL.test(text)) small++;
  }
  return small * HALF < all;
}
