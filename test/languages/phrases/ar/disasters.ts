import type { disastersEvents } from '../../../../src/concepts/events/disasters.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/disasters.ts`. */
export const disasters: Record<keyof typeof disastersEvents, Phrases> = {
  earthquake: ['ضرب زلزال المنطقة', 'هزة أرضية'],
  aftershock: ['هزة ارتدادية تضرب المدينة'],
  tsunami: ['موجات تسونامي تضرب الساحل'],
  flood: ['فيضانات في الشرق', 'غمرت المياه الشوارع'],
  recede: ['انحسرت المياه'],
  fire: ['اندلع حريق في مصنع', 'حرائق الغابات'],
  extinguish: ['أخمد رجال الإطفاء النيران', 'السيطرة على الحريق'],
  collapse: ['انهار مبنى', 'انهيار جسر'],
  landslide: ['انهيارات أرضية قطعت الطريق'],
  erupt: ['ثار البركان', 'ثوران بركان في الجزيرة'],
  drought: ['يعاني المزارعون من الجفاف'],
  famine: ['المجاعة تهدد الملايين'],
  'tropical-storm': ['ضرب إعصار الساحل', 'عاصفة رملية تجتاح المدينة'],
  'bad-weather': ['بسبب سوء الأحوال الجوية'],
  'good-weather': ['تحسن الطقس ساعد رجال الإطفاء'],
  rain: ['هطلت أمطار غزيرة'],
  fog: ['ضباب كثيف يغلق المطار'],
  heatwave: ['موجة حر تضرب البلاد'],
  'cold-wave': ['موجة برد تضرب البلاد'],
};
