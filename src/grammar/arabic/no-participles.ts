/**
 * Folded words that have the shape of the participle of a verb of news and are other words: the future, absolute, the Mediterranean. The
 * verb is read in all its forms but this one.
 */
export const noParticiples: ReadonlySet<string> = new Set([
  'مستقبل',
  'مطلق',
  'مقاطع',
  'مساهم',
  'متطلب',
  'محتل',
  'مهاجر',
  'متوسط',
  'محتاج',
]);
