import { fold } from '../fold.js';

const WORD = /[\u0621-\u064a]+/g;

/** The Arabic words of the reports on one event. */
export interface EventWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Pairs of words that stand side by side. */
  readonly pairs: ReadonlySet<string>;
  /** What stands beside each form, with a space on the side where it does. */
  readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every Arabic word of the texts, with what stands beside it on its line. */
export function eventWords(texts: readonly string[]): EventWords {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  const beside = new Map<string, Set<string>>();
  const note = (form: string, other: string): void => {
    const known = beside.get(form);
    if (known === undefined) beside.set(form, new Set([other]));
    else known.add(other);
  };
  for (const text of texts) {
    for (const line of fold(text).text.split('\n')) {
      let before: string | undefined;
      for (const [form] of line.matchAll(WORD)) {
        counts.set(form, (counts.get(form) ?? 0) + 1);
        if (before !== undefined) {
          pairs.add(`${before} ${form}`);
          note(before, `${form} `);
          note(form, ` ${before}`);
        }
        before = form;
      }
    }
  }
  return { counts, pairs, beside };
}
