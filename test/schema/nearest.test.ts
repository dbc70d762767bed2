import { expect, it } from 'vitest';
import { eventConcepts } from '../../src/concepts/events.js';
import { nearest } from '../../src/schema/nearest.js';

const concepts = Object.keys(eventConcepts);

/** The bar stands between slips of the pen and words that only begin alike. */
it.each([
  ['sgin', 'sign'],
  ['signed', 'sign'],
  ['signing', 'sign'],
  ['Sign', 'sign'],
  ['cut_relations', 'cut-relations'],
  ['normalize', 'normalise'],
  ['meeting', 'meet'],
  ['killed', 'kill'],
  ['death', undefined],
  ['who', undefined],
  ['minister', undefined],
  ['', undefined],
])('%s is meant for %s', (name, meant) => expect(nearest(name, concepts)).toBe(meant));
