import type { Hit } from '../../model/lexicon.js';
import type { ClauseRules, ClauseScene, Piece } from '../clause-rules.js';
import { countsSome } from '../counts-some.js';
import { holdsCopula, holdsEvent, holdsVerb } from '../holds.js';
import { isInnerMark } from './inner-mark.js';
import { isSubjectWithVerb } from './subject-verb.js';
import { opensUnmarked } from './unmarked-openings.js';

const AS = /^as$/;
const AMONG = /^among(?:st)?$/;
/** A participle among so many first words begins a piece: killing 12, reportedly killing. */
const OPENS = 2;
/** Words before a marker in the longest phrase that it can be part of: is due to. */
const PHRASE = 3;

/** Whether what starts at a token makes a clause hold a verb: a verb, a copula, or a negation, which a verb carries (isn't). */
const isVerbal = (hits: readonly Hit[]): boolean =>
  holdsVerb(hits) ||
  holdsCopula(hits) ||
  hits.some((h) => h.category === 'negation' && (h.id === 'not' || h.id === 'not-past'));

const isParticiple = (hits: readonly Hit[]): boolean =>
  hits.some((h) => h.category === 'concept' && h.form === 'active');

/**
 * Whether a marker opens no clause: one that is part of a longer phrase (is due to arrive, as many as 12), `among` that says what the
 * subject is (was among the dead) or of whom some are counted (12 of them), and `as` without a subject and its verb (as part of; but as the fighting intensified).
 */
function isIdle(scene: ClauseScene, index: number, marker: Hit): boolean {
  const { words, hitsAt } = scene;
  const form = words[index]?.form ?? '';
  if (isWithinPhrase(scene, index)) return true;
  if (marker.id === 'among' && countsSome(scene, index, marker.last)) return true;
  if (AMONG.test(form)) return holdsCopula(hitsAt[index - 1]);
  const alone = !(hitsAt[index]?.some((h) => h.last > index + 1) ?? false);
  return AS.test(form) && alone && !isSubjectWithVerb(scene, index + 1);
}

/** Whether a marker is part of a hedge or of an expression of certainty. */
function isWithinPhrase({ hitsAt }: ClauseScene, index: number): boolean {
  if (hitsAt[index]?.some((h) => h.category === 'hedge' && h.last > index + 1)) return true;
  return hitsAt
    .slice(Math.max(0, index - PHRASE), index)
    .some((hits) =>
      hits.some((h) => (h.category === 'certainty' || h.category === 'hedge') && h.last > index),
    );
}

/**
 * Whether a piece states something: by its verb; where the sentence has one elsewhere, by a participle that begins it or
 * an event after a marker; in a headline without a verb by any event. An apposition after a comma does not.
 */
function states({ hitsAt, verbal }: ClauseScene, { first, last, marker, comma }: Piece): boolean {
  const marked = marker !== undefined;
  return hitsAt.slice(first, last).some((hits, k) => {
    if (holdsVerb(hits) || holdsCopula(hits)) return true;
    if (k === 0 && comma && !marked) return false;
    return verbal ? (k < OPENS && isParticiple(hits)) || (marked && holdsEvent(hits)) : holdsEvent(hits);
  });
}

/** Where English clauses begin and end. */
export const englishClauses: ClauseRules = {
  isInside: isInnerMark,
  isIdle,
  opens: (scene, index, verbal) => verbal && opensUnmarked(scene, index),
  isVerbal,
  isWithinSubject: () => false,
  states,
};
