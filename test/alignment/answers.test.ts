import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/alignment/answers.js';
import { place, quantity, time } from '../comparison/members.js';
import { claimOf } from './claims.js';

describe('questions that a claim answers', () => {
  const answers = (text: string, concept?: string): readonly string[] =>
    [...answersOf(claimOf('a', text, concept === undefined ? {} : { concept }))].sort();

  it.each<[string, string, readonly string[]]>([
    ['لا تزال أسباب الحادث مجهولة.', 'be-unknown', ['cause']],
    ['إن سبب الحريق يعود إلى عطل كهربائي.', 'return', ['cause']],
    ['The cause of the fire is not known.', 'be-unknown', ['cause']],
    ["The company isn't sure what caused the fire.", 'be-unknown', ['cause']],
    ['The probable cause was named.', 'name', ['cause']],
    ['The most probable cause was named.', 'name', []],
    ['من طراز بوينغ', 'be-of-type', ['make:vehicle', 'make:weapon']],
  ])('%s', (text, concept, expected) => expect(answers(text, concept)).toEqual(expected));

  it('when an event came about, where no more is told of it and it is known', () => {
    const answered = (
      text: string,
      concept: string,
      args = [time('مساء', { day: 3 })],
    ): readonly string[] => [...answersOf(claimOf('a', text, { concept, arguments: args }))];
    expect(answered('وقع الحادث مساء الأربعاء', 'accident')).toEqual(['when']);
    expect(answered('There the attack happened at noon', 'attack')).toEqual(['when']);
    expect(answered('وقع حادث مساء', 'accident')).toEqual([]);
    expect(answered('وقع الحادث', 'accident', [])).toEqual([]);
    expect(answered('وقع الحادث الثاني مساء', 'accident', [time('مساء', { day: 3 }), quantity(2)])).toEqual(
      [],
    );
    expect(answered('وصل الوزير مساء الأربعاء', 'arrive')).toEqual([]);
  });

  it('how strong an event was, whatever the verb', () => {
    const strength = quantity(6, { unit: 'magnitude' });
    const measured = (text: string, args: ReturnType<typeof quantity>[]): readonly string[] => [
      ...answersOf(claimOf('a', text, { concept: 'amount', arguments: args })),
    ];
    expect(measured('بلغت قوة الزلزال 6', [strength])).toEqual(['measure:earthquake']);
    expect(measured('بلغ عدد ضحايا الزلزال 6', [quantity(6)])).toEqual([]);
    expect(measured('بلغت القوة 6', [strength])).toEqual([]);
  });

  it('from where to where, where both are named', () => {
    const from = place('a/x', {}, 'origin');
    const to = place('b/y', {}, 'destination');
    const answered = (args: ReturnType<typeof place>[]): readonly string[] => [
      ...answersOf(claimOf('a', 'في رحلة من العاصمة إلى المدينة', { concept: 'carry', arguments: args })),
    ];
    expect(answered([from, to])).toHaveLength(1);
    expect(answered([to])).toEqual([]);
  });

  it.each(['توقف العمل بسبب المطر.', 'The storm caused damage.', 'وصل الوزير إلى المدينة.'])(
    'none: %s',
    (text) => expect(answers(text)).toEqual([]),
  );
});
