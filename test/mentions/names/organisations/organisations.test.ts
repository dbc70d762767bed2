import { describe, expect, test } from 'vitest';
import { eventNames, mentionsOf } from '../names-read.js';

function bodiesIn(text: string): readonly string[] {
  return mentionsOf(text, 'organisation').map(({ text: words, value, entity }) => {
    const what =
      value.type === undefined
        ? entity.replace('organisation:', '')
        : [value.type, value.country].filter(Boolean).join('/');
    return `${words} = ${what}`;
  });
}

describe('by head', () => {
  test.each([
    ['أعلنت وزارة الدفاع الجزائرية', ['وزارة الدفاع الجزائرية = ministry/DZ']],
    ['وزارة دفاع الاحتلال', ['وزارة دفاع الاحتلال = ministry/IL']],
    ['بيان للحكومة المغربية', ['للحكومة المغربية = government/MA']],
    ['أعلن الجيش الإسرائيلي', ['الجيش الإسرائيلي = army/IL']],
    ['السلطات المغربية', ['السلطات المغربية = authorities/MA']],
    ['قالت شركة "زرنوق" للطيران إن', ['شركة "زرنوق" للطيران = company']],
    ['تلفزيون النهار الجزائري', ['تلفزيون النهار الجزائري = television/DZ']],
    ['حزب جبهة التحرير الوطني', ['حزب جبهة التحرير الوطني = party']],
    ['منظمة الطيران المدني الإيراني', ['منظمة الطيران المدني الإيراني = organisation/IR']],
    ['البنك المركزي التركي', ['البنك المركزي التركي = bank/TR']],
    ['بلدية نابلس', ['بلدية نابلس = municipality']],
    ['شركة دبي للتأمين', ['شركة دبي للتأمين = company']],
    ['بلدية مدينة صور', ['بلدية مدينة صور = municipality']],
    ['أعلنت هيئة حقوق الإنسان التونسية', ['هيئة حقوق الإنسان التونسية = authority/TN']],
    ['شكا إلى هيئة سوق رأس المال', ['هيئة سوق رأس المال = authority']],
    ['قالت لجنة الزراعة والمياه إن', ['لجنة الزراعة والمياه = committee']],
    [
      'قالت لجنة الزراعة الوطنية العليا المالية الدولية المغربية إن',
      ['لجنة الزراعة الوطنية العليا المالية الدولية المغربية = committee/MA'],
    ],
    [
      'قالت لجنة الزراعة الوطنية العليا المالية الدولية الشرقية الغربية الشمالية الجنوبية المدنية إن',
      ['لجنة الزراعة الوطنية العليا المالية الدولية الشرقية الغربية الشمالية = committee'],
    ],
    ['بثته إذاعة صوت لبنان أمس', ['إذاعة صوت لبنان = radio']],
    ['المركز الوطني للأرصاد الجوية', ['المركز الوطني للأرصاد الجوية = centre']],
    [
      'الهيئة العليا المستقلة للانتخابات التونسية',
      ['الهيئة العليا المستقلة للانتخابات التونسية = authority/TN'],
    ],
    ['الهيئة الوطنية العليا المستقلة للانتخابات', ['الهيئة الوطنية العليا المستقلة للانتخابات = authority']],
    [
      'الهيئة الوطنية العليا المستقلة الدولية العربية الشرقية الغربية الشمالية',
      ['الهيئة الوطنية العليا المستقلة = authority'],
    ],
    ['قالت شركة (Velmora Cable Group) إن', ['شركة (Velmora Cable Group) = company']],
    [
      'قالت شركة "زرنوق الوطنية للنقل البري والبحري" إن',
      ['شركة "زرنوق الوطنية للنقل البري والبحري" = company'],
    ],
    ['شكلت لجنة إعداد مشروع قانون الانتخابات', ['لجنة إعداد مشروع قانون الانتخابات = committee']],
    ['الشركة الوطنية المتحدة للتأمين', ['الشركة الوطنية المتحدة للتأمين = company']],
    ['قوات حكومة إقليم كردستان', ['حكومة إقليم كردستان = government']],
    ['the Moroccan government', ['Moroccan government = government/MA']],
    ["Egypt's communications ministry", ["Egypt's communications ministry = ministry/EG"]],
    ['the Ministry of Health', ['Ministry of Health = ministry']],
    ['Turkish police said', ['Turkish police = police/TR']],
    [
      'the Velmor Tarn Zarnok Bilgano Dorsa Company said.',
      ['Velmor Tarn Zarnok Bilgano Dorsa Company = company'],
    ],
    [
      'the Hodrim Salvo Kerst Velmor Tarn Zarnok Bilgano Dorsa Company said.',
      ['Velmor Tarn Zarnok Bilgano Dorsa Company = company'],
    ],
    ['the firm Velmora Cable Ltd said', ['Velmora Cable Ltd = company']],
    ['France Telecom said', ['France Telecom = company']],
  ])('%s', (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });
});

