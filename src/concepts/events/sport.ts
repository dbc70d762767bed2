import type { EventConcept } from '../event.js';

/** Matches, contests, players. */
export const sportEvents = {
  win: {
    gloss: 'win a match, race or contest',
    roles: ['agent', 'patient', 'quantity', 'content'],
    opposes: ['be-beaten', 'draw'],
    contrasts: ['be-eliminated'],
  },
  'be-beaten': {
    gloss: 'lose a match, race or contest',
    roles: ['agent', 'patient', 'quantity', 'content'],
    opposes: ['win', 'draw'],
    contrasts: ['achieve'],
  },
  draw: { gloss: 'end a match level', roles: ['agent', 'partner', 'quantity'], opposes: ['win', 'be-beaten'] },
  score: { gloss: 'make a goal or point', roles: ['agent', 'quantity', 'time'], opposes: ['miss-chance'] },
  'miss-chance': { gloss: 'fail to make a goal', roles: ['agent', 'content'], opposes: ['score'] },
  qualify: { gloss: 'earn a place in the next round', roles: ['agent', 'content'], opposes: ['be-eliminated'] },
  'be-eliminated': {
    gloss: 'leave a competition after losing',
    roles: ['agent', 'content'],
    opposes: ['qualify'],
    contrasts: ['win'],
  },
  'be-champion': { gloss: 'win the title or cup', roles: ['agent', 'content'], opposes: ['lose-title'], within: 'win' },
  'lose-title': {
    gloss: 'fail to win or keep the title',
    roles: ['agent', 'content'],
    opposes: ['be-champion'],
    within: 'be-beaten',
  },
  'be-promoted': { gloss: 'go up a league', roles: ['agent', 'destination'], opposes: ['be-relegated'] },
  'be-relegated': { gloss: 'go down a league', roles: ['agent', 'destination'], opposes: ['be-promoted'] },
  transfer: {
    gloss: 'a player moves to another club',
    roles: ['agent', 'patient', 'destination', 'origin', 'quantity'],
    opposes: ['stay-at-club'],
  },
  'stay-at-club': { gloss: 'a player stays with the club', roles: ['agent', 'place'], opposes: ['transfer'] },
  play: { gloss: 'meet in a match', roles: ['agent', 'partner', 'place', 'time'] },
  'break-record': { gloss: 'do better than anyone before', roles: ['agent', 'content', 'quantity'] },
  'lead-table': { gloss: 'be first in the ranking', roles: ['agent', 'content'], opposes: ['be-last'] },
  'be-last': { gloss: 'be last in the ranking', roles: ['agent', 'content'], opposes: ['lead-table'] },
  'send-off': { gloss: 'show a player the red card', roles: ['agent', 'patient', 'time'] },
  doping: { gloss: 'take forbidden drugs in sport', roles: ['agent', 'content'] },
  'injure-out': { gloss: 'miss play because of injury', roles: ['agent', 'duration'], opposes: ['return-to-play'] },
  'return-to-play': { gloss: 'play again after injury or ban', roles: ['agent', 'time'], opposes: ['injure-out'] },
  compete: { gloss: 'try to win against others', roles: ['agent', 'partner', 'content'] },
} as const satisfies Record<string, EventConcept>;
