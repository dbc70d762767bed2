import { describe, expect, test } from 'vitest';
import { saidIn } from '../reading.js';

type Row = readonly [text: string, names: readonly string[], said: readonly string[]];

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (text, names, said) => {
    expect(saidIn(text, names)).toEqual(said);
  });
};

describe('Arabic: the speaker after the verb', () => {
  check([
    ['قال مسؤول إسرائيلي إن الاتفاق غير مسبوق.', [], ['مسؤول إسرائيلي | indirect | الاتفاق غير مسبوق']],
    ['أوضح م. سمير الخطيب أن الجسر انهار.', ['p:سمير الخطيب'], ['سمير الخطيب | indirect | الجسر انهار']],
    ['وأكد أ. د. سمير الخطيب أن الجسر انهار.', ['p:سمير الخطيب'], ['سمير الخطيب | indirect | الجسر انهار']],
    [
      'وقال متحدث باسم وزارة الدفاع إن ثلاثة جنود قتلوا.',
      [],
      ['متحدث باسم وزارة الدفاع | indirect | ثلاثة جنود قتلوا'],
    ],
    [
      'وأكد سمير الخطيب أن الجسر انهار فجرا.',
      ['p:سمير الخطيب'],
      ['سمير الخطيب | indirect | الجسر انهار فجرا'],
    ],
    [
      'أعلنت وزارة الصحة أن عدد القتلى ارتفع إلى عشرة.',
      ['o:وزارة الصحة'],
      ['وزارة الصحة | indirect | عدد القتلى ارتفع إلى عشرة'],
    ],
    [
      'ذكرت وسائل إعلام محلية أن الطائرة كانت تقل ركابا.',
      [],
      ['وسائل إعلام محلية | indirect | الطائرة كانت تقل ركابا'],
    ],
    [
      'وأفادت مصادر طبية بأن الجرحى نقلوا إلى المستشفى.',
      [],
      ['مصادر طبية | indirect | الجرحى نقلوا إلى المستشفى'],
    ],
    ['وشدد مسؤول دفاعي على أن العلاقات قوية.', [], ['مسؤول دفاعي | indirect | العلاقات قوية']],
    ['وأوضح الوزير أن القرار نهائي.', [], ['الوزير | indirect | القرار نهائي']],
    ['وبين الوزير أنه سيلتقي نظيره غدا.', [], ['الوزير | indirect | سيلتقي نظيره غدا']],
    [
      'وأضاف المسؤول الذي طلب عدم نشر اسمه، أن المفاوضات مستمرة.',
      [],
      ['المسؤول | indirect | المفاوضات مستمرة'],
    ],
    ['كشف مصدر مطلع أن الشركة باعت المصنع.', [], ['مصدر مطلع | indirect | الشركة باعت المصنع']],
    ['صرح قائد الشرطة بأن المشتبه به اعتقل.', [], ['قائد الشرطة | indirect | المشتبه به اعتقل']],
    ['قال سامي، في بيان، إن الحريق أخمد.', ['p:سامي'], ['سامي | indirect | الحريق أخمد']],
    [
      'وقال لوكالة فرانس برس مسؤول محلي إن القرية غرقت.',
      ['o:وكالة فرانس برس'],
      ['مسؤول محلي | indirect | القرية غرقت'],
    ],
    [
      'قال المتحدث باسم الطوارئ في إيران، مجتبى خالدي، إن الفرق لم تصل.',
      ['s:إيران', 'p:مجتبى خالدي'],
      ['المتحدث باسم الطوارئ في إيران، مجتبى خالدي | indirect | الفرق لم تصل'],
    ],
  ]);
});

describe('Arabic: the speaker before the verb', () => {
  check([
    ['وسائل إعلام محلية تقول إن الركاب قتلوا.', [], ['وسائل إعلام محلية | indirect | الركاب قتلوا']],
    ['لكن مصادر أمنية أكدت أن الطريق مغلق.', [], ['مصادر أمنية | indirect | الطريق مغلق']],
    [
      'وكان وزير النقل، سالم العمري، قد أعلن أن الرحلات ألغيت.',
      ['p:سالم العمري'],
      ['وزير النقل، سالم العمري | indirect | الرحلات ألغيت'],
    ],
  ]);
});

