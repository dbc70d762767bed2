import { expect, it } from 'vitest';
import { argumentsIn, claimsIn } from '../claims-of.js';

it.each<[string, readonly string[]]>([
  // what comes about is the event
  [
    'The explosion on the bridge occurred at dawn.',
    ['explode: The explosion on the bridge occurred at dawn'],
  ],
  [
    'It remains unclear what happened.',
    ['be-unknown: It remains unclear what happened', 'happen: what happened'],
  ],
  // what somebody fails in is what is told
  ['The crew failed to reach the island.', ['arrive: The crew failed to reach the island']],
  ['The army failed in retaking the town.', ['liberate: The army failed in retaking the town']],
  // what goes on is no speech where it opens an event
  ['Drivers went on strike over wages.', ['go-on-strike: Drivers went on strike over wages']],
  // how long something takes is said of what is done
  ['Repairs will take several days.', ['repair: Repairs will take several days']],
  [
    'It could take until Friday to fully repair the line.',
    ['repair: It could take until Friday to fully repair the line'],
  ],
  [
    'It will take as many as two weeks for the situation to return to normal.',
    ['restore: It will take as many as two weeks for the situation to return to normal'],
  ],
  // a noun that may be a verb of speech
  [
    "The country's state news agency reported that the attacks happened at dawn.",
    ["attack: The country's state news agency reported that the attacks happened at dawn"],
  ],
  // a noun after an article is no verb that carries another
  ['The cause of the crash is as yet unknown.', ['be-unknown: The cause of the crash is as yet unknown']],
  // a verb that says how sure the next one is
  [
    'Services are expected to improve in 12 hours.',
    ['improve: Services are expected to improve in 12 hours'],
  ],
  // who says it is no claim of its own
  [
    'A statement from the group said 15 people had died.',
    ['die: A statement from the group said 15 people had died'],
  ],
  ['The group said in a statement that 15 people had died.', ['die: that 15 people had died']],
  // who is among whom
  ['The driver was among the dead.', ['die: The driver was among the dead']],
  ['The driver was among the passengers.', ['include-in-number: The driver was among the passengers']],
])('%s', (text, expected) => expect(claimsIn(text)).toEqual(expected));

it('gives a number to the verb of which it is the subject, not to a participle between', () => {
  const text = 'Two trucks carrying 40 workers collided near Turin.';
  expect(argumentsIn(text, 'collide')).toContain('quantity Two trucks');
  expect(argumentsIn(text, 'carry')).toContain('quantity 40 workers');
  expect(argumentsIn(text, 'carry')).not.toContain('quantity Two trucks');
});
