import { arabicArguments } from './arguments/arguments.js';
import type { ClaimReader } from './claim-reader.js';
import { arabicRecallingVerb, arabicRetold } from './retold-arabic.js';
import { carriedSubject, isAwaited } from './subjects/subjects.js';

export const arabicClaims: ClaimReader = {
  argumentsOf: ({ context: { document, mentions, cue }, predicate, own, clause, range, carried }) =>
    arabicArguments(document, predicate, own, clause, range, {
      all: mentions,
      subject: carried.subjects.length > 0,
      awaited: isAwaited(document, predicate, clause, carried),
      said: cue,
    }),
  subjectApart: () => undefined,
  subjectBefore: ({ document, mentions, said, cue }, carried, predicate, clause) =>
    carriedSubject({ document, mentions, said, cue, carried }, predicate, clause),
  sufferersFill: false,
  sufferersCarry: true,
  lightTells: false,
  handsOn: true,
  recallingVerb: arabicRecallingVerb,
  recalls: (document, clause, claim) => arabicRecallingVerb(document, clause) === claim.predicate.token,
  retold: arabicRetold,
};