describe('Arabic: who is accused, asked or warned is not who speaks', () => {
  const people = ['p:رامي سعيد', 'p:محمد حسن', 'o:الشرطة', 's:تركيا', 's:روسيا'];
  const heads = (text: string): readonly string[] =>
    saidIn(text, people).map((said) => said.split(' | ')[0] ?? '');
  test.each([
    ['الشرطة تتهم رامي سعيد بقتل زوجته.', ['الشرطة']],
    ['اتهمت الشرطة رامي سعيد بقتل زوجته.', ['الشرطة']],
    ['رامي سعيد يتهم بقتل زوجته.', ['']],
    ['رامي سعيد يتهم الشرطة بقتل زوجته.', ['رامي سعيد']],
    ['تركيا تطالب روسيا بوقف القصف.', ['تركيا']],
    ['طالبت تركيا روسيا بوقف القصف.', ['تركيا']],
    ['حذرت الوزارة السكان من السيول.', ['الوزارة']],
    ['أبلغت الشركة الموظفين بإغلاق المصنع.', ['الشركة']],
    ['أعلن د. رامي سعيد إغلاق العيادة.', ['رامي سعيد']],
    ['ناشد السكان الحكومة بناء سد.', ['السكان']],
    ['دعت النقابة الحكومة إلى رفع الأجور.', ['النقابة']],
    ['حذر المتحدث الرسمي من السيول.', ['المتحدث الرسمي']],
    ['دعا المدير العام الدكتور محمد حسن إلى إغلاق المصنع.', ['المدير العام الدكتور محمد حسن']],
    ['طالب الوزير الشركة بدفع التعويضات.', ['الوزير']],
    ['طالب النواب بإقالة الوزير.', ['النواب']],
    ['روسيا تحذر تركيا من اجتياح المدينة.', ['روسيا']],
    ['هددت تركيا روسيا بسبب الأسعار.', []],
  ])('%s', (text, speakers) => {
    expect(heads(text)).toEqual(speakers);
  });
});

describe('Arabic: carried on', () => {
  check([
    [
      'قال مدير المستشفى إن سبعة أشخاص ماتوا. وأضاف أن آخرين في العناية.',
      [],
      ['مدير المستشفى | indirect | سبعة أشخاص ماتوا', 'مدير المستشفى | indirect | آخرين في العناية'],
    ],
    [
      'أعلن الجيش أن الهدف دمر، مؤكدا أن المدنيين لم يصابوا.',
      [],
      ['الجيش | indirect | الهدف دمر', 'الجيش | indirect | المدنيين لم يصابوا'],
    ],
    [
      'وقالت ليلى حداد إن المدرسة أغلقت. وتابعت: "لن نعود قبل إصلاح السقف".',
      ['p:ليلى حداد'],
      ['ليلى حداد | indirect | المدرسة أغلقت', 'ليلى حداد | direct | لن نعود قبل إصلاح السقف'],
    ],
    [
      'قال الوزير إن الميزانية أقرت وأضاف أن الضرائب خفضت.',
      [],
      ['الوزير | indirect | الميزانية أقرت', 'الوزير | indirect | الضرائب خفضت'],
    ],
    [
      'التقى نادر شوقي نظيره في القاهرة، مشيرا إلى أن الحدود مفتوحة.',
      ['p:نادر شوقي', 's:القاهرة'],
      ['نادر شوقي | indirect | الحدود مفتوحة'],
    ],
  ]);
});

