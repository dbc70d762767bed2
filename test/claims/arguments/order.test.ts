import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsOf } from '../claims-of.js';

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

describe('to follow suit is to do the same after another', () => {
  const said = (text: string, words: string): readonly string[] => {
    const claim = claimsOf(text).find((c) => text.slice(c.start, c.end).includes(words));
    return [claim?.predicate.concept ?? '-', ...(claim?.arguments ?? []).map((a) => `${a.role} ${a.text}`)];
  };

  it('in Arabic', () =>
    expect(said('قطعت تونس علاقاتها مع كوبا في ديسمبر. وحذا السودان حذوها في يناير', 'وحذا')).toEqual([
      'cut-relations',
      'agent السودان',
      'partner كوبا',
      'order تونس',
      'time يناير',
    ]));

  it('in English', () =>
    expect(said('Italy signed the treaty in December. Sudan followed suit in January.', 'suit')).toEqual([
      'sign',
      'agent Sudan',
      'order Italy',
      'time January',
    ]));

  it('not where nobody did anything just before', () => {
    expect(said('The weather was fine. Sudan followed suit in January.', 'suit')[0]).toBe('follow-suit');
    expect(said('وحذا السودان حذوها في يناير', 'وحذا')[0]).toBe('follow-suit');
  });
});
