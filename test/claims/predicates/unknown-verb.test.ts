import { describe, expect, it } from 'vitest';
import { unknownVerbOf } from '../../../src/claims/predicates/predicates.js';
import { read } from '../../text/read.js';

const verbOf = (text: string): string | undefined => {
  const document = read(text);
  const clause = document.clauses[0];
  const at = clause && unknownVerbOf(document, clause);
  return at === undefined ? undefined : document.tokens[at]?.text;
};

describe('the verb that the lexicon does not know', () => {
  it.each([
    ['وسيرسم هذا الاتفاق خطوط التعاون', 'وسيرسم'],
    ['إن الحكومة سترصف الطريق', 'سترصف'],
  ])('%s', (text, verb) => expect(verbOf(text)).toBe(verb));

  it.each(['في موقع الحادث', 'سقوط طائرة عسكرية', 'الطائرة العسكرية الجزائرية'])('none in %s', (text) =>
    expect(verbOf(text)).toBeUndefined(),
  );
});
