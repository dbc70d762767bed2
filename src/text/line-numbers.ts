/** The line of each token of a text: lines end at any line break. */
export function lineNumbers(text: string, tokens: readonly { readonly start: number }[]): readonly number[] {
  let line = 0;
  let at = 0;
  // A list that grows is of one kind for V8; what `map` makes is another one where it is compiled.
  const lines: number[] = [];
  for (const { start } of tokens) {
    for (; at < start; at++) if (isBreak(text.charCodeAt(at))) line++;
    lines.push(line);
  }
  return lines;
}

/** Whether a code unit ends a line: LF, CR, and the separators of lines and paragraphs. */
export const isBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x20_28 || code === 0x20_29;
