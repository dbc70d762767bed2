import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.js';
import { readDocument } from '../../src/text/document.js';
import { wordMemory } from '../../src/text/lexicon/lexicon.js';
import { type PassageMemory, passageMemory } from '../../src/text/passages.js';
import { hitsOf, smallLexicon } from './lexicon/small-lexicon.js';

const lexicon = smallLexicon('ar', {
  concept: {
    sever: { idioms: [{ verb: 'قطع يقطع', with: ['علاقات'], within: 3 }] },
    sign: { verbs: ['وقع يوقع'] },
  },
  office: { minister: ['وزير'] },
});
const english = smallLexicon('en', {
  concept: { sign: { verbs: ['sign'] } },
  country: { LC: ['St. Lucia'], US: ['U.S.'] },
});

const reader = (of: typeof lexicon) => {
  const passages = passageMemory();
  const memory = wordMemory(of);
  const read = (text: string): Document =>
    readDocument({ id: 'test', text }, of.language, of, { memory, passages });
  return { passages, read };
};
const keys = (passages: PassageMemory): readonly string[] => [...passages.keys()];

describe('what several texts print word for word is read once', () => {
  const copied = 'وقع الوزير الاتفاق أمس.';

  it('wherever it stands, and as it is read by itself', () => {
    const { passages, read } = reader(lexicon);
    const alone = read(copied);
    const within = read(`قال الوزير ذلك أمس.\n${copied}`);
    expect(keys(passages)).toEqual([copied, 'قال الوزير ذلك أمس.']);
    expect(hitsOf(within)).toEqual(['office:minister الوزير', ...hitsOf(alone)]);
    const moved = alone.tokens.map(({ text, index }) => [text, index + 5]);
    expect(within.tokens.slice(5).map(({ text, index }) => [text, index])).toEqual(moved);
    for (const { start, end, text } of within.tokens) expect(within.source.text.slice(start, end)).toBe(text);
  });

  it('but for a pronoun, which stands for a word of another passage', () => {
    const { read } = reader(lexicon);
    const verb = 'لكن الحكومة قطعتها أمس.';
    expect(hitsOf(read(`كانت بينهما علاقات قديمة.\n${verb}`), 'concept')).toEqual(['concept:sever قطعتها']);
    expect(hitsOf(read(`كانت بينهما حرب قديمة.\n${verb}`), 'concept')).toEqual([]);
    expect(hitsOf(read(`كانت بينهما علاقات قديمة.\n${verb}`), 'concept')).toEqual(['concept:sever قطعتها']);
  });
});

describe('a passage', () => {
  const passagesOf = (text: string): readonly string[] => {
    const { passages, read } = reader(english);
    read(text);
    return keys(passages);
  };

  it.each([
    ['ends behind a word and its full stop', 'They signed. He left.', ['They signed.', 'He left.']],
    ['ends where a line ends in a full stop', 'He did it.\nHe left', ['He did it.', 'He left']],
    ['goes on over the end of another line', 'They signed\nHe left.', ['They signed\nHe left.']],
    ['goes on behind an abbreviation', 'In St. Lucia he left.', ['In St. Lucia he left.']],
    ['goes on behind one with stops inside', 'In the U.S.\nhe left.', ['In the U.S.\nhe left.']],
    ['goes on where no space follows', 'They signed.He left.', ['They signed.He left.']],
  ])('%s', (_, text, expected) => expect(passagesOf(text)).toEqual(expected));

  it.each(['In St. Lucia they left.', 'In the U.S.\nthey left.'])('keeps its phrases whole: %s', (text) => {
    expect(hitsOf(reader(english).read(text), 'country')).toHaveLength(1);
  });
});
