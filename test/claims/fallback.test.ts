import { describe, expect, it } from 'vitest';
import { argumentsIn, conceptsOf } from './claims-of.js';

describe('a threat or accusation whose content is no known event', () => {
  it.each([
    ['الرئيس يهدد الصين بعواقب قاسية.', 'threaten'],
    ['هددت روسيا تركيا بعواقب وخيمة.', 'threaten'],
    ['The president threatened China with harsh consequences.', 'threaten'],
  ])('is told for itself: %s', (text, concept) => expect(conceptsOf(text)).toEqual([concept]));

  it('has its speaker as agent', () =>
    expect(argumentsIn('الرئيس يهدد الصين بعواقب قاسية.')).toEqual(['agent الرئيس', 'recipient الصين']));

  it.each([
    ['الرئيس يهدد الصين بوقف الصادرات.', 'threaten'],
    ['أكد الوزير أن الطقس جميل.', 'confirm'],
    ['نفى الوزير وجود أزمة.', 'deny'],
  ])('but is not where its content is an event: %s', (text, concept) =>
    expect(conceptsOf(text)).not.toContain(concept),
  );
});
