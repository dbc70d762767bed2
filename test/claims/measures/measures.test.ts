import { describe, expect, it } from 'vitest';
import { allClaimsOf } from '../claims-of.js';

/** The measures said in passing in a text, each as `measure of: evidence`; in brackets where nothing says which thing it is. */
const measuresIn = (text: string): readonly string[] =>
  allClaimsOf(text).flatMap(({ measure, start, end, arguments: args }) => {
    if (measure === undefined) return [];
    const of = args.find((a) => a.role === 'agent')?.text;
    return [`${measure.id} of ${measure.known ? of : `(${of})`}: ${text.slice(start, end)}`];
  });

describe('the measure of a thing is a claim of its own', () => {
  it.each([
    [
      'The bridge, which weighed 950 tons, fell on Thursday.',
      ['weight of bridge: bridge, which weighed 950 tons'],
    ],
    ['Workers moved the 861-ton bridge on Saturday.', ['weight of bridge: 861-ton bridge']],
    ['The tower is 300 metres tall and was closed.', ['height of tower: tower is 300 metres tall']],
    ['A witness saw the magnitude-5.9 earthquake.', ['strength of earthquake: 5.9 earthquake']],
    ['Police found Adam Reed, 39, in his car.', ['age of Adam Reed: Adam Reed, 39']],
    ['Police killed 16-year-old Adam Reed.', ['age of Adam Reed: 16-year-old Adam Reed']],
    [
      'The island, home to 120,000 people, was hit.',
      ['population of island: island, home to 120,000 people'],
    ],
    ['سقط الجسر البالغ وزنه 950 طنا يوم الخميس.', ['weight of الجسر: الجسر البالغ وزنه 950 طنا']],
    ['كان الجسر الذي يزن 861 طنا قد أقيم السبت.', ['weight of الجسر: الجسر الذي يزن 861 طنا']],
    ['بلغ طول الجسر 53 مترا قبل أن يسقط.', ['length of الجسر: طول الجسر 53 مترا']],
    ['قتل المسلح (58 عاما) نفسه.', ['age of المسلح: المسلح (58 عاما']],
    ['قد يستقيل سامي خوري، البالغ 64 عاما، غدا.', ['age of سامي خوري: سامي خوري، البالغ 64 عاما']],
  ])('%s', (text, expected) => expect(measuresIn(text)).toEqual(expected));

  it.each([
    [
      'of which nothing says which it is',
      'It is near. Officers arrested a 25-year-old man.',
      ['age of (man): 25-year-old man'],
    ],
    ['that may be', 'A magnitude-6.0 earthquake could cause damage.', []],
    ['of a length that no word names', 'The bridge stands 53 metres from the bank.', []],
    ['of what is carried', 'غرق مركب يحمل 500 طن من القمح.', []],
    [
      'of a subject that stands before another name',
      'The port, north of Basra, has a population of 100,000.',
      [],
    ],
    ['of people who are counted', 'The bridge killed 120 people.', []],
  ])('but not one %s', (_, text, expected) => expect(measuresIn(text)).toEqual(expected));
});
