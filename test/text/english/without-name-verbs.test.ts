import { describe, expect, it } from 'vitest';
import { conceptsAt } from './concepts-at.js';

describe('a verb in a name of several words is none', () => {
  it.each([
    ['Advanced Light Systems said it would close the plant.', 'Advanced'],
    ['Workers of Rising Sun Foods went home after the vote.', 'Rising'],
    ['Rebels left the northern part of Unity State before dawn.', 'Unity'],
    ['Finance Minister Anna Reed drafted the plan.', 'Finance'],
    ['Some older members of the Freedom Attack Party gathered outside the hall.', 'Attack'],
  ])('%s', (text, word) => expect(conceptsAt(text, word)).toEqual([]));

  it.each([
    ['Severed Cables Cut Services In Egypt', 'Severed'],
    ['Killed Miners Buried In Northern Town', 'Killed'],
    ['Rising water has closed the road to the mill.', 'Rising'],
    ['Banks finance the road to the mill.', 'finance'],
    ['On Monday Hurricane Bella reached the northern islands.', 'Hurricane'],
  ])('but not in %s', (text, word) => expect(conceptsAt(text, word)).not.toEqual([]));
});
