import { describe, expect, it } from 'vitest';
import { compareClaims } from '../../src/compare.js';

const publishedAt = '2024-03-05T10:00:00Z';

/** How two reports of one or two sentences are told to differ: slot and relation, once each, but for what both can be. */
function told(a: string, b: string): readonly string[] {
  const { groups } = compareClaims([
    { id: 'a', text: a, publishedAt },
    { id: 'b', text: b, publishedAt },
  ]);
  const differences = groups.flatMap((g) => g.differences);
  const grave = differences.filter((d) => d.relation !== 'complementary' && d.relation !== 'framing');
  return [...new Set(grave.map((d) => `${d.slot} ${d.relation}`))].sort();
}

type Pair = readonly [string, string];

describe('two short reports conflict', () => {
  it.each<[string, ...Pair, string]>([
    [
      'on who did it to whom',
      'قاضت الشركة الوزارة الاثنين.',
      'قاضت الوزارة الشركة الاثنين.',
      'role contradiction',
    ],
    [
      'on who did it to whom, told of by two words',
      'هزم الفريق الأزرق الفريق الأحمر في النهائي.',
      'هزم الفريق الأحمر الفريق الأزرق في النهائي.',
      'role contradiction',
    ],
    [
      'on who did it to whom, though one of them fills no role',
      'The tenant paid the owner 300 dollars.',
      'The owner paid the tenant 300 dollars.',
      'role contradiction',
    ],
    [
      'on a price in few words, however far apart',
      'The bridge is worth £3.4bn.',
      'The bridge is worth £3.4m.',
      'quantity contradiction',
    ],
    [
      'on a sum in few words',
      'بلغت الغرامة 2.5 مليون يورو.',
      'بلغت الغرامة 25 مليون يورو.',
      'quantity contradiction',
    ],
    [
      'on the night and the day after',
      'The silo exploded shortly before midnight on Friday.',
      'The silo exploded on Saturday afternoon.',
      'time contradiction',
    ],
    [
      'on where one plane landed',
      'The plane carrying the ministers landed in Sfax on Sunday.',
      'The plane carrying the ministers landed in Sousse on Sunday.',
      'place contradiction',
    ],
    [
      'on where somebody was born',
      'ولدت الكاتبة في وهران عام 1951.',
      'ولدت الكاتبة في تلمسان عام 1951.',
      'place contradiction',
    ],
    [
      'on the port of one ship',
      'رست السفينة في ميناء البصرة الثلاثاء.',
      'رست السفينة في ميناء الدمام الثلاثاء.',
      'place contradiction',
    ],
    [
      'on the airport of one minister',
      'The minister landed at Tunis airport on Tuesday.',
      'The minister landed at Algiers airport on Tuesday.',
      'place contradiction',
    ],
    [
      'on one who is freed, in two languages',
      'Karim Mansour was released on Monday.',
      'لم يفرج عن كريم منصور الاثنين.',
      'polarity contradiction',
    ],
    [
      'on what is denied, of a deed that no list knows',
      'نفى النادي أنه ضلل الجمهور بشأن العقد.',
      'ضلل النادي الجمهور بشأن العقد.',
      'certainty attributed-dispute',
    ],
    [
      'on what is denied, of a deed that no list knows',
      'The club denied that it had tricked the fans.',
      'The club tricked the fans.',
      'certainty attributed-dispute',
    ],
    [
      'on all until now and a figure that says no day',
      'The storm has killed 12 people so far.',
      'The storm killed 19 people.',
      'quantity contradiction',
    ],
    [
      'on the age of one without a name',
      'The captain, 41, was detained on Monday.',
      'The captain, aged 51, was detained on Monday.',
      'quantity contradiction',
    ],
    ['on a seat', 'Tarnavo is based in Bergen.', 'Tarnavo is based in Oslo.', 'place contradiction'],
    [
      'on how many there were, sort by sort and together',
      'The avalanche killed five climbers and two guides.',
      'The avalanche killed 19 people.',
      'quantity contradiction',
    ],
    [
      'on which of two did it',
      'وقع كريم السيد العقد الأحد، ولم يوقع حامد السيد العقد.',
      'وقع حامد السيد العقد الأحد، ولم يوقع كريم السيد العقد.',
      'polarity contradiction',
    ],
    [
      'on whether anybody died, where it is put on record',
      'لم تسجل أي وفيات في حادث الحافلة.',
      'توفي أربعة ركاب في حادث الحافلة.',
      'polarity contradiction',
    ],
    [
      'on who has an office',
      'Velmor Tarnavo is the new director of the museum.',
      'Zarnok Bilgano is the new director of the museum.',
      'participant contradiction',
    ],
    [
      'on who did it to whom, without articles',
      'هاجم سائق مدرسا في السوق.',
      'هاجم مدرس سائقا في السوق.',
      'role contradiction',
    ],
    [
      'on what one failed to do, further down',
      'The weather was calm. Divers failed to find the anchor of the ship.',
      'The weather was calm. Divers found the anchor of the ship.',
      'polarity contradiction',
    ],
    [
      'on what is said to be untrue',
      'It is not true that the governor resigned.',
      'The governor resigned.',
      'polarity contradiction',
    ],
    [
      'on what is said to be untrue',
      'ليس صحيحا أن المحافظ استقال.',
      'استقال المحافظ.',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'The dam burst on Monday.',
      'Reports that the dam burst on Monday are false, the governor says.',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'The singer has died.',
      "Rumours of the singer's death are a hoax.",
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'The bank moved gold abroad.',
      'Fake news that the bank moved gold abroad spread online.',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'The bank moved gold abroad.',
      'Hoax: bank moved gold abroad',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'انفجر خزان الغاز.',
      'الأخبار المتداولة عن انفجار خزان الغاز عارية عن الصحة.',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'أغلقت السلطات مطار المدينة.',
      'لا صحة لإغلاق مطار المدينة.',
      'polarity contradiction',
    ],
    [
      'on what is told only to say that it is untrue',
      'استقال وزير النقل.',
      'خبر استقالة وزير النقل مفبرك.',
      'polarity contradiction',
    ],
    [
      'on a verb that only carries others elsewhere',
      'The workers joined the march in Lyon on Sunday.',
      'The workers left the march in Lyon on Sunday.',
      'wording undetermined',
    ],
    [
      'on who is on which side of a sale',
      'Orbex will sell the Lumen servers to schools in the north.',
      'Orbex will buy the Lumen servers to schools in the north.',
      'wording undetermined',
    ],
    [
      'on who is on which side of a sale',
      'باعت الشركة المصنع في طنجة لمستثمر محلي.',
      'اشترت الشركة المصنع في طنجة من مستثمر محلي.',
      'wording undetermined',
    ],
    [
      'on whether one denies it, in title case',
      'The bank moved gold abroad.',
      'Bank Denies It Moved Gold Abroad',
      'certainty attributed-dispute',
    ],
    [
      'on whether one denies it',
      'The coach did not deny that he had left the team.',
      'The coach denied that he had left the team.',
      'certainty attributed-dispute',
    ],
    [
      'on which of two was killed and which was hurt',
      'Omar Tahan was killed and his cousin Samir Tahan was wounded in the crash.',
      'Samir Tahan was killed and his cousin Omar Tahan was wounded in the crash.',
      'role contradiction',
    ],
    [
      'on which of two was killed and which was hurt',
      'قتل الحارس وأصيب الطباخ في الانفجار.',
      'قتل الطباخ وأصيب الحارس في الانفجار.',
      'role contradiction',
    ],
    [
      'on an answer to what is asked before',
      'هل أغلقت البلدية الحديقة؟ نعم، أغلقت البلدية الحديقة بحسب المدير.',
      'لم تغلق البلدية الحديقة.',
      'polarity contradiction',
    ],
    [
      'on what somebody who is known for no speaker denies',
      'نفى الملعب بيع التذاكر.',
      'قال الملعب إنه باع التذاكر.',
      'certainty attributed-dispute',
    ],
    [
      'on where one landed',
      'The prime minister landed in Tunis on Monday.',
      'The prime minister landed in Rabat on Monday.',
      'place contradiction',
    ],
    [
      'on where one arrived',
      'The queen arrived in Madrid on Friday.',
      'The queen arrived in Lisbon on Friday.',
      'place contradiction',
    ],
    [
      'on opposites though each names the subject of the other',
      'النفط يرتفع مع زيادة المخزونات',
      'زيادة المخزونات تهبط بأسعار النفط',
      'polarity contradiction',
    ],
    [
      'on a single one',
      'A lone sailor reached the island on Sunday.',
      'Four sailors reached the island on Sunday.',
      'quantity contradiction',
    ],
    [
      'on the sort of person',
      'A nurse was kidnapped in Benghazi on Friday.',
      'An engineer was kidnapped in Benghazi on Friday.',
      'participant contradiction',
    ],
    [
      'on the sort of person',
      'خطف طبيب في بنغازي الجمعة.',
      'خطف مهندس في بنغازي الجمعة.',
      'participant contradiction',
    ],
    [
      'on who was put into an office',
      'Karim Mansour was elected mayor.',
      'Samir Khoury was elected mayor.',
      'participant contradiction',
    ],
    [
      'on who won',
      'Hassan Idris won the race on Sunday.',
      'Hussein Idris won the race on Sunday.',
      'participant contradiction',
    ],
    [
      'on who alone did it',
      'Only Norway sent doctors to Libya.',
      'Only Sweden sent doctors to Libya.',
      'place contradiction',
    ],
    ['on the half of the day', 'The train left at 7 a.m.', 'The train left at 7 p.m.', 'time contradiction'],
    [
      'on the half of the day',
      'غادر القطار في الساعة السابعة صباحا.',
      'غادر القطار في الساعة السابعة مساء.',
      'time contradiction',
    ],
    [
      'on whether a bill was passed',
      'The law was passed.',
      'The law was rejected.',
      'polarity contradiction',
    ],
    [
      'on alive and dead',
      'عثر على الصياد حيا الأحد.',
      'عثر على الصياد ميتا الأحد.',
      'polarity contradiction',
    ],
    [
      'on alive and dead',
      'The fisherman was found alive on Sunday.',
      'The fisherman was found dead on Sunday.',
      'polarity contradiction',
    ],
    [
      'on what is planned',
      'سيحضر الوزير القمة الأحد.',
      'لن يحضر الوزير القمة الأحد.',
      'polarity contradiction',
    ],
    [
      'on what is planned',
      'The council said it would double the tax next year.',
      'The council said it would halve the tax next year.',
      'polarity contradiction',
    ],
    [
      'on none and some',
      'وقع انفجار في المصنع دون وقوع إصابات.',
      'أصيب ستة أشخاص في انفجار في المصنع.',
      'polarity contradiction',
    ],
    [
      'on nobody and some',
      'لم يصب أحد في انفجار المصنع.',
      'أصيب ستة أشخاص في انفجار المصنع.',
      'polarity contradiction',
    ],
    ['on a share', 'أتلف الحريق نصف المحصول.', 'أتلف الحريق 90 بالمئة من المحصول.', 'quantity contradiction'],
    [
      'on a share',
      'A quarter of the harvest was destroyed by the flood.',
      'The flood destroyed 70 percent of the harvest.',
      'quantity contradiction',
    ],
    [
      'on a score',
      'The game between the two clubs ended 2-2 on Sunday.',
      'The game between the two clubs ended 3-3 on Sunday.',
      'quantity contradiction',
    ],
    [
      'on a rank',
      'حل المنتخب ثانيا في الدورة السبت.',
      'حل المنتخب رابعا في الدورة السبت.',
      'order contradiction',
    ],
    [
      'on the day, of the same two who are not named',
      'وقع الوزيران العقد في فاس في 3 فبراير 2024.',
      'وقع الوزيران العقد في فاس في 23 فبراير 2024.',
      'time contradiction',
    ],
    [
      'on what one sets aside',
      'ستعقد القمة في عمان وليس في القاهرة.',
      'ستعقد القمة في القاهرة.',
      'place update',
    ],
    [
      'on what one sets aside',
      'The summit will be held in Rabat, not in Tunis.',
      'The summit will be held in Tunis.',
      'place update',
    ],
    [
      'on what is done to one, in two languages',
      'أدانت محكمة في لشبونة الحارس الخميس.',
      'A court in Lisbon acquitted the guard on Thursday.',
      'polarity contradiction',
    ],
    [
      'on whether a thing was reached, in two languages',
      'لم يتمكن الجنود من الوصول إلى القلعة السبت.',
      'Soldiers reached the fortress on Saturday.',
      'polarity contradiction',
    ],
    [
      'on who did it to whom, in two languages',
      'هاجم المسلحون الجنود قرب الجسر الأحد.',
      'Soldiers attacked the militants near the bridge on Sunday.',
      'role contradiction',
    ],
    [
      'on a lower and an upper bound at one number',
      'قتل أكثر من 40 عاملا في انهيار المنجم.',
      'قتل أقل من 40 عاملا في انهيار المنجم.',
      'quantity contradiction',
    ],
    [
      'on a score with nil in words',
      'هزم الفريق الأزرق ضيفه الجديد 1-صفر في وهران.',
      'هزم الفريق الأزرق ضيفه الجديد 4-2 في وهران.',
      'quantity contradiction',
    ],
  ])('%s: %s / %s', (_, a, b, expected) => expect(told(a, b)).toContain(expected));
});

