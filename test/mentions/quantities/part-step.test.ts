import { describe, expect, test } from 'vitest';
import { check, checkNone, mentionsIn } from './check-quantities.js';

describe('a part told with its whole', () => {
  check([
    [
      '12/60 passenger',
      ['Twelve of the 60 passengers were killed', '12 of 60 passengers died', '12 of all the 60 passengers'],
    ],
    ['9/41 worker', ['nine of its 41 workers', 'injured nine of the 41 workers on board']],
    ['12+/60 passenger', ['At least 12 of the 60 passengers']],
    ['10-12/60 passenger', ['10 to 12 of the 60 passengers']],
    ['14/90 dead', ['Fourteen of the 90 drowned']],
    ['1/5 suspect', ['One of the five suspects was arrested']],
    [
      '7/60 passenger',
      ['قتل سبعة من الركاب الستين', 'سبعة من بين 60 راكبا', 'سبعة من الـ60 راكبا', 'سبعة ركاب من أصل 60'],
    ],
    ['7/66 passenger', ['سبعة من ركابها الـ66']],
    ['12/60 passenger', ['12 شخصا من بين 60 راكبا']],
  ]);
  checkNone(['He is one of the 27 members', '12 of the 2019 winners', 'two of the 12 months']);
});

describe('a number that is no whole', () => {
  check([
    ['12 person, 60 country', ['12 people from 60 countries', '12 شخصا من 60 بلدا']],
    ['1899 worker', ['found 1899 workers']],
    ['3/1899 winner', ['three of the 1899 winners']],
  ]);
  checkNone([
    'some of the 60 passengers',
    'most of the 60 passengers died',
    'بعض الركاب الستين',
    'معظم الركاب الـ60',
  ]);
});

describe('a share of a known whole', () => {
  check([
    [
      '30/60 passenger',
      ['Half of the 60 passengers were killed', 'half the 60 passengers', 'نصف الركاب الستين'],
    ],
    ['60/90 worker', ['two thirds of the 90 workers']],
    ['~33/100 seat', ['a third of the 100 seats']],
    ['40/120 seat', ['ثلث المقاعد الـ120']],
  ]);
});

test('a toll of which a part is told is a count of its own', () => {
  const shown = (text: string) =>
    mentionsIn(text).map(({ text: own, value }) => [own, typeof value === 'number' ? value : value.min]);
  expect(shown('He said 30 of the 80 wounded remained in hospital')).toEqual([
    ['30', 30],
    ['80 wounded', 80],
  ]);
  expect(shown('وخرج اثنان من الجرحى التسعة من المستشفى')).toEqual([
    ['اثنان', 2],
    ['الجرحى التسعة', 9],
  ]);
});
