/** Words that point back at what was told. */
export const RECALLING_WORDS: ReadonlySet<string> = new Set(['this', 'it']);
/** A clause that says no more than that something did not come about has no more tokens; a longer one tells of an event of its own. */
export const LONGEST_RECALLING = 9;
