import { describe, expect, it } from 'vitest';
import { claimsIn, innerClaimsIn } from './claims-of.js';

describe('events named inside a claim', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'what an agreement allows',
      'يسمح الاتفاق بتبادل المعلومات بين البلدين.',
      ['exchange: بتبادل المعلومات بين البلدين'],
    ],
    [
      'the members of a list',
      'يشمل الاتفاق تبادل الخبرات العسكرية والتدريبات المشتركة.',
      ['exchange: تبادل الخبرات العسكرية', 'train: والتدريبات المشتركة'],
    ],
    ['what is talked of in English', 'The deal allows the sale of arms.', ['sell: sale of arms']],
  ])('%s', (_, text, expected) => expect(innerClaimsIn(text)).toEqual(expected));

  it.each<[string, string]>([
    ['an event noun that completes another', 'بحث الوزيران تعزيز التعاون العسكري.'],
    ['a bare name of what is told elsewhere', 'زار الوزير مكان الحادث.'],
    ['a noun that describes another', 'The former finance minister resigned.'],
    ['a verb of its own', 'استقال الوزير.'],
  ])('but not %s', (_, text) => {
    const inner = innerClaimsIn(text).map((c) => c.split(':')[0]);
    expect(inner).not.toContain('cooperate');
    expect(inner).not.toContain('accident');
    expect(inner).not.toContain('fund');
    expect(inner).not.toContain('resign');
  });

  it('the claim around them stays as it is', () => {
    expect(claimsIn('يسمح الاتفاق بتبادل المعلومات بين البلدين.')).toEqual([
      'allow: يسمح الاتفاق بتبادل المعلومات بين البلدين',
    ]);
  });
});
