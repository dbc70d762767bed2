/** The scripts that the languages read are written in, by their Unicode names. */
export type Script = 'Arabic' | 'Latin';

/** What tells a script, the one that others are mixed into first: a word of Arabic letters and Latin ones is Arabic. */
const LETTERS: Readonly<Record<Script, RegExp>> = {
  Arabic: /\p{Script=Arabic}/u,
  Latin: /\p{Script=Latin}/u,
};
const scripts: readonly Script[] = ['Arabic', 'Latin'];

/** The script of a word; Latin for one without letters. */
export const scriptOf = (word: string): Script =>
  scripts.find((script) => LETTERS[script].test(word)) ?? 'Latin';
