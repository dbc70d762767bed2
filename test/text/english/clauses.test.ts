import { describe, expect, it } from 'vitest';
import { read } from '../read.js';

const clauses = (text: string): readonly string[] =>
  read(text, 'en').clauses.map((c) => text.slice(c.start, c.end));

describe('cut without commas', () => {
  const cut: readonly (readonly [string, readonly string[]])[] = [
    // participles
    ['The blast hit a bus killing 17 people', ['The blast hit a bus', 'killing 17 people']],
    [
      'The bomber killed 30 people in an attack targeting a market',
      ['The bomber killed 30 people in an attack', 'targeting a market'],
    ],
    // what did not come about
    [
      'The union ended the strike without winning a rise',
      ['The union ended the strike', 'without winning a rise'],
    ],
    // what is said, without `that`
    ['The mayor said the storm damaged 40 homes', ['The mayor said', 'the storm damaged 40 homes']],
    ['The mayor said on Monday', ['The mayor said on Monday']],
    ['The States may lift sanctions', ['The States may lift sanctions']],
    // brackets
    [
      'The road is 300 kilometres (186 miles) long and links 12 towns',
      ['The road is 300 kilometres (186 miles) long', 'and links 12 towns'],
    ],
    // a second verb or count
    [
      'At least 14 people were killed 25 were wounded in the blast',
      ['At least 14 people were killed', '25 were wounded in the blast'],
    ],
    ['Gunman kills 30 injures 90', ['Gunman kills 30', 'injures 90']],
    // `and` with a verb, or with a subject and its verb
    [
      'The leader conceded defeat and congratulated the president',
      ['The leader conceded defeat', 'and congratulated the president'],
    ],
    [
      'The plane crashed near the airport and all 66 people on board were killed',
      ['The plane crashed near the airport', 'and all 66 people on board were killed'],
    ],
    // `as`, `after`, `where`
    [
      'A bomber struck a wedding as the bride and groom were exchanging vows',
      ['A bomber struck a wedding', 'as the bride and groom were exchanging vows'],
    ],
    ['Thousands fled as the fighting intensified', ['Thousands fled', 'as the fighting intensified']],
    [
      'The minister resigned after protesters stormed the parliament building',
      ['The minister resigned', 'after protesters stormed the parliament building'],
    ],
  ];
  it.each(cut)('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('keep whole', () => {
  it.each([
    'The storm left nine villages without power',
    // names of a list
    'Lines between Europe, the Middle East and Asia were cut on Friday',
    'Services to Singapore, Malaysia, Saudi Arabia, Egypt, Taiwan and Pakistan were disrupted',
    // a participle of the subject
    'A cable carrying half the traffic was cut by a ship',
    'The road linking the two towns was blocked by snow',
    // `as` without a verb
    'People were affected in countries as far apart as India, Egypt and Chile',
    'The troops were deployed as part of a mission',
    // adverbs that only look like markers
    'Rows of seats were still covered in blood',
    'The cause of the fire is as yet unknown',
    // a phrase of the future
    'The minister is due to arrive on Monday',
    // an acronym in brackets
    'The World Health Organization (WHO) approved the vaccine',
  ])('%s', (text) => expect(clauses(text)).toHaveLength(1));
});
