import { describe, expect, it } from 'vitest';
import { argumentsIn } from './claims-of.js';

describe('a noun that makes one predicate with its verb names nobody', () => {
  it.each([
    ['أطلق الشرطي النار على رجل في المدينة.', ['agent الشرطي', 'patient رجل']],
    ['فتح جنود النار على المتظاهرين.', ['agent جنود']],
    ['لقي رجل مصرعه في الحادث.', ['patient رجل']],
    ['شن الجيش هجوما على القرية.', ['agent الجيش', 'patient القرية']],
    ['أعلنت الجماعة مسؤوليتها عن الهجوم.', ['agent الجماعة', 'content الهجوم']],
    ['أصدر القاضي حكما بسجن المتهم خمس سنوات.', ['agent القاضي', 'duration خمس سنوات']],
    ['فقدت القوات السيطرة على البلدة.', ['agent القوات', 'patient البلدة']],
    ['A gunman entered the church and opened fire.', ['agent A gunman'], 'shoot'],
  ])('%s', (text, expected, concept?: string) => expect(argumentsIn(text, concept)).toEqual(expected));

  it.each([
    ['أطلقت السلطات سراح الصحفيين المحتجزين.', ['agent السلطات', 'patient الصحفيين المحتجزين']],
    ['أطلقت السلطات سراح سالم الناصر.', ['agent السلطات', 'patient سالم الناصر']],
  ])('what it governs takes part: %s', (text, expected) => expect(argumentsIn(text)).toEqual(expected));

  it.each([
    ['طردت الحكومة السفير.', ['agent الحكومة', 'patient السفير']],
    ['غرقت العبارة قرب الميناء.', ['patient العبارة']],
    ['أدى الحريق إلى مقتل خمسة أشخاص.', ['cause الحريق', 'quantity خمسة أشخاص']],
    ['The minister signed a deal in Rabat.', ['agent minister', 'document a deal', 'place Rabat']],
    ['Pirates seized a ship.', ['agent Pirates', 'patient a ship']],
  ])('but who or what an idiom is known by does: %s', (text, expected) =>
    expect(argumentsIn(text)).toEqual(expected),
  );
});
