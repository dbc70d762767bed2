import { expect, test } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { anchorTimes, findTimes } from '../../../src/mentions/times/times.js';
import type { TimeMention } from '../../../src/model/mention.js';
import type { TimeValue } from '../../../src/schema/types.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };
/** A Thursday. */
export const published = '2021-11-25';

export function timesIn(text: string, publishedAt?: string): readonly TimeMention[] {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  const source = { id: 'a', text, ...(publishedAt ? { publishedAt } : {}) };
  const document = readDocument(source, language, lexicons[language]);
  const [anchor] = anchorTimes([document]);
  return anchor ? findTimes(document, anchor) : [];
}

export type Expected = Partial<Omit<TimeValue, 'kind'>>;
/** Each phrase marks the mention in square brackets. */
export type Group = readonly [expected: Expected, phrases: readonly string[]];

/** Each phrase is read, and its mention in brackets has the value expected. */
export function check(groups: readonly Group[], publishedAt?: string): void {
  test.each(groups.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected] as const)))(
    '%s',
    (phrase, expected) => {
      const marked = /\[(.*)\]/.exec(phrase)?.[1] ?? '';
      const text = phrase.replace(/[[\]]/g, '');
      const found = timesIn(text, publishedAt).find((mention) => mention.text === marked);
      const all = timesIn(text, publishedAt).map((mention) => mention.text);
      expect(found?.value, `found: ${all.join(' | ')}`).toEqual({ kind: 'time', ...expected });
      if (found) expect(text.slice(found.start, found.end)).toBe(found.text);
    },
  );
}
