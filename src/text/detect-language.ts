/** Characters looked at to tell the script of a text. */
const SAMPLE = 4000;

/**
 * The language of a text by its script: the language whose script has most letters in the first part of the text;
 * undefined where no script has any.
 */
export function detectLanguage<L extends string>(
  text: string,
  scripts: readonly { readonly language: L; readonly script: string }[],
): L | undefined {
  const sample = text.slice(0, SAMPLE);
  const ranked = scripts
    .map(({ language, script }) => ({ language, letters: lettersOf(sample, script) }))
    .sort((a, b) => b.letters - a.letters);
  const best = ranked[0];
  return best !== undefined && best.letters > 0 ? best.language : undefined;
}

/** How many letters of a script, by its Unicode name, a text holds. */
const lettersOf = (text: string, script: string): number =>
  text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
