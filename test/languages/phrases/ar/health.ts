import type { healthEvents } from '../../../../src/concepts/events/health.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/health.ts`. */
export const health: Record<keyof typeof healthEvents, Phrases> = {
  infect: ['إصابة 20 شخصا بفيروس كورونا', 'أصيب الوزير بالفيروس'],
  'test-negative': ['نتيجة سلبية لفحص اللاعب', 'عدم إصابته بالفيروس'],
  vaccinate: ['تلقيح الأطفال', 'حملة تطعيم'],
  treat: ['عالج الأطباء عشرين مصابا', 'يتلقى الجريح العلاج'],
  recover: ['تعافى المريض'],
  hospitalise: ['نقل المصابون إلى المستشفى'],
  'discharge-patient': ['غادر الوزير المستشفى', 'خرج من المستشفى بعد يومين'],
  outbreak: ['تفشي الكوليرا', 'انتشار الوباء'],
  'contain-outbreak': ['احتوت البلاد تفشي المرض', 'السيطرة على الوباء'],
  quarantine: ['الحجر الصحي للمسافرين'],
  'lift-quarantine': ['رفع الحجر عن القرية', 'خففت السلطات حظر التجول'],
  poison: ['تسمم عشرون تلميذا', 'اختنق العمال بالدخان'],
  'fall-ill': ['أصيب المدرب بوعكة صحية'],
};