describe('by name', () => {
  test.each([
    ['قال حزب الله اللبناني', ['حزب الله اللبناني = Hezbollah']],
    ['تنظيم الدولة الإسلامية', ['تنظيم الدولة الإسلامية = Islamic State']],
    ['تقرير لمنظمة العفو الدولية', ['منظمة العفو الدولية = Amnesty']],
    ['للأمم المتحدة', ['للأمم المتحدة = UN']],
    ['وكالة الأنباء الفرنسية "أ ف ب"', ['وكالة الأنباء الفرنسية = AFP', 'أ ف ب = AFP']],
    ['الهلال الأحمر الإيراني', ['الهلال الأحمر الإيراني = Red Crescent/IR']],
    ['جبهة البوليساريو الانفصالية', ['جبهة البوليساريو = Polisario Front']],
    ['(CNN) قالت', ['CNN = CNN']],
    ['told the BBC and AFP', ['BBC = BBC', 'AFP = AFP']],
    ['IS and Daesh fighters', ['IS = Islamic State', 'Daesh = Islamic State']],
    ['UN chief and Nato', ['UN = UN', 'Nato = NATO']],
  ])('%s', (text, expected) => {
    expect(bodiesIn(text)).toEqual(expected);
  });
});

describe('one body under several names', () => {
  test.each([
    [['شركة "زرنوق" أعلنت', 'شركة زرنوق للطيران أعلنت']],
    [['وزارة الدفاع الجزائرية أعلنت', 'وأعربت وزارة الدفاع عن تعازيها']],
    [['هيئة الطيران المدنى فى إيران', 'منظمة الطيران المدني الإيراني']],
    [['قناة "النهار" الخاصة', 'تلفزيون النهار الجزائري']],
    [['The World Health Organization (WHO) said', 'WHO officials left']],
    [['Velmora Rescue Agency (VRA) said. VRA left.']],
    [['شركة "زرنوق" أعلنت', 'شركة "زرنوق درنوفي" أعلنت']],
  ])('%j', (texts) => {
    expect(eventNames(...texts).entities.filter((e) => e.kind === 'organisation')).toHaveLength(1);
  });
});

test('a name of two consonants is not the beginning of another', () => {
  const { entities } = eventNames('شركة "بوش" أعلنت', 'شركة "بوش زرنوق" أعلنت');
  expect(entities.filter((e) => e.kind === 'organisation')).toHaveLength(2);
});

describe('no organisations', () => {
  test.each([
    'موقع الحادث',
    'قالت شركة (we are all here now) أمس',
    'قالت شركة "لن نغادر البلاد قبل أن ينتهي كل هذا العمل كله" أمس',
    'شكلت لجنة إعداد مشروع قانون ضمان حرمة حقوق الانتخابات',
    'مجلس إدارة الشركة',
    'إدارة شؤون البلاد',
    'شكلت لجنة لبحث أسباب الحريق',
    'دعا إلى هيئة جديدة للبلاد',
    'في نظام الدفاع الصاروخي',
    'الخطوط العريضة للتعاون',
    'إلى مركز المدينة',
    'He is well',
    'It was who we thought',
    'a company of friends',
  ])('%s', (text) => {
    expect(bodiesIn(text)).toEqual([]);
  });
});
