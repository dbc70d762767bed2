import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

const concepts = (text: string): readonly string[] => claimsOf(text).map((c) => c.predicate.concept ?? '-');

describe('a cause', () => {
  it.each([
    ['قال الوزير إن أسباب الحريق لا تزال مجهولة', 'be-unknown'],
    ['ولا تعرف أسباب الحريق', 'be-unknown'],
    ['وقال مصدر إن السبب يعود إلى خلل فني', 'be-known'],
    ['قال المحقق إن سبب الحريق يعود إلى تسرب الغاز', 'be-known'],
  ])('%s: %s', (text, concept) => expect(concepts(text)).toContain(concept));

  it.each([
    // somebody goes back
    ['يعود الوزير إلى العاصمة لهذا السبب', 'be-known'],
    ['قال الوفد إنه يعود إلى البلاد', 'be-known'],
    // something else is unknown
    ['ولا يزال مصير الركاب مجهولا', 'be-known'],
    // denied
    ['وقال مصدر إن السبب لا يعود إلى خلل فني', 'be-known'],
  ])('not in %s', (text, wrong) => expect(concepts(text)).not.toContain(wrong));
});
