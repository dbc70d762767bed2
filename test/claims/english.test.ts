import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of.js';

/** The claims of a text, each as `concept`, or `not concept` where negated, with its certainty where not asserted. */
const stated = (text: string): readonly string[] =>
  claimsOf(text).map(({ predicate, polarity, certainty }) =>
    [polarity === 'negated' ? 'not' : '', certainty === 'asserted' ? '' : certainty, predicate.concept ?? '-']
      .filter(Boolean)
      .join(' '),
  );

/** The arguments of the claim of a concept, as `role text`, in order. */
const argumentsOf = (text: string, concept: string): readonly string[] =>
  [...(claimsOf(text).find((c) => c.predicate.concept === concept)?.arguments ?? [])]
    .sort((a, b) => a.start - b.start)
    .map((a) => `${a.role} ${a.text}`);

describe('what a figure is measured against', () => {
  it.each<[string, readonly string[]]>([
    [
      'Turnout was estimated at 61 percent, down from 68 percent in 2014.',
      ['patient Turnout', 'quantity 61 percent'],
    ],
    ['Turnout was estimated at 61 percent in 2014.', ['patient Turnout', 'quantity 61 percent', 'time 2014']],
  ])('%s', (text, expected) => expect(argumentsOf(text, 'amount')).toEqual(expected));
});

describe('a part of a whole', () => {
  it.each<[string, string, readonly string[]]>([
    ['Twelve of the 60 passengers were killed.', 'kill', ['quantity Twelve of the 60 passengers']],
    ['Three of the 12 wounded died on Sunday.', 'die', ['quantity Three', 'time Sunday']],
  ])('%s', (text, concept, expected) => expect(argumentsOf(text, concept)).toEqual(expected));
});

describe('predicates by domain', () => {
  const said: readonly (readonly [string, readonly string[]])[] = [
    // elections
    [
      'The ruling party won 112 of the 200 seats in parliament, the electoral commission said on Monday.',
      ['win-election'],
    ],
    ['Polling stations closed at 7 p.m. local time and counting began immediately.', ['close', 'begin']],
    ['Voter turnout stood at 43 percent.', ['amount']],
    // courts
    ['A court in Cairo sentenced three journalists to seven years in prison on Thursday.', ['sentence']],
    ['The former finance minister was acquitted of corruption charges by the supreme court.', ['acquit']],
    ['The judge postponed the trial until Sept. 14 because a witness was ill.', ['postpone', 'fall-ill']],
    // markets
    ['Shares in the carmaker rose more than 5 percent in early trading.', ['rise']],
    ['Inflation slowed to 3.1 percent in June.', ['fall']],
    ['The company said it would cut 1,500 jobs by the end of next year.', ['planned lay-off']],
    // weather and disasters
    ['Heavy rain triggered floods and landslides that destroyed dozens of homes.', ['cause', 'destroy']],
    ['More than 20,000 residents were evacuated from villages near the volcano.', ['evacuate']],
    // sport
    ['The team lost 3-0 to the champions on Saturday and dropped to fourth place.', ['be-beaten', 'fall']],
    // diplomacy
    ['France recalled its ambassador from Algiers in protest at the remarks.', ['recall-envoy']],
    ['The United States may lift sanctions on the country.', ['possible lift-sanctions']],
    ['The envoy denied that his government had supplied weapons to the rebels.', ['denied supply']],
    // conflict
    ['Government forces recaptured the town after three days of fighting.', ['liberate', 'fight']],
    ['No group has claimed responsibility for the bombing.', ['not claim-responsibility']],
    ['The ceasefire took effect at midnight but was violated within hours.', ['ceasefire', 'violate']],
    // networks
    ['Phone lines are down across the island.', ['outage']],
    ['The cables were cut off the coast of Sicily.', ['cut']],
    ['Engineers lost all traffic to the region.', ['lose-possession']],
  ];
  it.each(said)('%s', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    'It remains unclear what caused the fire.',
    "The company isn't sure what caused the fire.",
    'The firm does not know what caused the fire.',
  ])('what is not known: %s', (text) => expect(stated(text)[0]).toBe('be-unknown'));
});

describe('arguments', () => {
  const found: readonly (readonly [string, string, readonly string[]])[] = [
    // the subject of a passive is what the event befell, `by` its agent
    ['Syria was attacked by Iraq on Monday.', 'attack', ['patient Syria', 'agent Iraq', 'time Monday']],
    ['Syria attacked Iraq on Monday.', 'attack', ['agent Syria', 'patient Iraq', 'time Monday']],
    // lists share a role
    [
      'Services to Singapore, Egypt and Pakistan were disrupted.',
      'disrupt',
      ['patient Services', 'destination Singapore', 'destination Egypt', 'destination Pakistan'],
    ],
    // places by phrases
    ['The cables were cut off the coast of Sicily.', 'cut', ['patient The cables', 'place Sicily']],
    [
      'Three lines between Italy and Egypt were damaged.',
      'damage',
      ['quantity Three lines', 'place Italy', 'place Egypt'],
    ],
    ['Aleppo is held by Turkey.', 'seize-control', ['patient Aleppo', 'agent Turkey']],
    // a verb shares the subject before it only where it has none of its own
    ['Iran attacked Iraq on Monday and withdrew on Friday.', 'withdraw', ['agent Iran', 'time Friday']],
    [
      'Iran attacked Iraq but the rebels withdrew on Friday.',
      'withdraw',
      ['agent the rebels', 'time Friday'],
    ],
    // whoever is told is no patient
    ['The attack was planned abroad, an official told Reuters.', 'plan', ['content The attack']],
  ];
  it.each(found)('%s', (text, concept, expected) => expect(argumentsOf(text, concept)).toEqual(expected));
});

describe('counts', () => {
  const counted: readonly (readonly [string, string, string])[] = [
    ['A bus overturned on a mountain road, killing 17 and injuring 22.', 'kill', '17'],
    ['A bus overturned on a mountain road, killing 17 and injuring 22.', 'wound', '22'],
    ['The plane crashed near the airport and all 66 people on board were killed.', 'kill', '66 people'],
    ['The group gave a lower toll of 31 people killed.', 'kill', '31 people'],
    [
      'A hospital source said 6 people were killed and 20 others injured in the clashes',
      'wound',
      '20 others injured',
    ],
    ['The rebels released 14 prisoners in exchange for two officers.', 'release', '14 prisoners'],
    ['The airline cancelled 200 flights.', 'cancel', '200 flights'],
    ['The outage affected 1.2 million customers.', 'disrupt', '1.2 million customers'],
    ['The president signed a decree pardoning 250 prisoners.', 'pardon', '250 prisoners'],
    ['Oil prices fell 2.3 percent to $78 a barrel.', 'fall', '2.3 percent'],
    ['At least 14 people were killed 25 were wounded in the blast', 'kill', 'At least 14 people'],
    ['Suicide attack in Syria kills 30 injures 90', 'wound', '90'],
  ];
  it.each(counted)('%s: %s %s', (text, concept, expected) =>
    expect(argumentsOf(text, concept)).toContain(`quantity ${expected}`),
  );
});

describe('nouns that look like verbs state nothing of their own', () => {
  it.each([
    ['They were exchanging vows.', 'promise'],
    ['Rows of seats were still covered in blood.', 'disagree'],
    ['They stormed the parliament building', 'build'],
  ])('%s', (text, concept) => expect(stated(text)).not.toContain(concept));
});
