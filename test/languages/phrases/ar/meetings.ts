import type { meetingEvents } from '../../../../src/concepts/events/meetings.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/meetings.ts`. */
export const meetings: Record<keyof typeof meetingEvents, Phrases> = {
  visit: ['زار الوزير المدينة', 'يقوم الرئيس بزيارة رسمية'],
  'cancel-visit': ['ألغى الرئيس زيارته إلى أنقرة'],
  meet: ['التقى الوزير نظيره', 'اجتمع الرئيس بالنواب'],
  'refuse-talks': ['رفضت الحكومة الحوار مع المعارضة'],
  'hold-talks': ['أجرى الوزيران محادثات', 'مباحثات بين الجانبين'],
  discuss: ['تبحث اللجنة الشكوى', 'تناول اللقاء الصيد'],
  telephone: ['أجرى الرئيس اتصالا هاتفيا بالملك'],
  hold: ['أقيم المعرض في الميناء', 'يقام السباق غدا', 'سيعقد المنتدى غدا'],
  postpone: ['تأجيل المباراة إلى الأحد', 'أرجأت المحكمة القضية'],
  'bring-forward': ['انتخابات مبكرة'],
  host: ['تستضيف المدينة المعرض'],
  'receive-guest': ['استقبل الملك الوفد'],
  invite: ['دعا الملك الرئيس لزيارة البلاد', 'وجه الوزير دعوة لنظيره'],
  'accept-invitation': ['لبى الوزير دعوة نظيره', 'تلبية لدعوة الملك'],
  'decline-invitation': ['رفض الرئيس دعوة الملك', 'اعتذر الوزير عن المشاركة'],
  attend: ['حضر الآلاف الحفل'],
  'stay-away': ['غاب الوزير عن القمة', 'تخلف المتهم عن الجلسة'],
  participate: ['شاركت ست دول في المناورات'],
  accompany: ['رافق الطبيب الوفد'],
  chair: ['ترأس الوزير الاجتماع'],
  'give-speech': ['ألقى الملك خطابا', 'خاطب الرئيس الشعب'],
  'be-absent': ['تغيب الحارس عن العمل', 'غياب اللاعب'],
};
