import { carries } from '../concepts/traits.js';
import type { DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import { englishArguments, lacksSubject } from './arguments/arguments.js';
import type { ClaimReader } from './claim-reader.js';
import { mentionsWithin } from './mentions-within.js';
import { LONGEST_RECALLING, RECALLING_WORDS } from './recalling.js';
import { subjectApart } from './subjects/subjects.js';

export const englishClaims: ClaimReader = {
  argumentsOf: ({ context: { document, mentions }, predicate, own, apart }) =>
    englishArguments(document, predicate, [
      ...(apart ? mentionsWithin(mentions, apart.first, apart.last) : []),
      ...own,
    ]),
  subjectApart,
  subjectBefore: ({ document }, carried, predicate, clause) =>
    lacksSubject(document, predicate, clause) ? carried.subjects[0] : undefined,
  sufferersFill: true,
  sufferersCarry: false,
  lightTells: true,
  handsOn: false,
  recallingVerb: () => undefined,
  recalls: pointsBack,
  retold: () => undefined,
};

/** What points back opens its clause, or stands behind the word that joins that: but *this* did not happen. */
const OPENING = 2;

/** Whether a clause says of what was told before that it came about or did not: but this did not happen. */
function pointsBack(document: Document, clause: Clause, { predicate }: DraftClaim): boolean {
  if (carries(predicate.concept) !== 'subject' || clause.last - clause.first > LONGEST_RECALLING)
    return false;
  const opening = document.hitsAt.slice(clause.first, clause.first + OPENING).flat();
  return opening.some((h) => RECALLING_WORDS.has(h.id) && h.last <= predicate.token);
}
