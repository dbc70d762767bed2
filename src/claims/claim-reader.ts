import type { Grammar } from '../grammar/grammar.js';
import { grammarOf } from '../grammar/grammar.js';
import type { ClaimArgument, DraftClaim } from '../model/claim.js';
import type { Clause, Document } from '../model/document.js';
import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/span.js';
import { arabicClaims } from './arabic.js';
import type { Context } from './draft-claim.js';
import { englishClaims } from './english.js';
import type { Predicate } from './predicate.js';
import type { Retold } from './retold.js';
import type { Carried } from './subjects/subjects.js';

/** Where the arguments of a predicate are looked for. */
export interface ArgumentSearch {
  readonly context: Context;
  readonly predicate: Predicate;
  readonly clause: Clause;
  readonly carried: Carried;
  /** The mentions that are its own. */
  readonly own: readonly Mention[];
  /** The tokens of its claim. */
  readonly range: TokenRange;
  /** Its subject, where what is put in between parts the two. */
  readonly apart: TokenRange | undefined;
}

/** How a language tells who did what: where arguments and subjects stand, and how a clause points back. */
export interface ClaimReader {
  readonly argumentsOf: (search: ArgumentSearch) => readonly ClaimArgument[];
  /** The subject of a verb that opens its clause, where something put in between parts the two. */
  readonly subjectApart: (document: Document, predicate: Predicate, clause: Clause) => TokenRange | undefined;
  /** The subject of a predicate that its own clause does not name. */
  readonly subjectBefore: (
    context: Context,
    carried: Carried,
    predicate: Predicate,
    clause: Clause,
  ) => ClaimArgument | undefined;
  /** Whether one whom an event befalls fills the place of the subject, so that none is looked for before. */
  readonly sufferersFill: boolean;
  /** Whether what only befalls its subject takes one from the clause before. */
  readonly sufferersCarry: boolean;
  /** Whether the verb that carries an event noun tells how sure it is: an attack could happen. */
  readonly lightTells: boolean;
  /** Whether a clause hands the noun phrase that it opens with on to the next, and what its verbs are said of. */
  readonly handsOn: boolean;
  /** The verb of a clause that says of what was told before that it did not come about: لكن لم يتم ذلك. */
  readonly recallingVerb: (document: Document, clause: Clause) => number | undefined;
  /** Whether a negated claim says of what was told before that it did not come about: but this did not happen. */
  readonly recalls: (document: Document, clause: Clause, claim: DraftClaim) => boolean;
  /** What a clause tells of an event named before, put in its place; nothing where it tells of none. */
  readonly retold: (
    document: Document,
    clause: Clause,
    claims: readonly DraftClaim[],
    before: readonly DraftClaim[],
  ) => Retold | undefined;
}

const readers: Readonly<Record<Grammar['kind'], ClaimReader>> = {
  arabic: arabicClaims,
  english: englishClaims,
};

/** How the language of a document tells who did what. */
export const claimReaderOf = (document: Document): ClaimReader => readers[grammarOf(document).kind];
