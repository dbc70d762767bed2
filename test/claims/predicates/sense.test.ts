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

  it('what a channel carries is published', () => {
    expect(concepts('شاهد الناس صورا نقلها تلفزيون محلي.')).not.toContain('carry');
  });
});
