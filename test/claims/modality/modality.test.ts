import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../../src/schema/types.js';
import { modalityOf } from '../reading.js';

const certainty = (expected: Certainty, marked: readonly string[]): void => {
  test.each(marked)('%s', (text) => {
    expect(modalityOf(text).certainty).toBe(expected);
  });
};

describe('Arabic: planned', () => {
  certainty('planned', [
    'سوف [نوقع] اتفاقيات تعاون.',
    '[ستوقع] الحكومة الاتفاق غدا.',
    'سيتم [توقيع] الاتفاق غدا.',
    'من المقرر أن [يزور] الوزير المدينة.',
    'ويرتقب أن [يزور] الوزير المدينة.',
    'من المنتظر [توقيع] الاتفاق غدا.',
    'يعتزم الوزير [زيارة] المدينة.',
    'تعتزم الحكومة [توقيع] الاتفاق.',
    'عقد اجتماع [لتعزيز] التعاون.',
    'سافر الوزير بهدف [تعزيز] التعاون.',
    'اجتمع الجانبان من أجل [توقيع] الاتفاق.',
    'من المزمع [توقيع] الاتفاق الشهر المقبل.',
    'ستقوم الحكومة ب[توقيع] الاتفاق.',
  ]);
});

describe('Arabic: possible', () => {
  certainty('possible', [
    'من المحتمل أن [يوقع] الوزير الاتفاق.',
    'قد [يوقع] الوزير الاتفاق.',
    'وقد [يزور] الوزير المدينة.',
    'ربما [يزور] الوزير المدينة.',
    'يمكن [توقيع] الاتفاق غدا.',
    'إذا [وقعت] الحكومة الاتفاق ارتفعت الأسعار.',
    'دعا الرئيس إلى [توقيع] الاتفاق.',
    'يأمل الوزير [توقيع] الاتفاق.',
    'يجب [توقيع] الاتفاق.',
    '[قتل] الركاب جميعا على الأرجح.',
    'تسعى الحكومة إلى [توقيع] الاتفاق.',
    'طالبت النقابة ب[توقيع] الاتفاق.',
  ]);
});

describe('Arabic: alleged', () => {
  certainty('alleged', [
    'يزعم أن الحكومة [وقعت] الاتفاق.',
    'يعتقد أن الوزير [زار] المدينة.',
    '[الزيارة] المزعومة جرت ليلا.',
  ]);
});

describe('Arabic: asserted', () => {
  certainty('asserted', [
    '[وقعت] الحكومة الاتفاق.',
    'وقد [وقعت] الحكومة الاتفاق.',
    'لقد [زار] الوزير المدينة.',
    'تم [توقيع] الاتفاق أمس.',
    'قامت الحكومة ب[توقيع] الاتفاق.',
    'لم يتمكن الجانبان من [توقيع] الاتفاق.',
    'تمكن الجانبان من [توقيع] الاتفاق.',
    'لا يمكن [توقيع] الاتفاق الآن.',
    '[زار] الوزير المدينة التي ستستضيف القمة.',
    'أدى الخلل إلى [تحطم] الطائرة.',
    'وصل الوزير الذي قد يستقيل، و[وقع] الاتفاق.',
  ]);
});

describe('English: planned', () => {
  certainty('planned', [
    'The two sides will [sign] the deal.',
    'The minister is to [visit] the city.',
    'The minister plans to [visit] the city.',
    'The minister is expected to [visit] the city.',
    'The two sides are set to [sign] the deal.',
    'The minister is due to [arrive] on Monday.',
    'They met to [strengthen] ties.',
    'The company said it would [publish] the results.',
    'The minister is scheduled to [visit] the city.',
  ]);
});

describe('English: possible', () => {
  certainty('possible', [
    'The two sides may [sign] the deal.',
    'The two sides might [sign] the deal.',
    'The two sides could [sign] the deal.',
    'The minister is likely to [visit] the city.',
    'The anchor possibly [damaged] the cable.',
    'If the two sides [sign] the deal, prices will fall.',
    'The minister hopes to [visit] the city.',
    'The army tried to [evacuate] the village.',
    'The minister must [sign] the deal.',
  ]);
});

describe('English: alleged', () => {
  certainty('alleged', [
    'The anchor reportedly [damaged] the cable.',
    'The man allegedly [attacked] the officer.',
    'The man is thought to have [attacked] the officer.',
    'The ship is believed to have [damaged] the cable.',
    'The man was suspected of [attacking] the officer.',
  ]);
});

describe('English: asserted', () => {
  certainty('asserted', [
    'The two sides [signed] the deal.',
    'Rescuers could not [reach] the site.',
    'The two sides managed to [sign] the deal.',
    'The minister, who may resign, [visited] the city.',
    'The fault led to the [collapse] of the bridge.',
    'The minister [visited] the city that will host the summit.',
    'The two sides failed to [sign] the deal.',
  ]);
});

describe('negated and planned or possible at once', () => {
  test.each([
    ['لن [يوقع] الوزير الاتفاق.', 'negated', 'planned'],
    ['قد لا [يوقع] الوزير الاتفاق.', 'negated', 'possible'],
    ['The two sides may not [sign] the deal.', 'negated', 'possible'],
    ['The minister will not [visit] the city.', 'negated', 'planned'],
  ])('%s', (text, polarity, sure) => {
    expect(modalityOf(text)).toMatchObject({ polarity, certainty: sure });
  });
});

describe('English: what the verb behind a noun says of its event', () => {
  certainty('planned', [
    'The [election] will be held on Sunday.',
    'The [vote] in Amman will be held on Sunday.',
  ]);
  certainty('asserted', ['The [election] was held on Sunday.', 'The [attack] will change things.']);
});

describe('Arabic: what looks a present is none', () => {
  certainty('asserted', ['وقد [تكلف] المشروع مليون دولار.', 'أكدت الوزارة عدم تعرضه [لأضرار].']);
  certainty('possible', ['قد [تكلف] الحرب مليون دولار.', 'وقد [يكلف] المشروع مليون دولار.']);
});
