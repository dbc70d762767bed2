/** A block of code of a page, and what the page says that it prints. */
export interface Step {
  readonly language: 'sh' | 'js';
  readonly code: string;
  /** The block of `text` that follows, up to the next block of code. */
  readonly printed?: { readonly text: string; readonly start: number; readonly end: number };
}

const fence = /^```(?<language>[a-z]*)\n(?<code>[\s\S]*?)^```$/gm;

/** What a page has its readers do, in order: the blocks in `sh` and `js`, each with the block in `text` after it. */
export function stepsOf(page: string): readonly Step[] {
  const steps: Step[] = [];
  for (const { groups, index } of page.matchAll(fence)) {
    const { language = '', code = '' } = groups ?? {};
    const last = steps.at(-1);
    if (language === 'sh' || language === 'js') steps.push({ language, code });
    else if (language === 'text' && last !== undefined && last.printed === undefined) {
      const start = index + '```text\n'.length;
      steps[steps.length - 1] = { ...last, printed: { text: code, start, end: start + code.length } };
    }
  }
  return steps;
}

/** The page with what its steps print in place of what it says that they do. */
export function withPrinted(page: string, steps: readonly Step[], printed: readonly string[]): string {
  let [told, from] = ['', 0];
  for (const [i, step] of steps.entries()) {
    if (step.printed === undefined) continue;
    told += page.slice(from, step.printed.start) + (printed[i] ?? '');
    from = step.printed.end;
  }
  return told + page.slice(from);
}
