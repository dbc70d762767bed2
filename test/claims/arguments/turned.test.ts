import { describe, expect, it } from 'vitest';
import { argumentsIn, conceptsOf } from '../claims-of.js';

describe('what falls to somebody is seized by him', () => {
  it.each([
    ['سقطت البلدة في أيدي المتمردين.', ['patient البلدة', 'agent المتمردين']],
    ['سقطت البلدة بيد المتمردين.', ['patient البلدة', 'agent المتمردين']],
    ['سقطت العاصمة في قبضة الجيش.', ['patient العاصمة', 'agent الجيش']],
    ['The town fell to rebels in May.', ['patient The town', 'agent rebels', 'time May']],
    ['The town fell into the hands of the rebels.', ['patient The town', 'agent the rebels']],
  ])('%s', (text, expected) => {
    expect(conceptsOf(text)).toEqual(['seize-control']);
    expect(argumentsIn(text)).toEqual(expected);
  });

  it.each([
    ['Prices fell to a record low.', 'fall'],
    ['The man fell to his death.', 'fall-down'],
    ['سقط قتلى في المدينة.', 'die'],
  ])('%s: %s', (text, concept) => expect(conceptsOf(text)).toEqual([concept]));

  it("and who is named لبيد is nobody's hand", () =>
    expect(argumentsIn('زار وزير الخارجية يائير لبيد الرباط.')[0]).toContain('لبيد'));
});
