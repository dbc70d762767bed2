import type { mindEvents } from '../../../../src/concepts/events/mind.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/mind.ts`. */
export const mind: Record<keyof typeof mindEvents, Phrases> = {
  'think-over': ['يفكر المدرب في الرحيل'],
  feel: ['شعر السكان بالخوف'],
  choose: ['اختارت اللجنة مدينتين', 'اختير المهندس للمهمة'],
  compare: ['قارن الباحثان بين العينتين'],
  infer: ['خلص التقرير إلى أن الجسر آمن'],
  study: ['تدرس اللجنة الطلب'],
  test: ['اختبرت الشركة محركا'],
  'pay-heed': ['لم تهتم البلدية بالشكاوى'],
  wait: ['ينتظر المزارعون المطر'],
  suffer: ['تعاني القرية من العزلة'],
  enjoy: ['يحظى المدرب بثقة النادي'],
};
