import { describe, expect, test } from 'vitest';
import { eventNames, mentionsOf } from '../names-read.js';

/** `words (office country)`. */
function peopleIn(text: string): readonly string[] {
  return mentionsOf(text, 'person').map(({ text: words, value }) => {
    const role = [value.office, value.country].filter((part) => part !== undefined).join(' ');
    return role === '' ? words : `${words} (${role})`;
  });
}

describe('after an office or title', () => {
  test.each([
    ['وزير الأمن الإسرائيلي، بيني غانتس، اليوم', ['بيني غانتس (minister/defence IL)']],
    ['ووزير الدفاع المغربي "عبد اللطيف لوديي"، في الرباط', ['عبد اللطيف لوديي (minister/defence MA)']],
    ['وزير الدفاع الإسرائيلي "الزائر بيني جانتس" في الرباط', ['بيني جانتس (minister/defence IL)']],
    ['التقى وزير الخارجية المغربي ناصر بوريطة مساء الأربعاء', ['ناصر بوريطة (minister/foreign-affairs MA)']],
    ['وقع رئيس الوزراء المغربي سعد الدين العثماني إعلانا', ['سعد الدين العثماني (prime-minister MA)']],
    ['من الرئيس الأمريكي السابق دونالد ترامب.', ['دونالد ترامب (president US)']],
    ['ضد الرئيس الفرنسي إيمانويل ماكرون، وهو', ['إيمانويل ماكرون (president FR)']],
    ['أعلن وزير الصحة المصري خالد عبد الغفار ارتفاع الإصابات', ['خالد عبد الغفار (minister/health EG)']],
    ['ملك الأردن عبد الله الثاني', ['عبد الله الثاني (king JO)']],
    ['التقى رئيس الوزراء البريطاني كير ستارمر بالرئيس', ['كير ستارمر (prime-minister GB)']],
    ['كان مسؤول الطوارئ الإيرانية، بيرحسين كوليوند، قد أكد', ['بيرحسين كوليوند (head IR)']],
    ['قال النائب العام بإيران، محمد منتظري، إن', ['محمد منتظري (attorney-general)']],
    ['قال شاهد يدعى أحمد إن الانفجار وقع', ['أحمد']],
    ['وزير الصحة المصري السابق، "الدكتور زرنوق درنوفي"، قال', ['زرنوق درنوفي (minister/health EG)']],
    ['قال الرئيس كريم صالح أحمد زرنوقي إن', ['كريم صالح أحمد زرنوقي (president)']],
    ['قال الرئيس كريم صالح أحمد محمد يوسف زرنوقي إن', ['كريم صالح أحمد محمد (president)', 'يوسف زرنوقي']],
    ['التقى وزير الصحة زرنوق، ثم غادر', ['زرنوق (minister/health)']],
    ['British Prime Minister Keir Starmer said', ['Keir Starmer (prime-minister GB)']],
    ["Israel's former defence minister Benny Gantz, 62, visited", ['Benny Gantz (minister/defence IL)']],
    ['France Telecom spokesman Louis-Michel Aymard said', ['Louis-Michel Aymard (spokesperson)']],
    ['A witness named Ahmad said', ['Ahmad']],
    ['Mr Wright said it was over', ['Wright']],
    ['قدم أحمد السيد استقالته الخميس', ['أحمد السيد']],
    ['The chair of the C.I.A. Peter N. Doyle resigned', ['Peter N. Doyle']],
    ['The minister, "Dr. Velmor Tarnavo", said', ['Velmor Tarnavo (minister)']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('after an office and where it is held', () => {
  test.each([
    ['أكده رئيس القسم السياسي والثقافي في وزارة الجيش زوهان درنوفي، في تصريح', ['زوهان درنوفي (head)']],
    ['قال مدير الإدارة في وزارة الصحة زرنوق بالتي، في تصريح', ['زرنوق بالتي (director)']],
    ['قال رئيس هيئة الإسعاف التونسية في المنطقة جلال زرنوقي إن', ['جلال زرنوقي (head TN)']],
    ['وقال بيرحسين زرنوق، إن الطائرة سقطت', ['بيرحسين زرنوق']],
    ['قال رئيس هيئة الإسعاف في المنطقة إن', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('by a given name', () => {
  test.each([
    ['بعد قدوم جو بايدن لسدة الحكم', ['جو بايدن']],
    ['باختطاف مهدي بن بركة وتعذيبه', ['مهدي بن بركة']],
    ['قال محمد تقي طباطبائي، مدير العلاقات', ['محمد تقي طباطبائي']],
    ['وأعلن رضا جعفر زادة عن تشكيل لجنة', ['رضا جعفر زادة']],
    ['شكوى من محمود المصري إلى البلدية', ['محمود المصري']],
    ['تقرير عن كريم صالح في تونس', ['كريم صالح']],
    ['التقى الوزير سعيد حرب نظيره', ['سعيد حرب (minister)']],
    ['شكوى من كريم حداد إلى البلدية', ['كريم حداد']],
    // behind a surname with the article the object follows, or what a particle governs
    ['تلت القاضية هدى الصايغ الحكم الثلاثاء', ['هدى الصايغ (judge)']],
    ['نطق القاضي مروان الحلو بالحكم أمس', ['مروان الحلو (judge)']],
    ['سلم الوزير سامي الخطيب الرسالة', ['سامي الخطيب (minister)']],
    ['قال سامي زرنوق الخطيب إن', ['سامي زرنوق الخطيب']],
    // a kinsman has no name by that
    ['وقال ابن عم الضحية إن', []],
    ['وقالت أم الطفل إن', []],
    ['Theresa May resigned on Sunday', ['Theresa May']],
    ['Will Carter signed the contract', ['Will Carter']],
    ['حضر الحفل أبو كريم وأصدقاؤه', ['أبو كريم']],
    ['وتابع د. زرنوق قائلا', ['زرنوق']],
    ['استقبلت السيدة أم محمد الوفد', ['أم محمد']],
    ['فاز كارلوس زرنوقي بجائزة المهرجان', ['كارلوس زرنوقي']],
    ['شارك كارلوس بالبطولة القارية', []],
    ['لقاء كارلوس زرنوقي ومارك درنوفي', ['كارلوس زرنوقي', 'مارك درنوفي']],
    ['زارت كلارا زرنوقي المديرة الجديدة', ['كلارا زرنوقي']],
    ['Observatory chief Rami Abdel Rahman told reporters', ['Rami Abdel Rahman (head)']],
    ['Jonathan Wright of the firm told reporters', ['Jonathan Wright']],
    ['Raed al-Saleh, 40, was there', ['Raed al-Saleh']],
    ['then Jonathan Edward Paul Velmor Tarnavo spoke.', ['Jonathan Edward Paul Velmor Tarnavo']],
    [
      'then Jonathan Edward Paul Velmor Tarnavo Zarnok Bilgano spoke.',
      ['Jonathan Edward Paul Velmor Tarnavo', 'Zarnok Bilgano'],
    ],
    ['the day Velmor Tarnavo Zarnok said it was over', ['Velmor Tarnavo Zarnok']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('by a surname that news prints alone', () => {
  test.each([
    ['تصريحات ماكرون حول الأزمة', ['ماكرون']],
    ['بين ميركل وماكرون', ['ميركل', 'ماكرون']],
    ['ردا على أوباما، قال', ['أوباما']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('apposition', () => {
  test.each([
    ['وقال ناصر بوريطة، وزير الخارجية المغربي، إن', ['ناصر بوريطة (minister/foreign-affairs MA)']],
    ['Benny Gantz, the Israeli defence minister, said', ['Benny Gantz (minister/defence IL)']],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('surnames', () => {
  test('stand for the person named in full, in the report and in others', () => {
    const { mentions } = eventNames(
      'وصل وزير الدفاع الإسرائيلي بيني غانتس إلى الرباط. وقال غانتس إن الزيارة مهمة.',
      'قال جانتس إن الاتفاق وقع.',
    );
    const keys = mentions.flatMap((m) => m.filter((x) => x.kind === 'person').map((x) => x.entity));
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });

  test('have three letters', () => {
    const { mentions } = eventNames('قال أحمد زن إنه غادر. وأضاف زن أن الوضع صعب.');
    expect(mentions[0]?.map((m) => m.text)).toEqual(['أحمد زن']);
  });

  test('in English too', () => {
    const { mentions } = eventNames('Jonathan Wright spoke. Later Wright said no.');
    expect(new Set(mentions[0]?.map((m) => m.entity)).size).toBe(1);
  });

  test('two people of one surname stay apart, and the surname alone is nobody', () => {
    const { entities } = eventNames(
      'قال أحمد الزرنوقي إنه غادر. وقال يوسف الزرنوقي إنه بقي. وأضاف الزرنوقي أن الوضع صعب.',
    );
    expect(entities.filter((e) => e.kind === 'person')).toHaveLength(3);
  });

  test('two kings stay apart', () => {
    const { entities } = eventNames('زار ضريح الملك المغربي محمد الخامس', 'شكر ملك المغرب محمد السادس');
    expect(entities.filter((e) => e.kind === 'person').map((e) => e.label)).toEqual([
      'محمد الخامس',
      'محمد السادس',
    ]);
  });

  test('spellings of one name are one person', () => {
    const { entities } = eventNames(
      'قال الرئيس الفرنسي إيمانويل ماكرون إنه',
      'قال الرئيس الفرنسي ايمانويل ماكرون إنه',
    );
    expect(entities.filter((e) => e.kind === 'person')).toHaveLength(1);
  });
});

describe('nobody', () => {
  test.each([
    'شدد على أهمية الاتفاق',
    'أعلنت البلاد حالة حداد',
    'Elections in May drew few',
    'وقال المتحدث باسم خدمات الطوارئ إن',
    'بمثابة سيف كبير للدولة',
    'اتفاق على سلام عادل في المنطقة',
    'مبادرة من أجل حياة كريمة للجميع',
    'جمال الطبيعة في الجبال',
    'في مطار أبو ظبي',
    'وأمر بتشكيل لجنة',
    'رفعت دعاوى قضائية ضد وسائل الإعلام',
    'جاء في بيان صادر عن الوزارة',
    'وزير الصحة أكد ارتفاع الإصابات',
    'قال وزير الدفاع إن القوات انسحبت',
    'مصالح مشتركة',
    'وزير الصحة المصري ("("(" زرنوق درنوفي" قال',
    'The minister, ("("("Velmor Tarnavo" of old.',
    'التقى وزير الصحة زرن، ثم غادر',
    'the day Velmor Tarnavo Zarnok Bilgano said it was over',
    'بين بوفار والمدينة',
    'May will hope for grace in June',
    'The Islamic State said on Friday',
    'Suicide Attack On Wedding Kills Dozens In Village',
    'South East Asia',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
