import { expect, it } from 'vitest';
import { readTopics } from '../../src/text/topics.js';

it('folds and stems terms as it does texts', () => {
  const [topic] = readTopics([
    { id: 'deal', label: { en: 'The deal' }, terms: ['الاتّفاقيات', 'Signed Agreements', 'صفقة الطائرات'] },
  ]);
  expect(topic?.terms).toEqual([['اتفاق'], ['sign', 'agreement'], ['صفق', 'طاءر']]);
});

it('fills what is not given', () => {
  expect(readTopics([{ id: 'x', label: {} }])).toEqual([
    { id: 'x', label: {}, concepts: new Set(), roles: new Set(), terms: [] },
  ]);
});

it('leaves marks out of terms', () => {
  expect(readTopics([{ id: 'x', label: {}, terms: ['«الدرونات»', '!'] }])[0]?.terms).toEqual([['درون'], []]);
});