describe('Arabic: prepositional cues', () => {
  check([
    [
      'غادر الوفد العاصمة صباحا، بحسب مصدر دبلوماسي.',
      [],
      ['مصدر دبلوماسي | indirect | غادر الوفد العاصمة صباحا'],
    ],
    [
      'انهار المبنى بالكامل، حسبما ذكر موقع "الخبر" الإلكتروني.',
      [],
      ['موقع "الخبر" الإلكتروني | indirect | انهار المبنى بالكامل'],
    ],
    ['وستبدأ الأشغال قريبا، على ما أفاد مكتب الوزير.', [], ['مكتب الوزير | indirect | وستبدأ الأشغال قريبا']],
    [
      'تهدف الزيارة إلى تعزيز التعاون، بحسب ما أوضح مسؤول مصري.',
      [],
      ['مسؤول مصري | indirect | تهدف الزيارة إلى تعزيز التعاون'],
    ],
    ['وحسب مصادر أمنية، فإن الطائرة تحطمت.', [], ['مصادر أمنية | indirect | فإن الطائرة تحطمت']],
    [
      'وفقا لمنظمة العفو الدولية، سجن الصحفي عاما.',
      ['o:منظمة العفو الدولية'],
      ['منظمة العفو الدولية | indirect | سجن الصحفي عاما'],
    ],
    ['قتل عشرة أشخاص، نقلا عن شهود عيان.', [], ['شهود عيان | indirect | قتل عشرة أشخاص']],
    [
      'الاتفاق الجديد، حسب الصحيفة الفرنسية، سيسمح بالإنتاج.',
      [],
      ['الصحيفة الفرنسية | indirect | الاتفاق الجديد، حسب الصحيفة الفرنسية، سيسمح بالإنتاج'],
    ],
    ['وقع الجانبان المذكرة، وفق بيان للحكومة.', [], ['بيان للحكومة | document | وقع الجانبان المذكرة']],
  ]);
});

describe('Arabic: documents', () => {
  check([
    [
      'وجاء في بيان صادر عن مكتب الرئيس أن الزيارة تأجلت.',
      [],
      ['بيان صادر عن مكتب الرئيس | document | الزيارة تأجلت'],
    ],
    [
      'وذكر بيان للحكومة المغربية أنه تم توقيع اتفاقيات.',
      [],
      ['بيان للحكومة المغربية | document | تم توقيع اتفاقيات'],
    ],
    ['وأظهر استطلاع للرأي أن الشعبية تراجعت.', [], ['استطلاع للرأي | document | الشعبية تراجعت']],
    [
      'وجاء في البيان: "نطالب بالإفراج عن السجناء فورا".',
      [],
      ['البيان | document | نطالب بالإفراج عن السجناء فورا'],
    ],
    ['كشف تقرير أن الشركة أخفت الخسائر.', [], ['تقرير | document | الشركة أخفت الخسائر']],
  ]);
});

describe('Arabic: quotations, chains and headlines', () => {
  check([
    [
      'وقال كريم ناصر: "لن نقبل بهذه الشروط أبدا".',
      ['p:كريم ناصر'],
      ['كريم ناصر | direct | لن نقبل بهذه الشروط أبدا'],
    ],
    [
      '"لم نتلق أي رد حتى الآن"، قال كريم ناصر.',
      ['p:كريم ناصر'],
      ['كريم ناصر | direct | لم نتلق أي رد حتى الآن'],
    ],
    [
      'ونقلت وكالة الأناضول عن مسؤول تركي قوله إن الحدود أغلقت.',
      ['o:وكالة الأناضول'],
      ['وكالة الأناضول | indirect | الحدود أغلقت', 'مسؤول تركي | indirect | الحدود أغلقت'],
    ],
    [
      'وذكرت وكالة رويترز نقلا عن مصدرين أن المحادثات فشلت.',
      ['o:وكالة رويترز'],
      ['وكالة رويترز | indirect | المحادثات فشلت', 'مصدرين | indirect | المحادثات فشلت'],
    ],
    ['هنية: لا هدنة قبل الانسحاب\nنص الخبر هنا.', ['p:هنية'], ['هنية | indirect | لا هدنة قبل الانسحاب']],
    [
      'قال الوزير إن المفتشين أكدوا أن الموقع نظيف.',
      [],
      ['الوزير | indirect | المفتشين أكدوا أن الموقع نظيف', 'المفتشين | indirect | الموقع نظيف'],
    ],
    [
      'قالت مصادر جزائرية إن طائرة تحطمت، فيما ذكر موقع محلي أن العشرات ماتوا.',
      [],
      ['مصادر جزائرية | indirect | طائرة تحطمت', 'موقع محلي | indirect | العشرات ماتوا'],
    ],
  ]);
});

