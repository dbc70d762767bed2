import { describe, expect, it } from 'vitest';
import { readWith, type SmallWords } from './lexicon/small-lexicon.js';

const ar: SmallWords = {
  concept: {
    arrive: { verbs: ['وصل يصل وصول'] },
    sign: { verbs: ['وقع يوقع توقيع'] },
    cover: { verbs: ['شمل يشمل'] },
    exchange: { verbs: ['تبادل يتبادل تبادل'] },
    end: { verbs: ['انتهى ينتهي انتهاء'] },
    train: { words: ['تدريب'] },
  },
  speech: { say: { verbs: ['قال يقول قول'] }, confirm: { verbs: ['أكد يؤكد تأكيد'] } },
  marker: {
    while: ['فيما'],
    that: ['أن', 'إن'],
    relative: ['الذي', 'التي'],
    because: ['لأن'],
    but: ['لكن'],
    after: ['بعد'],
  },
};
const en: SmallWords = {
  concept: {
    arrive: { verbs: ['arrive'] },
    sign: { verbs: ['sign'] },
    cover: { verbs: ['cover'] },
    gather: { verbs: ['gather'] },
    end: { verbs: ['end'] },
  },
  speech: { say: { verbs: ['say said'] } },
  marker: {
    while: ['while'],
    that: ['that'],
    relative: ['which', 'who'],
    because: ['because'],
    but: ['but'],
    and: ['and'],
    after: ['after'],
  },
};

function clauses(text: string): readonly string[] {
  const arabic = /\p{Script=Arabic}/u.test(text);
  return readWith(text, arabic ? 'ar' : 'en', arabic ? ar : en).clauses.map((c) =>
    text.slice(c.start, c.end),
  );
}

describe('cut', () => {
  const cut: readonly (readonly [string, readonly string[]])[] = [
    // at markers
    ['وصل الوفد فيما انتهى الاجتماع', ['وصل الوفد', 'فيما انتهى الاجتماع']],
    ['أكد البيان أن الاتفاق يشمل التدريب', ['أكد البيان', 'أن الاتفاق يشمل التدريب']],
    ['انتهت الزيارة لأن الوفد وقع الاتفاق', ['انتهت الزيارة', 'لأن الوفد وقع الاتفاق']],
    ['The visit ended because they signed the deal', ['The visit ended', 'because they signed the deal']],
    ['Crowds gathered while the minister arrived', ['Crowds gathered', 'while the minister arrived']],
    // relative clauses
    ['وقع الوزير الاتفاق الذي يشمل التدريب', ['وقع الوزير الاتفاق', 'الذي يشمل التدريب']],
    ['They signed the deal, which covers training', ['They signed the deal', 'which covers training']],
    // joined verbs and verbal nouns
    ['وصل الوزير إلى العاصمة ووقع اتفاقا', ['وصل الوزير إلى العاصمة', 'ووقع اتفاقا']],
    // commas between what states something each
    ['وصل الوفد، انتهى الاجتماع', ['وصل الوفد', 'انتهى الاجتماع']],
    ['The delegation arrived; the meeting ended', ['The delegation arrived', 'the meeting ended']],
  ];
  it.each(cut)('%s', (text, expected) => expect(clauses(text)).toEqual(expected));

  it('at a verb joined by and', () => {
    expect(clauses('The minister arrived on Monday and signed the deal')[1]).toMatch(/signed the deal$/);
  });
});

describe('keep whole', () => {
  it.each([
    // names and adverbs in apposition
    'وصل وزير الدفاع، سالم الناصر، إلى العاصمة',
    'The minister, John Smith, arrived on Monday',
    'On Monday, in the capital, the minister arrived',
    // names joined
    'وصل الوزير والسفير ومساعدوه',
    'The minister and the envoy arrived',
    // a list
    'وقع الوزير ثلاث اتفاقات: في التعليم، والصحة، والنقل',
    // a hyphen inside a word
    'The vice-president signed an F-16 deal',
  ])('%s', (text) => expect(clauses(text)).toHaveLength(1));
});

describe('spans', () => {
  it.each([
    ['وصل الوفد، ', ['وصل الوفد']],
    ['"وصل الوفد".', ['"وصل الوفد"']],
    ['(The envoy arrived)', ['The envoy arrived']],
    ['LONDON - The envoy arrived', ['The envoy arrived']],
    ['العاصمة - وصل الوفد', ['وصل الوفد']],
    ['The ministers signed 5%', ['The ministers signed 5%']],
  ])('leave outer marks and datelines out: %s', (text, expected) => expect(clauses(text)).toEqual(expected));

  it('say which marker opens them', () => {
    const { clauses: found } = readWith('They signed the deal, which covers training', 'en', en);
    expect(found.map((c) => c.marker?.id)).toEqual([undefined, 'relative']);
  });

  it('stand in order, do not overlap and stay in their sentence', () => {
    const text =
      'وصل الوزير، ووقع الاتفاق الذي يشمل التدريب. لكن الوفد قال إن الزيارة انتهت بعد توقيع الاتفاق وتبادل الخبرات.';
    const { clauses: found, sentences } = readWith(text, 'ar', ar);
    found.forEach((c, i) => {
      expect(c.first).toBeGreaterThanOrEqual(found[i - 1]?.last ?? 0);
      const sentence = sentences[c.sentence];
      expect([c.start >= (sentence?.start ?? Number.NaN), c.end <= (sentence?.end ?? Number.NaN)]).toEqual([
        true,
        true,
      ]);
    });
  });

  it('are none where there is no word', () => {
    expect(clauses('… !')).toEqual([]);
  });
});
