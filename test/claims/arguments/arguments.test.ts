import { describe, expect, it } from 'vitest';
import { argumentsIn } from '../claims-of.js';

describe('by preposition', () => {
  it.each([
    ['وصل الوزير إلى باريس قادما من لندن', ['agent الوزير', 'destination باريس', 'origin لندن']],
    ['The president flew from London to Paris', ['agent president', 'origin London', 'destination Paris']],
    ['وقع الوزير الاتفاق في الرباط', ['agent الوزير', 'document الاتفاق', 'place الرباط']],
    [
      'The French minister signed a deal with Morocco in Rabat on Wednesday',
      ['agent French minister', 'document a deal', 'partner Morocco', 'place Rabat', 'time Wednesday'],
    ],
    ['سقطت الطائرة قرب باريس', ['place باريس']],
    ['باعت فرنسا 20 طائرة لمصر', ['agent فرنسا', 'quantity 20 طائرة', 'recipient مصر']],
    ['تم توقيع الاتفاق من قبل الوزير', ['document الاتفاق', 'agent الوزير']],
    // by whom it is done, where no name tells it
    ['قُتل القاضي على يد المسلحين في المحكمة', ['patient القاضي', 'agent المسلحين']],
    ['قتل القاضي على أيدي مسلحين مجهولين', ['patient القاضي', 'agent مسلحين مجهولين']],
    ['احتجزت السفينة من قبل القراصنة', ['patient السفينة', 'agent القراصنة']],
    // before, and no doer
    ['لم يُقتل القاضي من قبل', ['patient القاضي']],
    ['لم تحتجز السفينة من قبل السلام', ['patient السفينة']],
    ['The deal was signed by the minister', ['document The deal', 'agent minister']],
    ['Three soldiers were killed by the army', ['quantity Three soldiers', 'agent army']],
    // a person behind a place is no second place
    ['In Paris, President Karl Reed resigned', ['place Paris', 'topic President', 'agent Karl Reed']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));
});

describe('a name between commas behind a phrase', () => {
  it.each([
    [
      'His wife, Anna Reed, was acquitted of fraud, and Anna Reed resigned',
      ['patient His wife', 'patient Anna Reed'],
    ],
    ['Their leader, Anna Reed, signed the deal', ['agent leader', 'agent Anna Reed', 'document the deal']],
    // of a list it is no other name
    ['The minister, Anna Reed and an aide resigned', ['agent minister', 'agent Anna Reed']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expect.arrayContaining(expected)));
});

describe('by position', () => {
  it.each([
    // the subject follows its verb in Arabic, precedes it in English
    ['هاجم الجيش مصر', ['agent الجيش', 'patient مصر']],
    ['Paris attacked London', ['agent Paris', 'patient London']],
    ['The army killed three soldiers', ['agent army', 'quantity three soldiers']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));
});

describe('by kind', () => {
  it.each([
    ['وقع الوزير الاتفاق الأربعاء', 'time الأربعاء'],
    ['اجتمع الرئيس بالوزير مدة ساعتين', 'duration ساعتين'],
    ['قتل 66 شخصا', 'quantity 66 شخصا'],
    ['قام الوزير بأول زيارة إلى مصر', 'order أول'],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toContain(expected));
});

describe('not so', () => {
  it.each([
    ['وقع الوزير الاتفاق في الرباط', 'agent الرباط'],
    ['قام الوزير بأول زيارة إلى مصر', 'quantity أول'],
    ['The deal was signed by the minister', 'patient minister'],
  ])('%s: %s', (text, wrong) => expect(argumentsIn(text)).not.toContain(wrong));
});
