import { describe, expect, it } from 'vitest';
import { undoingAt } from '../../../src/comparison/wording/undoing.js';
import { read } from '../../text/read.js';

/** The first word of a text that takes something back. */
function undoing(text: string): string | undefined {
  const document = read(text);
  const found = document.tokens.map(({ index }) =>
    undoingAt(document, index, { first: 0, last: document.tokens.length }),
  );
  return found.find((one) => one !== undefined)?.text;
}

describe('a word that takes something back', () => {
  it.each([
    ['The rebels did not burn the school.', 'did'],
    ['لم يوقع الوزير الاتفاق.', 'لم'],
    ['لم يوقع الوزير الاتفاق، وزار الميناء وحده.', 'لم'],
  ])('%s', (text, word) => expect(undoing(text)).toBe(word));

  it.each([
    'The rebels did not just burn the school.',
    'لم يوقع الوزير الاتفاق فحسب بل زار الميناء أيضا.',
    'ليس الجيش وحده من هاجم القرية.',
  ])('is none where it only says that it is not all: %s', (text) => expect(undoing(text)).toBeUndefined());
});
