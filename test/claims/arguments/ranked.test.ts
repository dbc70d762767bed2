import { describe, expect, it } from 'vitest';
import { argumentsIn } from '../claims-of.js';

const later = (text: string): readonly string[] => argumentsIn(text).filter((a) => a.startsWith('order '));

describe('those named after "after" beside a rank came before', () => {
  it.each([
    ['كانت تونس رابع بلد يوقع الاتفاقية، بعد فرنسا وإيطاليا ومصر', ['رابع', 'فرنسا', 'إيطاليا', 'مصر']],
    [
      'France was the fourth state to sign the treaty, after Italy, Spain and Sudan',
      ['fourth', 'Italy', 'Spain', 'Sudan'],
    ],
  ])('%s', (text, names) => expect(later(text)).toEqual(names.map((n) => `order ${n}`)));

  it.each([
    // no rank
    'وقعت تونس الاتفاقية بعد فرنسا وإيطاليا',
    'France signed the treaty after Italy and Spain',
  ])('not in %s', (text) => expect(later(text)).toEqual([]));

  it('and nobody else', () =>
    expect(later('كانت تونس ثاني بلد يوقع الاتفاقية مع كوبا بعد فرنسا')).toEqual([
      'order ثاني',
      'order فرنسا',
    ]));
});
