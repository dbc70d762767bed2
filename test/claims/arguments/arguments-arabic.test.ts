import { describe, expect, it } from 'vitest';
import { argumentsIn, claimsOf } from '../claims-of.js';

describe('by order', () => {
  it.each([
    // verb, subject, object
    ['وقعت فرنسا وألمانيا اتفاقية', ['agent فرنسا', 'agent ألمانيا', 'document اتفاقية']],
    ['قصفت طائرات حربية مواقع للمتمردين', ['agent طائرات حربية', 'patient مواقع']],
    // subject, verb
    ['إن فرق الإنقاذ انتشلت الجثث', ['agent فرق الإنقاذ', 'patient الجثث']],
    // a body does what befalls people alone; whoever is reached by a preposition is no subject
    ['الشرطة تعتقل المتهم', ['agent الشرطة']],
    ['الوزير يفرج عن الأسير', ['agent الوزير']],
    ['أفرجت السلطات عن كريم ناصر', ['agent السلطات', 'patient كريم ناصر']],
    ['لم يفرج عن كريم ناصر', ['patient كريم ناصر']],
    ['تحدث الوزير عن كريم ناصر', ['agent الوزير', 'topic كريم ناصر']],
    ['اعتقل الوزير', ['patient الوزير']],
    // the object first
    ['تم نقل الجرحى إلى المستشفى', ['patient الجرحى']],
    ['قُتل الصحفي برصاص مجهولين', ['patient الصحفي']],
    // a gathering does nothing
    ['ترأس الجلسة النائب حيدر خوري', ['content الجلسة', 'agent حيدر خوري']],
    ['حضر الاجتماع وزير الصحة', ['content الاجتماع', 'agent وزير الصحة']],
    ['حضر الوزير الاجتماع', ['agent الوزير', 'content الاجتماع']],
    // a description without a relative pronoun
    ['واجتماع شارك فيه وزير الدفاع الفرنسي', ['agent وزير الدفاع الفرنسي']],
    ['غرق قارب يقل مهاجرين', []],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));
});

describe('what was built takes part in what befalls it, and is no place of that', () => {
  it.each([
    ['انهار جسر مشاة في ميامي', ['patient جسر مشاة', 'place ميامي']],
    ['انهيار جسر جديد في ميامي', ['patient جسر جديد', 'place ميامي']],
    ['إغلاق مطار الكويت', ['patient مطار الكويت']],
    ['قصف مطار دمشق', ['patient مطار دمشق']],
    ['قصف الجيش مطار دمشق', ['agent الجيش', 'patient مطار دمشق']],
    // but where it only is where something happens, or is gone to and left
    ['تظاهرة في شارع الحمرا', ['place شارع الحمرا']],
    ['غادرت الطائرة مطار دبي', ['agent الطائرة', 'origin مطار دبي']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));
});

describe('of verbal nouns', () => {
  it.each([
    ['زيارة وزير الخارجية الأميركي إلى القاهرة', 'agent وزير الخارجية الأميركي'],
    ['اعتقال وزير الخارجية الأميركي', 'patient وزير الخارجية الأميركي'],
    ['عقب سيطرة المسلحين على المدينة', 'agent المسلحين'],
    ['تحطم طائرة عسكرية في فرنسا', 'patient طائرة عسكرية'],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toContain(expected));
});

describe('an office and its holder are one', () => {
  it('named by the holder', () => {
    expect(argumentsIn('وصل وزير الخارجية الأميركي أنتوني بلينكن إلى القاهرة', 'arrive')).toEqual([
      'agent أنتوني بلينكن',
      'destination القاهرة',
    ]);
  });
});

describe('no agents are', () => {
  it.each([
    ['وأصيب 55 آخرون في انفجار وسط بغداد', 'agent وسط بغداد'],
    ['وحسب التقارير الواردة فقد تحطمت الطائرة', 'patient التقارير الواردة'],
    ['وفتحت السلطات العسكرية تحقيقا', 'patient العسكرية'],
  ])('%s: %s', (text, wrong) => expect(argumentsIn(text)).not.toContain(wrong));
});

describe('a subject is shared', () => {
  const agentOf = (text: string, concept: string): string | undefined =>
    claimsOf(text)
      .find((c) => c.predicate.concept === concept)
      ?.arguments.find((a) => a.role === 'agent')?.text;

  it('by a joined verb', () => {
    expect(agentOf('نددت الأمم المتحدة بالهجوم ودعت إلى فتح تحقيق', 'call-for')).toBe('الأمم المتحدة');
  });

  it('with the one whom it meets as partner', () => {
    expect(argumentsIn('وصل وزير الخارجية الأميركي إلى القاهرة والتقى الرئيس المصري', 'meet')).toEqual([
      'agent وزير الخارجية الأميركي',
      'partner الرئيس المصري',
    ]);
  });

  it('not where gender speaks against it', () => {
    expect(agentOf('وصل وزير الخارجية الأميركي إلى القاهرة وغادرت مساء الأربعاء', 'depart')).toBeUndefined();
  });
});
