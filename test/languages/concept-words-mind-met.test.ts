import { describe, expect, test } from 'vitest';
import type { ConceptId } from '../../src/concepts/events.js';
import { read } from '../text/read.js';

function conceptsIn(text: string): readonly string[] {
  return read(text)
    .hits.filter(({ category }) => category === 'concept')
    .map(({ id }) => id);
}

/** Phrases of both languages by the concept that they must show: mind, bearing, and what other rooms have gained. */
const phrases: Partial<Record<ConceptId, readonly string[]>> = {
  'think-over': ['يفكر المدرب في الرحيل', 'the club is mulling an offer'],
  feel: ['شعر السكان بالخوف', 'residents felt the heat'],
  choose: ['اختارت اللجنة مدينتين', 'اختير المهندس للمهمة', 'the panel chose two cities'],
  compare: ['قارن الباحثان بين العينتين', 'they compared the samples'],
  infer: ['خلص التقرير إلى أن الجسر آمن', 'the authors inferred a link'],
  study: ['تدرس اللجنة الطلب', 'experts analysed the data'],
  conspire: ['تآمر الشريكان', 'the partners conspired'],
  explore: ['التنقيب عن الغاز', 'exploration for gas'],
  comply: ['احترمت الشركة القرار'],
  test: ['اختبرت الشركة محركا', 'engineers tested an engine'],
  'pay-heed': ['لم تهتم البلدية بالشكاوى', 'nobody paid attention to it'],
  wait: ['ينتظر المزارعون المطر', 'farmers await rain'],
  suffer: ['تعاني القرية من العزلة', 'the village suffers'],
  enjoy: ['يحظى المدرب بثقة النادي', 'the coach enjoys support'],
  affect: ['يؤثر الجفاف على المحاصيل', 'تأثرت المحاصيل بالجفاف', 'drought affects the crops'],
  face: ['تواجه البلدية عجزا', 'the town faces a shortage'],
  'deal-with': ['تعاملت الفرق مع الوضع', 'crews handled the case'],
  depend: ['يعتمد المصنع على الغاز', 'the plant depends on gas'],
  mean: ['هذا يعني تأجيل الموسم', 'it means that the season is over'],
  contradict: ['يتعارض ذلك مع القانون', 'it contradicts the law'],
  coincide: ['تزامن المعرض مع العيد', 'the fair coincides with the feast'],
  cost: ['كلف المشروع ملايين', 'تكلفة المشروع', 'the project cost millions'],
  contribute: ['ساهمت البلدية في المشروع', 'the town contributed to it'],
  attract: ['يجذب المعرض الزوار', 'the fair attracts visitors'],
  shake: ['دوي يهز الحي', 'the blast shook the street'],
  restrict: ['فرض قيود على الصيد', 'the law restricts fishing'],
  protect: ['حماية الغابات', 'to protect the forests'],
  defend: ['يدافع المحامي عن موكله', 'a lawyer defends the man'],
  defy: ['تحدى الصيادون المنع', 'fishermen defy the ban'],
  lead: ['تقود المهندسة الفريق', 'she led the team'],
  manage: ['يدير الشقيقان الفندق', 'a board administers the fund'],
  'take-steps': ['اتخذت البلدية إجراءات', 'the town took measures'],
  launch: ['أطلقت الجمعية حملة', 'the charity launched a campaign'],
  determine: ['حددت اللجنة موعدا', 'to determine the price'],
  present: ['قدم المهندس تقريرا', 'the director submitted a report'],
  record: ['سجلت المحطة عشرين حالة', 'the ward registered two cases'],
  chant: ['هتف المشجعون', 'fans chanted'],
  incite: ['حرض على العنف', 'he incited violence'],
  punish: ['عاقبت اللجنة النادي', 'the league punished the club'],
  terrorise: ['مكافحة الإرهاب', 'gangs terrorise the town'],
  spend: ['أنفقت البلدية مليونا', 'the town spent a million'],
  consume: ['استهلك المصنع الوقود', 'the plant consumes fuel'],
  'run-out': ['نفد الوقود', 'fuel ran out'],
  waste: ['إهدار المياه', 'they wasted water'],
  live: ['يعيش الصيادون قرب الشاطئ', 'the family lives nearby'],
  'be-born': ['رزق الزوجان بمولود', 'the girl was born in June'],
  watch: ['شاهد الآلاف العرض', 'thousands watched the show'],
  wear: ['ارتدى اللاعبون شارات', 'players wore armbands'],
  translate: ['ترجم الرواية', 'she translated the novel'],
  design: ['صممت المهندسة الجسر', 'she designed the bridge'],
  discriminate: ['تمييز عنصري', 'the rule discriminates'],
  compete: ['تنافس ستة فرق', 'six teams compete'],
  accelerate: ['تسارع البناء', 'work accelerated'],
  hold: ['أقيم المعرض في الميناء', 'يقام السباق غدا', 'سيعقد المنتدى غدا'],
  discuss: ['تبحث اللجنة الشكوى', 'تناول اللقاء الصيد'],
  achieve: ['تحقق الحلم', 'حقق الفريق حلمه'],
  'do-away': ['تخلصت الشركة من النفايات'],
  overthrow: ['أطاحت العاصفة بالسقف'],
  return: ['عاد الصيادون'],
  enter: ['دخل الوفد القاعة'],
  exit: ['خرج السكان من المبنى'],
};

/** Phrases that look like a concept and must not show it. */
const others: readonly (readonly [ConceptId, string])[] = [
  ['choose', 'من أفضل المدن'],
  ['protect', 'في وقت سابق'],
  ['arrive', 'من أصل مئة'],
  ['manage', 'قال مدير المصنع'],
  ['achieve', 'قال محققون'],
  ['deal-with', 'قال متعاملون في السوق'],
  ['present', 'كرة قدم'],
  ['present', 'على ارتفاع مئة قدم'],
  ['present', 'العام القادم'],
  ['divide-up', 'رئيس قسم الهندسة'],
  ['study', 'تراجع الذهب'],
  ['suffer', 'قال الأمين العام'],
  ['punish', 'رفع العقوبات'],
  ['do-away', 'لا تزال القرية معزولة'],
  ['do-away', 'لا نزال هنا'],
  ['mean', 'تحت عنوان جديد'],
  ['defend', 'أعرب وزير الدفاع عن أمله'],
  ['return', 'لم تعد القرية معزولة'],
  ['face', 'on the face of the coin'],
];

describe.each(Object.entries(phrases))('%s', (id, texts) => {
  test.each(texts)('%s', (text) => {
    expect(conceptsIn(text)).toContain(id);
  });
});

describe('other words', () => {
  test.each(others)('no %s in %s', (id, text) => {
    expect(conceptsIn(text)).not.toContain(id);
  });
});
