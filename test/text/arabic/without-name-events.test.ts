import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const eventsIn = (text: string): readonly string[] =>
  read(text).hitsAt.flatMap((hits) => hits.filter((h) => h.category === 'concept').map((h) => h.id));

describe('the given name of a full name tells no event', () => {
  it.each(['كان سالم الناصر في المدينة', 'قال جهاد محمود للصحيفة', 'تحدث كفاح محمود'])('%s', (text) =>
    expect(eventsIn(text)).not.toEqual(expect.arrayContaining(['be-safe'])),
  );

  it('nor is what it means hoped', () =>
    expect(read('قالت أمل حسن إن المدرسة أغلقت').hitsAt[1]?.some((h) => h.category === 'certainty')).toBe(
      false,
    ));

  it.each([
    ['عاد الجندي سالما', 'be-safe'],
    ['انتصار الجيش في المعركة', 'win'],
    ['نجاة محمود من الحادث', 'survive'],
  ])('%s: %s', (text, concept) => expect(eventsIn(text)).toContain(concept));
});
