import type { casualtiesEvents } from '../../../../src/concepts/events/casualties.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/casualties.ts`. */
export const casualties: Record<keyof typeof casualtiesEvents, Phrases> = {
  die: [
    'لقي ثمانية أشخاص حتفهم',
    'خسائر في الأرواح',
    'مصرع عشرين راكبا',
    'توفي الكاتب',
    'فارق الحياة',
    'قضى 31 شخصا في الانفجار',
    'سقوط ضحايا',
  ],
  kill: ['قُتل ثلاثة جنود', 'مقتل خمسة أشخاص', 'سبعة قتلى', 'أودى الحريق بحياة طفل'],
  wound: ['أصيب عشرة بجروح', 'إصابة أربعة عمال', 'خمسة جرحى'],
  'be-safe': ['عادوا سالمين', 'الطاقم بخير'],
  survive: ['نجا السائق من الحادث', 'نجاة الركاب'],
  'be-missing': ['مفقودون في البحر', 'فقدان ثلاثة بحارة'],
  'be-critical': ['أحد المصابين في حالة حرجة'],
  bury: ['دفن الضحايا في مسقط رأسهم', 'شيع الآلاف جثمان الفنان'],
  exhume: ['نبش المحققون القبر', 'استخرج الخبراء الرفات'],
  'commit-suicide': ['انتحر المتهم في زنزانته', 'أقدم الشاب على الانتحار'],
  drown: ['غرق ثلاثة أطفال'],
};
