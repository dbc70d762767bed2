import { areContrary, areOfOneKind, areOpposed } from '../concepts/lineage.js';
import { inOneTime, type Profile } from './profile.js';
import { sharedCount } from './shared-count.js';

/** Share of the shorter one's words around the predicate that two leads on one subject have in common: two words of a headline of six. */
const ONE_SUBJECT = 0.3;

/** Whether two claims that lead their reports say opposite things of one subject, by their predicates or by another event word. */
export function areOpposedLeads(a: Profile, b: Profile): boolean {
  if (!a.headline || !b.headline || !inOneTime(a, b)) return false;
  const shared = sharedCount(a.topic, b.topic);
  if (shared === 0 || shared / Math.min(a.topic.length, b.topic.length) < ONE_SUBJECT) return false;
  return haveContraryPredicates(a, b) || nameOpposites(a, b);
}

function haveContraryPredicates(a: Profile, b: Profile): boolean {
  if (a.concept === undefined || b.concept === undefined) return false;
  if (a.concept === b.concept) return a.negated !== b.negated;
  return a.negated === b.negated && areOpposed(a.concept, b.concept);
}

/** Whether each names an event that the other does not name, and the two are opposites. */
function nameOpposites(a: Profile, b: Profile): boolean {
  const own = (x: Profile, y: Profile): readonly string[] =>
    [...x.concepts].filter((c) => ![...y.concepts].some((d) => areOfOneKind(c, d)));
  const others = own(b, a);
  return others.length > 0 && own(a, b).some((x) => others.some((y) => areContrary(x, y)));
}
