import type { motionEvents } from '../../../../src/concepts/events/motion.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/motion.ts`. */
export const motion: Record<keyof typeof motionEvents, Phrases> = {
  arrive: ['وصل الوفد', 'وصول الوفد إلى المطار'],
  depart: ['غادر الوفد الرياض'],
  return: ['عاد الوزير إلى بلاده', 'عادت المروحيات', 'عاد الصيادون'],
  enter: ['دخل الوفد القاعة'],
  exit: ['خرج السكان من المبنى'],
  remain: ['بقي الحارس في المبنى'],
  'head-for': ['توجه الرئيس إلى باريس', 'كانت متجهة إلى صفاقس'],
  go: ['انتقلت الأسرة إلى القرية', 'مشى التلاميذ إلى المدرسة'],
  cross: ['عبر المهاجرون الحدود', 'اجتاز العداء النهر'],
  pass: ['مرت السفينة عبر المضيق'],
  'fall-down': ['سقط العامل من الطابق الثالث'],
  stand: ['ظل الحارس واقفا'],
  approach: ['اقتربت السفينة من الساحل'],
  'move-away': ['ابتعدت السفينة عن الساحل'],
  follow: ['أعقب الزلزال حريق', 'في أعقاب الزلزال'],
  'follow-suit': ['سار الحزب على خطى منافسه', 'حذت الشركة حذو منافستها'],
  gather: ['تجمع الآلاف في الساحة', 'احتشد المشجعون'],
  disperse: ['تفرق المحتجون'],
  throw: ['رشق الشبان الشرطة بالحجارة'],
  hide: ['اختبأ المسلح في المنزل'],
};
