import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

describe('what an event word stands for by its subject', () => {
  const concepts = (text: string): readonly (string | undefined)[] =>
    claimsOf(text).map((c) => c.predicate.concept);

  it.each<[string, string]>([
    ['the subject beside it', 'أعلن الجيش أن مروحية سقطت في البحر.'],
    ['what its sentence names before', 'اختفت الطائرة عن الرادار قبل أن تسقط في ضواحي المدينة.'],
  ])('an aircraft that falls crashes: %s', (_, text) => expect(concepts(text)).toContain('crash'));

  it.each<[string, string]>([
    ['a man', 'سقط رجل في البئر.'],
    ['what no aircraft is near', 'سقطت في المدينة صباح الأحد.'],
  ])('but not %s', (_, text) => expect(concepts(text)).not.toContain('crash'));

  it.each<[string, string]>([
    ['The old plane came down near the lake.', 'crash'],
    ['The tremor, which struck at noon, was felt in the capital.', 'earthquake'],
    ['A tremor measuring 5.2 hit the port.', 'earthquake'],
    ['Rebels captured Tobruk on Friday.', 'seize-control'],
    ['Police captured Hans Keller on Friday.', 'arrest'],
    ['The attack was carried out by two men.', 'attack'],
    ['The navy carried out the raid at dawn.', 'storm'],
    ['The town carried out repairs.', 'implement'],
  ])('%s', (text, concept) => expect(concepts(text)).toContain(concept));

  it.each<[string, string]>([
    ['The price of the plane came down.', 'crash'],
    ['A plane passenger fell from the stairs.', 'crash'],
    ['Guards captured a Paris resident on Friday.', 'seize-control'],
  ])('not so: %s', (text, concept) => expect(concepts(text)).not.toContain(concept));

  it('what a channel carries is published', () => {
    expect(concepts('شاهد الناس صورا نقلها تلفزيون محلي.')).not.toContain('carry');
  });
});
