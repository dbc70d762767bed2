import { expect, test } from 'vitest';
import { arabic } from '../../../src/languages/ar/index.js';
import { english } from '../../../src/languages/en/index.js';
import { findQuantities } from '../../../src/mentions/quantities/quantities.js';
import type { Document } from '../../../src/model/document.js';
import type { OrdinalMention, QuantityMention } from '../../../src/model/mention.js';
import { readDocument } from '../../../src/text/document.js';
import { compileLexicon } from '../../../src/text/lexicon/lexicon.js';

const lexicons = { ar: compileLexicon(arabic), en: compileLexicon(english) };

export function documentOf(text: string): Document {
  const language = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return readDocument({ id: 'a', text }, language, lexicons[language]);
}

export const mentionsIn = (text: string): readonly (QuantityMention | OrdinalMention)[] =>
  findQuantities(documentOf(text));

/**
 * `14 soldier`, `14+ soldier`, `-300 soldier`, `50-60 soldier`, `~40 dead`, `65 percent of traffic`, `12/60 passenger` for a part of a
 * whole, `#4` for an ordinal.
 */
export function show(mention: QuantityMention | OrdinalMention): string {
  if (mention.kind === 'ordinal') return `#${mention.value}`;
  const { min, max, unit, of, approximate, whole } = mention.value;
  const number =
    max === undefined ? `${min}+` : min === undefined ? `-${max}` : min === max ? `${min}` : `${min}-${max}`;
  const noun = [unit, unit && of ? 'of' : undefined, of].filter((word) => word !== undefined).join(' ');
  const part = whole === undefined ? number : `${number}/${whole}`;
  return `${approximate ? '~' : ''}${part}${noun === '' ? '' : ` ${noun}`}`;
}

/** What the phrases are all read as, mention by mention. */
type Group = readonly [expected: string, phrases: readonly string[]];

/** Each phrase is read as the mentions expected, and as no others. */
export function check(groups: readonly Group[]): void {
  test.each(groups.flatMap(([expected, phrases]) => phrases.map((phrase) => [phrase, expected] as const)))(
    '%s: %s',
    (phrase, expected) => {
      expect(mentionsIn(phrase).map(show).join(', ')).toBe(expected);
    },
  );
}

/** In none of the phrases a quantity is read. */
export function checkNone(phrases: readonly string[]): void {
  test.each(phrases)('%s', (phrase) => {
    expect(
      mentionsIn(phrase)
        .filter(({ kind }) => kind === 'quantity')
        .map(show),
    ).toEqual([]);
  });
}
