import { describe, expect, test } from 'vitest';
import { nameEvidence } from '../../../src/mentions/names/name-evidence.js';
import { nameReader } from '../../../src/mentions/names/name-reader.js';
import { documentOf } from './names-read.js';

/** Whether reports show a word to be a name. */
function isName(form: string, ...texts: readonly string[]): boolean {
  return nameEvidence(texts.map((text, i) => nameReader(documentOf(text, `${i}`)))).isName(form);
}

describe('a word is a name', () => {
  test.each<[form: string, texts: readonly string[]]>([
    ['زرنوق', ['قال زرنوق إن', 'وأضاف زرنوق أن']],
    ['زرنوق', ['قال الرئيس زرنوق إن', 'زرنوق: لن نعود']],
    ['زرنوق', ['قال زرنوق إن', 'بيت زرنوق', 'عند زرنوق', 'من زرنوق']],
    ['زرن', ['قال زرن إن', 'وأضاف زرن أن']],
    ['يزرنق', ['قال يزرنق إن', 'وأضاف يزرنق أن']],
    ['zarnok', ['President Zarnok left', 'Zarnok: we stay']],
  ])('%s: %j', (form, texts) => {
    expect(isName(form, ...texts)).toBe(true);
  });
});

describe('a word is none', () => {
  test.each<[why: string, form: string, texts: readonly string[]]>([
    ['said once', 'زرنوق', ['قال زرنوق إن']],
    ['not where a name is expected', 'زرنوق', ['بيت زرنوق', 'عند زرنوق', 'من زرنوق', 'إلى زرنوق']],
    ['once so, and too rare', 'زرنوق', ['قال زرنوق إن', 'بيت زرنوق', 'عند زرنوق']],
    ['definite elsewhere', 'زرنوق', ['قال زرنوق إن', 'وأضاف زرنوق أن', 'عاد الزرنوق']],
    ['too short', 'زن', ['قال زن إن', 'وأضاف زن أن']],
    ['like a verb', 'يزرنق', ['قال يزرنق إن', 'بيت يزرنق', 'عند يزرنق', 'من يزرنق']],
    ['after an office that governs it', 'زرنوق', ['قال رئيس زرنوق إن', 'عاد رئيس زرنوق']],
  ])('%s: %s', (_, form, texts) => {
    expect(isName(form, ...texts)).toBe(false);
  });
});
