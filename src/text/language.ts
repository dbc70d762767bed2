/** Characters looked at to tell the script of a text. */
const SAMPLE = 4000;

/**
 * The language of a text by its script: the language whose script has most letters in the first part of the text;
 * undefined where neither has any.
 */
export function detectLanguage<L extends string>(
  text: string,
  scripts: readonly { readonly language: L; readonly script: 'Arabic' | 'Latin' }[],
): L | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = {
    Arabic: (sample.match(/\p{Script=Arabic}/gu) ?? []).length,
    Latin: (sample.match(/\p{Script=Latin}/gu) ?? []).length,
  };
  const ranked = [...scripts].sort((a, b) => count[b.script] - count[a.script]);
  const best = ranked[0];
  return best !== undefined && count[best.script] > 0 ? best.language : undefined;
}
