import { hasOnePlace } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document, Token } from '../../model/document.js';
import { tokensIn } from '../../model/tokens-in.js';
import type { Member } from '../member.js';
import { areOfOneDeed } from '../one-act.js';
import { areOfOneScene } from '../one-scene.js';
import { areAllDisjoint, timesOf } from '../times/times.js';

/** Whether both tell of one thing, which the act leaves in one place, and of no two times. */
export const haveOnePlace = (a: Member, b: Member): boolean =>
  hasOnePlace(a.claim.predicate.concept) && areOfOneDeed(a, b) && tellOfOneThing(a, b);

/** Whether both tell of one known thing or person, and of no two times: the plane, not a plane; not on Monday and on Friday. */
export const tellOfOneThing = (a: Member, b: Member): boolean =>
  areOfOneScene(a, b) === true && isDefinite(a) && isDefinite(b) && !areAllDisjoint(timesOf(a), timesOf(b));

const ANY: ReadonlySet<string> = new Set(['single']);

/** Whether those of whom a claim tells are named, or no more of a sort than one that is known: the plane, not a plane. */
const isDefinite = ({ claim, document }: Member): boolean =>
  claim.arguments
    .filter(({ role }) => role === 'agent' || role === 'patient')
    .every(({ mention, start, end }) => {
      if (mention !== undefined) return mention.kind !== 'quantity';
      const [first, ...others] = tokensIn(document, { start, end });
      if (first === undefined || hasHit(document, first.index, 'timeWord', ANY)) return false;
      const { articlesApart, looksDefinite } = grammarOf(document);
      return articlesApart
        ? hasHit(document, first.index, 'timeWord', THE) || isName(document, first)
        : [first, ...others].some(({ form }) => looksDefinite(form));
    });

const THE: ReadonlySet<string> = new Set(['article']);

/** Whether a word that no list knows stands with a capital. */
const isName = ({ hitsAt }: Document, { index, text }: Token): boolean =>
  (hitsAt[index] ?? []).length === 0 && /^\p{Lu}/u.test(text);
