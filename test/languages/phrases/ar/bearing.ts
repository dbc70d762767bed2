import type { bearingEvents } from '../../../../src/concepts/events/bearing.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/bearing.ts`. */
export const bearing: Record<keyof typeof bearingEvents, Phrases> = {
  affect: ['يؤثر الجفاف على المحاصيل', 'تأثرت المحاصيل بالجفاف'],
  face: ['تواجه البلدية عجزا'],
  'deal-with': ['تعاملت الفرق مع الوضع'],
  depend: ['يعتمد المصنع على الغاز'],
  mean: ['هذا يعني تأجيل الموسم'],
  contradict: ['يتعارض ذلك مع القانون'],
  coincide: ['تزامن المعرض مع العيد'],
  cost: ['كلف المشروع ملايين', 'تكلفة المشروع'],
  contribute: ['ساهمت البلدية في المشروع'],
  attract: ['يجذب المعرض الزوار'],
  shake: ['دوي يهز الحي'],
  restrict: ['فرض قيود على الصيد'],
  protect: ['حماية الغابات'],
  defend: ['يدافع المحامي عن موكله'],
  defy: ['تحدى الصيادون المنع'],
  lead: ['تقود المهندسة الفريق'],
  manage: ['يدير الشقيقان الفندق'],
};
