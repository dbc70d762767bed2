import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

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
      'document the treaty',
      'order Italy',
      'time January',
    ]));

  it('not where nobody did anything just before', () => {
    expect(said('The weather was fine. Sudan followed suit in January.', 'suit')[0]).toBe('follow-suit');
    expect(said('وحذا السودان حذوها في يناير', 'وحذا')[0]).toBe('follow-suit');
  });
});
