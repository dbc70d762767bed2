import { describe, expect, test } from 'vitest';
import { claimsIn } from '../claims-of.js';
import { saidIn } from '../reading.js';

// Each of these holds on both sides of a bound, so that a bound that moves far fails.

const sentences = (n: number): string => Array.from({ length: n }, () => 'The road was wet.').join(' ');
const speakers = (text: string): readonly string[] => saidIn(text).map((line) => line.split(' | ')[0] ?? '');

const words = (n: number, word: string): string => Array.from({ length: n }, () => word).join(' ');
const said = (text: string): readonly string[] => saidIn(text).map((line) => line.split(' | ')[2] ?? '');
const modes = (text: string): readonly string[] => saidIn(text).map((line) => line.split(' | ')[1] ?? '');

describe('a speaker speaks on', () => {
  const quoted = '"We saw the water rise over the bridge."';
  test('in a quotation without a cue of its own, up to the next sentence', () => {
    const said = 'The minister said the bridge was closed.';
    expect(speakers(`${said} ${quoted}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${said} ${sentences(1)} ${quoted}`)).toEqual(['minister']);
  });

  test('with a pronoun alone, up to eight sentences on', () => {
    const said = 'The minister said the bridge was closed.';
    const on = 'He said that repairs had begun.';
    expect(speakers(`${said} ${sentences(7)} ${on}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${said} ${sentences(9)} ${on}`)).toEqual(['minister', 'He']);
  });

  test('without a word of who speaks, up to three sentences on', () => {
    const on = 'Adding that repairs had begun.';
    const first = 'The minister said the bridge was closed.';
    expect(speakers(`${first} ${sentences(2)} ${on}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${first} ${sentences(3)} ${on}`)).toEqual(['minister', '']);
  });

  test('in a quotation that opens its sentence, or stands behind one word', () => {
    const first = 'The minister said the bridge was closed.';
    expect(speakers(`${first} Then ${quoted}`)).toEqual(['minister', 'minister']);
    expect(speakers(`${first} And then ${quoted}`)).toEqual(['minister']);
  });
});

describe('what is said', () => {
  test('opens with "that" up to eight words behind a verb, up to four behind a participle', () => {
    const verb = (n: number): string => `The minister said ${words(n, 'old')} that the bridge was closed`;
    const participle = (n: number): string =>
      `The minister left, adding ${words(n, 'old')} that the bridge was closed`;
    expect(said(verb(8))).toEqual(['the bridge was closed']);
    expect(said(verb(9))).not.toEqual(['the bridge was closed']);
    expect(said(participle(4))).toEqual(['the bridge was closed']);
    expect(said(participle(5))).not.toEqual(['the bridge was closed']);
  });

  test('opens behind an Arabic verb within twenty-six words', () => {
    const told = (n: number): string => `قال وزير الدفاع ${words(n, 'القديم')} إن الجسر مغلق`;
    expect(said(told(23))).toEqual(['الجسر مغلق']);
    expect(said(told(24))).toEqual([]);
  });

  test('opens up to three words behind an Arabic participle', () => {
    const told = (n: number): string => `غادر الوزير مؤكدا ${words(n, 'أمس')} أن الجسر مغلق`;
    expect(said(told(3))).toEqual(['الجسر مغلق']);
    expect(said(told(4))).toEqual([]);
  });

  test('opens behind a phrase of place of less than nine words', () => {
    const told = (n: number): string => `The minister said at a ${words(n, 'old')} meeting`;
    expect(said(told(6))).not.toEqual([`at a ${words(6, 'old')} meeting`]);
    expect(said(told(7))).toEqual([`at a ${words(7, 'old')} meeting`]);
  });

  test('is quoted directly where more than half of it is', () => {
    expect(modes('The minister said the bridge was "closed by the rising water of the river".')).toEqual([
      'direct',
    ]);
    expect(
      modes('The minister said the old stone bridge over the river near the town was "closed by the water".'),
    ).toEqual(['indirect']);
  });

  test('goes on behind a cue put in, with more than a word', () => {
    expect(said('The firm, police said, closed')).toEqual(['The firm']);
    expect(said('The firm, police said, has closed')[0]).toContain('closed');
  });

  test('is parted from another statement joined up to three words before its cue', () => {
    const told = (n: number): string =>
      `The minister said the bridge was closed and ${words(n, 'today')} police said the road was open`;
    expect(said(told(2))[0]).toBe('the bridge was closed');
    expect(said(told(3))[0]).not.toBe('the bridge was closed');
  });

  test('stands in the sentence before, where up to two words open its own', () => {
    const quoted = '"We saw the water rise over the bridge."';
    expect(speakers(`${quoted} So so said the minister.`)).toEqual(['minister']);
    expect(said(`${quoted} So so said the minister.`)[0]).toContain('water');
    expect(said(`${quoted} So so so said the minister.`)[0]).not.toContain('water');
  });

  test('is not confirmed by a negation up to two words before its verb', () => {
    const told = (n: number): string =>
      `The minister has not ${words(n, 'yet')} confirmed that the bridge was closed`;
    expect(modes(told(1))).toEqual(['indirect possible']);
    expect(modes(told(2))).toEqual(['indirect']);
  });
});

