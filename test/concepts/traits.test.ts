import { describe, expect, it, test } from 'vitest';
import type { EventConcept } from '../../src/concepts/event-concept.js';
import { eventConcepts } from '../../src/concepts/events.js';
import { lineage } from '../../src/concepts/lineage.js';
import {
  aspectOf,
  carries,
  comesAbout,
  countsMembers,
  countsPart,
  denies,
  grows,
  happensOnce,
  hasHumanPatient,
  hasHumanSubject,
  hasOnePlace,
  idsWithTrait,
  isApart,
  isBetweenStates,
  isCourse,
  isDeed,
  isDoneByMany,
  isJourney,
  isLasting,
  isMeasure,
  isSuffered,
  isVoyage,
  lists,
  movesValue,
  phaseOf,
  repeats,
  reschedules,
  takesTime,
  tellsMake,
  undoes,
  whyOf,
} from '../../src/concepts/traits.js';

const concepts = Object.entries<EventConcept>(eventConcepts);

describe('what holds of a concept holds of its kinds', () => {
  test.each([
    ['that it is suffered', isSuffered],
    ['that it happens once', happensOnce],
  ])('%s', (_, isSo) => {
    const torn = concepts.filter(([id]) => !isSo(id) && lineage(id).some(isSo));
    expect(torn.map(([id]) => id)).toEqual([]);
  });
});

describe('properties agree with one another', () => {
  it('what goes on or holds is not what happens once', () => {
    expect(concepts.filter(([, c]) => c.once && c.aspect !== 'event').map(([id]) => id)).toEqual([]);
  });

  it('what is suffered has a sufferer, though he may do it to himself', () => {
    expect(concepts.filter(([, c]) => c.suffered && !c.roles.includes('patient')).map(([id]) => id)).toEqual([
      'commit-suicide',
    ]);
  });
});

test.each([
  ['sign', 'event'],
  ['die', 'event'],
  ['arrive', 'event'],
  ['visit', 'process'],
  ['search-for', 'process'],
  ['own', 'state'],
  ['be-located', 'state'],
])('%s is a %s', (id, aspect) => {
  expect(aspectOf(id)).toBe(aspect);
  expect(takesTime(id)).toBe(aspect === 'process');
});

test.each([
  ['suffered', isSuffered, ['die', 'assassinate', 'arrest'], ['attack', 'visit']],
  ['done once', happensOnce, ['die', 'be-born', 'crash'], ['arrest', 'visit']],
  ['able to grow in number', grows, ['die', 'drown', 'wound'], ['send', 'visit']],
  ['a measure', isMeasure, ['amount'], ['include-in-number', 'die']],
  ['a count of a part', countsPart, ['include-in-number'], ['amount', 'consist']],
  ['a count of members', countsMembers, ['consist'], ['amount', 'include-in-number']],
  ['a move of a value', movesValue, ['rise', 'fall'], ['arrive', 'die']],
  ['done by somebody', hasHumanSubject, ['resign', 'be-born', 'die'], ['arrest', 'buy']],
  ['done to somebody', hasHumanPatient, ['arrest', 'appoint', 'kill'], ['resign', 'buy']],
  ['at one place', hasOnePlace, ['land', 'be-born'], ['visit', 'attack']],
  ['told in passing', isApart, ['hold-office'], ['take-office']],
  ['an undoing', undoes, ['deny', 'cancel', 'deny-responsibility'], ['confirm']],
  ['a denial', denies, ['deny', 'deny-responsibility'], ['cancel', 'confirm']],
  ['done by many', isDoneByMany, ['condemn', 'visit'], ['sign']],
  ['of what comes about', comesAbout, ['happen', 'cause'], ['decide', 'last-long']],
  ['done after another', repeats, ['follow-suit'], ['follow']],
  ['between states', isBetweenStates, ['normalise', 'cut-relations'], ['recall-envoy']],
  ['a deed of speech', isDeed, ['kill', 'claim-responsibility', 'acquit'], ['die', 'deny']],
  ['a course to keep', isCourse, ['fall', 'imprison', 'close'], ['fight', 'die']],
  ['moved in time', reschedules, ['postpone', 'bring-forward'], ['cancel']],
  ['of a make', tellsMake, ['be-of-type'], ['consist']],
  ['a journey', isJourney, ['arrive', 'visit'], ['travel', 'depart']],
  ['a voyage', isVoyage, ['travel', 'fly', 'head-for'], ['arrive']],
  ['lasting in name', isLasting, ['displace'], ['die']],
])('is %s', (_, isSo, yes, no) => {
  expect(yes.filter((id) => !isSo(id))).toEqual([]);
  expect([...no, undefined, 'no-such-concept'].filter(isSo)).toEqual([]);
});

test('answers that are more than yes or no', () => {
  expect(['happen', 'cause', 'decide', 'last-long', 'continue', 'sign'].map(carries)).toEqual([
    'subject',
    'object',
    'decision',
    'length',
    'course',
    undefined,
  ]);
  expect(['begin', 'continue', 'end', 'launch'].map(phaseOf)).toEqual([
    'begins',
    'goes-on',
    'ends',
    undefined,
  ]);
  expect(['cause', 'happen', 'be-known', 'be-unknown', 'return', 'die'].map(whyOf)).toEqual([
    'cause',
    'event',
    'known',
    'unknown',
    'traced',
    undefined,
  ]);
  expect(['allow', 'enable', 'sign'].map(lists)).toEqual(['scope', 'scope', undefined]);
});

test('ids are looked up by what is true of them', () => {
  expect([...idsWithTrait(countsMembers)()]).toEqual(['consist']);
});
