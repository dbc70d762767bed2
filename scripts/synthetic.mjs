// Reports that nobody wrote, for benchmarks and scale tests: many accounts of one invented event, each a little
// different in words, order and figures. Seeded: the same arguments give the same reports.

const towns = ['المدينة القديمة', 'الميناء الشمالي', 'الحي الغربي', 'السوق المركزي'];
const speakers = [
  'وزارة الداخلية',
  'مصدر طبي',
  'متحدث باسم الشرطة',
  'شهود عيان',
  'رئيس البلدية',
  'وكالة الأنباء الرسمية',
];
const sentences = [
  (r) =>
    `قتل ${20 + r(4)} شخصا وأصيب ${40 + r(9)} آخرون في انفجار وقع صباح ${['الاثنين', 'الثلاثاء'][r(2)]} في ${towns[r(4)]}.`,
  (r) => `وقالت ${speakers[r(6)]} إن الانفجار نجم عن ${['تسرب للغاز', 'خلل تقني', 'عبوة ناسفة'][r(3)]}.`,
  (r) => `وأرسلت السلطات ${10 + r(6)} سيارة إسعاف إلى موقع الحادث.`,
  (r) => `وأضاف ${speakers[r(6)]} أن فرق الإنقاذ انتشلت ${5 + r(5)} جثث من تحت الأنقاض.`,
  (r) => `وأعلن رئيس الوزراء الحداد لمدة ${['ثلاثة', 'أربعة'][r(2)]} أيام.`,
  (r) => `وفتحت النيابة العامة تحقيقا لمعرفة أسباب الحادث، بحسب ${speakers[r(6)]}.`,
  (r) => `وقال "${['سمعنا دويا هائلا ثم رأينا الدخان يرتفع', 'كان المشهد مروعا ولم نر مثله من قبل'][r(2)]}".`,
  (r) => `ونقل الجرحى إلى ${2 + r(3)} مستشفيات قريبة، وحالة ${3 + r(5)} منهم حرجة.`,
  (r) => `وأغلقت الشرطة الطرق المؤدية إلى ${towns[r(4)]} حتى مساء ${['الاثنين', 'الثلاثاء'][r(2)]}.`,
  (r) => `وكان انفجار مماثل قد أودى بحياة ${8 + r(3)} أشخاص في العام ${2014 + r(3)}.`,
  (r) => `وتقدر الخسائر بنحو ${1 + r(4)} ملايين دولار، وفق ${speakers[r(6)]}.`,
  (r) => `وأدانت ${['الأمم المتحدة', 'الجامعة العربية'][r(2)]} الحادث وعبرت عن تعازيها لأسر الضحايا.`,
];

/** `count` reports of about a kilobyte each. */
export function syntheticReports(count, seed = 1) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  const random = (n) => Math.floor((next() / 4294967296) * n);
  return Array.from({ length: count }, (_, i) => {
    const lead = sentences[0](random);
    const rest = sentences
      .slice(1)
      .map((s) => ({ s, key: random(1000) }))
      .sort((a, b) => a.key - b.key)
      .slice(0, 9);
    return {
      id: `report-${String(i).padStart(4, '0')}`,
      language: 'ar',
      text: [lead, ...rest.map(({ s }) => s(random))].join('\n'),
    };
  });
}
