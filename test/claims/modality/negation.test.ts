import { describe, expect, test } from 'vitest';
import { modalityOf } from '../reading.js';

const polarity = (expected: 'affirmed' | 'negated', marked: readonly string[]): void => {
  test.each(marked)('%s', (text) => {
    expect(modalityOf(text).polarity).toBe(expected);
  });
};

describe('English: no, and a word for people that could be an act', () => {
  polarity('negated', ['No hostages have been [killed].', 'No prisoners [escaped].']);
  polarity('affirmed', ['There was no attack before the bridge [collapsed].']);
});

describe('Arabic: negated', () => {
  polarity('negated', [
    'لم [يوقع] الوزير الاتفاق.',
    'لم [يقتل] أحد في الحادث.',
    'ولم [تصل] فرق الإنقاذ بعد.',
    'لن [يوقع] الوزير الاتفاق.',
    'لا [يزور] الوزير المدينة.',
    'لم يتم [توقيع] الاتفاق.',
    'لم يتم حتى الآن [توقيع] الاتفاق.',
    'لن يتم [توقيع] الاتفاق هذا العام.',
    'أعلن الوزير عدم [توقيع] الاتفاق.',
    'غادر الوفد دون [توقيع] الاتفاق.',
    'غادر الوفد من دون أن [يوقع] الاتفاق.',
    'غادر الوفد من غير أن [يوقع] الاتفاق.',
    'فشل الجانبان في [توقيع] الاتفاق.',
    'رفضت الحكومة [توقيع] الاتفاق.',
    'لم تتمكن المروحية من [الوصول] إلى المكان.',
    'لا يمكن [توقيع] الاتفاق الآن.',
    'لم يعد الوزير [يزور] المدينة.',
    'لم تقم الحكومة ب[توقيع] الاتفاق.',
    'تعذر [توقيع] الاتفاق.',
    'لكنه لم [يزر] المدينة.',
    'لم تستطع الفرق [الوصول] إلى القرية.',
    'ليس صحيحا أن الوزير [وقع] الاتفاق.',
    'فشلت فرق الإطفاء في [إخماد] الحريق.',
  ]);
});

describe('Arabic: affirmed', () => {
  polarity('affirmed', [
    '[وقعت] الحكومة الاتفاق.',
    'لا يزال الوزير [يوقع] الاتفاقات.',
    'لا يزال الوزير [يزور] المدينة.',
    'لم [يوقع] الوزير إلا اتفاقا واحدا.',
    'لا تقوم العلاقات على [توقيع] الاتفاقات وحدها.',
    'لا يقتصر الأمر على [توقيع] الاتفاق.',
    'لم يعترض الوزير، و[وقع] الاتفاق.',
    'لم يحضر الوزير لكن الرئيس [وقع] الاتفاق.',
    'لا شك أن الحكومة [وقعت] الاتفاق.',
    'تمكنت الحكومة من [توقيع] الاتفاق.',
    'أطلقت جمعية حملة رافضة [لزيارة] الوزير.',
    'قتل ما لا يقل عن عشرة أشخاص و[أصيب] آخرون.',
    'نجحت الفرق في [الوصول] إلى القرية.',
    'ليس فقط [وقع] الاتفاق بل زار المدينة.',
    '[زار] الوزير المدينة ولم يلق كلمة.',
  ]);
});

describe('English: negated', () => {
  polarity('negated', [
    'The two sides did not [sign] the deal.',
    "The two sides didn't [sign] the deal.",
    'The two sides didnt [sign] the deal.',
    'The minister has never [visited] the city.',
    'The talks ended without [signing] the deal.',
    'The two sides failed to [sign] the deal.',
    'The government refused to [sign] the deal.',
    'No one was [killed] in the crash.',
    'No passengers were [killed] in the crash.',
    'The deal was not [signed] on Monday.',
    'The minister will not [visit] the city.',
    'Rescuers could not [reach] the site.',
    'Rescuers were unable to [reach] the site.',
    'The deal has yet to be [signed].',
    'The minister no longer [visits] the city.',
    'Nobody was [injured].',
    'Neither side [signed] the deal.',
    'The blast [killed] no one.',
  ]);
});

describe('English: affirmed', () => {
  polarity('affirmed', [
    'The two sides [signed] the deal.',
    'The minister not only [visited] the city but also spoke there.',
    'No fewer than ten people were [killed].',
    'The minister did not speak, but he [signed] the deal.',
    'The ship will not [arrive] until Monday.',
    'They managed to [sign] the deal.',
    'No doubt the two sides [signed] the deal.',
    'The minister, who had not spoken, [visited] the city.',
    'The president [visited] the city and did not speak.',
  ]);
});

describe('the words that show it', () => {
  test.each([
    ['لم يتم [توقيع] الاتفاق.', ['لم']],
    ['The two sides did not [sign] the deal.', ['did not']],
    ['[وقعت] الحكومة الاتفاق.', []],
  ])('%s', (text, cues) => {
    expect(modalityOf(text).cues).toEqual(cues);
  });
});

describe('Arabic: a refusal that is a noun', () => {
  // a deficit, a failure, a refusal does what the verb says
  polarity('affirmed', ['فشل المشروع [يهدد] الشركة.', 'عجز الموازنة [يتراجع] إلى النصف.']);
  polarity('negated', ['رفض الوزير أن [يوقع] الاتفاق.', 'فشل الوزير في [توقيع] الاتفاق.']);
});

describe('English: a negation behind the verb that carries', () => {
  polarity('negated', ['The driver is not [dead].', 'The driver was not [dead].']);
  polarity('affirmed', ['The driver is [dead].', 'The rebels did not just [burn] the school.']);
});
