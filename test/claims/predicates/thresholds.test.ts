import { describe, expect, it } from 'vitest';
import { unknownVerbOf } from '../../../src/claims/predicates/predicates.js';
import { read } from '../../text/read.js';
import { claimsIn, claimsOf } from '../claims-of.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
/** The concepts told in a text, with what each counts. */
const told = (text: string): readonly string[] =>
  claimsOf(text).map(({ predicate, arguments: args }) =>
    [predicate.concept ?? '-', ...args.filter((a) => a.role === 'quantity').map((a) => a.text)].join(': '),
  );
const predicateOf = (text: string): string | undefined => claimsOf(text)[0]?.predicate.text;

describe('an event noun is carried', () => {
  it('by a verb up to three words before it', () => {
    const caused = (n: number): string => `أثار القرار ${words(n, 'الجديد')} احتجاجات`;
    expect(told(caused(2))).toEqual(['demonstrate']);
    expect(told(caused(3))).toEqual(['cause']);
  });

  it('by a verb of cause up to eight words before it, where a preposition marks it', () => {
    const led = (n: number): string => `تسبب القصف ${words(n, 'الليلي')} في مقتل رجل`;
    expect(told(led(6))).toEqual(['kill']);
    expect(told(led(7))).toEqual(['cause']);
  });

  it('by a verb of doing or deciding up to six words before it', () => {
    const decided = (n: number): string => `قررت الحكومة ${words(n, 'الجديدة')} تعليق الرحلات`;
    expect(told(decided(5))).toEqual(['suspend']);
    expect(told(decided(6))).toEqual(['decide']);
  });

  it('by an English verb up to eight words behind it', () => {
    const heard = (n: number): string =>
      `The explosion heard all over the ${words(n, 'old')} town occurred at dawn`;
    expect(told(heard(3))).toEqual(['explode']);
    expect(told(heard(4))).toEqual(['happen']);
  });

  it('with one or two words that name whom it befell', () => {
    expect(told('غرق قارب صغير يقل مهاجرين')).toEqual(['sink', 'carry']);
    expect(told('غرق قارب صغير قديم يقل مهاجرين')).toEqual(['carry']);
  });
});

describe('a number hangs on an event word', () => {
  it('less than seven tokens before it', () => {
    const killed = (n: number): string => `قتل في هجوم ${words(n, 'ليلي')} 12 شخصا`;
    expect(told(killed(4))).toEqual(['kill: 12 شخصا']);
    expect(told(killed(5))).toEqual(['kill', 'attack: 12 شخصا']);
  });

  it('less than four tokens behind it', () => {
    expect(told('هناك 12 شخصا من عمال الميناء على متنها')).toEqual(['exist', 'be-aboard: 12 شخصا']);
    expect(told('هناك 12 شخصا من عمال الميناء القديم على متنها')).toEqual(['exist: 12 شخصا']);
  });

  it('as a subject on its verb, however far behind it', () => {
    expect(told(`In the crash 12 people near the ${words(9, 'old')} bus were injured`)).toEqual([
      'wound: 12 people',
    ]);
  });

  it('less than fourteen tokens behind it, where a participle describes the subject', () => {
    const carrying = (n: number): string => `Two trucks carrying ${words(n, 'old')} sand collided`;
    expect(told(carrying(11))).toEqual(['collide: Two trucks']);
    expect(told(carrying(12))).toEqual(['collide', 'carry: Two trucks']);
  });
});

describe('a verb that the lexicon does not know', () => {
  it('stands after قد less than sixteen words into its clause', () => {
    const cooked = (n: number): string => `الوزير ${words(n, 'الجديد')} قد طبخ الأرز`;
    expect(predicateOf(cooked(13))).toBe('طبخ');
    expect(predicateOf(cooked(14))).toBe('الوزير');
  });

  it('has a subject within three tokens', () => {
    expect(predicateOf('أن "هذه الشركات يطبخ الأرز')).toBe('يطبخ');
    expect(predicateOf('أن "هذه هذه الشركات يطبخ الأرز')).toBe('الشركات');
  });
});

it('an unknown word in ت is a verb by three letters before that', () => {
  const verbOf = (text: string): number | undefined => {
    const document = read(text);
    return document.clauses[0] && unknownVerbOf(document, document.clauses[0])?.first;
  };
  expect(verbOf('طبخت الشركات الأرز')).toBe(0);
  expect(verbOf('طخت الشركات الأرز')).toBeUndefined();
});

it('what falls is named in the sentence or the one before', () => {
  expect(claimsIn('The plane took off. It fell into the sea.')).toContain('crash: It fell into the sea');
  expect(claimsIn('The plane took off. The sky was clear. It fell into the sea.')).not.toContain(
    'crash: It fell into the sea',
  );
});
