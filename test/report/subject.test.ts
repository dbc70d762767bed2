import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/index.js';
import { languages } from '../../src/languages/registry.js';
import type { Group, Source } from '../../src/schema/types.js';

const source = (id: string, text: string, publishedAt?: string): Source => ({
  id,
  text,
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

const groupOf = (concept: string, ...texts: readonly string[]): Group | undefined =>
  compareClaims(texts.map((text, i) => source(`s${i}`, text))).groups.find(
    ({ subject, sourceIds }) => subject.concept === concept && sourceIds.length > 1,
  );

describe('what a group is about', () => {
  it('is asked in the words of both languages where the sources differ', () => {
    const group = groupOf(
      'die',
      'At least 66 people died when a passenger plane crashed in Iran.',
      'A passenger plane crashed in Iran and 65 people died.',
    );
    expect(group?.subject.slot).toBe('quantity');
    expect(group?.subject.label).toEqual({ en: 'Death toll', ar: 'عدد القتلى' });
  });

  it('is the concept alone where nothing is asked', () => {
    const group = groupOf(
      'arrive',
      'وصل وزير الخارجية الفرنسي إلى بيروت مساء الثلاثاء.',
      'وصل وزير الخارجية الفرنسي إلى بيروت مساء الثلاثاء.',
    );
    expect(group?.subject.slot).toBeUndefined();
    expect(group?.subject.label.en).toMatch(/^Arrival\b/);
    expect(group?.subject.label.ar).toMatch(/^الوصول/);
  });

  it('has a label in every language for every claim, whatever it is about', () => {
    const { groups } = compareClaims([
      source('a', 'The sky over the old town was of a rare blue.'),
      source('b', 'Nobody in the market knew the tune.'),
    ]);
    expect(groups.length).toBeGreaterThan(0);
    for (const { subject } of groups) {
      expect(subject.label.ar).not.toBe('');
      expect(subject.label.en).not.toBe('');
    }
  });
});

describe.each(languages)('the titles in $language', ({ titles }) => {
  it('are no two concepts alike', () => {
    const known = new Map<string, string>();
    const alike = Object.entries(titles.concept).flatMap(([id, title]) => {
      const other = known.get(title);
      known.set(title, id);
      return other === undefined ? [] : [`${id} and ${other}: ${title}`];
    });
    expect(alike).toEqual([]);
  });

  it('are short, and none is empty', () => {
    const all = [
      ...Object.values(titles.concept),
      ...Object.values(titles.slot),
      ...Object.values(titles.question).flatMap((one) => Object.values(one ?? {})),
    ];
    expect(all.filter((title) => title.trim() === '' || title.split(' ').length > 5)).toEqual([]);
  });
});
