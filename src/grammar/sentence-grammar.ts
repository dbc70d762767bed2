/** How a language orders words and what it writes apart: what a stage asks instead of which language it is. */
export interface SentenceGrammar {
  /** Whether the subject stands before its verb as a rule. */
  readonly subjectFirst: boolean;
  /** Whether a noun stands before what narrows it, adjectives and owners. */
  readonly headFirst: boolean;
  /** Whether the articles are words of their own. */
  readonly articlesApart: boolean;
  /** Whether a clause may follow a verb of speech without *that*: the mayor said the storm damaged homes. */
  readonly thatLeftOut: boolean;
  /** Whether clauses run on, with a place, a time and a length in one of them. */
  readonly clausesRunOn: boolean;
  /** Whether names are told by their capitals. */
  readonly capitals: boolean;
}
