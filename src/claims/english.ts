import { carries } from '../concepts/traits.js';
import { FINITE } from '../grammar/verb-forms.js';
import type { DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { flat } from '../model/flat-map.js';
import { englishArguments, isPassive, lacksSubject } from './arguments/arguments.js';
import type { ClaimReader } from './claim-reader.js';
import { mentionsWithin } from './mentions-within.js';
import type { Predicate } from './predicate.js';
import { LONGEST_RECALLING, RECALLING_WORDS } from './recalling.js';
import { referentOf, subjectApart } from './subjects/subjects.js';

export const englishClaims: ClaimReader = {
  argumentsOf: ({ context, predicate, clause, carried, own, apart }) =>
    englishArguments(
      { ...context, clause },
      predicate,
      [...(apart ? mentionsWithin(context.mentions, apart.first, apart.last) : []), ...own],
      { apart, referent: (subject) => referentOf({ ...context, carried }, subject) },
    ),
  subjectApart,
  subjectBefore: ({ document }, carried, predicate, clause) => {
    if (!tells(predicate) || isPassive(document, predicate)) return undefined;
    if (lacksSubject(document, predicate, clause)) return carried.subjects[0];
    return goesOn(document, predicate) ? carried.within?.[0] : undefined;
  },
  sufferersFill: true,
  sufferersCarry: true,
  lightTells: true,
  handsOn: false,
  recallingVerb: () => undefined,
  recalls: pointsBack,
  retold: () => undefined,
};

/** Whether a predicate has a subject at all: a verb or participle has, a noun (after the attack) names its own. */
const tells = ({ form, light }: Predicate): boolean =>
  FINITE.has(form) || form === 'active' || light !== undefined;

/** Whether a participle goes on, behind a comma or *and*, with what its clause says of its subject: opened fire, *killing* two. */
const goesOn = ({ tokens }: Document, { first, form }: Predicate): boolean =>
  form === 'active' && /^(?:,|and)$/.test(tokens[first - 1]?.form ?? '');

/** What points back opens its clause, or stands behind the word that joins that: but *this* did not happen. */
const OPENING = 2;

/** Whether a clause says of what was told before that it came about or did not: but this did not happen. */
function pointsBack(document: Document, clause: Clause, { predicate }: DraftClaim): boolean {
  if (carries(predicate.concept) !== 'subject' || clause.last - clause.first > LONGEST_RECALLING)
    return false;
  const opening = flat(document.hitsAt.slice(clause.first, clause.first + OPENING));
  return opening.some((h) => RECALLING_WORDS.has(h.id) && h.last <= predicate.token);
}
