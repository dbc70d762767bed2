import type { sportEvents } from '../../../../src/concepts/events/sport.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/sport.ts`. */
export const sport: Record<keyof typeof sportEvents, Phrases> = {
  win: ['فاز الفريق على ضيفه', 'تغلب المنتخب على منافسه'],
  'be-beaten': ['خسر الفريق أمام ضيفه', 'تلقى المنتخب هزيمة'],
  draw: ['تعادل الفريقان', 'انتهت المباراة بالتعادل'],
  score: ['سجل اللاعب هدفين'],
  'miss-chance': ['أهدر اللاعب ركلة جزاء'],
  qualify: ['تأهل الفريق إلى الدور المقبل', 'بلغ المنتخب نصف النهائي'],
  'be-eliminated': ['ودع المنتخب البطولة'],
  'be-champion': ['توج الفريق باللقب', 'فاز بكأس القارة'],
  'lose-title': ['خسر الفريق اللقب'],
  'be-promoted': ['صعد الفريق إلى دوري الأضواء'],
  'be-relegated': ['هبط الفريق إلى دوري الدرجة الثانية'],
  transfer: ['انتقل اللاعب إلى نادي الساحل', 'تعاقد النادي مع مدافع'],
  'stay-at-club': ['مدد اللاعب عقده'],
  play: ['لعب الفريق مباراة ودية', 'يواجه المنتخب نظيره'],
  'break-record': ['حطم العداء الرقم القياسي'],
  'lead-table': ['يتصدر الفريق الترتيب'],
  'be-last': ['يتذيل الفريق الترتيب'],
  'send-off': ['طرد الحكم مدافع الفريق', 'بطاقة حمراء'],
  doping: ['إيقاف العداء بسبب المنشطات'],
  'injure-out': ['يغيب المهاجم عن الملاعب شهرا'],
  'return-to-play': ['عاد المهاجم للملاعب'],
  compete: ['تنافس ستة فرق'],
};