describe('Arabic: what saying it so implies', () => {
  check([
    ['ونفت الشركة أن تكون الطائرة معطلة.', [], ['الشركة | indirect denied | تكون الطائرة معطلة']],
    ['نفى الجيش قصف المدرسة.', [], ['الجيش | indirect denied | قصف المدرسة']],
    [
      'وزعمت مصادر إسرائيلية أن الحزب ضالع في الهجوم.',
      [],
      ['مصادر إسرائيلية | indirect alleged | الحزب ضالع في الهجوم'],
    ],
    ['ويزعم أن الوثائق أحرقت.', [], [' | hearsay alleged | الوثائق أحرقت']],
    ['وردت أنباء عن مقتل ثلاثة جنود.', [], [' | hearsay alleged | مقتل ثلاثة جنود']],
    ['هناك تقارير عن قصف في القرية.', [], [' | hearsay alleged | قصف في القرية']],
    ['يقال إن الرئيس غادر سرا.', [], [' | hearsay alleged | الرئيس غادر سرا']],
    ['ووعد الوزير بأن تفتح المدارس قريبا.', [], ['الوزير | indirect planned | تفتح المدارس قريبا']],
    [
      'دعا الأمين العام إلى وقف القتال.',
      ['p:الأمين العام'],
      ['الأمين العام | indirect possible | إلى وقف القتال'],
    ],
    ['ولم يؤكد الجيش أن الطائرة أسقطت.', [], ['الجيش | indirect possible | الطائرة أسقطت']],
  ]);
});

describe('Arabic: what points elsewhere', () => {
  check([
    [
      'أطلقت جمعيتان حملة للمقاطعة. جاء ذلك وفق بيان للجمعية.',
      [],
      ['بيان للجمعية | document | أطلقت جمعيتان حملة للمقاطعة'],
    ],
    [
      'وسيبدأ العمل قريبا، على ما أفاد مكتب الوزير، الذي سيغادر غدا.',
      [],
      ['مكتب الوزير | indirect | وسيبدأ العمل قريبا'],
    ],
    ['نفاه المغرب وقال إنه لم يشتر البرنامج.', ['s:المغرب'], ['المغرب | indirect | لم يشتر البرنامج']],
  ]);
});

describe('Arabic: no attribution', () => {
  check([
    ['الجزائر: عشرات القتلى في تحطم طائرة\nتحطمت طائرة أمس.', ['s:الجزائر'], []],
    ['وقعت الدولتان الاتفاق أمس.', [], []],
    ['جرى التوقيع وفق الخطة المعدة.', [], []],
    ['يذكر أن العلاقات استؤنفت قبل عام.', [], []],
    ['تعززت العلاقات بين البلدين هذا العام.', [], []],
    ['زار الوزير العاصمة دون أن يكشف التفاصيل.', [], []],
    ['وصل الوفد إلى المطار بعد أن تأخرت الرحلة.', [], []],
    ['سار العمل حسب الأصول المتبعة.', [], []],
  ]);
  test('an aside ends what was said before', () => {
    expect(
      saidIn('قال الوزير إن الجسر مفتوح. يذكر أن الجسر بني قبل عام. وأضاف "كل شيء على ما يرام اليوم".'),
    ).toHaveLength(2);
  });
});

