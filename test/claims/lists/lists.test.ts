import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/claims/claims.js';
import { findLists } from '../../../src/claims/lists/lists.js';
import { readMentions } from '../claims-of.js';

/** The members of the lists of a text, each as `kind: words`. */
function listed(text: string): readonly string[] {
  const { document, mentions } = readMentions(text);
  return findLists(document, findClaims(document, mentions)).map(
    ({ kind, member }) => `${kind}: ${text.slice(member.start, member.end)}`,
  );
}

describe('the members of a list', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'what an agreement covers, through its commas',
      'وقع الوزيران مذكرة، تشمل تبادل الخبرات، ونقل المعدات، والتدريب، وكذا التعاون في مجال الصحة.',
      ['scope: تبادل الخبرات', 'scope: ونقل المعدات', 'scope: والتدريب', 'scope: التعاون في مجال الصحة'],
    ],
    [
      'what it allows, joined by and, after its own subject',
      'يسمح الاتفاق بشراء القمح وإجراء تدريبات مشتركة.',
      ['scope: بشراء القمح', 'scope: وإجراء تدريبات مشتركة'],
    ],
    [
      'what a visit holds',
      'يشمل البرنامج زيارة المصنع ولقاء العمال وافتتاح معرض.',
      ['scope: زيارة المصنع', 'scope: ولقاء العمال', 'scope: وافتتاح معرض'],
    ],
    [
      'what is aimed at, with the words before the event',
      'زار الوزير العاصمة بهدف تقوية التعاون بين الطرفين.',
      ['aim: تقوية التعاون بين الطرفين'],
    ],
    [
      'what a law forbids, also where a verbal noun looks like a verb',
      'يحظر القانون التجمع في الساحات، وبيع الكحول، واستيراد التبغ.',
      ['ban: التجمع في الساحات', 'ban: وبيع الكحول', 'ban: واستيراد التبغ'],
    ],
    [
      'what a deal covers in English',
      'The deal covers joint training, the sale of arms and the exchange of intelligence, the ministry said.',
      ['scope: joint training', 'scope: the sale of arms', 'scope: the exchange of intelligence'],
    ],
  ])('%s', (_, text, expected) => expect(listed(text)).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ['a verb after it', 'يحظر القانون التجمع في الساحات، ووقع الوزير مذكرة.', ['ban: التجمع في الساحات']],
    ['a relative clause', 'يسمح الاتفاق بالتدريب، الذي بدأ أمس.', ['scope: بالتدريب']],
    ['a speaker', 'يسمح الاتفاق بالتدريب، بحسب مسؤول.', ['scope: بالتدريب']],
    ['what is set beside it', 'يسمح الاتفاق بالتدريب، في خطوة جديدة.', ['scope: بالتدريب']],
    ['the next sentence', 'The deal allows the sale of arms. Training began.', ['scope: the sale of arms']],
  ])('end before %s', (_, text, expected) => expect(listed(text)).toEqual(expected));

  it.each<[string, string]>([
    ['where no event is listed', 'يشمل التقرير ثلاثة فصول.'],
    ['after a mere noun', 'استقال الوزير بموجب اتفاق سابق.'],
    ['in what is told otherwise', 'وقع الوزيران مذكرة.'],
  ])('are none %s', (_, text) => expect(listed(text)).toEqual([]));
});