describe('two short reports do not conflict', () => {
  const isConflict = (one: string): boolean => /contradiction|update|dispute/.test(one);

  it.each<[string, ...Pair]>([
    [
      'on what is denied and negated, of a deed that no list knows',
      'The club denied that it had tricked the fans.',
      'The club did not trick the fans.',
    ],
    [
      'on what is only talked of',
      'Talk of the coach being sacked circulated on Monday.',
      'The coach has not been sacked, the club said.',
    ],
    [
      'on what is only talked of',
      'There were whispers that the bank was bankrupt.',
      'The bank is not bankrupt, its chairman said.',
    ],
    ['on what is only talked of', 'كثر الحديث عن استقالة الوزير.', 'لم يستقل الوزير، بحسب مكتبه.'],
    ['on what is only talked of', 'سرت تكهنات بإقالة المدرب.', 'لم يقل المدرب، وفق النادي.'],
    [
      'on one day and all until now',
      'Divers pulled 9 bodies from the lake on Friday.',
      'So far divers have pulled 61 bodies from the lake.',
    ],
    [
      'on one night and a year that still runs',
      'Vandals damaged three statues overnight.',
      'Vandals have damaged more than 70 statues this year.',
    ],
    [
      'on one day and all until now',
      'سجلت الوزارة 17 إصابة بالحصبة الأحد.',
      'سجلت الوزارة 412 إصابة بالحصبة حتى الآن.',
    ],
    [
      'on what is only looked into, of a state that no list knows',
      'Police are investigating whether the driver was drunk.',
      'The driver was not drunk.',
    ],
    [
      'on the quarters of a year',
      'Exports rose 4 percent in the first quarter.',
      'Exports rose 9 percent in the second quarter.',
    ],
    [
      'on a whole and the women and men that make it up',
      'The blast killed 4 women and 6 men.',
      'The blast killed 10 people.',
    ],
    ['on what is not known', 'It is unclear whether the minister resigned.', 'The minister did not resign.'],
    ['on a rumour', 'تحدثت أنباء عن مقتل القائد.', 'لم يقتل القائد، وفق مكتبه.'],
    [
      'on a clock that does not say its half of the day',
      'The train left at 3 p.m.',
      'The train left at 3 o’clock.',
    ],
    [
      'on what can be done with another',
      'Norway met Sweden in the final on Sunday.',
      'Sweden met Norway in the final on Sunday.',
    ],
    [
      'on two that are joined, in whatever order',
      'The bride and the groom were killed in the blast.',
      'The groom and the bride were killed in the blast.',
    ],
    [
      'on two that are joined, in whatever order',
      'قتل العريس والعروس في الانفجار.',
      'قتل العروس والعريس في الانفجار.',
    ],
    ['on who did what many can do', 'Norway sent doctors to Libya.', 'Sweden sent doctors to Libya.'],
    [
      'on a deed that many can do',
      'أدانت تركيا الهجوم على السفارة في تونس.',
      'أدانت إيران الهجوم على السفارة في تونس.',
    ],
    [
      'on a deed that many can do',
      'The Spanish finance minister arrived in Doha on Sunday.',
      'The Italian finance minister arrived in Doha on Sunday.',
    ],
    [
      'on one deed told from the other side',
      'هاجم الجيش المتمردين قرب الحدود.',
      'تعرض المتمردون لهجوم من الجيش قرب الحدود.',
    ],
    ['on a step and a level', 'The death toll rose by 9 on Monday.', 'The death toll rose to 410 on Monday.'],
    ['on a night of two days', 'انهار الجدار ليل الأحد الاثنين.', 'انهار الجدار فجر الاثنين.'],
    ['on what two other things are worth', 'The old bridge is worth £3.4bn.', 'The harbour is worth £3.4m.'],
    ['on one share told in two ways', 'أتلف الحريق نصف المحصول.', 'أتلف الحريق 50 بالمئة من المحصول.'],
    [
      'on one deed told from its two sides',
      'The club gave the school a van in May.',
      'The school received a van from the club in May.',
    ],
    [
      'on one deed told from its two sides',
      'هزم الأهلي الزمالك في النهائي.',
      'خسر الزمالك أمام الأهلي في النهائي.',
    ],
    [
      'on the landings of two days',
      'The plane landed in Sfax on Monday.',
      'The plane landed in Sousse on Thursday.',
    ],
    [
      'on a measure of two towns',
      'Winds reached 90 kilometres an hour in Tunis on Monday.',
      'Winds reached 70 kilometres an hour in Rabat on Monday.',
    ],
    ['on a rumour', 'سرت شائعة عن إفلاس الشركة.', 'لم تفلس الشركة، وفق مديرها.'],
    [
      'on a rumour',
      'Speculation grew that the coach had been fired.',
      'The coach was not fired, the club said.',
    ],
    [
      'on what one does not fail to do',
      'The crew did not fail to reach the island.',
      'The crew reached the island.',
    ],
    [
      'on what one does not fail to do',
      'لم تفشل فرق الدفاع المدني في إنقاذ الغواص.',
      'أنقذت فرق الدفاع المدني الغواص.',
    ],
    [
      'on what it is untrue that one did not do',
      'It is not true that the tenant did not pay the rent, his lawyer said.',
      'The tenant paid the rent, his lawyer said.',
    ],
    ['on what it is untrue that one did not do', 'ليس صحيحا أن البنك لم يسدد القرض.', 'سدد البنك القرض.'],
    [
      'on what both set aside',
      'The summit will be held in Rabat, not in Tunis.',
      'The summit will be held in Rabat.',
    ],
    [
      'on two bounds at one number that both leave in',
      'At least 30 miners died.',
      'No more than 30 miners died.',
    ],
    [
      'on a lower bound and what is above it, told inside another act',
      'أدى غرق المركب إلى وفاة ما لا يقل عن 31 بحارا قبالة الجزيرة.',
      'أدى غرق المركب إلى وفاة 34 بحارا قبالة الجزيرة.',
    ],
    [
      'on an hour in words and in figures',
      'أبحرت السفينة عند الساعة الرابعة والنصف عصرا من ميناء جدة.',
      'أبحرت السفينة الساعة 16:30 من ميناء جدة.',
    ],
    [
      'on the number of a flight',
      'حطت الرحلة 433 في مطار أغادير بسلام.',
      'حطت الرحلة 61 في مطار أغادير بسلام.',
    ],
  ])('%s: %s / %s', (_, a, b) => expect(told(a, b).filter(isConflict)).toEqual([]));
});

