import { describe } from 'vitest';
import { check } from '../check-quantities.js';

describe('Arabic nouns counted', () => {
  check([
    ['66 passenger', ['ركابها الـ66', 'على متنها 66 راكبا', 'الركاب وعددهم 66', 'ركاب السفينة (وعددهم 66)']],
    ['30 factory', ['المصانع وعددها 30', 'المصانع البالغ عددها 30']],
    ['2 crew', ['طاقم من شخصين', 'طاقم مكون من شخصين']],
    ['2 person', ['طاقم ضيافة مكون من شخصين']],
    ['60 passenger, 6 crew', ['نقلت 60 راكبا و6 من أفراد الطاقم', '60 راكبا وطاقما من ستة أفراد']],
    ['12 person', ['وفد من 12 شخصا']],
    ['12', ['قال إن 12 اعتقلوا في المدينة']],
    ['12+', ['قال إن 12 على الأقل اعتقلوا']],
    ['', ['قال إن 12 اعتقلت في المدينة']],
    ['2 guard, 2 soldier', ['رافقه ضابطا أمن وجنديان']],
    ['2 car', ['سيارتا شرطة', 'سيارتي شرطة', 'سيارتان']],
    ['2 statement', ['أصدرت بيانين', 'وفق بيانين منفصلين']],
    ['2 member', ['انتخبت اللجنة عضوين', 'فصل عضوين']],
    ['2 body', ['انتشلت جثتين', 'انتشلت جثتان']],
    ['25 round', ['عقدت 25 جولة']],
    ['2 tonne', ['ضبط طنين']],
    ['2 tower', ['دمر برجين', 'سقوط برجين']],
    [
      '65 passenger',
      ['عدد الركاب 65 وليس 66', 'عدد الركاب 65 لا 66', 'عدد الركاب 65 بدلا من 66', 'عدد الركاب ليس 66 بل 65'],
    ],
    ['29 child, 51 dead', ['29 طفلا بين 51 قتيلا']],
    ['60/120 seat', ['فاز بـ60 مقعدا من أصل 120', 'فاز بـ60 من أصل 120 مقعدا']],
    ['1200 dead', ['بلغ عدد الوفيات 1200 حالة', 'ارتفع عدد الوفيات إلى 1200 شخص']],
    ['30 person', ['دفن القتلى ونقل 30 شخصا']],
    ['3 foreigner', ['بينهم 3 أجانب']],
    ['6 crew', ['أفراد الطاقم الستة', 'و6 من طاقم الطائرة']],
    ['3 soldier', ['عاد الجنود الثلاثة']],
    ['10 crew', ['عشرة أشخاص من الطاقم']],
    ['45 dead', ['ارتفع عدد القتلى إلى 45', 'مقتل 45 في الهجوم', '45 قتيلا']],
    ['31 victim', ['ارتفعت حصيلة الضحايا إلى 31']],
    ['70 wounded', ['عدد الجرحى 70']],
    ['14 ambulance', ['أرسلت 14 سيارة إسعاف']],
    ['26 member', ['قتل 26 عنصرا', 'قتل 26 من أعضاء الجبهة']],
    ['12 person', ['قتل 12 فلسطينيا']],
    ['7 person, 2 woman', ['اعتقلت سبعة أشخاص بينهم امرأتان']],
    ['1234 infection, 45 dead', ['سجلت 1234 إصابة جديدة و45 حالة وفاة']],
    ['50 ambulance, 30 truck', ['50 سيارة إسعاف و30 شاحنة']],
  ]);
});

describe('English nouns counted', () => {
  check([
    ['1 passenger', ['Only one passenger survived', 'just one passenger survived']],
    ['12', ['and 12 were arrested', 'Police say 12 have been arrested']],
    ['', ['12 were seen', 'the death toll rose by 12', 'no one survived']],
    ['45 dead', ['the death toll rose to 45', '45 dead', '45 killed in a blast', 'a raid kills 45']],
    ['90 wounded', ['The number of injured reached 90', '90 were wounded', '90 others were injured']],
    ['32 person', ['killed 32 people', '32 people killed']],
    ['3 soldier', ['three of the soldiers died']],
    ['2 car', ['two police cars']],
    ['12 person', ['12 Palestinians were killed']],
    ['10 crew', ['10 members of the crew', 'a crew of ten', 'a crew of 10 people', 'a ten-member crew']],
    ['66 person', ['all 66 aboard', 'the 66 on board']],
    ['60/120 seat', ['won 60 seats out of 120', 'won 60 out of 120 seats']],
    ['65 dead', ['65 died, rather than 66', '65 died, not 66']],
    ['~24+ person', ['dozens were arrested', 'dozens fled']],
    ['20 floor', ['a 20-storey building']],
    ['3 cable', ['three undersea Internet cables']],
    ['4 person, 6 wounded', ['four people were killed and six injured']],
    ['30 dead, 90 wounded', ['Attack kills 30 injures 90']],
    ['20 dead, 5 child', ['killed 20, including 5 children']],
  ]);
});

// Each phrase stands on one side of a threshold; where a row says less than a reader would, that is its price.
describe('how far a noun stands from its number', () => {
  check([
    ['12 ورد', ['قطفت 12 وردة']],
    ['20', ['وصل 20 وفرحة اللقاء كبيرة']],
    ['16000', ['منحت 16 ألف حق']],
    ['3 building', ['three empty stone buildings']],
    ['', ['three big grey empty brick stone buildings']],
    ['45 dead', ['The dead in the long war of the north are 45']],
    ['45', ['The dead in the long war of the far north near the old coast are 45']],
    ['45 dead', ['بلغ عدد الوفيات المسجلة حتى الآن 45 شخصا']],
    ['12/15 seat', ['won 12 out of 15 seats']],
  ]);
});
