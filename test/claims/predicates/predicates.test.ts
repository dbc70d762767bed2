import { describe, expect, it } from 'vitest';
import { eventWords, findPredicates } from '../../../src/claims/predicates/predicates.js';
import { hitsOf, readWith, type SmallWords } from '../../text/lexicon/small-lexicon.js';

const ar: SmallWords = {
  concept: {
    sign: { verbs: ['وقع يوقع توقيع'] },
    announce: { verbs: ['قرر يقرر قرار'] },
    cut: { verbs: ['قطع يقطع قطع'] },
    visit: { verbs: ['زار يزور زيارة'] },
    crash: { words: ['سقطت مروحية', 'سيارات مفخخة'] },
  },
  light: { 'be-done': { verbs: ['تم يتم'] }, do: { verbs: ['قام يقوم'] } },
};

/** The predicates of the only clause of a text, the main one first. */
function predicates(text: string, weight: (word: string) => boolean = () => false): readonly string[] {
  const document = readWith(text, 'ar', ar);
  const [clause, ...others] = document.clauses;
  if (clause === undefined || others.length > 0)
    throw new Error(`one clause expected: ${hitsOf(document).join()}`);
  const words = eventWords(document, clause, () => true);
  return findPredicates(document, clause, words, (hit) =>
    weight(document.tokens[hit.first]?.text ?? '') ? hit.first : undefined,
  ).map((p) => `${document.tokens[p.first]?.text} ${p.form}${p.passive ? ' passive' : ''}`);
}

describe('the main predicate', () => {
  it.each([
    ['a finite verb', 'وقع الوزير الاتفاق', ['وقع past']],
    ['a verb before a verbal noun, which is its argument', 'قرر الوزير قطع الزيارة', ['قرر past']],
    ['a verbal noun where there is no verb', 'توقيع الاتفاق في العاصمة', ['توقيع masdar']],
    ['a verbal noun that a light verb carries', 'قام الوزير بزيارة العاصمة', ['بزيارة past']],
    ['a passive by a light verb', 'تم توقيع الاتفاق', ['توقيع past passive']],
    ['a listed phrase with its verb', 'سقطت مروحية في بلدة التي زارها', ['سقطت past', 'زارها past']],
    ['a listed phrase without a verb only where nothing else tells', 'سيارات مفخخة زارها', ['زارها past']],
  ])('is %s', (_, text, expected) => expect(predicates(text)).toEqual(expected));

  it('is none where no event is known', () => expect(predicates('كلام كثير هنا')).toEqual([]));
});

describe('further predicates', () => {
  it('are event nouns on which a number or ordinal hangs', () => {
    expect(predicates('قرر الوزير قطع الزيارة', (word) => word === 'الزيارة')).toEqual([
      'قرر past',
      'الزيارة masdar',
    ]);
  });
});