describe('two short reports give two causes', () => {
  it.each<[...Pair, string]>([
    ['The fire was caused by a short circuit.', 'The fire was caused by a candle.', 'cause contradiction'],
    ['A candle caused the fire.', 'The fire was caused by a short circuit.', 'cause contradiction'],
    ['The fire was caused by a short circuit.', 'A gas leak caused the fire.', 'cause undetermined'],
    ['تسبب تسرب للوقود في الحريق.', 'تسبب ماس كهربائي في الحريق.', 'cause undetermined'],
    ['The riot was triggered by a rumour.', 'The riot was triggered by low pay.', 'cause undetermined'],
    ['The painter died of a fever.', 'The painter died of pneumonia.', 'cause undetermined'],
    ['The crash was caused by fog.', 'The crash was caused by thick fog.', 'cause detail'],
  ])('%s / %s', (a, b, expected) => expect(told(a, b)).toEqual([expected]));

  it('and none where they give one', () =>
    expect(told('A candle caused the fire.', 'The fire was caused by a candle.')).toEqual([]));
});

it('two words beside two names show that one thing is told of the two, and one does not', () => {
  expect(told('Karim Mansour was elected mayor.', 'Samir Khoury was elected mayor.')).toEqual([
    'participant contradiction',
  ]);
  expect(told('Karim Mansour was elected.', 'Samir Khoury was elected.')).not.toContain(
    'participant contradiction',
  );
});