describe('English: the speaker before the verb', () => {
  check([
    ['The minister said the bridge had collapsed.', [], ['minister | indirect | the bridge had collapsed']],
    [
      'Adam Naser, who led the search, said the boat had sunk.',
      ['p:Adam Naser'],
      ['Adam Naser | indirect | the boat had sunk'],
    ],
    [
      'Dr. Adam Naser told reporters that the clinic was closed.',
      ['p:Adam Naser'],
      ['Adam Naser | indirect | the clinic was closed'],
    ],
    [
      'France Telecom said that traffic was down.',
      ['o:France Telecom'],
      ['France Telecom | indirect | traffic was down'],
    ],
    [
      'A spokesman for the army said three soldiers were killed.',
      [],
      ['spokesman for the army | indirect | three soldiers were killed'],
    ],
    [
      'Anna Lind, a spokeswoman for the ministry, said talks would resume.',
      ['p:Anna Lind'],
      ['Anna Lind | indirect | talks would resume'],
    ],
    [
      'Police said in a statement that two men were arrested.',
      [],
      ['Police | indirect | two men were arrested'],
    ],
    ['The agency reported on Monday that the dam burst.', [], ['agency | indirect | the dam burst']],
    [
      'Rami Saleh told reporters that the shelling had stopped.',
      ['p:Rami Saleh'],
      ['Rami Saleh | indirect | the shelling had stopped'],
    ],
    [
      'Two officials confirmed that the flight was cancelled.',
      [],
      ['Two officials | indirect | the flight was cancelled'],
    ],
    ['The company announced a merger with its rival.', [], ['company | indirect | a merger with its rival']],
    [
      "Egypt's state news agency MENA reported that the cuts happened at sea.",
      ['s:Egypt', 'o:MENA'],
      ["Egypt's state news agency MENA | indirect | the cuts happened at sea"],
    ],
    ['A relative told AFP the groom was safe.', ['o:AFP'], ['relative | indirect | the groom was safe']],
    ['Doctors warned that supplies were low.', [], ['Doctors | indirect | supplies were low']],
  ]);
});

describe('English: after what is said', () => {
  check([
    ['"The gate is shut," muttered the driver.', [], ['driver | direct | The gate is shut']],
    [
      '"The council approved the plan." – Adam Naser',
      ['p:Adam Naser'],
      ['Adam Naser | direct | The council approved the plan'],
    ],
    ['The council approved the plan – Adam Naser was there.', ['p:Adam Naser'], []],
    [
      'Three cables were damaged, France Telecom said.',
      ['o:France Telecom'],
      ['France Telecom | indirect | Three cables were damaged'],
    ],
    [
      'Ten people were hurt, a medical source said.',
      [],
      ['medical source | indirect | Ten people were hurt'],
    ],
    [
      'Phone lines were down, a spokesman said Friday evening.',
      [],
      ['spokesman | indirect | Phone lines were down'],
    ],
    [
      '"We could have used the other two," said Louis Aymard.',
      ['p:Louis Aymard'],
      ['Louis Aymard | direct | We could have used the other two'],
    ],
    ['"This is a very rare situation," he said.', [], ['he | direct | This is a very rare situation']],
    ['The toll rose to 32, according to the hospital.', [], ['hospital | indirect | The toll rose to 32']],
    [
      'About 100 people were wounded according to the medical source.',
      [],
      ['medical source | indirect | About 100 people were wounded'],
    ],
    [
      'The nets may have caught the cables, said Aymard.',
      ['p:Aymard'],
      ['Aymard | indirect | The nets may have caught the cables'],
    ],
    [
      'Most traffic was rerouted, the firm said, but some lines were still down.',
      [],
      ['firm | indirect | Most traffic was rerouted, the firm said, but some lines were still down'],
    ],
    [
      'Dozens were injured, the agency reported, citing police.',
      [],
      ['agency | indirect | Dozens were injured', 'police | indirect | Dozens were injured'],
    ],
    [
      'The casualties included children, local sources said.',
      [],
      ['local sources | indirect | The casualties included children'],
    ],
  ]);
});

