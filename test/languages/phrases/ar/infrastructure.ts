import type { infrastructureEvents } from '../../../../src/concepts/events/infrastructure.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/infrastructure.ts`. */
export const infrastructure: Record<keyof typeof infrastructureEvents, Phrases> = {
  cut: ['انقطاع الإنترنت', 'انقطع الكابل البحري'],
  outage: ['انقطاع الخدمة في ثلاث مدن', 'غرقت المدينة في ظلام دامس'],
  restore: ['عودة الخدمة', 'إعادة التيار'],
  repair: ['إصلاح الكابل', 'أعمال الصيانة'],
  connect: ['يربط الجسر المدينتين'],
  separate: ['جدار يفصل بين القريتين'],
  disrupt: ['أثر الإضراب على حركة القطارات', 'شلل في المطار'],
  operate: ['تشغيل المحطة الجديدة'],
  pollute: ['تلوث النهر بالنفط', 'لوث المصنع النهر'],
  clean: ['تنظيف الشاطئ', 'إزالة الألغام من الحقول'],
  block: ['أغلق المحتجون الطريق', 'إغلاق المعبر'],
  unblock: ['فتح الطريق', 'فتح المعبر أمام المسافرين'],
};