it('the money in which a fine is paid is told, though the figure is one', () =>
  expect(
    told(
      'The brewery was fined £4 million over the spill.',
      'The brewery was fined $4 million over the spill.',
    ),
  ).toEqual(['quantity undetermined']));

describe('words of one phrase in either order', () => {
  it.each<Pair>([
    [
      'Health Minister Sami Kader resigned on Monday after a week of protests.',
      'The minister of health, Sami Kader, resigned on Monday after a week of protests.',
    ],
    ['The oil price fell to 70 dollars on Monday.', 'The price of oil fell to 70 dollars on Monday.'],
    [
      'The village chief was killed in Sfax on Monday.',
      'The chief of the village was killed in Sfax on Monday.',
    ],
    ['The storm on Monday damaged the port.', "Monday's storm damaged the port."],
  ])('are not exchanged: %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  it.each<Pair>([
    ['The guard shot the chief on Monday.', 'The chief shot the guard on Monday.'],
    ['The chief of the guard was killed on Monday.', 'The guard of the chief was killed on Monday.'],
  ])('are exchanged where they are two: %s', (a, b) => expect(told(a, b)).toEqual(['role contradiction']));
});

describe('two short reports do not agree', () => {
  const agrees = (a: string, b: string): boolean =>
    compareClaims([
      { id: 'a', text: a, publishedAt },
      { id: 'b', text: b, publishedAt },
    ]).groups.some((g) => g.verdict === 'agreement');

  it.each<[string, ...Pair]>([
    [
      'where a value moved by a number, and to it',
      'Unemployment rose to 7 percent in April.',
      'Unemployment rose by 7 percent in April.',
    ],
    [
      'where it moved by points, and by parts of a hundred',
      'Approval of the mayor fell by six percentage points in March.',
      'Approval of the mayor fell by six percent in March.',
    ],
    ['in Arabic', 'ارتفعت الأسعار بنسبة 5 في المئة في أبريل.', 'ارتفعت الأسعار إلى 5 في المئة في أبريل.'],
  ])('%s', (_, a, b) => expect(agrees(a, b)).toBe(false));

  it('but do where both moved by it', () =>
    expect(
      agrees('Unemployment rose by 7 percent in April.', 'In April unemployment rose by 7 percent.'),
    ).toBe(true));
});
