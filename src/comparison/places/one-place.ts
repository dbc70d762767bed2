import { hasOneDay, hasOnePlace } from '../../concepts/traits.js';
import { grammarOf } from '../../grammar/grammar.js';
import { hasHit } from '../../grammar/hits.js';
import type { Document, Token } from '../../model/document.js';
import type { PlaceMention } from '../../model/mention.js';
import { tokensIn } from '../../model/tokens-in.js';
import type { Role } from '../../schema/types.js';
import type { Member } from '../member.js';
import { areOfOneDeed } from '../one-act.js';
import { areOfOneScene } from '../one-scene.js';
import { partiesOf, share } from '../parties/parties.js';
import { areAllDisjoint, timesOf } from '../times/times.js';
import { excludeOneAnother, placesOf } from './places-of.js';

/**
 * Whether both tell of one thing, which the act leaves in one place, or of one by name, to whom it comes once, and of no two
 * times, each of one place: a road between two towns lies in neither.
 */
export const haveOnePlace = (a: Member, b: Member): boolean =>
  (hasOnePlace(a.claim.predicate.concept) || (hasOneDay(a.claim.predicate.concept) && nameOne(a, b))) &&
  areOfOneDeed(a, b) &&
  tellOfOneThing(a, b) &&
  !areSeveral(placesOf(a)) &&
  !areSeveral(placesOf(b));

/** Whether both name one of those whom it befell: the dead may have died in two towns. */
const nameOne = (a: Member, b: Member): boolean =>
  PARTIES.some((role) => share(partiesOf(a, role), partiesOf(b, role)));

const PARTIES: readonly Role[] = ['agent', 'patient'];

/** Whether two of some places exclude one another. */
const areSeveral = (places: readonly PlaceMention[]): boolean =>
  places.slice(1).some((place) => excludeOneAnother(places[0], place));

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
