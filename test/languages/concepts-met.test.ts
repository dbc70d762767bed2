import { describe, expect, test } from 'vitest';
import type { ConceptId } from '../../src/concepts/events.js';
import { read } from '../text/read.js';

function conceptsIn(text: string): readonly string[] {
  return read(text)
    .hits.filter(({ category }) => category === 'concept')
    .map(({ id }) => id);
}

/** Phrases of both languages by the concept that they must show. */
const phrases: Partial<Record<ConceptId, readonly string[]>> = {
  sign: [
    'وقّع البلدان مذكرة تفاهم',
    'جرى التوقيع على الاتفاق',
    'سوف نوقع الاتفاق غدا',
    'the two countries signed a treaty',
  ],
  'refuse-to-sign': ['رفض الوفد التوقيع على الوثيقة', 'both delegations refuse to sign the accord'],
  'reach-agreement': ['توصل الطرفان إلى اتفاق', 'التوصل إلى تفاهم بين الجانبين', 'both sides reached a deal'],
  'talks-fail': ['فشل المفاوضات بين الحكومة والنقابات', 'انهارت المحادثات', 'the talks collapsed'],
  approve: [
    'صادق البرلمان على القانون',
    'أقر مجلس النواب الموازنة',
    'وافق البرلمان على مشروع القانون',
    'lawmakers pass the bill',
  ],
  'establish-relations': ['أقامت الدولتان علاقات دبلوماسية', 'they agreed to establish diplomatic relations'],
  'cut-relations': ['قطعت الجزائر علاقاتها مع جارتها', 'قرار قطع العلاقات', 'it cut diplomatic ties'],
  'resume-relations': [
    'استئناف العلاقات الدبلوماسية',
    'أعادت الدولتان العلاقات بينهما',
    'the two states restored relations',
  ],
  normalise: ['قامت بتطبيع العلاقات', 'normalisation of ties'],
  recognise: ['اعترفت ثلاث دول بدولة فلسطين', 'the state was recognised by its neighbours'],
  'recall-envoy': ['استدعت الحكومة سفيرها للتشاور', 'the government recalled its ambassador'],
  'summon-envoy': ['استدعت الخارجية السفير الروسي', 'the ministry summoned the ambassador'],
  'impose-sanctions': ['فرض الاتحاد الأوروبي عقوبات على شركات', 'the union imposed new sanctions'],
  'lift-sanctions': ['رفع العقوبات عن البلاد', 'رفعت واشنطن العقوبات', 'Washington lifted sanctions'],
  visit: ['زار الوزير المدينة', 'يقوم الرئيس بزيارة رسمية', 'the minister visited the city'],
  'cancel-visit': ['ألغى الرئيس زيارته إلى أنقرة', 'the president cancelled his visit'],
  'refuse-talks': ['رفضت الحكومة الحوار مع المعارضة', 'the rebels refuse to negotiate'],
  condemn: ['تدين الوزارة الهجوم', 'ندد المجلس بالقصف', 'the ministry condemned the attack'],
  reject: ['رفض الحزب المقترح', 'ترفض الحكومة هذه الشروط', 'the party rejected the proposal'],
  deny: ['نفى المتحدث الخبر', 'لا صحة لما نشر', 'the spokesman denied the report'],
  confirm: ['أكد الوزير الخبر', 'the minister confirmed the report'],
  admit: ['اعترف المدير بالخطأ', 'أقر بأنه أخطأ', 'he admitted the mistake'],
  accuse: ['اتهمت المعارضة الحكومة', 'حملت الحكومة الجماعة المسؤولية', 'both parties accuse the minister'],
  threaten: ['هددت النقابة بالإضراب', 'لوح بفرض عقوبات', 'the union threatened action'],
  strengthen: ['تعزيز التعاون', 'وسع البلدان العلاقات', 'to strengthen cooperation'],
  enable: ['سيتيح الاتفاق تبادل المعلومات', 'مكن الاتفاق الشركات من التصدير', 'the deal enables exports'],
  'win-election': ['فاز بالانتخابات الرئاسية', 'she won the election'],
  'lose-election': ['خسر الحزب الانتخابات', 'the party lost the election'],
  appoint: ['عين الملك رئيسا للحكومة', 'تعيين سفير جديد', 'the king appointed a new governor'],
  dismiss: ['أقال الرئيس وزير الداخلية', 'أعفي الوزير من مهامه', 'the president sacked his minister'],
  resign: ['قدم رئيس الوزراء استقالته', 'استقال الوزير', 'the premier stepped down'],
  'stay-in-office': ['رفض الوزير الاستقالة', 'both ministers refuse to resign'],
  'form-government': ['شكل رئيس الوزراء حكومة جديدة', 'she formed a coalition'],
  dissolve: ['حل الرئيس البرلمان', 'the king dissolved parliament'],
  sue: ['رفعت الشركة دعوى ضد الوزارة', 'the firm filed a lawsuit'],
  convict: ['أدانت المحكمة المتهم', 'أدين بالفساد', 'the court convicted him'],
  acquit: ['براءة المتهمين', 'قضت ببراءته', 'the court acquitted him'],
  sentence: ['حكمت المحكمة عليه بالسجن', 'the judge sentenced him'],
  buy: ['اشترت الشركة طائرات', 'the company bought planes'],
  'cut-output': ['خفض إنتاج النفط', 'the group cut oil output'],
  'raise-rates': ['رفع البنك المركزي أسعار الفائدة', 'the bank raised interest rates'],
  'go-on-strike': ['إضراب عام في الموانئ', 'workers went on strike'],
  demonstrate: ['تظاهر المئات في العاصمة', 'خرجت مظاهرات حاشدة', 'hundreds protested in the capital'],
  win: ['فاز الفريق على ضيفه', 'تغلب المنتخب على منافسه', 'the team won'],
  draw: ['تعادل الفريقان', 'انتهت المباراة بالتعادل', 'they drew with the visitors'],
  'be-champion': ['توج الفريق باللقب', 'فاز بكأس القارة', 'the club won the cup'],
  'be-eliminated': ['ودع المنتخب البطولة', 'the hosts were knocked out'],
};

describe.each(Object.entries(phrases))('%s', (id, texts) => {
  test.each(texts)('%s', (text) => {
    expect(conceptsIn(text)).toContain(id);
  });
});

/** Words that look like a concept's and are not. */
const others: readonly (readonly [ConceptId, string])[] = [
  ['condemn', 'وصل إلى مدينة الرباط'],
  ['postpone', 'خرجوا من أجل العودة'],
  ['receive-guest', 'مستقبل المنطقة'],
  ['meet', 'في المجتمع المدني'],
  ['mediate', 'فوق البحر المتوسط'],
  ['confiscate', 'ذكرت مصادر طبية'],
  ['rig', 'يزور الوزير العاصمة'],
  ['dismiss', 'نصب في ساحة المدينة'],
  ['appoint', 'قرب عين الدفلى'],
  ['aim', 'سجل هدفا في الشوط الأول'],
  ['oppose', 'قال زعيم المعارضة'],
  ['dismiss', 'a fire broke out in the market'],
  ['demonstrate', 'in March last year'],
  ['stress', 'the building stands on a hill'],
];

test.each(others)('no %s in: %s', (id, text) => {
  expect(conceptsIn(text)).not.toContain(id);
});
