import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims/claims-of.js';
import { idsIn } from './ids-in.js';

/** A phrase, the meaning that one of its words has in it, and one that it has elsewhere. */
type Row = readonly [phrase: string, meant: string, not: string];

const english: readonly Row[] = [
  ['The fire broke out on Sunday evening.', 'fire', 'shoot'],
  ['The plane landed after an engine fire on the runway.', 'fire', 'shoot'],
  ['Police fired on protesters.', 'shoot', 'fire'],
  ['The minister was fired on Tuesday.', 'dismiss', 'shoot'],
  ['Shots were fired at the house.', 'shoot', 'dismiss'],
  ['Two missiles were fired from the hills.', 'launch-missile', 'dismiss'],
  ['The storm left two million people without power.', 'outage', 'depart'],
  ['The blast left more than two hundred people dead.', 'die', 'depart'],
  ['The war left the country divided.', 'cause', 'depart'],
  ['The minister left the city.', 'depart', 'cause'],
  ['A car hit a wall.', 'collide', 'attack'],
  ['A quake hit the coast.', 'earthquake', 'attack'],
  ['A storm struck the coast.', 'tropical-storm', 'attack'],
  ['Rebels struck a convoy.', 'attack', 'collide'],
  ['Inflation hit nine percent.', 'amount', 'attack'],
  ['Prices shot up.', 'rise', 'shoot'],
  ['The film was shot in the desert.', 'photograph', 'shoot'],
  ['A guard shot a man.', 'shoot', 'photograph'],
  ['Senegal lost to Morocco 1-2.', 'be-beaten', 'lose-possession'],
  ['He lost his passport.', 'lose-possession', 'be-beaten'],
  ['The factory would close in May.', 'close', 'approach'],
  ['The army is closing in.', 'approach', 'close'],
  ['Crude leaked into the river.', 'leak', 'reveal'],
  ['The memo was leaked.', 'reveal', 'leak'],
  ['Thieves broke into a shop.', 'steal', 'storm'],
  ['Protesters broke into parliament.', 'storm', 'steal'],
  ['The crowd broke into song.', 'celebrate', 'storm'],
  ['The gunman killed himself.', 'commit-suicide', 'kill'],
  ['A vaccine trial began.', 'test', 'try-in-court'],
  ['Officers located the missing woman in a car.', 'find', 'be-located'],
  ['The factory is located in Lyon.', 'be-located', 'find'],
  ['He pointed a gun at two officers.', 'point-weapon', 'aim'],
  ['They aimed a rifle at the driver.', 'point-weapon', 'aim'],
  ['The party booted Reed as its leader.', 'dismiss', 'lead'],
  ['The firm has fired its finance editor.', 'dismiss', 'shoot'],
  ['The club fires Okoro as coach.', 'dismiss', 'fire'],
  ['Guards fired tear gas at the crowd.', 'shoot', 'dismiss'],
  ['Officers fired when the van moved.', 'shoot', 'dismiss'],
  ['Three villages were hit by a flood.', 'flood', 'attack'],
  ['Farmers were badly hit in the spring.', 'affect', 'attack'],
  ['Shops were hit by the recession.', 'affect', 'attack'],
  ['The depot was hit by a missile.', 'attack', 'affect'],
  ['Planes dropped bombs on the harbour.', 'bombard', 'fall'],
  ['Two bombs were dropped on the harbour.', 'bombard', 'fall'],
  ['The pilot dropped a bag.', 'fall', 'bombard'],
  ['Navy jets bombed the depot.', 'bombard', 'detonate'],
  ['Militants bombed a bank.', 'detonate', 'bombard'],
  ['The island was captured in May.', 'seize-control', 'arrest'],
  ['A guard captured the scene on video.', 'photograph', 'arrest'],
  ['The novel captured the imagination of readers.', 'attract', 'arrest'],
  ['The crew engaged an enemy submarine.', 'fight', 'marry'],
  ['The village engaged a lawyer.', 'hire', 'marry'],
  ['She is engaged to a dentist.', 'marry', 'hire'],
  ['The rally turned ugly.', 'escalate', 'change'],
  ['The cat climbed onto the roof.', 'go', 'rise'],
  ['Rents climbed in July.', 'rise', 'go'],
  ['A boy jumped off the pier.', 'go', 'rise'],
  ['Vandals smashed six windows.', 'damage', 'collide'],
  ['A tram smashed into a van.', 'collide', 'damage'],
  ['The suspect was left in the car.', 'remain', 'depart'],
  ['The suspect left in a car.', 'depart', 'remain'],
  ['The clerk was put on leave.', 'suspend', 'depart'],
  ['The nurse is on maternity leave.', 'be-absent', 'depart'],
  ['The school was founded by monks.', 'create', 'find'],
  ['The ring was found by monks.', 'find', 'create'],
  ['Ward served nine months in jail.', 'imprison', 'hold-office'],
  ['Ward served as mayor.', 'hold-office', 'imprison'],
  ['Ines headed the panel.', 'lead', 'head-for'],
  ['The ferry headed for the strait.', 'head-for', 'lead'],
  ['The roof sustained damage.', 'suffer', 'continue'],
  ['The choir sustained the effort.', 'continue', 'suffer'],
  ['The fund reached its target.', 'achieve', 'arrive'],
  ['The boat reached the harbour.', 'arrive', 'achieve'],
  ['The doctor advised against the trip.', 'discourage', 'recommend'],
  ['The doctor advised rest.', 'recommend', 'discourage'],
  ['The coach discounted reports of a row.', 'deny', 'fall'],
  ['The guide had a rifle.', 'own', 'arm'],
  ['The clerk had no knowledge of the loan.', 'be-unknown', 'be-known'],
  ['The clerk was aware of the loan.', 'be-known', 'be-unknown'],
  ["Let's be clear: the offer stands.", 'stress', 'be-known'],
  ['The outcome is clear.', 'be-known', 'stress'],
  ['A calf broke away from the herd.', 'move-away', 'declare-independence'],
  ['The region broke away in spring.', 'declare-independence', 'move-away'],
  ['The families were housed in a gym.', 'shelter', 'build'],
  ['The twins butted heads over the farm.', 'disagree', 'head-for'],
];

