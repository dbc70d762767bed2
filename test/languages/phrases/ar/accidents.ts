import type { accidentsEvents } from '../../../../src/concepts/events/accidents.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/accidents.ts`. */
export const accidents: Record<keyof typeof accidentsEvents, Phrases> = {
  accident: ['لقي سائق حتفه في حادث سير'],
  crash: ['تحطمت طائرة ركاب', 'سقوط مروحية عسكرية', 'حادث تحطم الطائرة'],
  collide: ['اصطدمت شاحنة بحافلة', 'تصادم قطارين'],
  'run-over': ['دهست سيارة طفلين قرب المدرسة', 'قتل رجل في حادث دهس'],
  sink: ['غرق قارب قبالة الساحل'],
  float: ['أعادت القاطرات تعويم السفينة الجانحة'],
  capsize: ['انقلبت حافلة', 'انقلاب قارب مهاجرين'],
  derail: ['خرج القطار عن القضبان'],
  damage: ['تضررت المباني', 'ألحقت العاصفة أضرارا'],
  break: ['تصدع جدار السد'],
  malfunction: ['خلل فني في المحرك', 'تعطل المحرك'],
  leak: ['تسرب الغاز من الأنبوب'],
  'be-trapped': ['عشرات العمال عالقون تحت الأنقاض'],
};
