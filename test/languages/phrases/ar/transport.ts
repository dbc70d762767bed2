import type { transportEvents } from '../../../../src/concepts/events/transport.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/transport.ts`. */
export const transport: Record<keyof typeof transportEvents, Phrases> = {
  travel: ['سافرت الوزيرة إلى باريس'],
  carry: ['كانت تقل تسعين راكبا', 'تحمل على متنها 40 شخصا'],
  'drop-off': ['تفريغ شحنة القمح', 'إسقاط جوي للمساعدات'],
  'take-off': ['أقلعت الطائرة من المطار', 'بعد إقلاعها'],
  land: ['هبطت الطائرة في المطار', 'هبوط اضطراري'],
  fly: ['حلقت الطائرة فوق المدينة'],
  'be-aboard': ['كان على متنها مئة راكب'],
  'be-of-type': ['طائرة من طراز قديم'],
  board: ['صعد الركاب على متن الطائرة', 'استقل الوفد حافلة'],
  disembark: ['نزل الركاب من الطائرة', 'ترجل الوزير من سيارته'],
  'vanish-from-radar': ['اختفت من على شاشات الرادار', 'اختفت عن الرادار'],
  'lose-contact': ['فقد الاتصال بالطائرة', 'انقطع الاتصال بالسفينة'],
  'regain-contact': ['استعادت المحطة الاتصال بالمركبة'],
  divert: ['حول الطيار مسار الرحلة', 'تغيير مسار السفينة'],
  dock: ['رست السفينة في الميناء'],
  'set-sail': ['أبحرت السفينة'],
  'be-delayed': ['تأخرت الرحلة', 'تأخر القطار ساعة'],
  'be-on-time': ['وصل القطار في موعده'],
};