describe('a speaker', () => {
  test('has up to four words before the head of a phrase', () => {
    const of = (n: number): string =>
      `The minister of the ${words(n, 'old')} army said the bridge was closed`;
    expect(speakers(of(3))).toEqual([`minister of the ${words(3, 'old')} army`]);
    expect(speakers(of(4))).toEqual(['minister']);
  });

  test('has up to sixteen words', () => {
    const of = (n: number): string =>
      `A spokesman for the ministry of ${words(n, 'old')} roads said the bridge was closed`;
    expect(speakers(of(10))).toEqual(['spokesman for the ministry']);
    expect(speakers(of(11))).toEqual(['ministry']);
  });

  test('stands up to four times and function words before an English verb', () => {
    expect(speakers(`The minister ${words(4, 'also')} said the bridge was closed`)).toEqual(['minister']);
    expect(speakers(`The minister ${words(5, 'also')} said the bridge was closed`)).toEqual([]);
  });

  test('has an apposition with up to four words behind its head', () => {
    const apposed = (n: number): string =>
      `Salem Nasser, a spokesman ${words(n, 'old')}, said the bridge was closed`;
    expect(speakers(apposed(4))).toHaveLength(1);
    expect(speakers(apposed(5))).toEqual([]);
  });

  test('is qualified up to six words behind its head', () => {
    const told = (n: number): string => `أفاد المتحدث ${words(n, 'الرسمي')} باسم الشرطة أن الجسر مغلق`;
    expect(speakers(told(6))).toEqual([`المتحدث ${words(6, 'الرسمي')}`]);
    expect(speakers(told(7))).toEqual([`المتحدث ${words(6, 'الرسمي')}`]);
  });

  test('stands up to eighteen words before an Arabic verb', () => {
    const told = (n: number): string => `الوزير ${words(n, 'القديم')} قال إن الجسر مغلق`;
    expect(claimsIn(told(17))).toHaveLength(1);
    expect(claimsIn(told(18))).toHaveLength(2);
  });

  test('may be unknown in up to five words, up to three between أن and its verb', () => {
    const behind = (n: number): string => `وقال ${words(n, 'الطباخ')} إن الجسر مغلق`;
    expect(speakers(behind(5))).toEqual([words(5, 'الطباخ')]);
    expect(speakers(behind(6))).toEqual(['']);
    const between = (n: number): string => `وأكد أن ${words(n, 'الطباخ')} قال إن الجسر مغلق`;
    expect(speakers(between(3))).toContain(words(3, 'الطباخ'));
    expect(speakers(between(4))).not.toContain(words(4, 'الطباخ'));
  });

  test('is a document among the first four words behind its verb', () => {
    const told = (n: number): string => `كتبت السفارة ${words(n, 'الفرنسية')} في رسالة أن الجسر مغلق`;
    expect(modes(told(1))).toEqual(['document']);
    expect(modes(told(2))).toEqual(['indirect']);
  });
});
