import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../../src/index.js';

/** What a page in English calls the places on which two reports differ. */
function places(a: string, b: string): readonly (string | undefined)[] {
  const { groups } = compareClaims([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ]);
  return groups
    .flatMap((g) => g.differences.filter(({ slot }) => slot === 'place').flatMap((d) => d.readings))
    .map((reading) => reading.display?.en)
    .sort();
}

describe('a place that no gazetteer knows, in the language of the page', () => {
  it('is spelt by its letters, with the name as printed beside it', () => {
    const told = places('انهار الجسر في مدينة لافيرا يوم الأحد.', 'انهار الجسر في مدينة باريس يوم الأحد.');
    expect(told).toHaveLength(2);
    expect(told.join(' | ')).toMatch(/\[[^\]]*لافيرا\]/u);
    expect(told.join(' | ')).not.toMatch(/^City \[/u);
  });
});
