import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../claims-of.js';

describe('what is said to have come about is told as itself, with the article too', () => {
  it.each([
    ['ووقع الاصطدام مساء الأربعاء قرب القرية.', 'collide'],
    ['وقع الهجوم في وضح النهار.', 'attack'],
    ['ووقعت السرقة صباح الثلاثاء.', 'steal'],
    ['حدثت الوفاة يوم الجمعة.', 'die'],
    // its subject before it
    ['وأفاد شاهد بأن الانفجار وقع عند الثامنة صباحا.', 'explode'],
  ])('%s', (text, concept) => {
    expect(conceptsOf(text)).toContain(concept);
    expect(conceptsOf(text)).not.toContain('happen');
  });

  it.each([
    // no event is named, or it is named elsewhere
    ['ووقعت العملية صباح الثلاثاء.', 'happen'],
    ['وقعت الحكومة الاتفاق يوم الأربعاء.', 'sign'],
    ['غادر الوفد الهجوم مستمر.', 'depart'],
  ])('but not in %s', (text, concept) => expect(conceptsOf(text)).toContain(concept));
});
