import type { rescueEvents } from '../../../../src/concepts/events/rescue.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/rescue.ts`. */
export const rescue: Record<keyof typeof rescueEvents, Phrases> = {
  rescue: ['أنقذ خفر السواحل عشرين مهاجرا', 'فرق الإنقاذ'],
  abandon: ['تخلى القبطان عن السفينة', 'قرية مهجورة'],
  evacuate: ['إجلاء السكان', 'أخلت السلطات المبنى'],
  retrieve: ['انتشل الغواصون الجثث'],
  'search-for': ['البحث عن ناجين', 'عمليات البحث'],
  'call-off-search': ['أوقفت البحرية البحث'],
  find: ['عثر على الصندوق', 'العثور على الجثث'],
  'fail-to-find': ['لم يعثر الغواصون على أحد', 'لا أثر للطائرة'],
  send: ['أرسلت السلطات سيارات إسعاف'],
  'give-aid': ['قدمت البلاد مساعدات للنازحين'],
  'withhold-aid': ['منعت القوات وصول المساعدات', 'تعليق المساعدات'],
  deliver: ['وزعت البلدية المياه', 'سلمت الشركة الطائرات'],
  'call-for-help': ['استغاث البحارة', 'أرسل القبطان نداء استغاثة'],
};
