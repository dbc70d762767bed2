import type { migrationEvents } from '../../../../src/concepts/events/migration.js';
import type { Phrases } from '../phrases.js';

/** Arabic phrases by the concept as which they are read: see `concepts/events/migration.ts`. */
export const migration: Record<keyof typeof migrationEvents, Phrases> = {
  flee: ['فر المدنيون من المدينة', 'آلاف يفرون', 'هربا من القتال'],
  displace: ['نزوح آلاف السكان', 'تهجير قسري'],
  migrate: ['هاجر الطبيب إلى كندا', 'الهجرة السرية'],
  'seek-asylum': ['لجأت إلى كندا', 'طالبو اللجوء'],
  'return-home': ['عاد النازحون إلى ديارهم', 'عودة اللاجئين'],
  deport: ['ترحيل المهاجرين', 'إبعاد عائلات'],
  shelter: ['مراكز إيواء للنازحين', 'إيواء الأسر المتضررة'],
  settle: ['توطين اللاجئين في الشمال', 'توسيع مستوطنات الضفة'],
};
