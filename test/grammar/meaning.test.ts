import { describe, expect, it } from 'vitest';
import { meaningOf, senseAt } from '../../src/grammar/meaning.js';
import type { Category, Hit } from '../../src/model/lexicon.js';
import { readMentions } from '../claims/claims-of.js';

const hit = (category: Category, id: string, last = 1): Hit => ({
  category,
  id,
  first: 0,
  last,
  form: 'word',
  lead: { letters: 0, article: false, future: false },
  tail: { letters: 0, nisba: false },
  company: 0,
});

describe('what a word means in every language', () => {
  it('is the act that it names before the kind', () =>
    expect(meaningOf([hit('kind', 'attacker'), hit('concept', 'attack')])?.key).toBe('=concept:attack'));

  it('is one of a state and its people', () =>
    expect(meaningOf([hit('nationality', 'FR')])).toEqual(meaningOf([hit('country', 'FR')])));

  it('reaches to the end of the phrase', () =>
    expect(meaningOf([hit('kind', 'ambulance', 2)])?.last).toBe(2));

  it('is unknown of a word of grammar, and where nothing is listed', () => {
    expect(meaningOf([hit('preposition', 'in')])).toBeUndefined();
    expect(meaningOf([])).toBeUndefined();
  });
});

describe('what a word of a text means', () => {
  const senses = (text: string): readonly (string | undefined)[] => {
    const document = readMentions(text).document;
    return document.tokens.filter((t) => t.kind === 'word').map((t) => senseAt(document, t.index));
  };

  it('is its meaning or, where it names nothing, its gloss', () => {
    expect(senses('the museum river bridge')).toEqual([
      undefined,
      '=gloss:museum',
      '=gloss:river',
      '=kind:bridge',
    ]);
    expect(senses('متحف نهر')).toEqual(['=gloss:museum', '=gloss:river']);
  });
});