describe('English: before what is said, carried on, and chains', () => {
  check([
    ['According to the police, the driver fled.', [], ['police | indirect | the driver fled']],
    [
      'The minister said the road was closed. He added that repairs would take a week.',
      [],
      ['minister | indirect | the road was closed', 'minister | indirect | repairs would take a week'],
    ],
    [
      'The agency said services were down, adding that crews were on their way.',
      [],
      ['agency | indirect | services were down', 'agency | indirect | crews were on their way'],
    ],
    [
      '"The causes remain unclear," a statement said, while a spokesman said it was no attack.',
      [],
      ['statement | document | The causes remain unclear', 'spokesman | indirect | it was no attack'],
    ],
    [
      'The report said the vessel had dragged its anchor.',
      [],
      ['report | document | the vessel had dragged its anchor'],
    ],
    [
      'The minister said that the envoy had told him that the deal was off.',
      [],
      [
        'minister | indirect | the envoy had told him that the deal was off',
        'envoy | indirect | the deal was off',
      ],
    ],
    [
      '"We heard a blast in the night," Omar Haddad said. "People were running everywhere."',
      ['p:Omar Haddad'],
      [
        'Omar Haddad | direct | We heard a blast in the night',
        'Omar Haddad | direct | People were running everywhere',
      ],
    ],
  ]);
});

describe('English: what saying it so implies', () => {
  check([
    [
      'The company denied that the ship was at fault.',
      [],
      ['company | indirect denied | the ship was at fault'],
    ],
    ['The army denied shelling the school.', [], ['army | indirect denied | shelling the school']],
    [
      'The rebels claimed that they had shot down the jet.',
      [],
      ['rebels | indirect alleged | they had shot down the jet'],
    ],
    ['There are reports of fighting in the hills.', [], [' | hearsay alleged | of fighting in the hills']],
    ['The talks resumed amid reports of a walkout.', [], [' | hearsay alleged | a walkout']],
    ['It is thought that the anchor cut the cable.', [], [' | hearsay alleged | the anchor cut the cable']],
    [
      'The president promised that schools would reopen.',
      [],
      ['president | indirect planned | schools would reopen'],
    ],
    [
      'Officials have not confirmed that the pilot died.',
      [],
      ['Officials | indirect possible | the pilot died'],
    ],
  ]);
});

describe('a quotation by itself is of the one whom the sentence before it tells of', () => {
  check([
    [
      'Warden Joan Pike shook her head. "The pier is closed."',
      ['p:Joan Pike'],
      ['Joan Pike | direct | The pier is closed'],
    ],
    [
      'التفت المدرب وليد صقر إلى الصحافيين. "خسرنا المباراة ولم نخسر اللقب".',
      ['p:وليد صقر'],
      ['وليد صقر | direct | خسرنا المباراة ولم نخسر اللقب'],
    ],
    ['Joan Pike met Tom Reed. "The pier is closed."', ['p:Joan Pike', 'p:Tom Reed'], []],
    ['The pier lies in the town of Joan Pike. "The pier is closed."', ['p:Joan Pike'], []],
    ['Joan Pike left. The film "The pier is closed" is new.', ['p:Joan Pike'], []],
  ]);
});

describe('English: no attribution', () => {
  check([
    ['There was also a fault reported on the cable.', [], []],
    ['The bride and groom were exchanging their vows at noon.', [], []],
    ['The two countries signed the deal on Monday.', [], []],
    ['The work went according to plan.', [], []],
    ['The first report reached the capital at noon.', [], []],
    ['Traffic was rerouted through the United States.', ['s:United States'], []],
    ['The toll was reported by several channels.', [], []],
    ['Voice traffic to Europe was cut.', [], []],
  ]);
});

test('a word for those counted is no verb of speech', () => {
  expect(saidIn('Four suspects were arrested on Monday.')).toEqual([]);
  expect(saidIn('The minister suspects the bridge was bombed on Monday.')).not.toEqual([]);
});
