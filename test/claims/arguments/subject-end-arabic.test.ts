import { describe, expect, it } from 'vitest';
import { argumentsIn } from '../claims-of.js';

describe('behind an Arabic verb, subject and object are told apart', () => {
  it.each([
    // another gender
    ['أقر المجلس الموازنة', ['agent المجلس', 'document الموازنة']],
    ['رفضت الوزارة التعليق', ['agent الوزارة']],
    ['برأت المحكمة الوزير السابق', ['agent المحكمة', 'patient الوزير']],
    ['هاجم المتمردون الجيش', ['agent المتمردون', 'patient الجيش']],
    ['انتقد الحزب الحكومة', ['agent الحزب', 'patient الحكومة']],
    // a word that names something
    ['دمر القصف المستشفى', ['agent القصف', 'patient المستشفى']],
    ['أغلقت السلطات المطار', ['agent السلطات', 'patient المطار']],
    // a word that has not the shape of an adjective, though it agrees
    ['علقت الجامعة الدراسة', ['agent الجامعة', 'content الدراسة']],
    ['أخمدت فرق الإطفاء الحريق', ['agent فرق الإطفاء', 'patient الحريق']],
    // a verb that is printed like its noun
    ['نشر المعهد العالي النتائج', ['agent المعهد العالي', 'content النتائج']],
    // without articles, by the accusative
    ['طعن لص بائعا', ['agent لص', 'patient بائعا']],
    // a verb of guests, which is no noun
    ['استقبل المدرب رئيس الاتحاد', ['agent المدرب', 'patient رئيس الاتحاد']],
    ['يستقبل رئيس الاتحاد المدرب', ['agent رئيس الاتحاد', 'patient المدرب']],
    // who somebody is, which is no adjective of the one before
    ['أقال الوزير المدرب', ['agent الوزير', 'patient المدرب']],
    // a plural that keeps its ن governs nothing
    ['خطف مسلحون المهندس', ['agent مسلحون', 'patient المهندس']],
    ['انتقد معلمون المدير', ['agent معلمون', 'patient المدير']],
    // seamen are no sea that is left
    ['أنقذ البحارة الصياد', ['agent البحارة', 'patient الصياد']],
    // verbs of three letters that open a sentence, and no nouns
    ['رفض المجلس البلدي الموازنة', ['agent المجلس', 'content الموازنة']],
    ['دعم الحزب المرشحة المستقلة', ['agent الحزب', 'patient المرشحة المستقلة']],
    // a plural in ين is no subject, and no adjective of one
    ['كرم الوزير المعلمين', ['agent الوزير', 'content المعلمين']],
    // behind a title of one letter
    ['اتهم م. كريم ناصر البلدية', ['agent كريم ناصر', 'patient البلدية']],
    ['انتقد أ. د. كريم ناصر الحكومة', ['agent كريم ناصر', 'patient الحكومة']],
    // who asks for something, and no student
    ['طالب المزارعون الوزارة بدعم الأسعار', ['agent المزارعون', 'content الوزارة']],
    // a place that is left
    ['غادر الوفد القاهرة', ['agent الوفد', 'origin القاهرة']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));

  it.each([
    ['قتلت العناصر المسلحة ثلاثة جنود', 'agent العناصر المسلحة'],
    ['أغلقت المصانع الكبيرة أبوابها', 'agent المصانع الكبيرة'],
    ['ألغت المحكمة العليا القرار', 'agent المحكمة العليا'],
    ['حاصرت القوات الحكومية المدينة', 'agent القوات الحكومية'],
    ['زار الرئيس التونسي القاهرة', 'agent الرئيس التونسي'],
    ['طرد الحارس المسلح اللص', 'agent الحارس المسلح'],
  ])('but an adjective goes on with its noun: %s', (text, expected) =>
    expect(argumentsIn(text)).toContain(expected),
  );
});

describe('what is joined to a subject is no object, so that the event befell them both', () => {
  it.each([
    ['قتل المعلم وزوجته في القصف', 'patient المعلم'],
    ['قتل الرجل وزوجته وأطفالهما الأربعة في القصف', 'patient الرجل'],
    ['أصيب السائق ومرافقه في الحادث', 'patient السائق'],
  ])('%s', (text, expected) => {
    const read = argumentsIn(text);
    expect(read).toContain(expected);
    expect(read.filter((argument) => argument.startsWith('agent'))).toEqual([]);
  });

  it.each([
    ['قتل الرجل زوجته', ['agent الرجل', 'patient زوجته']],
    ['قتل الجيش خمسة مسلحين', ['agent الجيش', 'quantity خمسة مسلحين']],
    ['أفرجت السلطات عن الصحفي', ['agent السلطات']],
  ])('but what follows at once is: %s', (text, expected) =>
    expect(argumentsIn(text)).toEqual(expect.arrayContaining(expected)),
  );
});

describe('who is put into an office', () => {
  it.each([
    ['انتخب كريم ناصر رئيسا للبرلمان', ['patient كريم ناصر', 'office رئيسا']],
    ['عين سمير نصار مديرا للشرطة', ['patient سمير نصار', 'office مديرا']],
    ['عين محمود سالم مديرا للمستشفى', ['patient محمود سالم', 'office مديرا']],
    ['رشحت هالة منصور سفيرة', ['patient هالة منصور', 'office سفيرة']],
    ['عينت ليلى حمدان رئيسة', ['patient ليلى حمدان', 'office رئيسة']],
    ['انتخب داود شاهين نقيبا', ['patient داود شاهين', 'office نقيبا']],
    ['انتخب البرلمان كريم ناصر رئيسا', ['agent البرلمان', 'patient كريم ناصر']],
    ['عين الرئيس وزيرا جديدا', ['agent الرئيس', 'patient وزيرا']],
  ])('%s', (text, expected) => expect(argumentsIn(text)).toEqual(expect.arrayContaining(expected)));
});

describe('who is told to be among those whom an event befell', () => {
  it.each([
    ['كان سالم ناصر بين الجرحى', 'wound', 'patient سالم ناصر'],
    ['كان رئيس البلدية بين المصابين', 'wound', 'patient رئيس البلدية'],
    ['وكان سالم ناصر من بين المعتقلين', 'arrest', 'patient سالم ناصر'],
    ['كان الطبيب ضمن القتلى', 'kill', 'patient الطبيب'],
  ])('%s', (text, concept, expected) => expect(argumentsIn(text, concept)).toContain(expected));

  it.each([
    // some of them are counted
    ['ومن بين القتلى ثلاثة أطفال', 'include-in-number', ['quantity ثلاثة أطفال']],
    // an agreement is between them
    ['كان الاتفاق بين الجرحى والحكومة', 'wound', []],
  ])('but not in %s', (text, concept, expected) => expect(argumentsIn(text, concept)).toEqual(expected));
});