const arabic: readonly Row[] = [
  ['اتفق الطرفان على وقف إطلاق النار.', 'agree', 'win'],
  ['تفوق الفريق على ضيفه.', 'win', 'agree'],
  ['سافر الوزير إلى القاهرة.', 'travel', 'flee'],
  ['سيفر السكان إلى الجبال.', 'flee', 'travel'],
  ['قتل الرجل نفسه.', 'commit-suicide', 'kill'],
  ['قتل الرجل جاره.', 'kill', 'commit-suicide'],
  ['ألغت الشركة رحلات إلى بيروت.', 'cancel', 'cancel-visit'],
  ['ألغى الوزير زيارة إلى بيروت.', 'cancel-visit', 'cancel'],
  ['تستهدف الحملة تطعيم مليون طفل.', 'aim', 'attack'],
  ['تستهدف الغارات مواقع المسلحين.', 'attack', 'aim'],
  ['تبعد القرية 30 كيلومترا عن العاصمة.', 'be-located', 'deport'],
  ['أبعدت السلطات ثلاثة مهاجرين إلى بلادهم.', 'deport', 'be-located'],
  ['وبلغ صافي الربح للربع الثالث 40 مليون ريال.', 'amount', 'qualify'],
  ['وبلغ المنتخب ربع النهائي.', 'qualify', 'amount'],
  ['وصلت خسائر الشركة إلى 200 مليون دولار.', 'amount', 'arrive'],
  ['وصل الوزير إلى بغداد.', 'arrive', 'amount'],
  ['وبحث رجال الإنقاذ طوال الليل عن ناجين.', 'search-for', 'discuss'],
  ['وبحث الوزيران العلاقات الثنائية.', 'discuss', 'search-for'],
  ['وفتح رجل في الأربعين من العمر النار على المارة.', 'shoot', 'open'],
  ['وفتح الوزير المعرض.', 'open', 'shoot'],
  ['غرق القارب الذي كان يستقله ثلاثون مهاجرا.', 'be-aboard', 'resign'],
  ['لم يستقل الوزير.', 'resign', 'be-aboard'],
  ['اجتاح فيضان ثلاث قرى.', 'flood', 'invade'],
  ['اجتاحت القوات ثلاث قرى.', 'invade', 'flood'],
  ['تسلل المسلح إلى داخل المبنى.', 'enter', 'smuggle'],
  ['تطالب النيابة بإنزال عقوبة السجن بحق المتهم.', 'sentence', 'drop-off'],
  ['سقط جسر للمشاة في المدينة.', 'collapse', 'fall-down'],
  ['سقط رجل من الجسر.', 'fall-down', 'collapse'],
  ['سقطت أمس طائرة تدريب.', 'crash', 'fall-down'],
  ['صوب الرجل مسدسا نحو الشرطي.', 'point-weapon', 'fix'],
  ['تم ضبط سائق الشاحنة.', 'arrest', 'confiscate'],
  ['يخلف حسن محمود في رئاسة الحزب.', 'take-office', 'cause'],
  ['خمس السكان مصابون بالمرض.', 'infect', 'wound'],
  ['المصابون في المستشفى.', 'wound', 'infect'],
  ['فاز الفريق بهدفين.', 'score', 'aim'],
  ['عزا الوزير الأزمة إلى الجفاف.', 'cause', 'condole'],
  ['البلدية تشيد جسرا فوق الوادي.', 'build', 'praise'],
  ['الوزير يشيد بأداء رجال الإطفاء.', 'praise', 'build'],
  ['الممثل ينفصل عن زوجته.', 'divorce', 'declare-independence'],
  ['الإقليم ينفصل عن الاتحاد.', 'declare-independence', 'divorce'],
  ['النائب ينفصل عن حزبه.', 'leave-body', 'declare-independence'],
  ['اللاعب يخطب ابنة مدربه.', 'marry', 'give-speech'],
  ['الرئيس يخطب في الجمعية العامة.', 'give-speech', 'marry'],
  ['ضربة موجعة لقطاع السياحة.', 'damage', 'military-strike'],
  ['وجه الجيش ضربة إلى معسكر.', 'military-strike', 'damage'],
  ['النائبة في عين العاصفة.', 'face', 'tropical-storm'],
  ['عاصفة من الانتقادات بعد الخطاب.', 'criticise', 'tropical-storm'],
  ['عاصفة ضربت الساحل.', 'tropical-storm', 'criticise'],
  ['زلزال سياسي في البلاد.', 'shake', 'earthquake'],
  ['كارثة مالية تهدد النادي.', 'worsen', 'accident'],
  ['التهمت النيران ثلاثة منازل.', 'fire', 'charge'],
  ['إسناد التهم إلى الوزير.', 'charge', 'fire'],
  ['البورصة تغلق على ارتفاع.', 'rise', 'close'],
  ['الأسهم تغلق على انخفاض.', 'fall', 'close'],
  ['المدرسة تغلق أبوابها.', 'close', 'rise'],
  ['الجنيه يغرق أمام الدولار.', 'fall', 'drown'],
  ['غرق صياد في النهر.', 'drown', 'fall'],
  ['العارضة تحتل غلاف المجلة.', 'appear', 'commit-crime'],
  ['الجيش يحتل ثلاث قرى.', 'occupy', 'commit-crime'],
  ['احتال الرجل على المتقاعدين.', 'commit-crime', 'occupy'],
  ['رحيل الشاعر الكبير.', 'die', 'depart'],
  ['رحيل القوات عن الميناء.', 'depart', 'die'],
  ['الكاتبة ترحل عن عمر ثمانين عاما.', 'die', 'depart'],
  ['حلول جديدة لأزمة السكن.', 'resolve', 'arrive'],
  ['مع حلول عيد الأضحى.', 'arrive', 'resolve'],
  ['المبيعات تصل لمليون سيارة.', 'amount', 'arrive'],
  ['هدفنا مواجهة الفقر.', 'aim', 'score'],
  ['وجودنا يستهدف حماية الحدود.', 'aim', 'attack'],
  ['تشكيل محاكم عسكرية في الإقليم.', 'create', 'do-away'],
  ['وقف تعاملها مع المصرف.', 'stop', 'support'],
  ['دفع الأب فدية للخاطفين.', 'pay', 'repay'],
  ['التوتر يصعد بأسهم شركات السلاح.', 'raise', 'rise'],
  ['المذيعة تتلقى تهديدات.', 'threaten', 'receive'],
  ['فشل الحكومة في السيطرة على الميناء.', 'fail', 'fail-to-form-government'],
  ['فشل في تشكيل حكومة.', 'fail-to-form-government', 'fail'],
  ['محكمة تقضي ببطلان العقد.', 'rule', 'die'],
  ['قضى ثلاثة أشخاص في الحريق.', 'die', 'rule'],
  ['المحكمة تصدر حكما ببراءة الطبيب.', 'acquit', 'sentence'],
  ['المحكمة تصدر حكما بسجن الطبيب.', 'sentence', 'acquit'],
  ['القضاء على الفقر.', 'do-away', 'kill'],
  ['القضاء على مسلحين في الجبل.', 'kill', 'do-away'],
  ['تجديد حبس الكاتب.', 'imprison', 'renew'],
  ['تجديد الاتفاق.', 'renew', 'imprison'],
  ['تاجر يواجه المحاكمة بتهمة الغش.', 'try-in-court', 'face'],
  ['حصلت الأسرة على مليون دينار بعد طعنه.', 'stab', 'appeal'],
  ['حصلت الشركة على ترخيص.', 'grant-licence', 'receive'],
  ['حصل الكاتب على جائزة.', 'win-award', 'receive'],
  ['بعد ساعة من إقلاع الطائرة على ارتفاع منخفض.', 'take-off', 'stop'],
  ['أقلع الرجل عن التدخين.', 'stop', 'take-off'],
  ['البلدان يتفقان على فتح خط بحري.', 'agree', 'win'],
  ['لم يتفوق الفريق على ضيفه.', 'win', 'agree'],
  ['اشتعال فتيل أزمة بين البلدين.', 'escalate', 'fire'],
  ['حرائق تشتعل في الغابات.', 'fire', 'escalate'],
  ['شركة تغزو سوق الهواتف.', 'enter', 'invade'],
  ['الجيش يغزو الإقليم.', 'invade', 'enter'],
  ['الشابات يقتحمن مجال الطيران.', 'enter', 'storm'],
  ['أزمة الوقود تضرب قطاع النقل.', 'damage', 'military-strike'],
  ['الوكالة تقلص توقعاتها للنمو.', 'lower', 'fall'],
  ['الفضة تقلص خسائرها.', 'recover', 'lower'],
  ['الذهب يقلص مكاسبه.', 'fall', 'lower'],
  ['رئيس النادي يقر بمعرفته بالصفقة.', 'admit', 'approve'],
  ['البرلمان يقر الموازنة.', 'approve', 'admit'],
  ['جامعة دمشق تدخل التصنيف العالمي.', 'enter', 'intervene'],
  ['الوسيط يتدخل لحل النزاع.', 'intervene', 'enter'],
  ['وقف قطار الضواحي.', 'stop', 'stand'],
  ['الحارس يقف أمام البوابة.', 'stand', 'stop'],
  ['الليرة تسجل مستوى قياسيا منخفضا.', 'fall', 'rise'],
  ['تأهيل قطاع الموانئ.', 'rebuild', 'train'],
  ['المنتخب يحقق رقما قياسيا.', 'break-record', 'investigate'],
  ['عجز الموازنة يتفاقم.', 'worsen', 'fail'],
  ['عجز الفريق عن التسجيل.', 'fail', 'make-loss'],
  ['ضخ سيولة في المصارف.', 'fund', 'flood'],
];

