import { describe, expect, it } from 'vitest';
import { CrossclaimError, explainWhyNot, type Passage, type Source } from '../src/index.js';

const source = (id: string, text: string): Source => ({
  id,
  language: 'ar',
  text,
  publishedAt: '2024-05-02',
});
const english = (id: string, text: string): Source => ({ ...source(id, text), language: 'en' });
const passage = ({ id, text }: Source, quote: string): Passage => {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`no ${quote}`);
  return { sourceId: id, start, end: start + quote.length };
};

const a = source(
  'a',
  'قتل 20 شخصا في انفجار في العاصمة.\nوأغلقت الشرطة الطريق الساحلي.\nاقرأ أيضا: أخبار الطقس\nوفي عام 2010 قتل 7 أشخاص في انفجار مماثل.',
);
const b = source(
  'b',
  'قتل 25 شخصا في انفجار في العاصمة.\nوأشاد الوزير بالمنتخب الوطني.\nوفي عام 2012 قتل 9 أشخاص في انفجار مماثل.',
);

describe('explainWhyNot', () => {
  it('names the rule where the report tells a difference', () => {
    const told = explainWhyNot([a, b], passage(a, 'قتل 20 شخصا'), passage(b, 'قتل 25 شخصا'));
    expect(told).toMatchObject({
      gate: 'told',
      differences: [{ slot: 'quantity', relation: 'contradiction', rule: 'quantity-disjoint' }],
    });
  });

  it('says that claims of different years are different events', () => {
    expect(explainWhyNot([a, b], passage(a, 'قتل 7 أشخاص'), passage(b, 'قتل 9 أشخاص'))).toEqual({
      gate: 'years',
    });
  });

  it('gives score and bar where claims are too little alike', () => {
    const apart = explainWhyNot([a, b], passage(a, 'وأغلقت الشرطة'), passage(b, 'وأشاد الوزير'));
    expect(apart).toMatchObject({ gate: 'unlike' });
    if (apart.gate === 'unlike') expect(apart.score).toBeLessThan(apart.bar);
  });

  it('says where a value was found that both give, and where neither that nor a difference was', () => {
    const [c, d] = [
      source('c', 'قتل 20 شخصا في انفجار في العاصمة.\nوأشاد الوزير بجهود فرق الإنقاذ.'),
      source('d', 'قتل 20 شخصا في انفجار في العاصمة.\nوأثنى الوزير على عمل فرق الإنقاذ والإسعاف.'),
    ];
    const gate = (inC: string, inD: string) => explainWhyNot([c, d], passage(c, inC), passage(d, inD)).gate;
    expect(gate('قتل 20 شخصا', 'قتل 20 شخصا')).toBe('agree');
    expect(gate('وأشاد الوزير', 'وأثنى الوزير')).toBe('similar');
  });

  it('names what numbers count where they are of different slots, and of which event each tells', () => {
    const [c, d] = [
      english('c', 'The court fined the bank 40 million dollars. Two ships passed it.'),
      english('d', 'Police arrested 12 people at the port. Three men fell from it.'),
    ];
    expect(explainWhyNot([c, d], passage(c, 'fined'), passage(d, 'arrested'))).toEqual({
      gate: 'slots',
      a: ['fine||USD'],
      b: ['arrest|person|'],
      happenings: { a: 'main', b: 'main' },
    });
  });

  it('says which of two claims tells of an earlier event', () => {
    const apart = explainWhyNot([a, b], passage(a, 'وأغلقت الشرطة'), passage(b, 'وفي عام 2012 قتل'));
    expect(apart).toMatchObject({ happenings: { a: 'main', b: 'earlier' } });
  });

  it('shows the words by which two near copies differ', () => {
    const [c, d] = [
      english('c', 'The minister praised the crews of the rescue service near the harbour.'),
      english(
        'd',
        'The minister warmly praised the tired crews of the rescue service near the small harbour.',
      ),
    ];
    const words = { a: [], b: ['warmly', 'tired', 'small'] };
    expect(explainWhyNot([c, d], passage(c, 'praised'), passage(d, 'praised'))).toMatchObject({
      left: words,
    });
    expect(explainWhyNot([c, d], passage(d, 'praised'), passage(c, 'praised'))).toMatchObject({
      left: { a: words.b, b: words.a },
    });
  });

  it('says where a line was skipped', () => {
    expect(explainWhyNot([a, b], passage(a, 'أخبار الطقس'), passage(b, 'قتل 25'))).toEqual({
      gate: 'boilerplate',
      passage: 'a',
    });
  });

  it('does not depend on the order of the sources', () => {
    const [x, y] = [passage(a, 'قتل 20 شخصا'), passage(b, 'قتل 25 شخصا')];
    expect(explainWhyNot([b, a], x, y)).toEqual(explainWhyNot([a, b], x, y));
  });

  it.each([
    { sourceId: 'c', start: 0, end: 1 },
    { sourceId: 'a', start: 0, end: 100_000 },
    { sourceId: 'a', start: 5, end: 5 },
    { sourceId: 'a', start: -1, end: 5 },
  ])('refuses %o', (wrong) => {
    expect(() => explainWhyNot([a, b], wrong, passage(b, 'قتل'))).toThrow(CrossclaimError);
  });
});
