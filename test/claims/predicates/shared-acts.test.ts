import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

describe('a document joined to another', () => {
  const concepts = (text: string): readonly (string | undefined)[] =>
    claimsOf(text).map((c) => c.predicate.concept);

  it('is concluded as the first is', () => {
    const text =
      'أشاد الجانبان بالتقدم المحرز، بإبرام اتفاق يتعلق بحماية البيانات، ومذكرة تفاهم للتعاون في مجال الفضاء.';
    expect(concepts(text).slice(-2)).toEqual(['conclude-agreement', 'conclude-agreement']);
  });

  it.each(['رحب الطرفان بالزيارة، ومذكرة التفاهم وقعت أمس.', 'زار الوزير المصنع، وللتعاون أهمية كبيرة.'])(
    'takes no act from %s',
    (text) => expect(concepts(text)).not.toContain('conclude-agreement'),
  );
});