describe('a word of more than one meaning is known by its company', () => {
  it.each([...english, ...arabic])('%s', (phrase, meant, not) => {
    const ids = idsIn(phrase, 'concept');
    expect(ids).toContain(meant);
    expect(ids).not.toContain(not);
  });

  it.each(['فقد تم تعيين محمد مديرا.', 'فقد أعلن الوزير استقالته.', 'فقد كان الميناء مغلقا.'])(
    'فقد before a verb is no verb: %s',
    (text) => {
      expect(claimsOf(text).map(({ predicate }) => predicate.concept)).not.toContain('be-missing');
    },
  );

  it('فقد before a noun is one', () => {
    expect(claimsOf('فقد ثلاثة بحارة في العاصفة.').map(({ predicate }) => predicate.concept)).toContain(
      'be-missing',
    );
  });

  it.each(['عجز الموازنة يتراجع إلى النصف.', 'عجز الميزانية ينخفض.'])('a deficit is no failing: %s', (text) =>
    expect(claimsOf(text).map(({ polarity }) => polarity)).not.toContain('negated'),
  );

  it('a headline that bids readers get to know something tells no identification', () => {
    expect(idsIn('تعرف على أسعار العملات اليوم', 'concept')).toEqual([]);
  });

  it.each([
    ['The order was signed on Sunday.', []],
    ['The demand was met.', []],
    ['The rebels demand to sign the deal.', ['called-for']],
    ['The rebels were ordered to sign the deal.', ['called-for']],
  ])('a verb of asking is none between its article and its own verb: %s', (text, cues) => {
    expect(idsIn(text, 'certainty')).toEqual(cues);
  });
});

describe('a word that is a name is none of its other meanings', () => {
  it.each([
    ['Theresa May resigned on Sunday.', []],
    ['Will Carter signed the contract.', []],
    ['Will Carter did not sign the contract.', []],
    ['Will Carter sign the contract?', ['future']],
    ['The minister may resign.', ['possible']],
    ['The minister will resign.', ['future']],
  ])('as a modal: %s', (text, cues) => expect(idsIn(text, 'certainty')).toEqual(cues));

  it('as a verb that opens a clause', () => {
    const read = (text: string) => claimsOf(text).map(({ predicate }) => predicate.concept);
    expect(read('لم يستقل خالد بن فيصل الأحد.')).not.toContain('arrive');
    expect(read('غادر الوفد فيصل الأحد.')).toContain('arrive');
  });
});
