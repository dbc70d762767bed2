import type { Slot, Verdict } from '../../src/schema/types.js';

/** Two reports, and what is found where they meet. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  readonly slot?: Slot;
}

/** French reports beside one another, and beside reports in the other languages: a meaning has no language. */
export const pairs: readonly Pair[] = [
  {
    a: 'Les deux ministres ont signé un accord à Rabat mardi.',
    b: 'Un accord a été signé à Rabat mardi.',
    verdict: 'agreement',
  },
  {
    a: 'Les deux ministres ont signé un accord à Rabat mardi.',
    b: 'Les deux ministres ont signé un accord à Rabat mercredi.',
    verdict: 'conflict',
    slot: 'time',
  },
  {
    a: 'La police a arrêté douze suspects à Lyon.',
    b: 'Douze suspects ont été arrêtés à Lyon.',
    verdict: 'agreement',
  },
  {
    a: 'Le tribunal a condamné deux hommes.',
    b: 'Le tribunal a condamné trois hommes.',
    verdict: 'conflict',
    slot: 'quantity',
  },
  {
    a: 'Le Maroc a reconnu la Palestine.',
    b: "Le Maroc n'a pas reconnu la Palestine.",
    verdict: 'conflict',
    slot: 'polarity',
  },
  {
    a: 'Les deux ministres ont signé un accord à Rabat mardi.',
    b: 'The two ministers signed an agreement in Rabat on Tuesday.',
    verdict: 'agreement',
  },
  {
    a: 'Les deux ministres ont signé un accord à Rabat mardi.',
    b: 'The two ministers signed an agreement in Rabat on Wednesday.',
    verdict: 'conflict',
    slot: 'time',
  },
  {
    a: 'Le pape est mort lundi.',
    b: 'توفي البابا يوم الاثنين.',
    verdict: 'agreement',
  },
  {
    a: 'Le pape est mort lundi.',
    b: 'توفي البابا الثلاثاء.',
    verdict: 'conflict',
    slot: 'time',
  },
];
