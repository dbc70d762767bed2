import type { sportEvents } from '../../../concepts/events/sport.js';
import type { Entry } from '../../pack.js';

export const sport: Record<keyof typeof sportEvents, Entry> = {
  win: {
    verbs: ['win won', 'triumph', 'thrash'],
    words: ['victory', 'win', 'winner', 'triumph', 'defeated', 'defeats', 'defeating'],
    idioms: [{ verb: 'beat beat beaten', with: ['final', 'semi-final', 'match', 'rival', 'rivals', 'champion', 'champions', 'cup', 'league', 'opener'], within: 5 }],
  },
  'be-beaten': {
    idioms: [{ verb: 'lose lost', with: ['match', 'game', 'semi-final', 'race', 'bout', 'derby', 'set', '0-1', '0-2', '0-3', '0-4', '0-5', '0-6', '1-0', '1-2', '1-3', '1-4', '1-5', '1-6', '2-0', '2-1', '2-3', '2-4', '2-5', '2-6', '3-0', '3-1', '3-2', '3-4', '3-5', '3-6', '4-0', '4-1', '4-2', '4-3', '4-5', '4-6', '5-0', '5-1', '5-2', '5-3', '5-4', '5-6', '6-0', '6-1', '6-2', '6-3', '6-4', '6-5'], within: 5 },
      { verb: 'lose lost', with: ['to'], within: 1 }],
    words: ['loser', 'suffered defeat', 'suffered a defeat', 'narrow defeat', 'heavy defeat'],
  },
  draw: {
    words: ['goalless draw', 'scoreless draw', 'stalemate draw', 'draw'],
    idioms: [
      { verb: 'draw drew drawn', with: ['with', 'at', 'against'], within: 4 },
      { verb: 'hold held', with: ['draw'], within: 4 },
      { verb: 'play', with: ['draw'] },
      { verb: 'end', with: ['draw'], within: 4 },
      { verb: 'share', with: ['points', 'spoils'], within: 4 },
    ],
  },
  score: {
    verbs: ['score', 'equalise', 'equalize'],
    words: ['goal', 'netted', 'hat-trick', 'equaliser', 'equalizer', 'scorer'],
  },
  'miss-chance': {
    idioms: [
      { verb: 'miss', with: ['penalty', 'chance', 'goal'], within: 4 },
      { verb: 'squander', with: ['chance'], within: 4 },
    ],
  },
  qualify: {
    verbs: ['qualify qualified'],
    words: ['qualification', 'qualifier'],
    idioms: [
      { verb: 'reach', with: ['final', 'semi-final', 'semi-finals', 'quarter-final', 'quarter-finals', 'semifinal', 'semifinals', 'quarterfinals'], within: 2 },
      { verb: 'book', with: ['place', 'spot'], within: 2 },
    ],
  },
  'be-eliminated': {
    words: ['eliminated from', 'knocked out', 'crash out', 'crashed out'],
    idioms: [
      { verb: 'knock', with: ['out'] },
      { verb: 'crash', with: ['out'], within: 1 },
      { verb: 'bow', with: ['out'], within: 1 },
      { verb: 'exit', with: ['cup', 'tournament', 'competition'], within: 4 },
      { verb: 'fail', with: ['qualify'], within: 4 },
    ],
  },
  'be-champion': {
    verbs: ['crown'],
    words: ['champion'],
    idioms: [
      { verb: 'win won', with: ['title', 'cup', 'championship', 'league', 'trophy'], within: 4 },
      { verb: 'lift', with: ['trophy', 'cup'], within: 4 },
      { verb: 'clinch', with: ['title', 'championship'], within: 4 },
    ],
  },
  'lose-title': {
    idioms: [
      { verb: 'lose lost', with: ['title', 'final', 'championship'], within: 4 },
      { verb: 'strip stripped', with: ['title', 'medal', 'titles'], within: 4 },
    ],
  },
  'be-promoted': {
    idioms: [
      { verb: 'win won', with: ['promotion'], within: 4 },
      { verb: 'promote', with: ['league', 'division'], within: 4 },
    ],
  },
  'be-relegated': { verbs: ['relegate'], words: ['relegation'] },
  transfer: {
    words: ['transfer', 'loan deal', 'transfer fee'],
    idioms: [
      { verb: 'sign', with: ['player', 'striker', 'midfielder', 'defender', 'goalkeeper', 'winger', 'forward'] },
      { verb: 'move', with: ['club', 'madrid', 'barcelona', 'united', 'city'], within: 4 },
    ],
  },
  'stay-at-club': {
    words: ['contract extension', 'not for sale'],
    idioms: [
      { verb: 'extend', with: ['contract'], within: 4 },
      { verb: 'renew', with: ['contract'], within: 4 },
      { verb: 'stay', with: ['club'] },
    ],
  },
  play: {
    words: ['match', 'fixture', 'derby'],
    idioms: [{ verb: 'play', with: ['match', 'game', 'final', 'against', 'friendly', 'quarter-final', 'semi-final'], within: 4 }],
  },
  'break-record': {
    words: ['record-breaking'],
    idioms: [
      { verb: 'break broke broken', with: ['record'], within: 4 },
      { verb: 'set set', with: ['record', 'records'] },
      { verb: 'smash', with: ['record'], within: 4 },
    ],
  },
  'lead-table': {
    words: ['front-runner', 'leader of the table'],
    idioms: [
      { verb: 'lead led', with: ['table', 'standings', 'poll', 'polls', 'league'] },
      { verb: 'top topped', with: ['table', 'standings', 'poll', 'list'] },
    ],
  },
  'be-last': { words: ['bottom of the table', 'last place', 'rock bottom'] },
  'send-off': { words: ['red card'], idioms: [{ verb: 'send sent', with: ['off'] }] },
  doping: { words: ['doping'] },
  'injure-out': {
    idioms: [
      { verb: 'miss', with: ['match', 'season', 'game', 'rest'] },
      { verb: 'rule', with: ['injury'], within: 4 },
    ],
  },
  'return-to-play': { idioms: [{ verb: 'return', with: ['action', 'pitch', 'training', 'fitness'] }] },
  compete: { verbs: ['compete', 'vie'], words: ['competition', 'contest', 'rivalry'] },
};
