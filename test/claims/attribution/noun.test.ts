import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

describe('what one cites of another as a noun', () => {
  test.each<[string, readonly string[]]>([
    [
      'نقلت الصحيفة عن مصدر طبي مقتل 12 شخصا.',
      ['الصحيفة | indirect | مقتل 12 شخصا', 'مصدر طبي | indirect | مقتل 12 شخصا'],
    ],
    ['نقلت الشاحنة حجارة عن الطريق.', []],
  ])('%s', (text, said) => expect(saidIn(text)).toEqual(said));
});
