import { describe, expect, it } from 'vitest';
import { claimsOf } from '../claims-of.js';

/** Who or what an English text says does or suffers an act, as `role words`, with `= name` where that is known, in order. */
const told = (text: string, concept: string): readonly string[] =>
  (claimsOf(text).find((c) => c.predicate.concept === concept)?.arguments ?? [])
    .filter(({ role }) => !UNASKED.has(role))
    .map(({ role, text: words, mention, reference }) => {
      const named = mention !== undefined && mention.text !== words ? ` = ${mention.text}` : '';
      return `${role} ${words}${named}${reference === undefined ? '' : '?'}`;
    });

const UNASKED: ReadonlySet<string> = new Set(['time', 'place', 'quantity', 'duration']);

type Case = readonly [text: string, concept: string, expected: readonly string[]];

describe('the subject of an English verb', () => {
  const cases: readonly Case[] = [
    // a name that is a month
    ['Helen May resigned on 6 May.', 'resign', ['agent Helen May']],
    // common nouns, with what belongs to them
    ['The workers left the plant.', 'depart', ['agent The workers']],
    [
      'Dozens of angry residents attacked the convoy.',
      'attack',
      ['agent Dozens of angry residents', 'patient the convoy'],
    ],
    ['Officials at the hospital fled.', 'flee', ['agent Officials']],
    ['A doctor and two nurses fled.', 'flee', ['agent A doctor and two nurses']],
    // a participle that goes on behind a comma, and with what is joined to it
    ['The army shelled the town, killing 12 people.', 'kill', ['agent army']],
    [
      'A man fired at the crowd, killing two people and wounding dozens, police said.',
      'wound',
      ['agent A man'],
    ],
    ['A gunman entered the church and opened fire.', 'shoot', ['agent A gunman']],
    // a relative behind marks of quotation
    ['They called him the "boss" who delivered coal.', 'deliver', ['agent the "boss', 'patient coal']],
    // who is seen doing it, and a noun that looks like an adverb
    ['A guard saw a man carrying a bag.', 'carry', ['agent a man', 'patient a bag']],
    ['The film shows soldiers beating a boy.', 'beat', ['agent soldiers', 'patient a boy']],
    ['The blast hit a market killing nine.', 'kill', ['agent The blast']],
    ['The family left.', 'depart', ['agent The family']],
    // the infinitive of a headline, but not what completes a noun
    ['Orbex to acquire chip maker Lumen', 'acquire', ['agent Orbex', 'patient chip maker Lumen']],
    ['Plan to acquire Lumen', 'acquire', ['patient Lumen']],
    // an office that is served, by its verb
    ['Maria Brown will serve as acting treasurer.', 'hold-office', ['agent Maria Brown']],
    // past auxiliaries, adverbs and what is put before
    ['The rebels have not yet attacked the town.', 'attack', ['agent The rebels', 'patient the town']],
    ['On Friday evening a large crowd gathered.', 'gather', ['agent a large crowd']],
    ['In the north, militants attacked a checkpoint.', 'attack', ['agent militants', 'patient a checkpoint']],
    ['The army is trying to attack the town.', 'attack', ['agent army', 'patient the town']],
    // a name is what its phrase names, its owner is not
    [
      'Foreign Minister John Reed attacked the plan.',
      'attack',
      ['topic Foreign Minister', 'agent John Reed', 'patient the plan'],
    ],
    [
      "John Reed's brother attacked the guards.",
      'attack',
      ['topic John Reed', "agent John Reed's brother", 'patient the guards'],
    ],
    // verbs that share a subject
    ['The gunmen attacked the bank and fled.', 'flee', ['agent The gunmen']],
    ['The gunmen attacked the bank and a guard fled.', 'flee', ['agent a guard']],
    ['Three bombs landed and exploded.', 'explode', ['agent Three bombs']],
    // relative clauses
    ['Police arrested the men who attacked the bank.', 'attack', ['agent the men', 'patient the bank']],
    ['The men who attacked the bank fled.', 'flee', ['agent The men']],
    [
      'They met John Reed, the lawyer who attacked the ruling.',
      'attack',
      ['agent John Reed', 'patient the ruling'],
    ],
    ['The town, which the rebels attacked, is quiet.', 'attack', ['agent the rebels']],
    // infinitives
    ['The storm forced villagers to flee.', 'flee', ['agent villagers']],
    ['Two men returned to attack the guards.', 'attack', ['agent Two men', 'patient the guards']],
    // passives
    ['The farmer was killed by gunmen.', 'kill', ['patient The farmer', 'agent gunmen']],
    [
      'The bridge was destroyed on Monday by a strong flood.',
      'destroy',
      ['patient The bridge', 'agent a strong flood'],
    ],
    ['The truce was violated by sending troops.', 'violate', ['content The truce']],
  ];
  it.each(cases)('%s', (text, concept, expected) => expect(told(text, concept)).toEqual(expected));
});

describe('what has no subject of its own', () => {
  const cases: readonly Case[] = [
    ['There were attacks in the north.', 'attack', []],
    ['The men fled after the attack.', 'attack', []],
    ['The minister spoke before the alleged attack.', 'attack', []],
    ['12 dead and 20 wounded, a doctor said.', 'wound', []],
  ];
  it.each(cases)('%s', (text, concept, expected) => expect(told(text, concept)).toEqual(expected));

  it('what is told of a subject that only is something is no act of it', () => {
    const [claim] = claimsOf('The island is the biggest in the gulf.');
    expect(claim?.arguments.filter((a) => a.role === 'agent')).toEqual([]);
  });
});

describe('pronouns', () => {
  const cases: readonly Case[] = [
    ['John Reed resigned. He attacked the plan.', 'attack', ['agent He = John Reed', 'patient the plan']],
    ['"I attacked nobody," John Reed said.', 'attack', ['agent I = John Reed', 'patient nobody']],
    ['John Reed said he would resign.', 'resign', ['agent he = John Reed']],
    // told in words, it is known whom it means, not who that is
    ['The suspect attacked a guard. He fled.', 'flee', ['agent He']],
    ['"We attacked nobody," John Reed said.', 'attack', ['agent We', 'patient nobody']],
    // nobody named before
    ['They fled.', 'flee', ['agent They?']],
    ['John Reed resigned. They fled.', 'flee', ['agent They?']],
  ];
  it.each(cases)('%s', (text, concept, expected) => expect(told(text, concept)).toEqual(expected));
});
