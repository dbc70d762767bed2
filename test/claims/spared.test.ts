import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** The fates of which the claims of a text say that they befell nobody. */
const spared = (text: string): readonly string[] => claimsOf(text).flatMap((claim) => claim.spared ?? []);

describe('fates that befell nobody', () => {
  it.each([
    ['The quake caused no deaths.', ['die']],
    ['No one was killed in the blast.', ['die']],
    ['There were no casualties in the blast.', ['die', 'wound']],
    ['The blaze did not cause any injuries.', ['wound']],
    ['No people were killed.', ['die']],
    ['No arrests were made at the march.', ['arrest']],
    ['The storm caused no damage.', ['damage']],
    ['No protesters were arrested.', ['arrest|protester|']],
    ['مرت المسيرة دون اعتقالات.', ['arrest']],
    ['The ferry sank without loss of life.', ['die']],
    ['لم تقع خسائر في الأرواح.', ['die']],
    ['No soldiers were killed in the raid.', ['die|soldier|']],
    ['No hostages have been hurt.', ['wound|hostage|']],
    ['لم يسقط قتلى في الانفجار.', ['die']],
    ['لم يسفر الهجوم عن إصابات.', ['wound']],
    ['وقع الانفجار دون وقوع إصابات.', ['wound']],
    ['لم يصب أحد بأذى في الحادث.', ['wound']],
    ['لم يقتل أحد الأحد.', ['die']],
    ['لم يسفر الحادث عن وقوع ضحايا.', ['die', 'wound']],
  ])('are told: %s', (text, fates) => expect(spared(text)).toEqual(fates));

  it.each([
    ['of some only, named before by more than their sort', 'No French soldiers were killed in the raid.'],
    ['of an act that is no harm', 'No prisoners escaped in the raid.'],
    ['of some only, named behind', 'The blast caused no casualties among civilians.'],
    ['of some only, by an adjective behind', 'لا ضحايا فرنسيين في الهجوم.'],
    ['of things in one place only', 'There was no damage at the port.'],
    ['that nothing was reported yet', 'There were no immediate reports of casualties.'],
    ['more than those told before', 'No further arrests were made.'],
    ['others than those told before', 'No other casualties were reported.'],
    ['others than those told before, in Arabic', 'لم تسجل إصابات أخرى.'],
    ['the grave ones only', 'لم تسجل إصابات خطيرة.'],
    ['a bound', 'The blast caused no more than 5 injuries.'],
    ['those known', 'The minister did not visit the wounded.'],
    ['one man', 'The minister was not killed.'],
    ['one of those known', 'لم يصب أحد الركاب في الحادث.'],
  ])('are none: %s', (_, text) => expect(spared(text)).toEqual([]));
});
