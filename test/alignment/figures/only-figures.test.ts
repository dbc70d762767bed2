import { describe, expect, it } from 'vitest';
import { onlyAnswers, onlyFigures } from '../../../src/alignment/figures/figures.js';
import { readClaims } from '../../../src/compare.js';

/** The questions that the claims of a report answer by the only number of their kind. */
function answered(text: string): readonly string[] {
  const { claims } = readClaims([{ id: 'a', text }]);
  const only = onlyFigures(claims);
  return [...new Set(claims.flatMap((claim) => onlyAnswers(only, claim)))].sort();
}

describe('the only number of its kind in a brief', () => {
  it.each([
    ['Hail broke 60 greenhouses on Monday. Growers asked for aid.', ['only:#greenhous']],
    ['The museum bought a vase for 2 million euros. Visitors came.', ['only:EUR']],
    ['A bus fell into a ravine and 14 people died. It was dark.', ['only:die|person|']],
    ['بلغت سرعة الرياح 150 كيلومترا في الساعة. وأغلقت المدارس.', ['only:speed']],
    ['Hail broke 60 greenhouses. The 60 greenhouses stood empty.', ['only:#greenhous']],
  ])('answers: %s', (text, keys) => expect(answered(text)).toEqual(keys));

  it.each([
    ['another number of its kind', 'Hail broke 60 greenhouses. It spared 12 greenhouses.'],
    ['that of a part', 'A bus fell into a ravine. Two of the dead were teachers.'],
    ['that of some who are known', 'A bus fell into a ravine. The three dead were teachers.'],
    ['that of some who are known, in Arabic', 'اندلع حريق في الفندق. وبكى شقيق القتلى الثلاثة.'],
    ['a share', 'Turnout was 40 percent. It was a calm day.'],
    ['people, whom nothing befell', 'The hall holds 400 people. It was full.'],
    ['how often', 'The team won five times. It was a calm day.'],
  ])('but not %s', (_, text) => expect(answered(text)).toEqual([]));

  it('and a report is a brief up to six sentences', () => {
    const more = (sentences: number): string =>
      ['Hail broke 60 greenhouses on Monday.', ...Array(sentences - 1).fill('Growers asked for aid.')].join(
        ' ',
      );
    expect(answered(more(6))).toEqual(['only:#greenhous']);
    expect(answered(more(7))).toEqual([]);
  });
});
