import { describe, expect, test } from 'vitest';
import { read } from './read.js';

/** The sentences of a text that are no part of the report. */
const skipped = (text: string): readonly string[] =>
  read(text)
    .sentences.filter((s) => s.role === 'boilerplate')
    .map((s) => text.slice(s.start, s.end));

describe('what is no part of a report', () => {
  test.each<[string, readonly string[]]>([
    // notes on the text itself, in whatever line
    [
      'The fire killed 14 people. Correction: an earlier version of this article said it killed 41.',
      ['Correction: an earlier version of this article said it killed 41.'],
    ],
    [
      'قتل الحريق 14 شخصا في المدينة القديمة يوم الاثنين الماضي. ذكرت نسخة سابقة من هذا التقرير أنه قتل 41.',
      ['ذكرت نسخة سابقة من هذا التقرير أنه قتل 41.'],
    ],
    // a title printed again
    ['Fire kills 14 in port\nThe fire broke out at dawn.\nFire kills 14 in port', ['Fire kills 14 in port']],
    ['حريق يقتل 14 في الميناء\nاندلع الحريق فجرا.\nحريق يقتل 14 في الميناء', ['حريق يقتل 14 في الميناء']],
    // links to other reports under a label
    [
      'The fire was out by dawn.\nMore on this story\nBus crash kills 30\nFlood kills 40\nPolice opened an inquiry.',
      ['More on this story', 'Bus crash kills 30', 'Flood kills 40'],
    ],
    [
      'أخمد الحريق فجرا.\nمواضيع ذات صلة\nمقتل 30 في حادث حافلة\nوفتحت الشرطة تحقيقا.',
      ['مواضيع ذات صلة', 'مقتل 30 في حادث حافلة'],
    ],
    ['أخمد الحريق فجرا.\nشاهد: لحظة انفجار الميناء\nوفتحت الشرطة تحقيقا.', ['شاهد: لحظة انفجار الميناء']],
  ])('%s', (text, expected) => expect(skipped(text)).toEqual(expected));

  test.each([
    'The fire killed 14 people. The minister read an earlier version of the plan.',
    'Fire kills 14 in port\nThe fire broke out at dawn.\nFire kills 15 in port',
    'The fire was out by dawn.\nقال شاهد إن النار خمدت',
  ])('not in %s', (text) => expect(skipped(text)).toEqual([]));

  test('a label over links has up to five words, a link up to 20', () => {
    const label = (words: number): string =>
      `The fire was out.\nRelated news ${'of '.repeat(words - 2)}\nBus crash kills 30`;
    expect(skipped(label(5))).toHaveLength(2);
    expect(skipped(label(6))).toHaveLength(1);
    const link = (words: number): string => `The fire was out.\nRelated news\n${'Crash '.repeat(words)}`;
    expect(skipped(link(20))).toHaveLength(2);
    expect(skipped(link(21))).toHaveLength(1);
  });

  test('a note opens past a label of up to two tokens', () => {
    const text = (label: string): string =>
      `The fire was out. ${label} an earlier version of this text was wrong.`;
    expect(skipped(text('Correction:'))).toHaveLength(1);
    expect(skipped(text('Our correction:'))).toHaveLength(0);
  });

  test('a note has up to 30 words', () => {
    const text = (words: number): string =>
      `The fire was out. An earlier version of this ${Array.from({ length: words }, () => 'text').join(' ')}.`;
    expect(skipped(text(25))).toHaveLength(1);
    expect(skipped(text(26))).toHaveLength(0);
  });
});
